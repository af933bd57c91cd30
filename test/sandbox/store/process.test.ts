import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { spawnStore } from '../../../src/sandbox/store/spawn.ts';
import { startStore } from '../../../src/sandbox/store/start.ts';
import { freshFolder } from './folder.ts';
import { withClient } from './with-client.ts';

const spawnUntilDone = async (options: Parameters<typeof spawnStore>[0]) => {
  const store = await spawnStore(options);
  onTestFinished(store.kill);
  return store;
};

const isListening = (uri: string): Promise<boolean> =>
  new Promise((done) => {
    const socket = createConnection(Number(new URL(uri).port), '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });

describe('the store as a process of its own', { timeout: 60_000 }, () => {
  test('keeps what it was told when it is stopped in an orderly way', async () => {
    const dir = freshFolder();
    const first = await spawnUntilDone({ dir });
    await withClient(first.uri, (client) => client.db('test').collection('rows').insertOne({ a: 1 }));
    await first.stop();
    expect(await isListening(first.uri)).toBe(false);
    const second = await spawnUntilDone({ dir });
    expect(
      await withClient(second.uri, (client) => client.db('test').collection('rows').countDocuments()),
    ).toBe(1);
  });

  test('holds its folder alone, and lets go of it however it ends', async () => {
    const dir = freshFolder();
    const first = await spawnUntilDone({ dir });
    await expect(startStore({ dir })).rejects.toThrow(`another store is using ${dir}`);
    await first.kill();
    const second = await startStore({ dir });
    await expect(startStore({ dir })).rejects.toThrow('another store is using');
    await second.stop();
    await (await startStore({ dir })).stop();
  });

  test('comes back on the port it had; clients ride that out', async () => {
    const dir = freshFolder();
    const first = await spawnUntilDone({ dir });
    await withClient(first.uri, async (client) => {
      const rows = client.db('test').collection<{ _id: number }>('rows');
      await rows.insertOne({ _id: 1 });
      await first.kill();
      await spawnUntilDone({ dir, port: Number(new URL(first.uri).port) });
      await rows.insertOne({ _id: 2 });
      expect(await rows.countDocuments()).toBe(2);
    });
  });

  test('ends when the process that started it dies', async () => {
    const spawnModule = fileURLToPath(new URL('../../../src/sandbox/store/spawn.ts', import.meta.url));
    const script = `const { spawnStore } = await import(${JSON.stringify(spawnModule)}); console.log((await spawnStore()).uri); setInterval(() => undefined, 1000);`;
    const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(parent.stdout, 'data');
    const uri = String(line).trim();
    expect(await isListening(uri)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => isListening(uri), { timeout: 10_000 }).toBe(false);
  });

  test('that cannot start says so', async () => {
    const taken = await startStore();
    await expect(spawnStore({ port: Number(new URL(taken.uri).port) })).rejects.toThrow(
      'ended before it listened',
    );
    await taken.stop();
  });
});
