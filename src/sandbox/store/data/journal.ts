import { closeSync, fsyncSync, ftruncateSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Length and CRC-32 of what follows, both 32 bits, little-endian. */
const HEAD = 8;
const READ_AHEAD = 8 * 1024 * 1024;
/** A document of 16 MB, its image for a retry, and their wrapping. */
const LONGEST = 64 * 1024 * 1024;

/**
 * The append-only file of a data folder, one checksummed record after another. `commit` hands all waiting records to
 * the operating system in one write (group commit); it does not wait for the disk. So an acknowledged write survives
 * the death of this process at any instant, and not a power failure of the machine: enough for a stand-in.
 */
export class Journal {
  readonly #file: number;
  #waiting: Buffer[] = [];

  constructor(file: number) {
    this.#file = file;
  }

  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  append(record: Buffer): void {
    const head = Buffer.allocUnsafe(HEAD);
    head.writeUInt32LE(record.length, 0);
    head.writeUInt32LE(crc32(record), 4);
    this.#waiting.push(head, record);
  }

  /** Throws when the disk is full: the process must end then, because its memory is ahead of its journal. */
  commit(): void {
    const block = Buffer.concat(this.#waiting);
    this.#waiting = [];
    for (let at = 0; at < block.length; ) at += writeSync(this.#file, block, at);
  }

  close(): void {
    this.commit();
    closeSync(this.#file);
  }
}

const pathOf = (folder: string): string => join(folder, 'journal');

/** Calls `replay` with every record, cuts off a record that a crash left half-written, and opens the journal to append. */
export function openJournal(folder: string, replay: (record: Buffer) => void): Journal {
  const file = openSync(pathOf(folder), 'a+');
  ftruncateSync(file, readRecords(file, replay));
  return new Journal(file);
}

/** Replaces the journal by one that holds only these records, at once or not at all. */
export function rewriteJournal(folder: string, records: Iterable<Buffer>): Journal {
  const next = `${pathOf(folder)}.next`;
  const file = openSync(next, 'w');
  const journal = new Journal(file);
  let size = 0;
  for (const record of records) {
    journal.append(record);
    size += record.length;
    if (size < READ_AHEAD) continue;
    journal.commit();
    size = 0;
  }
  journal.commit();
  fsyncSync(file);
  renameSync(next, pathOf(folder));
  return journal;
}

/** Returns where the sound records end. A damaged record is a torn tail only if it is the last; else the file is spoilt. */
function readRecords(file: number, replay: (record: Buffer) => void): number {
  let block: Buffer = Buffer.alloc(0);
  let start = 0;
  let at = 0;
  const has = (bytes: number): boolean => {
    if (at + bytes <= block.length) return true;
    const more = Buffer.allocUnsafe(Math.max(bytes, READ_AHEAD));
    const read = readSync(file, more, 0, more.length, start + block.length);
    block = Buffer.concat([block.subarray(at), more.subarray(0, read)]);
    start += at;
    at = 0;
    return bytes <= block.length;
  };
  while (has(HEAD)) {
    const length = block.readUInt32LE(at);
    const possible = length > 0 && length <= LONGEST;
    if (possible && !has(HEAD + length)) break;
    const record = block.subarray(at + HEAD, at + HEAD + length);
    if (!possible || crc32(record) !== block.readUInt32LE(at + 4)) {
      if (possible && !has(HEAD + length + 1)) break;
      throw new Error(
        `the journal is damaged at byte ${start + at}: restore the data folder or start with a fresh one`,
      );
    }
    at += HEAD + length;
    replay(record);
  }
  return start + at;
}
