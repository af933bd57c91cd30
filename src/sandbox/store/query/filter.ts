import { elementsOf, fieldsOf } from '../bson/document.ts';
import { Type, type Value } from '../bson/value.ts';
import { refused, ServerError } from '../errors.ts';
import { equality, isOperatorDocument, opaque, operators } from './operators.ts';
import { type Path, parsePath } from './path.ts';

export type Test = (document: Buffer) => boolean;

/** One condition that every match meets. Two conditions are the same when path, operator and keys are. */
export interface Condition {
  readonly path: Path;
  readonly operator: string;
  /** Keys of the operand; of each element for `$in`. */
  readonly keys: readonly string[];
}

/** A compiled filter: the whole test, and those of its conditions that an index may answer. */
export interface Filter {
  readonly test: Test;
  readonly conditions: readonly Condition[];
  /** The conditions are all there is: a document that meets them matches. */
  readonly complete: boolean;
}

const badValue = (message: string): ServerError => new ServerError('BadValue', message);

const all = (filters: readonly Filter[]): Filter => ({
  test: (document) => filters.every(({ test }) => test(document)),
  conditions: filters.flatMap(({ conditions }) => conditions),
  complete: filters.every(({ complete }) => complete),
});

function branches(name: string, value: Value): Filter[] {
  if (value.type !== Type.array) throw badValue(`${name} must be an array`);
  const entries = elementsOf(value);
  if (entries.length === 0) throw badValue('$and/$or/$nor must be a nonempty array');
  return entries.map(({ type, bytes }) => {
    if (type !== Type.object) throw badValue('$or/$and/$nor entries need to be full objects');
    return compileFilter(bytes);
  });
}

const topLevel = new Map<string, (value: Value) => Filter>([
  ['$and', (value) => all(branches('$and', value))],
  ['$or', (value) => anyOf(branches('$or', value), true)],
  ['$nor', (value) => anyOf(branches('$nor', value), false)],
  ['$comment', () => all([])],
]);

const anyOf = (filters: readonly Filter[], wanted: boolean): Filter =>
  opaque((document) => filters.some(({ test }) => test(document)) === wanted);

/** Compiles a filter document. Throws MongoDB's error for what it does not know. */
export const compileFilter = (document: Buffer): Filter =>
  all(
    fieldsOf(document).map(({ name, value }) => {
      if (!name.startsWith('$')) return onField(parsePath(name), value);
      const compile = topLevel.get(name);
      if (compile) return compile(value);
      throw badValue(
        `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
      );
    }),
  );

const onField = (path: Path, value: Value): Filter =>
  isOperatorDocument(value)
    ? all(fieldsOf(value.bytes).map((field) => onOperator(path, field.name, field.value)))
    : equality(path, value);

function onOperator(path: Path, name: string, operand: Value): Filter {
  if (name === '$not') {
    if (operand.type === Type.regex) throw refused('a regular expression in a filter');
    if (!isOperatorDocument(operand)) throw badValue('$not needs a regex or a document');
    const { test } = onField(path, operand);
    return opaque((document) => !test(document));
  }
  const operator = operators.get(name);
  if (!operator) throw badValue(`unknown operator: ${name}`);
  return operator(path, operand);
}
