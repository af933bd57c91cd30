import { fail, refused } from '../errors.ts';
import { endOfName, endOfValue, isContainer, Type, Value } from './value.ts';

export interface Field {
  readonly name: string;
  readonly value: Value;
}

/** A server's limits, as `hello` tells them. */
export const maxDocumentBytes = 16 * 1024 * 1024;
const maxDepth = 180;

/** The fields of a document in their order; also the elements of an array, named "0", "1" and so on. */
export function fieldsOf(document: Buffer): Field[] {
  const fields: Field[] = [];
  for (let at = 4; at < document.length - 1; ) {
    const nameEnd = endOfName(document, at + 1);
    const type = document.readUInt8(at);
    const end = endOfValue(type, document, nameEnd + 1);
    fields.push({
      name: document.toString('utf8', at + 1, nameEnd),
      value: new Value(type, document.subarray(nameEnd + 1, end)),
    });
    at = end;
  }
  return fields;
}

export const elementsOf = (array: Value): Value[] => fieldsOf(array.bytes).map(({ value }) => value);

/** A field's name as it stands in a document, for `fieldNamed`. */
export const nameBytes = (name: string): Buffer => Buffer.from(`${name}\0`);

/** The first field of that name. Reads no other value: the hot path of filters and index keys. */
export function fieldNamed(document: Buffer, name: Buffer): Value | undefined {
  for (let at = 4; at < document.length - 1; ) {
    const type = document.readUInt8(at);
    const valueAt = endOfName(document, at + 1) + 1;
    const end = endOfValue(type, document, valueAt);
    if (hasNameAt(document, at + 1, name)) return new Value(type, document.subarray(valueAt, end));
    at = end;
  }
  return undefined;
}

function hasNameAt(document: Buffer, at: number, name: Buffer): boolean {
  for (let i = 0; i < name.length; i += 1) if (document[at + i] !== name[i]) return false;
  return true;
}

export const idName = nameBytes('_id');

/** The value of `_id`. Stored documents have one, in the first place. */
export function idOf(document: Buffer): Value {
  const id = fieldNamed(document, idName);
  if (!id) fail('InternalError', 'a stored document has no _id');
  return id;
}

/** Bytes of a document with these fields in this order. */
export function documentOf(fields: readonly Field[]): Buffer {
  const names = fields.map(({ name }) => nameBytes(name));
  const size = fields.reduce(
    (sum, { value }, i) => sum + 1 + (names[i]?.length ?? 0) + value.bytes.length,
    5,
  );
  const document = Buffer.allocUnsafe(size);
  let at = document.writeInt32LE(size, 0);
  fields.forEach(({ value }, i) => {
    at = document.writeUInt8(value.type, at);
    at += names[i]?.copy(document, at) ?? 0;
    at += value.bytes.copy(document, at);
  });
  document.writeUInt8(0, at);
  return document;
}

export const objectValue = (document: Buffer): Value => new Value(Type.object, document);

export const arrayValue = (values: readonly Value[]): Value =>
  new Value(Type.array, documentOf(values.map((value, i) => ({ name: String(i), value }))));

/**
 * Throws `InvalidBSON` unless every length, terminator and boolean in the document is as the format has it, `Overflow`
 * when it nests deeper than a server allows, and refuses deprecated types. What passed here is safe to keep.
 */
export function checkDocument(document: Buffer, depth = 1): void {
  if (depth > maxDepth) fail('Overflow', `BSONObj exceeds maximum nested object depth: ${maxDepth}`);
  const sound = document.length >= 5 && document.readInt32LE(0) === document.length && document.at(-1) === 0;
  if (!sound) fail('InvalidBSON', 'invalid BSON: a document does not end where it says');
  for (const { value } of fieldsOf(document)) checkValue(value, depth);
}

function checkValue(value: Value, depth: number): void {
  const { type, bytes } = value;
  if (isContainer(value)) checkDocument(bytes, depth + 1);
  const isText = type === Type.string || type === Type.javascript;
  const unsound = (isText && bytes.at(-1) !== 0) || (type === Type.bool && (bytes[0] ?? 2) > 1);
  if (unsound) fail('InvalidBSON', 'invalid BSON: a value is not well-formed');
  if (type === Type.binData && bytes[4] === 2) throw refused('binary subtype 2');
}
