import { type Field, fieldsOf } from '../bson/document.ts';
import { isNumber } from '../bson/numbers.ts';
import { showValue } from '../bson/show.ts';
import { Type, typeName, type Value } from '../bson/value.ts';
import { fail, refused, ServerError } from '../errors.ts';

/** What is to happen to one field. `$setOnInsert` does nothing: there is no upsert. */
export interface Change {
  readonly operator: '$set' | '$unset' | '$inc' | '$setOnInsert';
  readonly operand: Value;
}

/** The changes of an update by field name, nested as their paths are. */
export type Changes = Map<string, Changes | Change>;

export const isChange = (node: Changes | Change): node is Change => !(node instanceof Map);

const operators = ['$set', '$unset', '$inc', '$setOnInsert'] as const;

/** Reads an update document. Throws MongoDB's errors; refuses replacements, pipelines and positional paths. */
export function parseUpdate(update: Value | undefined): Changes {
  if (update?.type === Type.array) throw refused('an update by a pipeline');
  if (update?.type !== Type.object)
    fail('FailedToParse', 'Update argument must be either an object or an array');
  const modifiers = fieldsOf(update.bytes);
  if (!modifiers[0]?.name.startsWith('$')) throw refused('an update that replaces the document');
  const changes: Changes = new Map();
  for (const modifier of modifiers) readModifier(changes, modifier);
  return changes;
}

function readModifier(changes: Changes, { name, value }: Field): void {
  const operator = operators.find((known) => known === name);
  if (!operator)
    fail(
      'FailedToParse',
      `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
    );
  if (value.type !== Type.object)
    fail(
      'FailedToParse',
      `Modifiers operate on fields but we found type ${typeName(value.type)} instead. For example: {$mod: {<field>: ...}} not {${name}: ${showValue(value)}}`,
    );
  for (const field of fieldsOf(value.bytes)) {
    if (operator === '$inc' && !isNumber(field.value))
      fail(
        'TypeMismatch',
        `Cannot increment with non-numeric argument: {${field.name}: ${showValue(field.value)}}`,
      );
    plant(changes, field.name, { operator, operand: field.value });
  }
}

function plant(changes: Changes, path: string, change: Change): void {
  const parts = path.split('.');
  checkParts(path, parts);
  const leaf = parts.pop() ?? path;
  let at = changes;
  parts.forEach((part, i) => {
    const next = at.get(part) ?? new Map();
    if (isChange(next)) throw conflict(path, parts.slice(0, i + 1).join('.'));
    at.set(part, next);
    at = next;
  });
  if (at.has(leaf)) throw conflict(path, path);
  at.set(leaf, change);
}

function checkParts(path: string, parts: readonly string[]): void {
  if (path === '') fail('EmptyFieldName', 'An empty update path is not valid.');
  if (parts.includes(''))
    fail('EmptyFieldName', `The update path '${path}' contains an empty field name, which is not allowed.`);
  if (parts.some((part) => part === '$' || part.startsWith('$[')))
    throw refused(`the positional path '${path}'`);
  const dollar = parts.find((part) => part.startsWith('$'));
  if (dollar !== undefined)
    fail(
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${dollar}' in '${path}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
    );
}

const conflict = (path: string, at: string): ServerError =>
  new ServerError(
    'ConflictingUpdateOperators',
    `Updating the path '${path}' would create a conflict at '${at}'`,
  );
