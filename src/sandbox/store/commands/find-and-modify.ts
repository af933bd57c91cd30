import { documentOf, fieldNamed, idOf, nameBytes, objectValue } from '../bson/document.ts';
import { nullValue } from '../bson/value.ts';
import { fail, ServerError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { compileProjection } from '../query/projection.ts';
import { parseSort } from '../query/sort.ts';
import { selectOne } from '../server/select.ts';
import { applyUpdate } from '../update/apply-update.ts';
import { parseUpdate } from '../update/parse-update.ts';
import { type Call, type Command, namespaceOf, type Reply } from './command.ts';
import { type Effect, once, outcomeOf, statementNumber } from './statements.ts';

const none = documentOf([]);

function run(call: Call): Reply {
  const { args } = call;
  const namespace = namespaceOf(call, 'findAndModify');
  const removes = args.flag('remove');
  if (removes === (args.value('update') !== undefined))
    fail('FailedToParse', 'Either an update or remove=true must be specified, and not both');
  if (removes && args.flag('new')) {
    fail(
      'FailedToParse',
      "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
    );
  }
  const effect = effectOf(call, namespace, removes);
  const outcome = executing(() => once(call, statementNumber(call, 0), effect));
  const lastErrorObject = fieldNamed(outcome, nameBytes('lastErrorObject')) ?? nullValue;
  return { lastErrorObject, value: fieldNamed(outcome, nameBytes('value')) ?? nullValue };
}

/** Everything that can be wrong with the command is found before a document is looked for. */
function effectOf({ args, server }: Call, namespace: string, removes: boolean): () => Effect {
  const filter = compileFilter(args.document('query') ?? none);
  const sort = parseSort(args.document('sort') ?? none);
  const project = compileProjection(args.document('fields') ?? none);
  const changes = removes ? undefined : parseUpdate(args.value('update'));
  return () => {
    const row = selectOne(server.storage.collections.get(namespace), filter, sort, server.hostile);
    if (!row) return { change: undefined, outcome: shownAs(undefined, removes) };
    if (!changes) {
      const change = { kind: 'delete', namespace, value: idOf(row.bytes) } as const;
      return { change, outcome: shownAs(project(row.bytes), removes) };
    }
    const after = applyUpdate(row.bytes, changes);
    const shown = args.flag('new') ? (after ?? row.bytes) : row.bytes;
    return {
      change: after && { kind: 'replace', namespace, value: objectValue(after) },
      outcome: shownAs(project(shown), removes),
    };
  };
}

function shownAs(shown: Buffer | undefined, removes: boolean): Buffer {
  const found = { n: shown ? 1 : 0, ...(!removes && { updatedExisting: shown !== undefined }) };
  return outcomeOf({ lastErrorObject: found, value: shown ? objectValue(shown) : null });
}

/** What goes wrong once the command is understood is told with this prefix (by 7.0 for findAndModify only). */
function executing<T>(execute: () => T): T {
  try {
    return execute();
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    const message = `Plan executor error during findAndModify :: caused by :: ${error.message}`;
    throw new ServerError(error.code, message, error.fields);
  }
}

export const findAndModify: Command = {
  accepts: ['findAndModify', 'query', 'sort', 'remove', 'update', 'new', 'fields'],
  retryable: true,
  run,
};
