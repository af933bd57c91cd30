import { once } from 'node:events';
import net, { type Socket } from 'node:net';

const HEAD_END = '\r\n\r\n';
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

interface Waiting {
  readonly answered: (status: number) => void;
  readonly failed: (error: Error) => void;
}

/**
 * One keep-alive HTTP connection on which one request is under way at a time. Written by hand because a general HTTP
 * client takes longer over a request than the receiver that is to be measured on the same two cores.
 */
export class Connection {
  readonly #socket: Socket;
  #got: Buffer = Buffer.alloc(0);
  #waiting: Waiting | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error) => this.#waiting?.failed(error));
    socket.on('close', () => this.#waiting?.failed(new Error('the receiver closed the connection')));
  }

  static async open(port: number): Promise<Connection> {
    const socket = net.connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Connection(socket);
  }

  /** The status of the answer, once the whole answer is there. */
  send(request: Buffer): Promise<number> {
    return new Promise((answered, failed) => {
      this.#waiting = { answered, failed };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#got = this.#got.length === 0 ? chunk : Buffer.concat([this.#got, chunk]);
    const headEnd = this.#got.indexOf(HEAD_END);
    if (headEnd === -1) return;
    const head = this.#got.toString('latin1', 0, headEnd);
    const body = this.#got.subarray(headEnd + HEAD_END.length);
    if (!isWhole(head, body)) return;
    const { answered } = this.#waiting ?? {};
    this.#got = Buffer.alloc(0);
    this.#waiting = undefined;
    answered?.(Number(head.slice(9, 12)));
  }
}

/** Is the whole body there? An answer says its length or comes in chunks of which the last is empty. */
function isWhole(head: string, body: Buffer): boolean {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  return length === undefined
    ? body.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)
    : body.length >= Number(length);
}
