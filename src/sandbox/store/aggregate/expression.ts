import { documentOf, elementsOf, fieldsOf, objectValue } from '../bson/document.ts';
import { Type, textOf, type Value } from '../bson/value.ts';
import { refused } from '../errors.ts';
import { parsePath, wholeAt } from '../query/path.ts';
import { computed, isDated } from './computed.ts';

/** Undefined is a missing value, which is not null. */
export type Expression = (document: Buffer) => Value | undefined;

/** Compiles a field path, a constant, a document of expressions, or one operator of `computed`. Refuses the rest. */
export function compileExpression(value: Value): Expression {
  if (value.type === Type.string && textOf(value).startsWith('$')) return fieldPath(textOf(value));
  if (value.type === Type.array) throw refused('an array as an expression');
  if (value.type !== Type.object) return () => value;
  const fields = fieldsOf(value.bytes);
  const [operator] = fields;
  if (operator?.name.startsWith('$') && fields.length === 1) return onOperator(operator.name, operator.value);
  const parts = fields.map((field) => ({ name: field.name, compute: compileExpression(field.value) }));
  return (document) => objectValue(documentOf(computeFields(parts, document)));
}

/** Fields with the values that expressions give them; missing values make no field. */
export const computeFields = (parts: readonly { name: string; compute: Expression }[], document: Buffer) =>
  parts.flatMap(({ name, compute }) => {
    const value = compute(document);
    return value ? [{ name, value }] : [];
  });

function fieldPath(text: string): Expression {
  if (text.startsWith('$$')) throw refused(`the variable ${text}`);
  const path = parsePath(text.slice(1));
  return (document) => wholeAt(document, path);
}

function onOperator(name: string, operand: Value): Expression {
  if (name === '$literal') return () => operand;
  if (isDated(name)) return dated(name, operand);
  const parts = operand.type === Type.array ? elementsOf(operand) : [operand];
  return computed(name, parts.map(compileExpression), {});
}

/** `{ $dateTrunc: { date: '$at', unit: 'day' } }`: one computed part, the others fixed. */
function dated(name: string, operand: Value): Expression {
  const fields = operand.type === Type.object ? fieldsOf(operand.bytes) : [];
  const settings = fields.filter(({ name: part }) => part !== 'date');
  const date = fields.find(({ name: part }) => part === 'date');
  if (!date || settings.some(({ value }) => value.type !== Type.string))
    throw refused(`${name} without a date`);
  return computed(
    name,
    [compileExpression(date.value)],
    Object.fromEntries(settings.map((s) => [s.name, textOf(s.value)])),
  );
}
