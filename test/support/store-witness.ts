import { once } from 'node:events';
import net from 'node:net';
import { deserialize } from 'bson';

/** A command on its way to the store. */
export interface SeenCommand {
  readonly name: string;
  readonly collection: string;
  readonly document: Readonly<Record<string, unknown>>;
}

export interface Hold {
  /** Settles when a command of that kind stands still: before the store saw it, or after the store has answered. */
  readonly reached: Promise<SeenCommand>;
  /** Lets it go on. */
  readonly release: () => void;
}

/** A door before the store that can stop one command at a named moment, so that a process can be killed right there. */
export interface StoreWitness {
  readonly uri: string;
  readonly hold: (when: 'before' | 'after', matches: (command: SeenCommand) => boolean) => Hold;
  readonly seen: SeenCommand[];
  /** Whoever comes through this door finds the store gone: connections break, new ones are refused. */
  readonly shut: () => Promise<void>;
  readonly open: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const HEADER = 16;
const OP_MSG = 2013;

interface Waiting {
  readonly when: 'before' | 'after';
  readonly matches: (command: SeenCommand) => boolean;
  /** `goOn` carries the command, or its answer, to where it was going. */
  readonly tell: (command: SeenCommand, goOn: () => void) => void;
}

/** @param target the real store's URI */
export async function storeWitness(target: string): Promise<StoreWitness> {
  const { hostname, port, search } = new URL(target);
  const holds: Waiting[] = [];
  const seen: SeenCommand[] = [];
  const sockets = new Set<net.Socket>();

  const server = net.createServer((client) => {
    const store = net.connect(Number(port), hostname);
    for (const socket of [client, store]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        store.destroy();
      });
    }
    /** Requests whose answer must not reach the client. */
    const silenced = new Map<number, (answer: Buffer) => void>();
    frames(client, (frame) => {
      const command = commandOf(frame);
      if (command) {
        seen.push(command);
        const at = holds.findIndex((hold) => hold.matches(command));
        const hold = at === -1 ? undefined : holds.splice(at, 1)[0];
        if (hold?.when === 'before') return hold.tell(command, () => store.write(frame));
        if (hold)
          silenced.set(frame.readInt32LE(4), (answer) => hold.tell(command, () => client.write(answer)));
      }
      store.write(frame);
    });
    frames(store, (frame) => {
      const tell = silenced.get(frame.readInt32LE(8));
      if (tell) return tell(frame);
      client.write(frame);
    });
  });
  const listen = async (at: number): Promise<number> => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the witness does not listen');
    return address.port;
  };
  const shut = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const door = await listen(0);

  return {
    uri: `mongodb://127.0.0.1:${door}/${search.replace(/replicaSet=[^&]*/, 'directConnection=true')}`,
    seen,
    hold: (when, matches) => {
      const { promise, resolve } = withResolvers<SeenCommand>();
      let release = (): void => undefined;
      const tell: Waiting['tell'] = (command, goOn) => {
        release = goOn;
        resolve(command);
      };
      holds.push({ when, matches, tell });
      return { reached: promise, release: () => release() };
    },
    shut,
    open: async () => {
      await listen(door);
    },
    stop: shut,
  };
}

/** Cuts a stream of bytes into the wire protocol's messages. */
function frames(socket: net.Socket, take: (frame: Buffer) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    while (rest.length >= HEADER && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0);
      take(rest.subarray(0, length));
      rest = rest.subarray(length);
    }
  });
}

/** The command in an OP_MSG, with its `documents`, `updates` or `deletes` sequence put where it belongs. */
function commandOf(frame: Buffer): SeenCommand | undefined {
  if (frame.readInt32LE(12) !== OP_MSG) return undefined;
  const document: Record<string, unknown> = {};
  for (let at = HEADER + 4; at < frame.length; ) {
    const kind = frame.readUInt8(at);
    const size = frame.readInt32LE(at + 1);
    if (kind === 0) Object.assign(document, deserialize(frame.subarray(at + 1, at + 1 + size)));
    if (kind === 1) {
      const end = frame.indexOf(0, at + 5);
      const items: unknown[] = [];
      for (let item = end + 1; item < at + 1 + size; item += frame.readInt32LE(item)) {
        items.push(deserialize(frame.subarray(item, item + frame.readInt32LE(item))));
      }
      document[frame.toString('utf8', at + 5, end)] = items;
    }
    at += 1 + size;
  }
  const [name] = Object.keys(document);
  return name === undefined ? undefined : { name, collection: String(document[name]), document };
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
