import { documentOf, type Field, fieldsOf } from '../bson/document.ts';
import { add, doubleValue, isNumber, numberOf } from '../bson/numbers.ts';
import { intValue, nullValue, Type, type Value } from '../bson/value.ts';
import { valueKey } from '../bson/value-key.ts';
import { fail, refused } from '../errors.ts';
import { compileExpression, type Expression } from './expression.ts';

/** Folds the values of one group; they arrive in the order of the documents, null where they are missing. */
type Accumulate = (values: readonly Value[]) => Value;

const sum: Accumulate = (values) =>
  values.filter(isNumber).reduce((total, value) => {
    const next = add(total, value);
    if (!next) throw refused('$sum beyond a long');
    return next;
  }, intValue(0));

const average: Accumulate = (values) => {
  const numbers = values.filter(isNumber).map((value) => numberOf(value) ?? 0);
  return numbers.length === 0 ? nullValue : doubleValue(numbers.reduce((a, b) => a + b) / numbers.length);
};

/** Nulls are left out, unless there is nothing else. */
const extreme =
  (sign: 1 | -1): Accumulate =>
  (values) => {
    const keyed = values
      .filter(({ type }) => type !== Type.null)
      .map((value) => ({ value, key: valueKey(value) }));
    const best = keyed.reduce(
      (a, b) => ((a.key < b.key ? -1 : 1) === sign ? b : a),
      keyed[0] ?? { key: '', value: nullValue },
    );
    return best.value;
  };

const accumulators = new Map<string, Accumulate>([
  ['$sum', sum],
  ['$count', (values) => intValue(values.length)],
  ['$avg', average],
  ['$min', extreme(1)],
  ['$max', extreme(-1)],
  ['$first', (values) => values[0] ?? nullValue],
  ['$last', (values) => values.at(-1) ?? nullValue],
]);

function readOutput({ name, value }: Field): { name: string; compute: Expression; accumulate: Accumulate } {
  const [operator, more] = value.type === Type.object ? fieldsOf(value.bytes) : [];
  if (!operator || more) fail(40234, `The field '${name}' must be an accumulator object`);
  const accumulate = accumulators.get(operator.name);
  if (!accumulate) fail(15952, `unknown group operator '${operator.name}'`);
  return { name, compute: compileExpression(operator.value), accumulate };
}

/** Compiles a `$group` stage. Documents without the `_id` group with those that have null. */
export function compileGroup(spec: Buffer): (documents: Iterable<Buffer>) => Buffer[] {
  const fields = fieldsOf(spec);
  const id = fields.find(({ name }) => name === '_id');
  if (!id) fail(15955, 'a group specification must include an _id');
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
    return [...groups.values()].map(({ value, members }) => {
      const folded = outputs.map(({ name, compute, accumulate }) => ({
        name,
        value: accumulate(members.map((member) => compute(member) ?? nullValue)),
      }));
      return documentOf([{ name: '_id', value }, ...folded]);
    });
  };
}
