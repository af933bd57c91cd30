import { arrayValue, documentOf, fieldNamed, fieldsOf, nameBytes, objectValue } from '../bson/document.ts';
import { numberOf } from '../bson/numbers.ts';
import { encodeValue, type Value } from '../bson/value.ts';
import type { Change } from '../data/change.ts';
import { fail, ServerError } from '../errors.ts';
import { Arguments } from '../server/arguments.ts';
import { HangUp } from '../server/hang-up.ts';
import type { Call, Reply } from './command.ts';

const maxStatements = 100_000;

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

/** The documents of a write, one a statement. Throws when there are none or more than a server takes. */
export function statementsOf(call: Call, name: string): readonly Buffer[] {
  const statements = call.documents(name);
  if (statements.length > 0 && statements.length <= maxStatements) return statements;
  const message = `Write batch sizes must be between 1 and ${maxStatements}. Got ${statements.length} operations.`;
  return fail('InvalidLength', message);
}

/** Statements with arguments of their own: an unknown one fails the whole command before anything is done. */
export const argumentsOf = (call: Call, name: string, known: readonly string[]): Arguments[] =>
  statementsOf(call, name).map((statement) => {
    const values = new Map(fieldsOf(statement).map((field) => [field.name, field.value]));
    return new Arguments(`${call.name}.${name}`, values, known);
  });

/**
 * Runs the statements of a write in turn and answers with their totals and their errors; after the first error an
 * ordered write stops.
 */
export function runAll(call: Call, effects: readonly (() => Effect)[], totals: readonly string[]): Reply {
  const outcomes: Buffer[] = [];
  const errors: Value[] = [];
  for (const [index, effect] of effects.entries()) {
    try {
      outcomes.push(once(call, statementNumber(call, index), effect));
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      const { code, message, fields } = error;
      errors.push(encodeDocument({ index, code, errmsg: message, ...fields }));
      if (call.args.flag('ordered', true)) break;
    }
  }
  const reply = totals.map(
    (name) => [name, outcomes.reduce((sum, outcome) => sum + tally(outcome, name), 0)] as const,
  );
  return { ...Object.fromEntries(reply), ...(errors.length > 0 && { writeErrors: arrayValue(errors) }) };
}

function tally(outcome: Buffer, name: string): number {
  const value = fieldNamed(outcome, nameBytes(name));
  return (value && numberOf(value)) ?? 0;
}

/** What a statement's answer is made of, by name. */
export const outcomeOf = (parts: Readonly<Record<string, unknown>>): Buffer => encodeDocument(parts).bytes;

/** Unlike a serializer's, its values may be stored ones. */
const encodeDocument = (parts: Readonly<Record<string, unknown>>): Value =>
  objectValue(
    documentOf(Object.entries(parts).map(([name, value]) => ({ name, value: encodeValue(value) }))),
  );
