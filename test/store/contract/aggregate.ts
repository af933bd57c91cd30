import { describe, expect, test } from 'vitest';
import { serverError, type Target, useWorld } from './world.ts';

const sends = [
  { _id: 1, ws: 'a', day: 1, segments: 1, state: 'delivered' },
  { _id: 2, ws: 'a', day: 1, segments: 2, state: 'failed' },
  { _id: 3, ws: 'a', day: 2, state: 'delivered' },
  { _id: 4, ws: 'b', segments: 3, state: null, tags: ['x', 'y'] },
  { _id: 5, ws: 'b', segments: 'many' },
];

const cases = [
  { name: 'counts', pipeline: [{ $match: { ws: 'a' } }, { $count: 'n' }], gives: [{ n: 3 }] },
  { name: 'counts nothing at all', pipeline: [{ $match: { ws: 'z' } }, { $count: 'n' }], gives: [] },
  {
    name: 'groups; null and missing are one group',
    pipeline: [{ $group: { _id: '$state', n: { $sum: 1 } } }, { $sort: { n: -1, _id: 1 } }],
    gives: [
      { _id: null, n: 2 },
      { _id: 'delivered', n: 2 },
      { _id: 'failed', n: 1 },
    ],
  },
  {
    name: 'groups by several fields; a missing one stays missing',
    pipeline: [
      { $group: { _id: { ws: '$ws', day: '$day' }, n: { $count: {} } } },
      { $sort: { n: -1, _id: 1 } },
    ],
    gives: [
      { _id: { ws: 'a', day: 1 }, n: 2 },
      { _id: { ws: 'b' }, n: 2 },
      { _id: { ws: 'a', day: 2 }, n: 1 },
    ],
  },
  {
    name: 'adds, averages and compares what is there',
    pipeline: [
      { $sort: { _id: 1 } },
      {
        $group: {
          _id: '$ws',
          sum: { $sum: '$segments' },
          avg: { $avg: '$segments' },
          min: { $min: '$segments' },
          max: { $max: '$segments' },
          first: { $first: '$segments' },
          last: { $last: '$segments' },
        },
      },
      { $sort: { _id: 1 } },
    ],
    gives: [
      { _id: 'a', sum: 3, avg: 1.5, min: 1, max: 2, first: 1, last: null },
      { _id: 'b', sum: 3, avg: 3, min: 3, max: 'many', first: 3, last: 'many' },
    ],
  },
  {
    name: 'projects: existing fields in their order, then computed ones',
    pipeline: [
      { $match: { _id: 1 } },
      { $project: { twice: { $multiply: ['$segments', 2] }, state: 1, ws: 1, gone: '$no' } },
    ],
    gives: [{ _id: 1, ws: 'a', state: 'delivered', twice: 2 }],
  },
  {
    name: 'unwinds',
    pipeline: [{ $unwind: '$tags' }, { $project: { tags: 1 } }],
    gives: [
      { _id: 4, tags: 'x' },
      { _id: 4, tags: 'y' },
    ],
  },
  {
    name: 'skips and limits',
    pipeline: [{ $sort: { _id: -1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { _id: 1 } }],
    gives: [{ _id: 4 }, { _id: 3 }],
  },
  {
    name: 'filters groups',
    pipeline: [{ $group: { _id: '$ws', n: { $sum: 1 } } }, { $match: { n: { $gt: 2 } } }],
    gives: [{ _id: 'a', n: 3 }],
  },
] as const;

export function aggregateContract(target: Target): void {
  describe('aggregate', () => {
    const world = useWorld(target);

    test.each(cases)('$name', async ({ pipeline, gives }) => {
      const { rows } = world();
      await rows.insertMany(sends.map((send) => ({ ...send })));
      const result = await rows.aggregate(structuredClone([...pipeline])).toArray();
      expect(JSON.stringify(result)).toBe(JSON.stringify(gives));
    });

    test.each([
      { pipeline: [{ $noSuchStage: {} }], code: 40324 },
      { pipeline: [{ $group: { n: { $sum: 1 } } }], code: 15955 },
      { pipeline: [{ $group: { _id: null, n: { $noSuchOperator: 1 } } }], code: 15952 },
      { pipeline: [{ $match: {}, $sort: { _id: 1 } }], code: 40323 },
    ])('refuses $pipeline', async ({ pipeline, code }) => {
      const { rows } = world();
      await rows.insertOne({ _id: 1 });
      expect((await serverError(rows.aggregate(structuredClone(pipeline)).toArray())).code).toBe(code);
    });
  });
}
