import type { Actor } from '../domain/actor.ts';
import { planSending } from '../domain/evolve-sending.ts';
import type { Sending } from '../domain/sending.ts';
import type { SendingEvent } from '../domain/sending-events.ts';
import type { Ports, SendingStream } from './ports.ts';
import { type Decided, type Desk, untilStored } from './until-stored.ts';

/** Decides on a workspace's senders as they are, and stores the decision; undefined when it was refused or a repeat. */
export async function commitSending(
  port: Pick<Ports, 'sending' | 'now'>,
  { ws, key, actor }: { readonly ws: string; readonly key: string; readonly actor: Actor },
  decide: (sending: Sending, now: number) => Decided<undefined, SendingEvent>,
): Promise<Sending | undefined> {
  const desk: Desk<SendingStream, SendingEvent, true> = {
    read: () => port.sending.read(ws),
    append: port.sending.append,
    findByKey: async (wanted) => ((await port.sending.has(ws, wanted)) ? true : undefined),
    effects: (_, events) => planSending(events),
  };
  const done = await untilStored(desk, { key, actor }, port.now, ({ sending }, now) => decide(sending, now));
  return done.kind === 'committed' ? done.stream.sending : undefined;
}
