import { documentOf, fieldNamed, fieldsOf, nameBytes, objectValue } from '../bson/document.ts';
import { intValue, numberOf } from '../bson/numbers.ts';
import { compileFilter } from '../query/filter.ts';
import { Arguments } from '../server/arguments.ts';
import { selectOne } from '../server/select.ts';
import { applyUpdate } from '../update/apply-update.ts';
import { parseUpdate } from '../update/parse-update.ts';
import { type Call, type Command, namespaceOf, type Reply } from './command.ts';
import { checkCount } from './insert.ts';
import { type Effect, runAll } from './statements.ts';

const none = documentOf([]);
const outcomeOf = (n: number, nModified: number): Buffer =>
  documentOf([
    { name: 'n', value: intValue(n) },
    { name: 'nModified', value: intValue(nModified) },
  ]);

/** A number that an outcome carries. */
export function tally(outcome: Buffer, name: string): number {
  const value = fieldNamed(outcome, nameBytes(name));
  return (value && numberOf(value)) ?? 0;
}

/** The statements of a write, each with its own arguments: an unknown one fails the whole command beforehand. */
export const statementsOf = (call: Call, name: string, known: readonly string[]): Arguments[] =>
  call.documents(name).map((statement) => {
    const values = new Map(fieldsOf(statement).map((field) => [field.name, field.value]));
    return new Arguments(`${call.name}.${name}`, values, known);
  });

function run(call: Call): Reply {
  const namespace = namespaceOf(call, 'update');
  const statements = statementsOf(call, 'updates', ['q', 'u']);
  checkCount(statements.length);
  let n = 0;
  let nModified = 0;
  const errors = runAll(
    call,
    statements.map((args) => () => updateOne(call, namespace, args)),
    (outcome) => {
      n += tally(outcome, 'n');
      nModified += tally(outcome, 'nModified');
    },
  );
  return { n, nModified, ...errors };
}

function updateOne({ server }: Call, namespace: string, args: Arguments): Effect {
  const filter = compileFilter(args.document('q') ?? none);
  const changes = parseUpdate(args.value('u'));
  const row = selectOne(server.storage.collections.get(namespace), filter, [], server.hostile);
  const after = row && applyUpdate(row.bytes, changes);
  return {
    change: after && { kind: 'replace', namespace, value: objectValue(after) },
    outcome: outcomeOf(row ? 1 : 0, after ? 1 : 0),
  };
}

export const update: Command = { accepts: ['update', 'updates', 'ordered'], retryable: true, run };
