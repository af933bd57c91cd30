import { textOfDecimal } from './numbers.ts';
import { Type, type Value } from './value.ts';

/** A number as `units / 10 ** scale`, without loss. */
interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

const scratch = Buffer.alloc(8);
const EXACT = '\x80';

/**
 * A key that orders int, long, double and Decimal128 among each other by exact value: the nearest double, then what is
 * left over. NaN comes first; -0 equals 0.
 */
export function numberKey(value: Value): string {
  const { type, bytes } = value;
  if (type === Type.int) return doubleKey(bytes.readInt32LE(0)) + EXACT;
  if (type === Type.double) return doubleKey(bytes.readDoubleLE(0)) + EXACT;
  if (type === Type.long)
    return exactKey({ units: bytes.readBigInt64LE(0), scale: 0 }, Number(bytes.readBigInt64LE(0)));
  const text = textOfDecimal(value);
  const near = Number(text);
  if (Number.isNaN(near) || text.endsWith('Infinity')) return doubleKey(near) + EXACT;
  return exactKey(exactDecimal(text), near);
}

function doubleKey(number: number): string {
  if (Number.isNaN(number)) return '\0'.repeat(8);
  scratch.writeDoubleBE(number === 0 ? 0 : number);
  const negative = scratch.readUInt8(0) >= 0x80;
  for (let i = 0; i < 8; i += 1)
    scratch[i] = negative
      ? ~scratch.readUInt8(i)
      : i === 0
        ? scratch.readUInt8(0) | 0x80
        : scratch.readUInt8(i);
  return scratch.toString('latin1');
}

function exactKey(exact: Exact, near: number): string {
  const base = Math.min(Math.max(near, -Number.MAX_VALUE), Number.MAX_VALUE);
  const rest = minus(exact, exactDouble(base));
  if (rest.units === 0n) return doubleKey(base) + EXACT;
  const magnitude = magnitudeKey(rest.units < 0n ? -rest.units : rest.units, rest.scale);
  return doubleKey(base) + (rest.units < 0n ? `\x7f${complement(magnitude)}` : `\x81${magnitude}`);
}

/** Power of ten of the first digit, then the digits: orders positive decimals. */
function magnitudeKey(units: bigint, scale: number): string {
  const digits = units.toString().replace(/0+$/, '');
  const exponent = units.toString().length - scale + 0x8000;
  return `${String.fromCharCode(exponent >> 8, exponent & 0xff)}${digits}\0`;
}

/** The same key, ordered backwards. */
export function complement(key: string): string {
  const bytes = Buffer.from(key, 'latin1');
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = ~bytes.readUInt8(i);
  return bytes.toString('latin1');
}

function exactDecimal(text: string): Exact {
  const [mantissa = '0', exponent = '0'] = text.split('E');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** A double is `m * 2 ** e`; below one, `2 ** -k` is `5 ** k / 10 ** k`. */
function exactDouble(number: number): Exact {
  scratch.writeDoubleBE(number);
  const bits = scratch.readBigUInt64BE();
  const raw = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & 0xfffffffffffffn) | (raw === 0 ? 0n : 1n << 52n);
  const exponent = (raw === 0 ? 1 : raw) - 1075;
  const units = number < 0 ? -mantissa : mantissa;
  if (exponent >= 0) return { units: units << BigInt(exponent), scale: 0 };
  return { units: units * 5n ** BigInt(-exponent), scale: -exponent };
}

function minus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  const at = ({ units, scale: own }: Exact) => units * 10n ** BigInt(scale - own);
  return { units: at(a) - at(b), scale };
}
