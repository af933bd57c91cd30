import { BSON } from 'bson';
import { Context, evalExpr, ProcessingMode } from 'mingo/core';
import * as mingo from 'mingo/operators/expression';
import { documentOf } from '../bson/document.ts';
import { encodeValue, nullValue, Type } from '../bson/value.ts';
import { fail, refused } from '../errors.ts';
import type { Expression } from './expression.ts';

const { $add, $subtract, $multiply, $divide, $mod, $floor, $ceil, $abs, $round, $dateTrunc, $dateToString } =
  mingo;
const arithmetic = { $add, $subtract, $multiply, $divide, $mod, $floor, $ceil, $abs, $round };
/** The dated ones, with the setting that each takes beside the date. */
const dated = new Map([
  ['$dateTrunc', 'unit'],
  ['$dateToString', 'format'],
]);

export const isDated = (name: string): boolean => dated.has(name);

const options = {
  context: Context.init({ expression: { ...arithmetic, $dateTrunc, $dateToString } }),
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  scriptEnabled: false,
  failOnError: true,
};

const computable = new Set<number>([Type.int, Type.double, Type.date, Type.null]);

/**
 * An operator on numbers or dates, computed by mingo: for int, double, date and null it was found to answer as MongoDB
 * documents; its comparisons, conditions and projections were not, and are not used. Everything it would have to guess
 * at is refused before it sees it. A computed number has the type that a driver gives it: int where it fits, else double.
 */
export function computed(
  name: string,
  parts: readonly Expression[],
  settings: Readonly<Record<string, string>>,
): Expression {
  const setting = dated.get(name);
  if (!setting && !(name in arithmetic)) fail('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  if (Object.keys(settings).join() !== (setting ?? '')) throw refused(`the form of ${name}`);
  const names = parts.map((_, i) => `$p${i}`);
  const operand = setting ? { date: '$p0', ...settings } : names.length === 1 ? names[0] : names;
  return (document) => {
    const values = parts.map((part, i) => ({ name: `p${i}`, value: part(document) ?? nullValue }));
    if (values.some(({ value }) => !computable.has(value.type)))
      throw refused(`${name} of anything but int, double, date or null`);
    try {
      return encodeValue(
        evalExpr(BSON.deserialize(documentOf(values)), { [name]: operand }, options) ?? null,
      );
    } catch (error) {
      fail('BadValue', error instanceof Error ? error.message : `${name} cannot be computed`);
    }
  };
}
