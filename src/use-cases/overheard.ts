import type { Audience, Ports, Refused } from './ports.ts';

export interface AudiencePort {
  readonly audience: (ws: string, channel: string) => Promise<Audience>;
}

const words = {
  public: 'This channel is public',
  shared: 'This channel is shared with another organisation',
  guests: 'There are guests in this channel',
  unknown: "I can't see who reads along in this channel",
} as const satisfies Record<Exclude<Audience, 'private'>, string>;

/** Contacts are looked up where colleagues read along and nobody else, until an admin confirms another channel (T16). */
export async function overheardIn(
  port: AudiencePort & Pick<Ports, 'settings'>,
  ws: string,
  channel: string | undefined,
): Promise<Refused | undefined> {
  if (channel === undefined || port.settings(ws)?.confirmedChannels.includes(channel) === true)
    return undefined;
  const audience = await port.audience(ws, channel);
  if (audience === 'private') return undefined;
  const reason = `${words[audience]}, so I show no contacts here. Ask me in a direct message, or an admin adds the channel to confirmedChannels.`;
  return { kind: 'refused', reason };
}
