import { arrayValue, documentOf, type Field, fieldsOf } from '../bson/document.ts';
import { add, doubleValue, intValue, isNumber, numberOf } from '../bson/numbers.ts';
import { isContainer, nullValue, Type, type Value } from '../bson/value.ts';
import { valueKey } from '../bson/value-key.ts';
import { ServerError } from '../errors.ts';
import { compileExpression, type Expression } from './expression.ts';

/** Folds the values of one group; they arrive in the order of the documents, missing ones as undefined. */
type Accumulate = (values: readonly (Value | undefined)[]) => Value;

const present = (values: readonly (Value | undefined)[]): Value[] => values.flatMap((value) => value ?? []);
const numbers = (values: readonly (Value | undefined)[]): Value[] => present(values).filter(isNumber);

function sum(values: readonly (Value | undefined)[]): Value {
  return numbers(values).reduce((total, value) => {
    const next = add(total, value);
    if (!next) throw new ServerError('Overflow', '$sum of longs overflows, which is not supported');
    return next;
  }, intValue(0));
}

/** Null and missing are left out of `$min` and `$max`. */
function extreme(
  values: readonly (Value | undefined)[],
  wins: (key: string, best: string) => boolean,
): Value {
  let best: { key: string; value: Value } | undefined;
  for (const value of present(values)) {
    const key = valueKey(value);
    if (value.type !== Type.null && (!best || wins(key, best.key))) best = { key, value };
  }
  return best?.value ?? nullValue;
}

function average(values: readonly (Value | undefined)[]): Value {
  const list = numbers(values);
  const total = list.reduce((so_far, value) => so_far + (numberOf(value) ?? 0), 0);
  return list.length === 0 ? nullValue : doubleValue(total / list.length);
}

const accumulators = new Map<string, Accumulate>([
  ['$sum', sum],
  ['$avg', average],
  ['$min', (values) => extreme(values, (key, best) => key < best)],
  ['$max', (values) => extreme(values, (key, best) => key > best)],
  ['$first', (values) => values[0] ?? nullValue],
  ['$last', (values) => values.at(-1) ?? nullValue],
  ['$push', (values) => arrayValue(present(values))],
  [
    '$addToSet',
    (values) => arrayValue([...new Map(present(values).map((value) => [valueKey(value), value])).values()]),
  ],
  ['$count', (values) => intValue(values.length)],
]);

interface Output {
  readonly name: string;
  readonly compute: Expression;
  readonly accumulate: Accumulate;
}

function readOutput({ name, value }: Field): Output {
  const fields = isContainer(value) ? fieldsOf(value.bytes) : [];
  const [operator] = fields;
  if (!operator || fields.length !== 1)
    throw new ServerError(40234, `The field '${name}' must be an accumulator object`);
  const accumulate = accumulators.get(operator.name);
  if (!accumulate) throw new ServerError(15952, `unknown group operator '${operator.name}'`);
  return { name, compute: compileExpression(operator.value), accumulate };
}

/** Compiles a `$group` stage. A missing `_id` groups with null. */
export function compileGroup(spec: Buffer): (documents: Iterable<Buffer>) => Buffer[] {
  const fields = fieldsOf(spec);
  const id = fields.find(({ name }) => name === '_id');
  if (!id) throw new ServerError(15955, 'a group specification must include an _id');
  const idOf = compileExpression(id.value);
  const outputs = fields.filter(({ name }) => name !== '_id').map(readOutput);
  return (documents) => {
    const groups = new Map<string, { value: Value; members: Buffer[] }>();
    for (const document of documents) {
      const value = idOf(document) ?? nullValue;
      const group = groups.get(valueKey(value)) ?? { value, members: [] };
      group.members.push(document);
      groups.set(valueKey(value), group);
    }
    return [...groups.values()].map(({ value, members }) =>
      documentOf([
        { name: '_id', value },
        ...outputs.map(({ name, compute, accumulate }) => ({
          name,
          value: accumulate(members.map(compute)),
        })),
      ]),
    );
  };
}
