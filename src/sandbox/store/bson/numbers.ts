import { Decimal128 } from 'bson';
import { refused } from '../errors.ts';
import { intValue, Type, Value } from './value.ts';

export const isNumber = ({ type }: Value): boolean =>
  type === Type.int || type === Type.long || type === Type.double || type === Type.decimal;

export const textOfDecimal = ({ bytes }: Value): string => new Decimal128(bytes).toString();

/** The nearest JavaScript number; undefined for what is no number. */
export function numberOf(value: Value): number | undefined {
  const { type, bytes } = value;
  if (type === Type.int) return bytes.readInt32LE(0);
  if (type === Type.double) return bytes.readDoubleLE(0);
  if (type === Type.long) return Number(bytes.readBigInt64LE(0));
  return type === Type.decimal ? Number(textOfDecimal(value)) : undefined;
}

const integerOf = ({ type, bytes }: Value): bigint =>
  type === Type.int ? BigInt(bytes.readInt32LE(0)) : bytes.readBigInt64LE(0);

export function doubleValue(number: number): Value {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeDoubleLE(number);
  return new Value(Type.double, bytes);
}

export function longValue(number: bigint): Value {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeBigInt64LE(number);
  return new Value(Type.long, bytes);
}

/**
 * The sum of two numbers with MongoDB's types: int grows into long, a double makes a double. Undefined when a long
 * overflows, which MongoDB refuses. Decimal128 arithmetic is refused.
 */
export function add(a: Value, b: Value): Value | undefined {
  if (a.type === Type.decimal || b.type === Type.decimal) throw refused('arithmetic on Decimal128');
  if (a.type === Type.double || b.type === Type.double)
    return doubleValue((numberOf(a) ?? 0) + (numberOf(b) ?? 0));
  const sum = integerOf(a) + integerOf(b);
  if (a.type === Type.int && b.type === Type.int && BigInt.asIntN(32, sum) === sum)
    return intValue(Number(sum));
  return BigInt.asIntN(64, sum) === sum ? longValue(sum) : undefined;
}
