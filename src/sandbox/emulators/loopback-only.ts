import { once } from 'node:events';
import { Server } from 'node:net';

/**
 * Runs `start` while every server it opens listens on a free loopback port, whatever it asked for, and tells the
 * port of the first. The emulator package binds all interfaces, cannot be given port 0, and ends the process when
 * a port is taken; this closes all three.
 */
export async function onLoopback<T>(start: () => Promise<T>): Promise<{ result: T; port: number }> {
  const opened: Server[] = [];
  const { listen } = Server.prototype;
  Server.prototype.listen = function (this: Server) {
    opened.push(this);
    return Reflect.apply(listen, this, [{ port: 0, host: '127.0.0.1' }]);
  };
  const result = await start().finally(() => {
    Server.prototype.listen = listen;
  });
  const [server] = opened;
  if (!server) throw new Error('the emulator opened no server');
  if (!server.listening) await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the emulator has no port');
  return { result, port: address.port };
}
