import { arrayValue, documentOf, elementsOf, type Field, fieldsOf, objectValue } from '../bson/document.ts';
import { encodeValue, isContainer, nullValue, Type, textOf, type Value } from '../bson/value.ts';
import { valueKey } from '../bson/value-key.ts';
import { refused, ServerError } from '../errors.ts';
import { isTrue } from '../query/operators.ts';
import { parsePath, wholeAt } from '../query/path.ts';
import { onDate, onNumbers } from './computed.ts';

/** Undefined is a missing value, which is not null. */
export type Expression = (document: Buffer) => Value | undefined;

/** Compiles an aggregation expression. Throws `InvalidPipelineOperator` for operators that are not kept. */
export function compileExpression(value: Value): Expression {
  if (value.type === Type.string && textOf(value).startsWith('$')) return fieldPath(textOf(value));
  if (value.type === Type.array) {
    const items = elementsOf(value).map(compileExpression);
    return (document) => arrayValue(items.map((item) => item(document) ?? nullValue));
  }
  if (!isContainer(value)) return () => value;
  const fields = fieldsOf(value.bytes);
  return fields[0]?.name.startsWith('$') ? onOperator(fields) : objectOf(fields);
}

function fieldPath(text: string): Expression {
  if (text === '$$ROOT') return objectValue;
  if (text.startsWith('$$')) throw refused(`the variable ${text}`);
  const path = parsePath(text.slice(1));
  return (document) => wholeAt(document, path);
}

function objectOf(fields: readonly Field[]): Expression {
  const parts = fields.map(({ name, value }) => ({ name, compute: compileExpression(value) }));
  return (document) =>
    objectValue(
      documentOf(
        parts.flatMap(({ name, compute }) => {
          const value = compute(document);
          return value ? [{ name, value }] : [];
        }),
      ),
    );
}

function onOperator(fields: readonly Field[]): Expression {
  const [field] = fields;
  if (!field || fields.length > 1) {
    throw new ServerError(
      15983,
      'an expression specification must contain exactly one field, the name of the expression',
    );
  }
  const { name, value } = field;
  if (name === '$literal') return () => value;
  const compare = comparisons.get(name);
  if (compare) return comparison(compare, argumentsOf(name, value, 2));
  const build = logical.get(name);
  if (build) return build(value);
  if (name === '$dateTrunc') return onDate(name, 'unit', value, compileExpression);
  if (name === '$dateToString') return onDate(name, 'format', value, compileExpression);
  return onNumbers(name, argumentsOf(name, value));
}

function argumentsOf(name: string, value: Value, count?: number): Expression[] {
  const list = (value.type === Type.array ? elementsOf(value) : [value]).map(compileExpression);
  if (count === undefined || list.length === count) return list;
  throw new ServerError(
    16020,
    `Expression ${name} takes exactly ${count} arguments. ${list.length} were passed in.`,
  );
}

/** In expressions, unlike filters, values of all types compare, and a missing one is less than null. */
const comparisons = new Map<string, (a: string, b: string) => boolean>([
  ['$eq', (a, b) => a === b],
  ['$ne', (a, b) => a !== b],
  ['$gt', (a, b) => a > b],
  ['$gte', (a, b) => a >= b],
  ['$lt', (a, b) => a < b],
  ['$lte', (a, b) => a <= b],
]);

function comparison(test: (a: string, b: string) => boolean, sides: readonly Expression[]): Expression {
  return (document) => {
    const [a = '', b = ''] = sides.map((side) => {
      const value = side(document);
      return value ? valueKey(value) : '';
    });
    return encodeValue(test(a, b));
  };
}

const holds = (value: Value | undefined): boolean => value !== undefined && isTrue(value);

const logical = new Map<string, (operand: Value) => Expression>([
  [
    '$and',
    (operand) => {
      const parts = argumentsOf('$and', operand);
      return (document) => encodeValue(parts.every((part) => holds(part(document))));
    },
  ],
  [
    '$or',
    (operand) => {
      const parts = argumentsOf('$or', operand);
      return (document) => encodeValue(parts.some((part) => holds(part(document))));
    },
  ],
  [
    '$not',
    (operand) => {
      const [part] = argumentsOf('$not', operand, 1);
      return (document) => encodeValue(!holds(part?.(document)));
    },
  ],
  [
    '$ifNull',
    (operand) => {
      const parts = argumentsOf('$ifNull', operand);
      return (document) => {
        const values = parts.map((part) => part(document));
        return values.find((value) => value !== undefined && value.type !== Type.null) ?? values.at(-1);
      };
    },
  ],
  [
    '$cond',
    (operand) => {
      const [test, yes, no] = condParts(operand);
      return (document) => (holds(test?.(document)) ? yes?.(document) : no?.(document));
    },
  ],
]);

function condParts(operand: Value): Expression[] {
  if (operand.type !== Type.object) return argumentsOf('$cond', operand, 3);
  const fields = fieldsOf(operand.bytes);
  return ['if', 'then', 'else'].map((name) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (!field) throw new ServerError(17080, `Missing '${name}' parameter to $cond`);
    return compileExpression(field.value);
  });
}
