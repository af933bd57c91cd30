import { arrayValue, documentOf, objectValue } from '../bson/document.ts';
import { encodeValue, type Value } from '../bson/value.ts';
import type { Change } from '../data/change.ts';
import { fail, ServerError } from '../errors.ts';
import { HangUp } from '../server/hang-up.ts';
import type { Call, Reply } from './command.ts';

/** What a statement comes to: the change to make, if any, and what its answer will be made of. */
export interface Effect {
  readonly change: Change | undefined;
  readonly outcome: Buffer;
}

/**
 * Carries out one statement of a write once. The repeat of a retryable write (same session, txnNumber and statement) is
 * answered from the journal; a statement that changed nothing is simply tried again, as a server does.
 */
export function once(call: Call, statement: number, effect: () => Effect): Buffer {
  const { session, txnNumber, server } = call;
  const { storage, failPoints } = server;
  if (session === undefined || txnNumber === undefined) {
    const { change, outcome } = effect();
    if (change) storage.write(change);
    return outcome;
  }
  const earlier = storage.retries.outcome(session, statement);
  if (earlier) return earlier;
  const { change, outcome } = effect();
  if (!change) return outcome;
  let hangUp = false;
  storage.write(change, { session, txnNumber, statement, outcome }, () => {
    const fault = failPoints.onRetryableWrite();
    hangUp = fault?.closeConnection ?? false;
    if (fault?.errorCode === undefined) return;
    if (hangUp) throw new HangUp();
    fail(fault.errorCode, 'Failing write due to the fail point onPrimaryTransactionalWrite');
  });
  if (hangUp) throw new HangUp();
  return outcome;
}

/** The number under which a statement's repeat is known. */
export function statementNumber({ args }: Call, index: number): number {
  const numbers = args.value('stmtIds') ? args.array('stmtIds') : undefined;
  return numbers?.[index]?.bytes.readInt32LE(0) ?? (args.count('stmtId') ?? 0) + index;
}

/**
 * Runs the statements of a write in turn and gathers their errors; after the first one an ordered write stops.
 * `take` is called with the outcome of each that succeeded.
 */
export function runAll(
  call: Call,
  statements: readonly (() => Effect)[],
  take: (outcome: Buffer) => void,
): Reply {
  const errors: Value[] = [];
  for (const [index, effect] of statements.entries()) {
    try {
      take(once(call, statementNumber(call, index), effect));
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      errors.push(writeError(index, error));
      if (call.args.flag('ordered', true)) break;
    }
  }
  return errors.length === 0 ? {} : { writeErrors: arrayValue(errors) };
}

function writeError(index: number, { code, message, fields }: ServerError): Value {
  const entries = Object.entries({ index, code, errmsg: message, ...fields });
  return objectValue(documentOf(entries.map(([name, value]) => ({ name, value: encodeValue(value) }))));
}
