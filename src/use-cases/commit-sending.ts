import type { Actor } from '../domain/actor.ts';
import { planSending } from '../domain/evolve-sending.ts';
import type { Sending } from '../domain/sending.ts';
import type { SendingEvent } from '../domain/sending-events.ts';
import { commitWorkspace } from './commit-workspace.ts';
import type { Ports } from './ports.ts';
import type { Decided } from './until-stored.ts';

/** Decides on a workspace's senders as they are, and stores the decision; undefined when it was refused or a repeat. */
export async function commitSending(
  port: Pick<Ports, 'sending' | 'now'>,
  command: { readonly ws: string; readonly key: string; readonly actor: Actor },
  decide: (sending: Sending, now: number) => Decided<undefined, SendingEvent>,
): Promise<Sending | undefined> {
  const at = { streams: port.sending, now: port.now, effects: planSending };
  const done = await commitWorkspace(at, command, decide);
  return done.kind === 'committed' ? done.stream.state : undefined;
}
