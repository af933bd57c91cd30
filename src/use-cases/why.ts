import type { E164 } from '../domain/phone.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused, StoredCommit } from './ports.ts';
import { type TimelineEntry, timeline } from './timeline.ts';

export type Why =
  | { readonly kind: 'story'; readonly contact: string; readonly entries: readonly TimelineEntry[] }
  | { readonly kind: 'none' };

export type WhyPort = Pick<Ports, 'streams' | 'contactId'> & {
  readonly parsePhone: (text: string) => E164 | undefined;
  /** The stream in which a message sid, draft or send key turns up. */
  readonly streamOf: (ws: string, mention: string) => Promise<string | undefined>;
};

/**
 * Why a text was or was not sent (C10, A5): by message sid, draft or number. The story of its contact: trigger, facts,
 * every rule's verdict, sends.
 */
export async function why(port: WhyPort, ws: string, query: string): Promise<Why> {
  const asked = query.trim();
  const named = /^(SM|MM|draft_|send:|lead_|conv_|page_)/.test(asked);
  const phone = named ? undefined : port.parsePhone(asked);
  const stream = phone === undefined ? await port.streamOf(ws, asked) : port.contactId(ws, phone);
  if (stream === undefined) return { kind: 'none' };
  const commits: StoredCommit[] = [];
  for await (const commit of port.streams.history(ws, stream)) commits.push(commit);
  return commits.length === 0
    ? { kind: 'none' }
    : { kind: 'story', contact: stream, entries: timeline(commits) };
}

/** The story of a text, for those who may look contacts up. */
export const whyFor =
  (port: WhyPort & Pick<Ports, 'rolesOf'>) =>
  async (ws: string, user: string, query: string): Promise<Why | Refused> => {
    const forbidden = await refusedFor(port, ws, user, 'look-up');
    if (forbidden) return forbidden;
    if (query.trim() === '') return refused('Name a message sid, a draft or a phone number.');
    return why(port, ws, query);
  };
