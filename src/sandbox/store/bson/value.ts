import { BSON } from 'bson';
import { fail } from '../errors.ts';

/** The type byte of an element (bsonspec.org). Deprecated types have no row: the store refuses them. */
export const Type = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  javascript: 13,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: 255,
  maxKey: 127,
} as const;

const typeNames = new Map<number, string>(Object.entries(Type).map(([name, type]) => [type, name]));

/** What MongoDB's messages call a type. */
export const typeName = (type: number): string => typeNames.get(type) ?? `type ${type}`;

/**
 * One BSON value in its own bytes. The store never decodes what it keeps, so number types, -0, the order of keys and
 * doubled keys all come back as they were sent.
 */
export class Value {
  readonly type: number;
  readonly bytes: Buffer;

  constructor(type: number, bytes: Buffer) {
    this.type = type;
    this.bytes = bytes;
  }
}

export const isContainer = (value: Value): boolean => value.type === Type.object || value.type === Type.array;

export const sameBytes = (a: Value | undefined, b: Value | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.type === b.type && a.bytes.equals(b.bytes));

const broken = (): never => {
  fail('InvalidBSON', 'invalid BSON: a length does not fit');
};

const lengthAt = (buffer: Buffer, at: number): number =>
  at + 4 <= buffer.length ? buffer.readInt32LE(at) : broken();

/** The index of the next NUL byte. */
export function endOfName(buffer: Buffer, from: number): number {
  let at = from;
  while (buffer[at] !== 0) {
    if (at >= buffer.length) broken();
    at += 1;
  }
  return at;
}

const fixedSizes = new Map<number, number>([
  [Type.double, 8],
  [Type.objectId, 12],
  [Type.bool, 1],
  [Type.date, 8],
  [Type.null, 0],
  [Type.int, 4],
  [Type.timestamp, 8],
  [Type.long, 8],
  [Type.decimal, 16],
  [Type.minKey, 0],
  [Type.maxKey, 0],
]);

/** Where the value that starts at `at` ends. Throws `InvalidBSON`, or refuses a deprecated type. */
export function endOfValue(type: number, buffer: Buffer, at: number): number {
  const fixed = fixedSizes.get(type);
  const end = at + (fixed ?? variableSize(type, buffer, at));
  return end >= at && end < buffer.length ? end : broken();
}

function variableSize(type: number, buffer: Buffer, at: number): number {
  if (type === Type.string || type === Type.javascript) return 4 + lengthAt(buffer, at);
  if (type === Type.object || type === Type.array) return lengthAt(buffer, at);
  if (type === Type.binData) return 5 + lengthAt(buffer, at);
  if (type === Type.regex) return endOfName(buffer, endOfName(buffer, at) + 1) + 1 - at;
  fail('CommandNotSupported', `the BSON type ${type} is deprecated and not supported`);
}

export function intValue(number: number): Value {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32LE(number);
  return new Value(Type.int, bytes);
}

/** A JavaScript value (or a `Value`, as it is) the way the driver would write it. */
export function encodeValue(plain: unknown): Value {
  if (plain instanceof Value) return plain;
  if (typeof plain === 'number' && (plain | 0) === plain && !Object.is(plain, -0)) return intValue(plain);
  const bytes = Buffer.from(BSON.serialize({ v: plain }));
  return new Value(bytes.readUInt8(4), bytes.subarray(7, -1));
}

export const nullValue = new Value(Type.null, Buffer.alloc(0));

export const stringValue = (text: string): Value => {
  const bytes = Buffer.alloc(Buffer.byteLength(text) + 5);
  bytes.writeInt32LE(bytes.length - 4);
  bytes.write(text, 4);
  return new Value(Type.string, bytes);
};

/** The text of a string value. */
export const textOf = ({ bytes }: Value): string => bytes.toString('utf8', 4, bytes.length - 1);
