import { documentOf, objectValue } from '../bson/document.ts';
import { compileFilter } from '../query/filter.ts';
import type { Arguments } from '../server/arguments.ts';
import { selectOne } from '../server/select.ts';
import { applyUpdate } from '../update/apply-update.ts';
import { parseUpdate } from '../update/parse-update.ts';
import { type Call, type Command, namespaceOf, type Reply } from './command.ts';
import { argumentsOf, type Effect, outcomeOf, runAll } from './statements.ts';

const none = documentOf([]);

function run(call: Call): Reply {
  const namespace = namespaceOf(call, 'update');
  const updates = argumentsOf(call, 'updates', ['q', 'u']).map(
    (args) => () => updateOne(call, namespace, args),
  );
  return runAll(call, updates, ['n', 'nModified']);
}

function updateOne({ server }: Call, namespace: string, args: Arguments): Effect {
  const filter = compileFilter(args.document('q') ?? none);
  const changes = parseUpdate(args.value('u'));
  const row = selectOne(server.storage.collections.get(namespace), filter, [], server.hostile);
  const after = row && applyUpdate(row.bytes, changes);
  return {
    change: after && { kind: 'replace', namespace, value: objectValue(after) },
    outcome: outcomeOf({ n: row ? 1 : 0, nModified: after ? 1 : 0 }),
  };
}

export const update: Command = { accepts: ['update', 'updates', 'ordered'], retryable: true, run };
