import { fieldsOf } from './document.ts';
import { numberKey } from './number-key.ts';
import { Type, type Value } from './value.ts';

/**
 * MongoDB's order of types; int, long, double and decimal share a place, as do a missing field and null. The character
 * is the first of every key, so that one comparison of strings orders any two values.
 */
const ranks = new Map<number, string>([
  [Type.minKey, '\x01'],
  [Type.null, '\x03'],
  [Type.double, '\x10'],
  [Type.int, '\x10'],
  [Type.long, '\x10'],
  [Type.decimal, '\x10'],
  [Type.string, '\x20'],
  [Type.object, '\x30'],
  [Type.array, '\x38'],
  [Type.binData, '\x40'],
  [Type.objectId, '\x48'],
  [Type.bool, '\x50'],
  [Type.date, '\x58'],
  [Type.timestamp, '\x60'],
  [Type.regex, '\x68'],
  [Type.javascript, '\x70'],
  [Type.maxKey, '\x7f'],
]);

export const nullKey = '\x03';
export const arrayRank = '\x38';
/** An empty array sorts before null: as the `undefined` that MongoDB indexes for it. */
export const emptyArrayKey = '\x02';

const END = '\0';

/** What terminates must not occur inside, and no text be the beginning of another: bytes 0 and 1 become 1 1 and 1 2. */
const terminated = (text: string): string =>
  (text.includes(END) || text.includes('\x01')
    ? text.replaceAll('\x01', '\x01\x02').replaceAll(END, '\x01\x01')
    : text) + END;

const latin1 = (bytes: Buffer, from = 0, to = bytes.length): string => bytes.toString('latin1', from, to);

const signed = (bytes: Buffer): string => {
  const key = Buffer.from(bytes).reverse();
  key[0] = key.readUInt8(0) ^ 0x80;
  return latin1(key);
};

const bodies = new Map<number, (value: Value) => string>([
  [Type.double, numberKey],
  [Type.int, numberKey],
  [Type.long, numberKey],
  [Type.decimal, numberKey],
  // Strings order by their UTF-8 bytes; read as Latin-1 those bytes are the key.
  [Type.string, ({ bytes }) => terminated(latin1(bytes, 4, bytes.length - 1))],
  [Type.javascript, ({ bytes }) => terminated(latin1(bytes, 4, bytes.length - 1))],
  [Type.object, ({ bytes }) => objectBody(bytes)],
  [
    Type.array,
    ({ bytes }) =>
      fieldsOf(bytes)
        .map(({ value }) => valueKey(value))
        .join('') + END,
  ],
  [Type.binData, ({ bytes }) => latin1(Buffer.from(bytes.subarray(0, 4)).reverse()) + latin1(bytes, 4)],
  [Type.objectId, ({ bytes }) => latin1(bytes)],
  [Type.bool, ({ bytes }) => latin1(bytes)],
  [Type.date, ({ bytes }) => signed(bytes)],
  [Type.timestamp, ({ bytes }) => latin1(Buffer.from(bytes).reverse())],
  [Type.regex, ({ bytes }) => latin1(bytes)],
]);

/** Objects compare field by field: type, then name, then value. */
const objectBody = (bytes: Buffer): string =>
  fieldsOf(bytes)
    .map(({ name, value }) => rankOf(value) + terminated(latin1(Buffer.from(name))) + bodyOf(value))
    .join('') + END;

const bodyOf = (value: Value): string => bodies.get(value.type)?.(value) ?? '';
const rankOf = (value: Value): string => ranks.get(value.type) ?? '';

/**
 * The key of a value: two values are equal for MongoDB when their keys are, and order as their keys do. One character a
 * byte, all below 0x100; no key is the beginning of another, so keys can be joined. Missing counts as null.
 */
export const valueKey = (value: Value | undefined): string =>
  value === undefined ? nullKey : rankOf(value) + bodyOf(value);

export const rankOfKey = (key: string): string => key.charAt(0);

/** Greater than every key that starts with `prefix`. */
export const after = (prefix: string): string => `${prefix}\u0100`;
