/** JSON, as a type: what can be stored, hashed and read back as the same value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * The same value as plain JSON: lone surrogates become U+FFFD (BSON would do that silently, and the hash would then
 * no longer fit what is read back), -0 becomes 0, members that are undefined are left out.
 * Throws a TypeError that names the path of what JSON cannot hold: NaN, infinities, dates, functions, big integers.
 */
export function plainJson(value: unknown, path = '$'): Json {
  switch (typeof value) {
    case 'string':
      return value.toWellFormed();
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${path}: ${value} is not a number JSON can hold`);
      return value === 0 ? 0 : value;
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return value.map((item, index) => plainJson(item, `${path}[${index}]`));
      return plainObject(value, path);
    default:
      throw new TypeError(`${path}: a ${typeof value} cannot be stored`);
  }
}

/** `plainJson` of an object. */
export function plainObject(value: object, path = '$'): JsonObject {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`${path}: only plain objects can be stored`);
  const plain: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    if (key === '__proto__') throw new TypeError(`${path}: \`__proto__\` cannot be stored`);
    plain[key.toWellFormed()] = plainJson(member, `${path}.${key}`);
  }
  return plain;
}

/**
 * RFC 8785 (JSON Canonicalization Scheme): members sorted by UTF-16 code units, no blanks, numbers as ECMAScript
 * writes them. Two values that are equal as JSON give the same text, in whatever order the store returns members.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

const isList = (value: readonly Json[] | JsonObject): value is readonly Json[] => Array.isArray(value);
