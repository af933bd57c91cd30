import { Connection } from './connection.ts';

/** Open connections, each lent to one request at a time. Whoever finds none waits for the next that comes back. */
export class Pool {
  readonly #all: readonly Connection[];
  readonly #idle: Connection[];
  readonly #waiting: ((connection: Connection) => void)[] = [];

  constructor(connections: readonly Connection[]) {
    this.#all = connections;
    this.#idle = [...connections];
  }

  static async open(port: number, size: number): Promise<Pool> {
    return new Pool(await Promise.all(Array.from({ length: size }, () => Connection.open(port))));
  }

  /** The status of the answer; 0 when there was none. */
  async send(request: Buffer): Promise<number> {
    const connection =
      this.#idle.pop() ?? (await new Promise<Connection>((lent) => this.#waiting.push(lent)));
    try {
      return await connection.send(request);
    } catch {
      return 0;
    } finally {
      const next = this.#waiting.shift();
      if (next) next(connection);
      else this.#idle.push(connection);
    }
  }

  close(): void {
    for (const connection of this.#all) connection.close();
  }
}
