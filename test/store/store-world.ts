import { randomUUID } from 'node:crypto';
import type { Commit } from '../../src/domain/commit.ts';
import type { ContactEvent } from '../../src/domain/events.ts';
import { asE164, type E164 } from '../../src/domain/phone.ts';
import { startStore } from '../../src/sandbox/store/start.ts';
import { openStore, type Store, type StoreAddress } from '../../src/store/connect.ts';
import { portsOf, type StorePorts } from '../../src/store/ports-of-store.ts';
import type { Streams } from '../../src/use-cases/ports.ts';
import type { Outgoing } from '../../src/use-cases/work-ports.ts';

export interface Server {
  readonly uri: string;
  readonly stop: () => Promise<void>;
}

/** The server that `MONGODB_URI` names, else the embedded store at its worst. */
export async function startServer(): Promise<Server> {
  const given = process.env['MONGODB_URI'];
  if (given !== undefined) return { uri: given, stop: async () => undefined };
  return startStore({ hostile: true });
}

/** The same server, a database of its own. */
export function freshDatabase(uri: string): string {
  const [, head, query] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(uri) ?? [];
  return `${head}/baton_${randomUUID().slice(0, 8)}${query ?? ''}`;
}

export interface World extends StorePorts {
  readonly store: Store;
  /** What the relay was told. */
  readonly outgoing: Outgoing[];
  readonly close: () => Promise<void>;
}

export interface WorldOptions {
  /** Ms after which the store counts as away. */
  readonly patience?: number;
  readonly watch?: StoreAddress['watch'];
}

export const checkpointKey = 'kept outside the database';

/** One Baton process as far as the store goes. */
export async function openWorld(
  uri: string,
  appName = 'baton',
  stored: (commit: Outgoing) => void = () => undefined,
  { patience, watch }: WorldOptions = {},
): Promise<World> {
  const store = await openStore({ uri, appName, ...(watch && { watch }) }, patience);
  const outgoing: Outgoing[] = [];
  const ports = portsOf(store, { checkpointKey }, (commit) => {
    outgoing.push(commit);
    stored(commit);
  });
  return { store, outgoing, close: store.close, ...ports };
}

export const phoneOf = (number: string): E164 => {
  const phone = asE164(number);
  if (phone === undefined) throw new Error(`${number} is not a number`);
  return phone;
};

export const met = (number = '+15125550142'): ContactEvent => ({
  type: 'ContactMet',
  sealed: { phone: phoneOf(number) },
});

export const received = (sid: string, body: string, at = 1_000): ContactEvent => ({
  type: 'TextReceived',
  text: {
    sid,
    at,
    conversation: 'c1',
    to: '+15125550100',
    media: [],
    reading: {
      revocation: 'none',
      reopens: 'no',
      help: false,
      scope: { sms: false, voice: false },
      alsoAppointment: false,
      topics: [],
      language: 'en',
    },
  },
  place: {},
  sealed: { body, raw: body },
});

export const commitOf = (key: string, ...events: readonly ContactEvent[]): Commit => ({
  key,
  actor: 'contact',
  at: 1_000,
  events,
  effects: [],
});

/** Reads, appends, and reloads for as long as others were faster; what a use case does. */
export async function appendAtLast(
  streams: Streams,
  ws: string,
  contact: string,
  commit: Commit,
): Promise<number> {
  for (;;) {
    const stored = await streams.append(await streams.read(ws, contact), commit);
    if (stored !== 'taken') return stored.contact.version;
    const earlier = await streams.findByKey(ws, commit.key);
    if (earlier) return earlier.version;
  }
}
