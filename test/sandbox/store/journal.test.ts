import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openJournal } from '../../../src/sandbox/store/data/journal.ts';
import { startStore } from '../../../src/sandbox/store/start.ts';
import { freshFolder } from './folder.ts';
import { withClient } from './with-client.ts';

const records = ['one', 'two', 'a third record'];

function write(folder: string): void {
  const journal = openJournal(folder, () => undefined);
  for (const record of records) journal.append(Buffer.from(record));
  journal.close();
}

function read(folder: string): string[] {
  const found: string[] = [];
  openJournal(folder, (record) => found.push(record.toString())).close();
  return found;
}

describe('the journal', () => {
  test('gives back what was committed', () => {
    const folder = freshFolder();
    write(folder);
    write(folder);
    expect(read(folder)).toEqual([...records, ...records]);
  });

  test('cut off at any byte it gives back the whole records before, and takes new ones', () => {
    const folder = freshFolder();
    const path = join(folder, 'journal');
    write(folder);
    const whole = readFileSync(path);
    const ends = [
      0,
      ...records.map((_, i) => records.slice(0, i + 1).reduce((sum, { length }) => sum + 8 + length, 0)),
    ];
    for (let size = 0; size <= whole.length; size += 1) {
      writeFileSync(path, whole.subarray(0, size));
      const kept = records.slice(0, ends.filter((end) => end <= size).length - 1);
      expect(read(folder)).toEqual(kept);
      write(folder);
      expect(read(folder)).toEqual([...kept, ...records]);
    }
  });

  test('damaged in the middle it is not opened: what came after would be missed', () => {
    const folder = freshFolder();
    const path = join(folder, 'journal');
    write(folder);
    const whole = readFileSync(path);
    for (let at = 0; at < 8 + 'one'.length; at += 1) {
      const damaged = Buffer.from(whole);
      damaged[at] = damaged.readUInt8(at) ^ 0x01;
      writeFileSync(path, damaged);
      const attempt = () => read(folder);
      // A damaged length can also look like a record that was not finished.
      if (at < 4) expect(tolerant(attempt)).not.toContain('two');
      else expect(attempt).toThrow('the journal is damaged at byte 0');
    }
  });
});

const tolerant = (attempt: () => string[]): string[] => {
  try {
    return attempt();
  } catch {
    return [];
  }
};

test('at start a journal that is mostly history is written anew, with everything that counts', {
  timeout: 60_000,
}, async () => {
  const folder = freshFolder();
  const path = join(folder, 'journal');
  const first = await startStore({ dir: folder });
  await withClient(first.uri, async (client) => {
    const rows = client.db('test').collection<{ _id: number; n: number }>('rows');
    await rows.createIndex({ n: 1 }, { unique: true, name: 'n' });
    await rows.insertMany([
      { _id: 1, n: 0 },
      { _id: 2, n: -1 },
      { _id: 3, n: -2 },
    ]);
    await client.db('test').createCollection('empty');
    await client.db('test').collection('gone').insertOne({ a: 1 });
    await client.db('test').dropCollection('gone');
    for (let i = 0; i < 1100; i += 1) await rows.updateOne({ _id: 1 }, { $inc: { n: 1 } });
    await rows.deleteOne({ _id: 2 });
  });
  await first.stop();
  const before = statSync(path).size;
  const second = await startStore({ dir: folder });
  expect(statSync(path).size).toBeLessThan(before / 20);
  await withClient(second.uri, async (client) => {
    const db = client.db('test');
    expect(await db.collection('rows').find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, n: 1100 },
      { _id: 3, n: -2 },
    ]);
    expect(await db.collection('rows').listIndexes().toArray()).toMatchObject([
      { name: '_id_' },
      { name: 'n', unique: true },
    ]);
    expect((await db.listCollections().toArray()).map(({ name }) => name).sort()).toEqual(['empty', 'rows']);
    await db.collection<{ _id: number }>('rows').insertOne({ _id: 4 });
  });
  await second.stop();
  const third = await startStore({ dir: folder });
  await withClient(third.uri, async (client) => {
    expect(await client.db('test').collection('rows').countDocuments()).toBe(3);
  });
  await third.stop();
  truncateSync(path, statSync(path).size - 1);
  const fourth = await startStore({ dir: folder });
  await withClient(fourth.uri, async (client) => {
    expect(await client.db('test').collection('rows').countDocuments()).toBe(2);
  });
  await fourth.stop();
});

test('a store that cannot read its journal lets go of the folder', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'journal'), Buffer.alloc(100));
  for (const _ of [1, 2])
    await expect(startStore({ dir: folder })).rejects.toThrow('the journal is damaged at byte 0');
});
