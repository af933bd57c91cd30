import { documentOf, objectValue } from '../bson/document.ts';
import type { Value } from '../bson/value.ts';
import type { Row } from '../data/index.ts';
import { compileFilter } from '../query/filter.ts';
import { compileProjection, type Projection } from '../query/projection.ts';
import { parseSort } from '../query/sort.ts';
import { select } from '../server/select.ts';
import { type Call, type Command, namespaceOf, type Reply } from './command.ts';
import { cursorReply, firstBatch, usualBatch } from './cursor-reply.ts';

const none = documentOf([]);

function run(call: Call): Reply {
  const { args, server } = call;
  const namespace = namespaceOf(call, 'find');
  const filter = compileFilter(args.document('filter') ?? none);
  const sort = parseSort(args.document('sort') ?? none);
  const project = compileProjection(args.document('projection') ?? none);
  const rows = select(server.storage.collections.get(namespace), filter, sort, server.hostile);
  const documents = projected(rows, args.count('skip') ?? 0, project);
  const size = args.count('batchSize') ?? usualBatch;
  const limit = args.count('limit') || Number.POSITIVE_INFINITY;
  if (!args.flag('singleBatch')) return firstBatch(call, namespace, documents, size, limit);
  const only: Value[] = [];
  for (const document of documents) {
    only.push(objectValue(document));
    if (only.length >= Math.min(size, limit)) break;
  }
  return cursorReply({ id: 0n, documents: only }, namespace, 'firstBatch');
}

function* projected(rows: Iterable<Row>, skip: number, project: Projection): Generator<Buffer> {
  let passed = 0;
  for (const { bytes } of rows) {
    passed += 1;
    if (passed > skip) yield project(bytes);
  }
}

export const find: Command = {
  accepts: [
    ...['find', 'filter', 'sort', 'projection', 'skip', 'limit', 'batchSize', 'singleBatch'],
    // These change nothing here: cursors are kept ten minutes, sorts happen in memory, there are no shards.
    ...['noCursorTimeout', 'allowDiskUse', 'allowPartialResults'],
  ],
  run,
};
