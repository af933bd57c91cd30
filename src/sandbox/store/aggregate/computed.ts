import { BSON } from 'bson';
import { Context, evalExpr, ProcessingMode } from 'mingo/core';
import * as operators from 'mingo/operators/expression';
import { documentOf, fieldsOf } from '../bson/document.ts';
import { encodeValue, nullValue, Type, textOf, type Value } from '../bson/value.ts';
import { refused, ServerError } from '../errors.ts';
import type { Expression } from './expression.ts';

/**
 * The operators that mingo computes: on int, double, date and null it was found to answer as MongoDB documents
 * (test/sandbox/store/computed.test.ts). Everything else it would guess at is refused before it sees it. A computed
 * number has the type that the driver gives it in writing: int where it fits, else double.
 */
const arithmetic = [
  '$add',
  '$subtract',
  '$multiply',
  '$divide',
  '$mod',
  '$floor',
  '$ceil',
  '$abs',
  '$round',
] as const;
const isArithmetic = (name: string): boolean => arithmetic.some((known) => known === name);

const { $add, $subtract, $multiply, $divide, $mod, $floor, $ceil, $abs, $round, $dateTrunc, $dateToString } =
  operators;
const context = Context.init({
  expression: {
    $add,
    $subtract,
    $multiply,
    $divide,
    $mod,
    $floor,
    $ceil,
    $abs,
    $round,
    $dateTrunc,
    $dateToString,
  },
});
const options = {
  context,
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  scriptEnabled: false,
  failOnError: true,
};

const computable = new Set<number>([Type.int, Type.double, Type.date, Type.null]);

function plainOf(value: Value = nullValue, operator = ''): unknown {
  if (!computable.has(value.type))
    throw refused(`${operator} of a value that is not an int, double, date or null`);
  const { plain } = BSON.deserialize(documentOf([{ name: 'plain', value }]));
  return plain;
}

function compute(document: object, expression: object): Value {
  try {
    return encodeValue(evalExpr(document, expression, options) ?? null);
  } catch (error) {
    throw new ServerError(
      'BadValue',
      error instanceof Error ? error.message : 'the expression cannot be computed',
    );
  }
}

/** An operator on numbers and dates. Throws `InvalidPipelineOperator` when it is not one of these. */
export function onNumbers(name: string, parts: readonly Expression[]): Expression {
  if (!isArithmetic(name))
    throw new ServerError('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  const fields = parts.map((_, i) => `$p${i}`);
  const expression = { [name]: fields.length === 1 ? fields[0] : fields };
  return (document) => {
    const values = parts.map((part, i) => [`p${i}`, plainOf(part(document), name)] as const);
    return compute(Object.fromEntries(values), expression);
  };
}

/** `$dateTrunc` to a `unit` or `$dateToString` by a `format`, in UTC. */
export function onDate(
  name: string,
  setting: 'unit' | 'format',
  operand: Value,
  compile: (value: Value) => Expression,
): Expression {
  const fields = new Map(
    (operand.type === Type.object ? fieldsOf(operand.bytes) : []).map((field) => [field.name, field.value]),
  );
  const [date, set] = [fields.get('date'), fields.get(setting)];
  if (!date || set?.type !== Type.string || fields.size !== 2)
    throw refused(`${name} with other parts than date and ${setting}`);
  const part = compile(date);
  const expression = { [name]: { date: '$date', [setting]: textOf(set) } };
  return (document) => compute({ date: plainOf(part(document), name) }, expression);
}
