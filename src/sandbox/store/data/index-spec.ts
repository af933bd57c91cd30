import { documentOf, type Field, fieldsOf, objectValue } from '../bson/document.ts';
import { numberOf } from '../bson/numbers.ts';
import { showDocument } from '../bson/show.ts';
import { intValue, stringValue, Type, textOf, type Value } from '../bson/value.ts';
import { fail, refused } from '../errors.ts';
import { compileFilter, type Filter } from '../query/filter.ts';
import { isTrue } from '../query/operators.ts';
import { parseSort, type SortField } from '../query/sort.ts';

/** An index as `createIndexes` describes it and `listIndexes` shows it. */
export interface IndexSpec {
  readonly name: string;
  readonly keyPattern: Buffer;
  readonly fields: readonly SortField[];
  readonly unique: boolean;
  readonly partial: Filter | undefined;
  readonly expireAfterSeconds: number | undefined;
  /** As stored and listed: `v`, `key`, `name`, then the options. */
  readonly document: Buffer;
}

const options = ['unique', 'partialFilterExpression', 'expireAfterSeconds'];
/** Accepted because they change nothing here; builds are always in the foreground. */
const ignored = ['v', 'background', 'ns'];
const unsupported = [
  'sparse',
  'hidden',
  'collation',
  'weights',
  'wildcardProjection',
  'clustered',
  'storageEngine',
];

/** Reads one index specification. Throws MongoDB's errors; refuses index kinds and options that are not kept. */
export function readIndexSpec(document: Buffer): IndexSpec {
  const fields = fieldsOf(document);
  const named = (name: string): Value | undefined => fields.find((field) => field.name === name)?.value;
  for (const { name, value } of fields) checkOption(name, value, document);
  const key = named('key');
  const name = named('name');
  if (key?.type !== Type.object || name?.type !== Type.string)
    fail('FailedToParse', "Index specification needs an object 'key' and a string 'name'");
  const partial = named('partialFilterExpression');
  const after = named('expireAfterSeconds');
  const parsed = readKeyPattern(key.bytes);
  if (after && parsed.length !== 1)
    fail('CannotCreateIndex', 'TTL indexes are single-field indexes, compound indexes do not support TTL.');
  const kept = fields.filter(
    (field) => options.includes(field.name) && (field.name !== 'unique' || isTrue(field.value)),
  );
  const head: Field[] = [
    { name: 'v', value: intValue(2) },
    { name: 'key', value: key },
    { name: 'name', value: name },
  ];
  return {
    name: textOf(name),
    keyPattern: key.bytes,
    fields: parsed,
    unique: isTrue(named('unique') ?? intValue(0)),
    partial: partial && readPartial(partial),
    expireAfterSeconds: after && numberOf(after),
    document: documentOf([...head, ...kept]),
  };
}

function checkOption(name: string, value: Value, document: Buffer): void {
  if (name === 'key' || name === 'name' || options.includes(name) || ignored.includes(name)) return;
  if (unsupported.includes(name)) {
    if (value.type === Type.bool && !isTrue(value)) return;
    throw refused(`the index option '${name}'`);
  }
  fail(
    'InvalidIndexSpecificationOption',
    `The field '${name}' is not valid for an index specification. Specification: ${showDocument(document)}`,
  );
}

function readPartial({ bytes }: Value): Filter {
  const filter = compileFilter(bytes);
  if (filter.complete) return filter;
  fail('CannotCreateIndex', `Expression not supported in partial index: ${showDocument(bytes)}`);
}

function readKeyPattern(pattern: Buffer): SortField[] {
  const fields = fieldsOf(pattern);
  if (fields.length === 0) fail('CannotCreateIndex', 'Index keys cannot be an empty object');
  for (const { name, value } of fields) {
    if (value.type === Type.string || name.includes('$'))
      throw refused(`the index kind ${showDocument(pattern)}`);
    const order = numberOf(value);
    if (order !== 1 && order !== -1)
      fail(
        'CannotCreateIndex',
        `Values in the index key pattern must be 1 or -1 here: ${showDocument(pattern)}`,
      );
  }
  return parseSort(pattern);
}

const idPattern = documentOf([{ name: '_id', value: intValue(1) }]);

/** The index that every collection has. */
export const idIndexSpec: IndexSpec = {
  ...readIndexSpec(
    documentOf([
      { name: 'key', value: objectValue(idPattern) },
      { name: 'name', value: stringValue('_id_') },
    ]),
  ),
  unique: true,
};
