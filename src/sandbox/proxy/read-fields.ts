import { type Fields, fieldsOf, parseJson } from '../wire/fields.ts';

/** The fields of a form, JSON or query; a form name that is repeated becomes a list. */
export function readFields(contentType: string, raw: Buffer, query: URLSearchParams): Fields {
  if (raw.length === 0) return fromPairs(query);
  if (contentType.includes('application/json')) return fieldsOf(parseJson(raw.toString('utf8')));
  if (contentType.includes('application/x-www-form-urlencoded')) {
    return fromPairs(new URLSearchParams(raw.toString('utf8')));
  }
  return {};
}

const fromPairs = (pairs: URLSearchParams): Fields =>
  Object.fromEntries(
    [...new Set(pairs.keys())].map((name) => {
      const values = pairs.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
