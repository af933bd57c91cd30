import { refused } from '../errors.ts';
import { Type, type Value } from './value.ts';

const scratch = Buffer.alloc(8);

/**
 * A key that orders int, long and double among each other by exact value: the nearest double, then what a long has
 * beyond it (at most 512 either way). NaN comes first; -0 equals 0. Decimal128 is stored, but not compared.
 */
export function numberKey({ type, bytes }: Value): string {
  if (type === Type.int) return doubleKey(bytes.readInt32LE(0)) + rest(0);
  if (type === Type.double) return doubleKey(bytes.readDoubleLE(0)) + rest(0);
  if (type !== Type.long) throw refused('comparing a Decimal128');
  const long = bytes.readBigInt64LE(0);
  return doubleKey(Number(long)) + rest(Number(long - BigInt(Number(long))));
}

const rest = (beyond: number): string => String.fromCharCode((0x8000 + beyond) >> 8, beyond & 0xff);

/** The bits of a double order like itself once the sign bit is turned over, and negative ones altogether. */
function doubleKey(number: number): string {
  if (Number.isNaN(number)) return '\0'.repeat(8);
  scratch.writeDoubleBE(number === 0 ? 0 : number);
  if (number < 0) return complement(scratch.toString('latin1'));
  scratch[0] = scratch.readUInt8(0) | 0x80;
  return scratch.toString('latin1');
}

/** The same key, ordered backwards. */
export function complement(key: string): string {
  const bytes = Buffer.from(key, 'latin1');
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = ~bytes.readUInt8(i);
  return bytes.toString('latin1');
}
