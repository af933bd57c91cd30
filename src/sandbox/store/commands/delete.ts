import { documentOf, idOf } from '../bson/document.ts';
import { fail, refused } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import type { Arguments } from '../server/arguments.ts';
import { selectOne } from '../server/select.ts';
import { type Call, type Command, namespaceOf, type Reply } from './command.ts';
import { argumentsOf, type Effect, outcomeOf, runAll } from './statements.ts';

const none = documentOf([]);

function run(call: Call): Reply {
  const namespace = namespaceOf(call, 'delete');
  const statements = argumentsOf(call, 'deletes', ['q', 'limit']);
  for (const args of statements) {
    const limit = args.count('limit');
    if (limit === 0) throw refused('deleting many documents at once');
    if (limit !== 1) fail('FailedToParse', `The limit field in delete objects must be 0 or 1. Got ${limit}`);
  }
  const deletes = statements.map((args) => () => deleteOne(call, namespace, args));
  return runAll(call, deletes, ['n']);
}

function deleteOne({ server }: Call, namespace: string, args: Arguments): Effect {
  const filter = compileFilter(args.document('q') ?? none);
  const row = selectOne(server.storage.collections.get(namespace), filter, [], server.hostile);
  return {
    change: row && { kind: 'delete', namespace, value: idOf(row.bytes) },
    outcome: outcomeOf({ n: row ? 1 : 0 }),
  };
}

export const remove: Command = { accepts: ['delete', 'deletes', 'ordered'], retryable: true, run };
