import { createServer, type RequestListener } from 'node:http';

/** Longer than the 60 s after which load balancers drop an idle connection, so that they are the ones to close it. */
const KEEP_ALIVE_MS = 65_000;

const SWEEP_MS = 100;

export interface Listening {
  readonly port: number;
  /** Takes no more connections and resolves when every request under way was answered. */
  readonly close: () => Promise<void>;
}

/** Listens on a port, or on a free one for 0. Rejects when the port is taken. */
export function listen(handle: RequestListener, port: number): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, handle);
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      // Connections that fall idle only after the close would hold it up until their time-out.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      server.close((error) => {
        clearInterval(sweep);
        if (error === undefined) resolve();
        else reject(error);
      });
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      const address = server.address();
      resolve({ port: typeof address === 'object' && address !== null ? address.port : port, close });
    });
  });
}
