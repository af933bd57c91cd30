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
  requirePlain(value, path);
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
 * Throws a TypeError for what `plainJson` would refuse or change: such a value was never written by us.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} is not a number JSON can hold`);
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? canonicalList(value) : canonicalObject(value);
    default:
      throw new TypeError(`a ${typeof value} is not JSON`);
  }
}

function canonicalList(list: readonly unknown[]): string {
  let text = '';
  for (const item of list) text += `${text === '' ? '' : ','}${canonicalJson(item)}`;
  return `[${text}]`;
}

function canonicalObject(value: object): string {
  requirePlain(value, '$');
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, key);
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** Dates, ids and the like would be hashed as if they were empty. */
function requirePlain(value: object, path: string): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`${path}: only plain objects can be stored`);
}
