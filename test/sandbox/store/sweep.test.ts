import { BSON } from 'bson';
import { expect, test } from 'vitest';
import { objectValue } from '../../../src/sandbox/store/bson/document.ts';
import { Storage } from '../../../src/sandbox/store/data/storage.ts';
import { removeExpired } from '../../../src/sandbox/store/server/sweep.ts';

const bytesOf = (document: object) => objectValue(Buffer.from(BSON.serialize(document)));
const at = (iso: string): number => Date.parse(iso);

test('the broom takes what has expired, and nothing that only looks like it', () => {
  const storage = new Storage();
  const namespace = 'test.work';
  const specs = [
    { name: 'broom', key: { closedAt: 1 }, expireAfterSeconds: 60 },
    { name: 'down', key: { gone: -1 }, expireAfterSeconds: 0, partialFilterExpression: { may: true } },
  ];
  for (const spec of specs) storage.write({ kind: 'index', namespace, value: bytesOf(spec) });
  const rows = [
    { _id: 'expired', closedAt: new Date('2026-01-01T00:00:00Z') },
    { _id: 'to the second', closedAt: new Date('2026-01-01T00:09:00Z') },
    { _id: 'not yet', closedAt: new Date('2026-01-01T00:09:00.001Z') },
    { _id: 'no date', closedAt: 5 },
    { _id: 'open' },
    { _id: 'by the other', gone: new Date('2026-01-01T00:09:59Z'), may: true },
    { _id: 'outside the partial index', gone: new Date('2026-01-01T00:09:59Z') },
  ];
  for (const row of rows) storage.write({ kind: 'insert', namespace, value: bytesOf(row) });
  expect(removeExpired(storage, at('2026-01-01T00:10:00Z'))).toBe(3);
  const left = [...(storage.collections.get(namespace)?.rows ?? [])].map(
    ({ bytes }) => BSON.deserialize(bytes)['_id'],
  );
  expect(left).toEqual(['not yet', 'no date', 'open', 'outside the partial index']);
});
