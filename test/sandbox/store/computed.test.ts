import { BSON, Decimal128, Long } from 'bson';
import { expect, test } from 'vitest';
import { compileExpression } from '../../../src/sandbox/store/aggregate/expression.ts';
import { documentOf } from '../../../src/sandbox/store/bson/document.ts';
import { encodeValue } from '../../../src/sandbox/store/bson/value.ts';

const D = new Date('2026-03-05T13:45:10.123Z');
const row = {
  n: 5,
  half: 2.5,
  nothing: null,
  text: 'x',
  at: D,
  long: Long.fromString('9007199254740993'),
  dec: Decimal128.fromString('1'),
};

function compute(expression: object): unknown {
  const value = compileExpression(encodeValue(expression))(Buffer.from(BSON.serialize(row)));
  if (!value) return 'missing';
  const { v } = BSON.deserialize(documentOf([{ name: 'v', value }]));
  return v;
}

/** Answers as MongoDB documents them; the operators are mingo's. https://www.mongodb.com/docs/v7.0/reference/operator/aggregation/ */
test.each([
  { expression: { $add: ['$n', 1, 0.5] }, gives: 6.5 },
  { expression: { $add: ['$n', '$nothing'] }, gives: null },
  { expression: { $add: ['$n', '$missing'] }, gives: null },
  { expression: { $add: ['$at', 1000] }, gives: new Date('2026-03-05T13:45:11.123Z') },
  { expression: { $subtract: ['$n', 7] }, gives: -2 },
  { expression: { $subtract: ['$at', '$at'] }, gives: 0 },
  { expression: { $subtract: ['$at', 123] }, gives: new Date('2026-03-05T13:45:10.000Z') },
  { expression: { $multiply: ['$n', '$half', 2] }, gives: 25 },
  { expression: { $divide: ['$n', 2] }, gives: 2.5 },
  { expression: { $divide: ['$nothing', 2] }, gives: null },
  { expression: { $mod: [-7, 3] }, gives: -1 },
  { expression: { $floor: -2.5 }, gives: -3 },
  { expression: { $ceil: '$half' }, gives: 3 },
  { expression: { $abs: { $subtract: [1, '$n'] } }, gives: 4 },
  { expression: { $round: ['$half', 0] }, gives: 2 },
  { expression: { $round: [3.5, 0] }, gives: 4 },
  { expression: { $dateTrunc: { date: '$at', unit: 'hour' } }, gives: new Date('2026-03-05T13:00:00Z') },
  { expression: { $dateTrunc: { date: '$at', unit: 'week' } }, gives: new Date('2026-03-01T00:00:00Z') },
  { expression: { $dateTrunc: { date: '$missing', unit: 'day' } }, gives: null },
  { expression: { $dateToString: { date: '$at', format: '%Y-%m-%d' } }, gives: '2026-03-05' },
  { expression: { $dateToString: { date: '$nothing', format: '%Y' } }, gives: null },
  { expression: { $literal: '$n' }, gives: '$n' },
  { expression: { a: '$n', b: '$missing', c: { $add: [1, 1] } }, gives: { a: 5, c: 2 } },
])('$expression is $gives', ({ expression, gives }) => {
  expect(compute(expression)).toEqual(gives);
});

test.each([
  { expression: { $divide: ['$n', 0] }, says: 'cannot divide by zero' },
  { expression: { $add: ['$text', 1] }, says: 'not supported' },
  { expression: { $add: ['$long', 1] }, says: 'not supported' },
  { expression: { $add: ['$dec', 1] }, says: 'not supported' },
  { expression: { $eq: ['$missing', null] }, says: "Unrecognized expression '$eq'" },
  { expression: { $cond: ['$n', 1, 2] }, says: "Unrecognized expression '$cond'" },
  {
    expression: { $dateTrunc: { date: '$at', unit: 'day', timezone: 'America/New_York' } },
    says: 'not supported',
  },
  { expression: { $toString: '$n' }, says: "Unrecognized expression '$toString'" },
  { expression: { x: '$$NOW' }, says: 'not supported' },
])('$expression is refused', ({ expression, says }) => {
  expect(() => compute(expression)).toThrow(says);
});
