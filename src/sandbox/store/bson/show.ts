import { elementsOf, fieldsOf } from './document.ts';
import { isNumber, numberOf, textOfDecimal } from './numbers.ts';
import { Type, textOf, type Value } from './value.ts';

const showers = new Map<number, (value: Value) => string>([
  [Type.string, (value) => `"${textOf(value)}"`],
  [Type.object, ({ bytes }) => showDocument(bytes)],
  [Type.array, (value) => bracketed('[', elementsOf(value).map(showValue), ']')],
  [Type.binData, ({ bytes }) => `BinData(${bytes[4]}, ${bytes.toString('hex', 5).toUpperCase()})`],
  [Type.objectId, ({ bytes }) => `ObjectId('${bytes.toString('hex')}')`],
  [Type.bool, ({ bytes }) => String(bytes[0] === 1)],
  [Type.date, ({ bytes }) => `new Date(${bytes.readBigInt64LE(0)})`],
  [Type.null, () => 'null'],
  [Type.long, ({ bytes }) => bytes.readBigInt64LE(0).toString()],
  [Type.decimal, textOfDecimal],
  [Type.timestamp, ({ bytes }) => `Timestamp(${bytes.readUInt32LE(4)}, ${bytes.readUInt32LE(0)})`],
  [Type.minKey, () => 'MinKey'],
  [Type.maxKey, () => 'MaxKey'],
]);

/** A value as MongoDB's messages print it: 1.0 is a double, 1 an integer. */
export function showValue(value: Value): string {
  const shower = showers.get(value.type);
  if (shower) return shower(value);
  const number = isNumber(value) ? numberOf(value) : undefined;
  if (number === undefined) return '?';
  return value.type === Type.double && Number.isInteger(number) ? number.toFixed(1) : String(number);
}

const bracketed = (open: string, items: readonly string[], close: string): string =>
  items.length === 0 ? open + close : `${open} ${items.join(', ')} ${close}`;

export const showDocument = (document: Buffer): string =>
  bracketed(
    '{',
    fieldsOf(document).map(({ name, value }) => `${name}: ${showValue(value)}`),
    '}',
  );
