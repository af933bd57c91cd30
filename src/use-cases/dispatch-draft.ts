import { type Contact, draftOf, openClaim } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import { pauseOf } from '../domain/sending.ts';
import { type Claimed, claimSend } from './claim-send.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { type DispatchDecision, decideDispatch, stopEvents } from './decide-dispatch.ts';
import type { Surroundings } from './judge-draft.ts';
import type { Ports } from './ports.ts';
import { recordAnswer } from './record-answer.ts';
import { type SurroundingsPort, surroundings } from './surroundings.ts';
import type { WorkResult } from './work-ports.ts';

/** A draft whose time has come, by the version that was approved. */
export interface Due {
  readonly ws: string;
  readonly contact: string;
  readonly draft: string;
  readonly version: number;
}

type Port = SurroundingsPort &
  Pick<Ports, 'streams' | 'sending' | 'copyBooks' | 'carrier' | 'monotonic' | 'newId' | 'caughtUp' | 'note'>;

/** An acknowledged claim permits its one call for this long, on a clock that never jumps. */
const CALL_WITHIN_MS = 2_000;
/** While missed texts are being read, or another text of the contact is at the carrier. */
const LOOK_AGAIN_MS = 1_000;

/**
 * The one door for every text. Judges again with what is true now; on `allow` stores the claim, and only the process
 * whose claim was acknowledged makes the one call.
 */
export const dispatchDraft =
  (port: Port) =>
  async (due: Due): Promise<WorkResult> => {
    // A stop may be among the texts we missed.
    if (!port.caughtUp()) return later(port.now() + LOOK_AGAIN_MS, 'missed texts are being read');
    for (;;) {
      const stream = await port.streams.read(due.ws, due.contact);
      const draft = waiting(stream.contact, due);
      if (draft === undefined) return { kind: 'done' };
      if (openClaim(stream.contact))
        return later(port.now() + LOOK_AGAIN_MS, 'another text is at the carrier');
      const around = await surroundingsNow(port, due.ws);
      if (around === 'gap') return later(port.now() + LOOK_AGAIN_MS, 'texts to us were lost on the way');
      const at = decideDispatch(stream.contact, draft, around);
      if (at.kind !== 'claim') {
        const stopped = await stopAt(port, due, draft, at);
        if (stopped) return { kind: 'done' };
        continue;
      }
      const claimed = await claimSend(port, stream, draft, at, around.now);
      if (claimed.kind === 'raced') continue;
      if (claimed.kind === 'ours') await callOnce(port, due, claimed);
      return { kind: 'done' };
    }
  };

/**
 * With the senders and the copy as every process knows them, read after the contact: a stopped number and a changed
 * template are seen by all before a send.
 */
async function surroundingsNow(port: Port, ws: string): Promise<Surroundings | 'gap'> {
  const [{ state: sending }] = await Promise.all([port.sending.read(ws), port.copyBooks.read(ws)]);
  if (sending.gap) return 'gap';
  const around = surroundings(port, ws);
  return { ...around, senderPaused: (number) => pauseOf(sending, number, around.now) };
}

/** The draft, if this is still the version that somebody approved and nothing has ended it. */
function waiting(contact: Contact, { draft: id, version }: Due): Draft | undefined {
  const draft = draftOf(contact, id);
  const approved = draft?.status === 'claimed' || draft?.status === 'scheduled';
  return draft && approved && draft.version === version ? draft : undefined;
}

/** Stores why it does not leave now. False when something else happened first, so that it is looked at again. */
async function stopAt(
  port: Port,
  due: Due,
  draft: Draft,
  at: Exclude<DispatchDecision, { kind: 'claim' }>,
): Promise<boolean> {
  const { decision } = at;
  const key =
    at.kind === 'hold'
      ? `held:${draft.id}:${draft.version}:${at.until}`
      : `blocked:${draft.id}:${draft.version}`;
  const command = { ws: due.ws, contact: due.contact, key, actor: 'machine:gate' as const };
  const fresh = port.newId('draft');
  const done = await commitTo(port, command, (contact) =>
    contact.basis === decision.evidence.basis && waiting(contact, due)
      ? commit(stopEvents(draft, at, fresh))
      : refuse('moved' as const),
  );
  port.note('text not sent', {
    contact: due.contact,
    draft: draft.id,
    verdict: decision.verdict,
    rule: decision.rule,
  });
  return done.kind !== 'refused';
}

/** The one call, unless the claim has grown too old for it. */
async function callOnce(
  port: Port,
  due: Due,
  { order, startedAt }: Extract<Claimed, { kind: 'ours' }>,
): Promise<void> {
  if (port.monotonic() - startedAt > CALL_WITHIN_MS) {
    await recordAnswer(port, due, order.sendKey, {
      kind: 'abandoned',
      because: 'the store answered too slowly',
    });
    return;
  }
  const answer = await port.carrier.send(order);
  await recordAnswer(port, due, order.sendKey, answer);
}

const later = (at: number, because: string): WorkResult => ({ kind: 'again', at, counts: false, because });
