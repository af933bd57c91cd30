import { randomBytes } from 'node:crypto';
import { maxDocumentBytes, objectValue } from '../bson/document.ts';
import type { Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import type { Chance } from './chance.ts';

/** MongoDB closes a cursor that was not used for ten minutes. */
const idleMs = 10 * 60_000;

interface Cursor {
  readonly id: bigint;
  readonly namespace: string;
  readonly session: string | undefined;
  readonly documents: Iterator<Buffer>;
  /** Read, but too large for the batch before. */
  waiting: Buffer | undefined;
  /** How many documents the limit still allows. */
  left: number;
  usedAt: number;
}

interface Opening {
  readonly size: number;
  readonly limit: number;
  readonly session: string | undefined;
  readonly now: number;
}

export interface Batch {
  readonly id: bigint;
  readonly documents: readonly Value[];
}

/** Open cursors: results that clients have not read to the end. */
export class Cursors {
  readonly #open = new Map<bigint, Cursor>();
  readonly #hostile: Chance | undefined;

  constructor(hostile: Chance | undefined) {
    this.#hostile = hostile;
  }

  /** The first batch of a new result; what is left stays open under the batch's id, 0 when nothing is. */
  open(namespace: string, documents: Iterator<Buffer>, { size, limit, session, now }: Opening): Batch {
    const id = randomBytes(8).readBigUInt64LE() >> 1n;
    const cursor = { id, namespace, session, documents, waiting: undefined, left: limit, usedAt: now };
    this.#open.set(id, cursor);
    return this.#batch(cursor, size);
  }

  /** Throws `CursorNotFound`. Without a size the batch is as large as a reply may be. */
  more(id: bigint, namespace: string, size: number | undefined, now: number): Batch {
    const cursor = this.#open.get(id);
    if (cursor?.namespace !== namespace) fail('CursorNotFound', `cursor id ${id} not found`);
    cursor.usedAt = now;
    return this.#batch(cursor, size ?? Number.POSITIVE_INFINITY);
  }

  kill(id: bigint): boolean {
    this.#open.get(id)?.documents.return?.();
    return this.#open.delete(id);
  }

  killSession(session: string): void {
    for (const cursor of this.#open.values()) if (cursor.session === session) this.kill(cursor.id);
  }

  killIdle(now: number): void {
    for (const cursor of this.#open.values()) if (cursor.usedAt < now - idleMs) this.kill(cursor.id);
  }

  #batch(cursor: Cursor, asked: number): Batch {
    // A server may send less than was asked for; a hostile one does.
    const size = this.#hostile && asked > 1 ? 1 + this.#hostile.below(Math.min(asked, 3)) : asked;
    const documents: Value[] = [];
    let bytes = 0;
    while (documents.length < size && cursor.left > 0) {
      const next = cursor.waiting ?? cursor.documents.next().value;
      cursor.waiting = undefined;
      if (!next) cursor.left = 0;
      else if (bytes + next.length > maxDocumentBytes && documents.length > 0) {
        cursor.waiting = next;
        break;
      } else {
        cursor.left -= 1;
        bytes += next.length;
        documents.push(objectValue(next));
      }
    }
    if (cursor.left > 0) return { id: cursor.id, documents };
    this.kill(cursor.id);
    return { id: 0n, documents };
  }
}
