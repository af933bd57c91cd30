import type { Storage } from '../data/storage.ts';
import { fail } from '../errors.ts';
import type { Arguments } from '../server/arguments.ts';
import type { Chance } from '../server/chance.ts';
import type { Cursors } from '../server/cursors.ts';
import type { FailPoints } from '../server/fail-points.ts';

/** Everything behind the wire. */
export interface Server {
  readonly storage: Storage;
  readonly cursors: Cursors;
  readonly failPoints: FailPoints;
  readonly hostile: Chance | undefined;
  /** `host:port`, as the replica set knows its one member. */
  readonly address: () => string;
}

export interface Connection {
  readonly id: number;
  /** What the client calls itself in its handshake. */
  appName: string | undefined;
}

/** One command under way. */
export interface Call {
  readonly name: string;
  readonly db: string;
  readonly args: Arguments;
  /** The documents of an argument, wherever in the message they travelled. */
  readonly documents: (name: string) => readonly Buffer[];
  readonly server: Server;
  readonly connection: Connection;
  readonly session: string | undefined;
  /** Set for a retryable write. */
  readonly txnNumber: bigint | undefined;
  readonly now: number;
}

/** A reply without what every reply carries. */
export type Reply = Readonly<Record<string, unknown>>;

export interface Command {
  readonly accepts: readonly string[];
  readonly adminOnly?: true;
  /** Takes a txnNumber outside of a transaction. */
  readonly retryable?: true;
  readonly run: (call: Call) => Reply;
}

/** The namespace that a command names by its own key. Throws `InvalidNamespace`. */
export function namespaceOf({ db, args }: Call, key: string): string {
  const collection = args.text(key);
  const valid = /^[^\0$.][^\0$]*$/.test(collection) && /^[^\0/\\. "$]{1,63}$/.test(db);
  if (valid && !collection.startsWith('system.')) return `${db}.${collection}`;
  fail('InvalidNamespace', `Invalid namespace specified '${db}.${collection}'`);
}

/** The part of a namespace behind the database. */
export const collectionOf = (namespace: string): string => namespace.slice(namespace.indexOf('.') + 1);
