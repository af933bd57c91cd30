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
  /** The handshake of a driver that does not know yet whether the server knows OP_MSG. */
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
      const length = this.#head().readInt32LE(0);
      if (length < 16 || length > maxMessageBytes) throw new Error(`a message of ${length} bytes`);
      // Joined only once complete: joining at every chunk would copy a large message hundreds of times.
      if (this.#size < length) return;
      const all = Buffer.concat(this.#chunks);
      this.#chunks = [all.subarray(length)];
      this.#size -= length;
      yield all.subarray(0, length);
    }
  }

  #head(): Buffer {
    const [first] = this.#chunks;
    return first && first.length >= 4 ? first : Buffer.concat(this.#chunks);
  }
}

/** Reads one message. Throws on other operations than OP_MSG and the legacy handshake: the connection is then closed. */
export function readMessage(message: Buffer): Request {
  const opCode = message.readInt32LE(12);
  if (opCode === opCodes.msg) return readMsg(message);
  if (opCode !== opCodes.query) throw new Error(`operation ${opCode} is not supported`);
  const body = message.subarray(message.indexOf(0, 20) + 9);
  return {
    ...commandIn(body),
    id: message.readInt32LE(4),
    sequences: new Map(),
    wantsReply: true,
    legacy: true,
  };
}

function readMsg(message: Buffer): Request {
  const bits = message.readUInt32LE(16);
  const end = message.length - (bits & flags.checksum ? 4 : 0);
  const sequences = new Map<string, Buffer[]>();
  let body: Buffer | undefined;
  for (let at = 20; at < end; ) {
    const section = sized(message, at + 1);
    if (message[at] === 0) body = section;
    else {
      const nameEnd = section.indexOf(0, 4);
      sequences.set(section.toString('utf8', 4, nameEnd), documentsIn(section.subarray(nameEnd + 1)));
    }
    at += 1 + section.length;
  }
  if (!body) throw new Error('a message without a body');
  const wantsReply = (bits & flags.moreToCome) === 0;
  return { ...commandIn(body), id: message.readInt32LE(4), sequences, wantsReply, legacy: false };
}

function commandIn(body: Buffer): { name: string; args: Map<string, Value> } {
  const fields = fieldsOf(body);
  return { name: fields[0]?.name ?? '', args: new Map(fields.map(({ name, value }) => [name, value])) };
}

/** The piece that begins with its own length. */
function sized(bytes: Buffer, at: number): Buffer {
  const piece = bytes.subarray(at, at + bytes.readInt32LE(at));
  if (piece.length < 5 || piece.length !== piece.readInt32LE(0))
    throw new Error('a piece does not end where it says');
  return piece;
}

function documentsIn(bytes: Buffer): Buffer[] {
  const documents: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += documents.at(-1)?.length ?? 0) documents.push(sized(bytes, at));
  return documents;
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
