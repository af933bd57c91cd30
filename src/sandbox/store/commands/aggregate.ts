import { compileStage } from '../aggregate/stages.ts';
import { documentOf, fieldNamed, fieldsOf, nameBytes } from '../bson/document.ts';
import { numberOf } from '../bson/numbers.ts';
import { Type, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { parseSort } from '../query/sort.ts';
import { select } from '../server/select.ts';
import { type Call, type Command, namespaceOf, type Reply } from './command.ts';
import { firstBatch } from './cursor-reply.ts';

const none = documentOf([]);

/** The operand of the stage at the head of the pipeline, if it is that stage: what an index can do is left to it. */
function head(pipeline: Value[], name: string): Buffer | undefined {
  const [stage] = pipeline;
  const fields = stage?.type === Type.object ? fieldsOf(stage.bytes) : [];
  const [field] = fields;
  if (fields.length !== 1 || field?.name !== name || field.value.type !== Type.object) return undefined;
  pipeline.shift();
  return field.value.bytes;
}

function run(call: Call): Reply {
  const { args, server } = call;
  const cursor = args.document('cursor');
  if (!cursor)
    fail('FailedToParse', "The 'cursor' option is required, except for aggregate with the explain argument");
  const pipeline = args.array('pipeline');
  const namespace = namespaceOf(call, 'aggregate');
  const filter = compileFilter(head(pipeline, '$match') ?? none);
  const sort = parseSort(head(pipeline, '$sort') ?? none);
  const stages = pipeline.map(compileStage);
  const rows = select(server.storage.collections.get(namespace), filter, sort, server.hostile);
  const documents = stages.reduce<Iterable<Buffer>>((input, stage) => stage(input), bytesOf(rows));
  const size = fieldNamed(cursor, nameBytes('batchSize'));
  return firstBatch(call, namespace, documents, size && numberOf(size));
}

function* bytesOf(rows: Iterable<{ readonly bytes: Buffer }>): Generator<Buffer> {
  for (const { bytes } of rows) yield bytes;
}

export const aggregate: Command = { accepts: ['aggregate', 'pipeline', 'cursor', 'allowDiskUse'], run };
