import diagnostics from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Server } from '../../../src/sandbox/store/commands/command.ts';
import { Storage } from '../../../src/sandbox/store/data/storage.ts';
import { Cursors } from '../../../src/sandbox/store/server/cursors.ts';
import { FailPoints } from '../../../src/sandbox/store/server/fail-points.ts';
import { Listening } from '../../../src/sandbox/store/server/listen.ts';
import { freshFolder } from './folder.ts';
import { withClient } from './with-client.ts';

test('nothing is answered before it is in the journal, and one write to it serves many', async () => {
  const sockets: Socket[] = [];
  const remember = (message: unknown): void => {
    if (typeof message === 'object' && message && 'socket' in message && message.socket instanceof Socket)
      sockets.push(message.socket);
  };
  diagnostics.subscribe('net.server.socket', remember);
  onTestFinished(() => void diagnostics.unsubscribe('net.server.socket', remember));
  const answered = (): number => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);

  /** How much had been answered when each write to the journal began. */
  const commits: number[] = [];
  class Watched extends Storage {
    override commit(): void {
      commits.push(answered());
      super.commit();
    }
  }
  const storage = new Watched();
  await storage.open(freshFolder());
  const server: Server = {
    storage,
    cursors: new Cursors(undefined),
    failPoints: new FailPoints(),
    hostile: undefined,
    address: () => `127.0.0.1:${listening.port}`,
  };
  const listening = new Listening(server);
  await listening.start(0);

  await withClient(
    `mongodb://127.0.0.1:${listening.port}/?replicaSet=baton&maxPoolSize=1`,
    async (client) => {
      const rows = client.db('test').collection<{ _id: number }>('rows');
      await rows.insertOne({ _id: 0 });
      const [before, count] = [answered(), commits.length];
      await rows.insertOne({ _id: 1 });
      expect(commits.length).toBe(count + 1);
      expect(commits.at(-1)).toBe(before);
      expect(answered()).toBeGreaterThan(before);
    },
  );
  await withClient(
    `mongodb://127.0.0.1:${listening.port}/?replicaSet=baton&minPoolSize=20`,
    async (client) => {
      const rows = client.db('test').collection<{ _id: number }>('rows');
      const count = commits.length;
      await Promise.all(Array.from({ length: 200 }, (_, i) => rows.insertOne({ _id: 10 + i })));
      expect(commits.length - count).toBeLessThan(200);
    },
  );
  await listening.stop();
  await storage.close();
});
