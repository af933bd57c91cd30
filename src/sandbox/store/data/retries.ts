import { fail } from '../errors.ts';
import type { Retry } from './change.ts';

/** MongoDB forgets a session that was not used for half an hour (`logicalSessionTimeoutMinutes`). */
export const sessionMinutes = 30;

interface Session {
  txnNumber: bigint;
  readonly outcomes: Map<number, Buffer>;
  usedAt: number;
}

/** What each session's latest retryable write answered, statement by statement, so that a repeat is not done again. */
export class Retries {
  readonly #sessions = new Map<string, Session>();

  /** Opens the write `txnNumber`, or finds it again. Throws `TransactionTooOld` when a newer one has begun. */
  begin(session: string, txnNumber: bigint, now: number): void {
    const known = this.#sessions.get(session);
    if (known && txnNumber < known.txnNumber)
      fail(
        'TransactionTooOld',
        `Retryable write with txnNumber ${txnNumber} is prohibited on session ${session} because a newer retryable write with txnNumber ${known.txnNumber} has already started on this session.`,
      );
    if (known?.txnNumber === txnNumber) known.usedAt = now;
    else this.#sessions.set(session, { txnNumber, outcomes: new Map(), usedAt: now });
  }

  outcome(session: string, statement: number): Buffer | undefined {
    return this.#sessions.get(session)?.outcomes.get(statement);
  }

  remember({ session, txnNumber, statement, outcome }: Retry, now: number): void {
    this.begin(session, txnNumber, now);
    this.#sessions.get(session)?.outcomes.set(statement, outcome);
  }

  forget(session: string): void {
    this.#sessions.delete(session);
  }

  forgetUnused(now: number): void {
    for (const [id, { usedAt }] of this.#sessions)
      if (usedAt < now - sessionMinutes * 60_000) this.#sessions.delete(id);
  }

  *all(): Generator<Retry> {
    for (const [session, { txnNumber, outcomes }] of this.#sessions) {
      for (const [statement, outcome] of outcomes) yield { session, txnNumber, statement, outcome };
    }
  }
}
