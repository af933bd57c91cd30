import { isFields } from '../../wire/fields.ts';

/** Says what is wrong with a value, in Slack's words with a JSON pointer; nothing when it is right. */
export type Check = (value: unknown, at: string) => readonly string[];

export const fault = (what: string, at: string): readonly [string] => [`${what} [json-pointer:${at}]`];

export const anything: Check = () => [];

export const flag: Check = (value, at) => (typeof value === 'boolean' ? [] : fault('must be a boolean', at));

export const count: Check = (value, at) => (Number.isInteger(value) ? [] : fault('must be an integer', at));

/** A string of at least one character, or of any length with `min` 0. */
export const string =
  (max: number, min = 1): Check =>
  (value, at) => {
    if (typeof value !== 'string') return fault('must be a string', at);
    if (value.length < min) return fault(`must be more than ${min - 1} characters`, at);
    return value.length > max ? fault(`must be less than ${max + 1} characters`, at) : [];
  };

export const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, at) =>
    typeof value === 'string' && allowed.includes(value)
      ? []
      : fault(`must be a valid enum value: ${allowed.join(', ')}`, at);

export const list =
  (each: Check, min: number, max: number): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return fault('must be an array', at);
    if (value.length < min) return fault(`no fewer than ${min} items allowed`, at);
    if (value.length > max) return fault(`no more than ${max} items allowed`, at);
    return value.flatMap((item, index) => each(item, `${at}/${index}`));
  };

/** An object with exactly these fields; Slack refuses fields it does not know. */
export const shape =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, at) => {
    if (!isFields(value)) return fault('must be an object', at);
    const missing = Object.keys(required).filter((name) => value[name] === undefined);
    const known: Readonly<Record<string, Check>> = { ...optional, ...required, type: anything };
    return [
      ...missing.flatMap((name) => fault(`missing required field: ${name}`, at)),
      ...Object.entries(value).flatMap(([name, part]) => {
        const check = known[name];
        if (!check) return fault(`invalid additional property: ${name}`, at);
        return part === undefined ? [] : check(part, `${at}/${name}`);
      }),
    ];
  };

/** An object whose `type` says which of these shapes it has. */
export const byType =
  (shapes: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (!isFields(value)) return fault('must be an object', at);
    const { type } = value;
    const check = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
    return check ? check(value, at) : fault(`unsupported type: ${String(type)}`, `${at}/type`);
  };

export const both =
  (...checks: readonly Check[]): Check =>
  (value, at) =>
    checks.flatMap((check) => check(value, at));
