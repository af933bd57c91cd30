import { documentOf, type Field, fieldsOf } from '../bson/document.ts';
import { isNumber } from '../bson/numbers.ts';
import { Type, Value } from '../bson/value.ts';
import { fail, refused } from '../errors.ts';
import { isTrue } from './operators.ts';

type Tree = Map<string, Tree | 'leaf'>;
export type Projection = (document: Buffer) => Buffer;

/** Compiles `{ a: 1, 'b.c': 1 }` or `{ a: 0 }`. Computed and positional projections are refused. */
export function compileProjection(document: Buffer): Projection {
  const fields = fieldsOf(document);
  const include = isInclusion(fields);
  const tree: Tree = new Map();
  for (const { name, value } of fields) {
    if (name !== '_id' || isTrue(value) === include) plant(tree, name);
  }
  // _id comes along unless it is excluded, whatever the rest does.
  const id = fields.find(({ name }) => name === '_id');
  if (include && !id) plant(tree, '_id');
  if (fields.length === 0) return (whole) => whole;
  return (whole) => documentOf(pick(fieldsOf(whole), tree, include));
}

function isInclusion(fields: readonly Field[]): boolean {
  let include: boolean | undefined;
  for (const { name, value } of fields) {
    if (!isNumber(value) && value.type !== Type.bool)
      throw refused(`the projection of ${name} to a computed value`);
    if (name.split('.').some((part) => part.startsWith('$')))
      throw refused(`the positional projection ${name}`);
    if (name === '_id') continue;
    if (include !== undefined && include !== isTrue(value)) {
      const [code, one, other] = include
        ? [31254, 'exclusion', 'inclusion']
        : [31253, 'inclusion', 'exclusion'];
      fail(Number(code), `Cannot do ${one} on field ${name} in ${other} projection`);
    }
    include = isTrue(value);
  }
  return include ?? fields.every(({ value }) => isTrue(value));
}

function plant(tree: Tree, path: string): void {
  const parts = path.split('.');
  if (parts.includes('')) fail(40353, 'FieldPath field names may not be empty strings.');
  const leaf = parts.pop() ?? path;
  let at = tree;
  for (const part of parts) {
    const next = at.get(part) ?? new Map();
    if (next === 'leaf') fail(31249, `Path collision at ${path}`);
    at.set(part, next);
    at = next;
  }
  if (at.has(leaf)) fail(31250, `Path collision at ${path}`);
  at.set(leaf, 'leaf');
}

const pick = (fields: readonly Field[], tree: Tree, include: boolean): Field[] =>
  fields.flatMap(({ name, value }) => {
    const node = tree.get(name);
    if (node === 'leaf' || node === undefined) return include === (node === 'leaf') ? [{ name, value }] : [];
    const inner = inside(value, node, include);
    return inner ? [{ name, value: inner }] : [];
  });

/** A projection reaches through arrays; what is no document there stays only when excluding. */
function inside(value: Value, tree: Tree, include: boolean): Value | undefined {
  if (value.type === Type.object)
    return new Value(value.type, documentOf(pick(fieldsOf(value.bytes), tree, include)));
  if (value.type !== Type.array) return include ? undefined : value;
  const kept = fieldsOf(value.bytes).flatMap((element) => inside(element.value, tree, include) ?? []);
  return new Value(value.type, documentOf(kept.map((inner, i) => ({ name: String(i), value: inner }))));
}
