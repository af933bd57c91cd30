import {
  checkDocument,
  documentOf,
  type Field,
  fieldNamed,
  fieldsOf,
  idName,
  idOf,
  maxDocumentBytes,
  objectValue,
} from '../bson/document.ts';
import { add, isNumber } from '../bson/numbers.ts';
import { showValue } from '../bson/show.ts';
import { isContainer, nullValue, sameBytes, Type, typeName, Value } from '../bson/value.ts';
import { fail, ServerError } from '../errors.ts';
import { type Change, type Changes, isChange } from './parse-update.ts';

const maxPadding = 1_500_000;
const isIndex = (name: string): boolean => /^(0|[1-9]\d*)$/.test(name);

/**
 * The document after an update, or undefined when nothing changed (then MongoDB counts it as matched, not modified).
 * Throws MongoDB's error, and then nothing of the update has happened.
 */
export function applyUpdate(document: Buffer, changes: Changes): Buffer | undefined {
  const before = objectValue(document);
  const after = changed(before, changes, document, undefined);
  if (sameBytes(after, before)) return undefined;
  if (!sameBytes(fieldNamed(after.bytes, idName), idOf(document)))
    fail('ImmutableField', "Performing an update on the path '_id' would modify the immutable field '_id'");
  if (after.bytes.length > maxDocumentBytes)
    fail(17419, `Resulting document after update is larger than ${maxDocumentBytes}`);
  checkDocument(after.bytes);
  return after.bytes;
}

/** One container after its changes; `name` is what it is called where it stands. */
function changed(container: Value, changes: Changes, document: Buffer, name: string | undefined): Value {
  const fields = fieldsOf(container.bytes);
  let touched = false;
  for (const [key, node] of [...changes].sort(([a], [b]) => compareNames(a, b))) {
    const at = fields.findIndex((field) => field.name === key);
    const old = fields[at]?.value;
    const next = isChange(node)
      ? apply(node, old, container, key, document)
      : descend(node, old, document, key);
    if (next === old || sameBytes(next, old)) continue;
    touched = true;
    if (next === undefined) fields.splice(at, 1);
    else if (at >= 0) fields[at] = { name: key, value: next };
    else append(fields, container, key, next, name);
  }
  return touched ? new Value(container.type, documentOf(fields)) : container;
}

/** New fields come in the order of their names, numbers by value (MongoDB 5.0 and later). */
function compareNames(a: string, b: string): number {
  if (isIndex(a) && isIndex(b)) return Number(a) - Number(b);
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function descend(changes: Changes, old: Value | undefined, document: Buffer, key: string): Value | undefined {
  if (old && isContainer(old)) return changed(old, changes, document, key);
  if (!creates(changes)) return old;
  if (!old) return changed(objectValue(documentOf([])), changes, document, key);
  throw notViable(firstKey(changes), key, old);
}

const creates = (node: Changes | Change): boolean =>
  isChange(node) ? node.operator === '$set' || node.operator === '$inc' : [...node.values()].some(creates);

const firstKey = (changes: Changes): string => [...changes.keys()].sort(compareNames)[0] ?? '';

const notViable = (field: string, name: string, value: Value): ServerError =>
  new ServerError(
    'PathNotViable',
    `Cannot create field '${field}' in element {${name}: ${showValue(value)}}`,
  );

function apply(
  { operator, operand }: Change,
  old: Value | undefined,
  container: Value,
  key: string,
  document: Buffer,
): Value | undefined {
  if (operator === '$setOnInsert') return old;
  if (operator === '$unset') return old && container.type === Type.array ? nullValue : undefined;
  if (operator === '$set' || !old) return operand;
  if (!isNumber(old))
    fail(
      'TypeMismatch',
      `Cannot apply $inc to a value of non-numeric type. {_id: ${showValue(idOf(document))}} has the field '${key}' of non-numeric type ${typeName(old.type)}`,
    );
  const sum = add(old, operand);
  if (sum) return sum;
  fail(
    'BadValue',
    `Failed to apply $inc operations to current value ((NumberLong)${showValue(old)}) for document {_id: ${showValue(idOf(document))}}`,
  );
}

function append(
  fields: Field[],
  container: Value,
  key: string,
  value: Value,
  name: string | undefined,
): void {
  if (container.type === Type.array) {
    if (!isIndex(key)) throw notViable(key, name ?? '', container);
    if (Number(key) - fields.length > maxPadding)
      fail('CannotBackfillArray', `can't backfill more than ${maxPadding} elements`);
    while (fields.length < Number(key)) fields.push({ name: String(fields.length), value: nullValue });
  }
  fields.push({ name: key, value });
}
