import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, jsonAnswer } from './exchange.ts';
import type { Fault, FaultKind } from './fault.ts';
import { twilioRefusal } from './twilio/refusal.ts';

type Carry = () => Promise<Answer>;
type Play<Kind extends FaultKind['kind']> = (
  fault: Extract<FaultKind, { kind: Kind }>,
  carry: Carry,
) => Promise<Answer | 'cut'>;

const justCarry = (_: unknown, carry: Carry) => carry();

/** What each fault does to a request. Those that only change what the service does are carried out by it. */
const plays: { readonly [Kind in FaultKind['kind']]: Play<Kind> } = {
  'cut-before': async () => 'cut',
  'cut-after': async (_, carry) => {
    await carry();
    return 'cut';
  },
  status: async ({ status, body, headers, reached }, carry) => {
    if (reached) await carry();
    return typeof body === 'string' ? { status, headers, body } : jsonAnswer(status, body ?? {}, headers);
  },
  delay: async ({ ms }, carry) => {
    await pause(ms);
    return carry();
  },
  slow: async ({ ms }, carry) => {
    const answer = await carry();
    await pause(ms);
    return answer;
  },
  'twilio-error': async ({ code, message }) => twilioRefusal(code, message),
  'slack-error': async ({ error }) => jsonAnswer(200, { ok: false, error }),
  'late-listing': justCarry,
  'opt-out': justCarry,
  delivery: justCarry,
};

/** Carries a request out with what goes wrong on the way; `cut` breaks the connection without an answer. */
export function playFault<Kind extends FaultKind['kind']>(
  fault: Extract<Fault, { kind: Kind }>,
  carry: Carry,
): Promise<Answer | 'cut'> {
  const play: Play<Kind> = plays[fault.kind];
  return play(fault, carry);
}
