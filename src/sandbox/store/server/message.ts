import { fieldsOf } from '../bson/document.ts';
import type { Value } from '../bson/value.ts';

/** https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/ */
const opCodes = { reply: 1, query: 2004, msg: 2013 } as const;
const flags = { checksum: 1, moreToCome: 2 } as const;
const maxMessageBytes = 48_000_000;

/** A command as it came. */
export interface Request {
  readonly id: number;
  readonly name: string;
  readonly args: ReadonlyMap<string, Value>;
  /** Documents that travelled beside the command instead of in an array inside it. */
  readonly sequences: ReadonlyMap<string, readonly Buffer[]>;
  /** False for an unacknowledged write (`moreToCome`). */
  readonly wantsReply: boolean;
  /** The handshake of drivers that do not know yet whether the server knows OP_MSG. */
  readonly legacy: boolean;
}

/** Cuts a stream of bytes into messages. Throws when a length is impossible. */
export class Messages {
  #chunks: Buffer[] = [];
  #size = 0;

  *push(chunk: Buffer): Generator<Buffer> {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (this.#size >= 16) {
      const head = this.#chunks[0];
      if (!head || head.length < 4) this.#chunks = [Buffer.concat(this.#chunks)];
      const length = this.#chunks[0]?.readInt32LE(0) ?? 0;
      if (length < 16 || length > maxMessageBytes) throw new Error(`a message of ${length} bytes`);
      // Joined only once complete: joining at every chunk would copy a large message hundreds of times.
      if (this.#size < length) return;
      const all =
        this.#chunks.length === 1 ? (this.#chunks[0] ?? Buffer.alloc(0)) : Buffer.concat(this.#chunks);
      yield all.subarray(0, length);
      this.#chunks = all.length > length ? [all.subarray(length)] : [];
      this.#size -= length;
    }
  }
}

/** Reads one message. Throws on other operations than OP_MSG and the legacy handshake: the connection is then closed. */
export function readMessage(message: Buffer): Request {
  const opCode = message.readInt32LE(12);
  if (opCode === opCodes.msg) return readMsg(message);
  if (opCode === opCodes.query) return readQuery(message);
  throw new Error(`operation ${opCode} is not supported`);
}

function readMsg(message: Buffer): Request {
  const bits = message.readUInt32LE(16);
  const end = message.length - (bits & flags.checksum ? 4 : 0);
  const sequences = new Map<string, Buffer[]>();
  let body: Buffer | undefined;
  for (let at = 20; at < end; ) {
    const kind = message.readUInt8(at);
    const size = message.readInt32LE(at + 1);
    const section = message.subarray(at + 1, at + 1 + size);
    if (size < 5 || section.length !== size) throw new Error('a section does not end where it says');
    if (kind === 0) body = section;
    else {
      const nameEnd = section.indexOf(0, 4);
      sequences.set(section.toString('utf8', 4, nameEnd), [...documentsIn(section.subarray(nameEnd + 1))]);
    }
    at += 1 + size;
  }
  if (!body) throw new Error('a message without a body');
  return requestOf(message, body, sequences, (bits & flags.moreToCome) === 0, false);
}

function* documentsIn(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; ) {
    const size = bytes.readInt32LE(at);
    if (size < 5 || at + size > bytes.length) throw new Error('a document does not end where it says');
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

function readQuery(message: Buffer): Request {
  const nameEnd = message.indexOf(0, 20);
  return requestOf(message, message.subarray(nameEnd + 9), new Map(), true, true);
}

function requestOf(
  message: Buffer,
  body: Buffer,
  sequences: ReadonlyMap<string, readonly Buffer[]>,
  wantsReply: boolean,
  legacy: boolean,
): Request {
  const fields = fieldsOf(body);
  const args = new Map(fields.map(({ name, value }) => [name, value]));
  return { id: message.readInt32LE(4), name: fields[0]?.name ?? '', args, sequences, wantsReply, legacy };
}

/** The bytes that answer a request with this document. */
export function writeReply({ id, legacy }: Request, document: Buffer): Buffer {
  const head = Buffer.alloc(legacy ? 36 : 21);
  head.writeInt32LE(head.length + document.length, 0);
  head.writeInt32LE(id, 8);
  head.writeInt32LE(legacy ? opCodes.reply : opCodes.msg, 12);
  if (legacy) head.writeInt32LE(1, 32);
  return Buffer.concat([head, document]);
}
