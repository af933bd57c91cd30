import { unlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { relative, resolve } from 'node:path';

/**
 * Holds a data folder for this process. The lock is a listening socket in the folder: the system lets go of it when the
 * process dies in whatever way, so nothing has to guess whether a process id is still the same process.
 * Rejects when another store holds the folder.
 */
export async function lockFolder(folder: string): Promise<{ release(): Promise<void> }> {
  // The name of a socket must stay under some hundred characters, which an absolute path may not.
  const absolute = resolve(folder, 'lock');
  const local = relative('.', absolute);
  const path = local.length < absolute.length ? local : absolute;
  let server: Server;
  try {
    server = await listen(path);
  } catch (error) {
    if (!isInUse(error)) throw error;
    if (await answers(path)) throw new Error(`another store is using ${folder}`);
    unlinkSync(path);
    server = await listen(path);
  }
  server.unref();
  return { release: () => new Promise((done) => server.close(() => done())) };
}

const isInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const listen = (path: string): Promise<Server> =>
  new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', fail);
    server.listen(path, () => done(server));
  });

const answers = (path: string): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
