import type { Contact } from '../../../src/domain/contact.ts';
import type { ContactEvent, ContactEventType } from '../../../src/domain/events.ts';
import { SANDBOX_KEY } from '../../../src/sandbox/spawn-baton.ts';
import type { SandboxUrls } from '../../../src/sandbox/urls-file.ts';
import { callControl } from '../../../src/sandbox/wire/call-control.ts';
import { fieldsOf } from '../../../src/sandbox/wire/fields.ts';
import { openStore } from '../../../src/store/connect.ts';
import { portsOf } from '../../../src/store/ports-of-store.ts';

type EventOf<T extends ContactEventType> = Extract<ContactEvent, { type: T }>;

/** What the store holds, read past every running Baton. */
export interface Truth {
  readonly contact: (id: string) => Promise<Contact>;
  /** All that happened to a contact, oldest first. */
  readonly history: (contact: string) => Promise<readonly ContactEvent[]>;
  /** The same, of one type. */
  readonly events: <T extends ContactEventType>(contact: string, type: T) => Promise<readonly EventOf<T>[]>;
  readonly commits: () => Promise<number>;
  /** Work that could be done now and is not, and commits whose effects are not all rows: nothing when all is quiet. */
  readonly unfinished: () => Promise<readonly string[]>;
  /** Cards that Slack has not been told of yet, waiting for their turn or for anything else. */
  readonly unshown: () => Promise<readonly string[]>;
  /** Rows that were given up. */
  readonly dead: () => Promise<readonly string[]>;
  /** Business time, epoch ms. */
  readonly now: () => Promise<number>;
  /** Every chain and checkpoint walked. */
  readonly verify: () => Promise<{ readonly ok: boolean }>;
  readonly close: () => Promise<void>;
}

export async function openTruth(urls: SandboxUrls): Promise<Truth> {
  const store = await openStore({ uri: urls.store.uri, appName: 'truth' });
  const { models } = store;
  const { streams, verifier } = portsOf(store, { checkpointKey: SANDBOX_KEY }, () => undefined);
  const ws = urls.slack.team;
  const now = async (): Promise<number> => {
    const { offsetMs } = fieldsOf(await callControl(urls.driver.url, 'GET /clock'));
    return Date.now() + Number(offsetMs);
  };
  const history = async (contact: string): Promise<readonly ContactEvent[]> => {
    const found: ContactEvent[] = [];
    for await (const { events } of streams.history(ws, contact)) found.push(...events);
    return found;
  };
  return {
    now,
    history,
    contact: async (id) => (await streams.read(ws, id)).contact,
    events: async (contact, type) => (await history(contact)).filter((event) => isOf(event, type)),
    commits: () => models.commits.countDocuments({}),
    async unfinished() {
      const rows = await models.work.find({ pending: true, due: { $lte: await now() } }).lean();
      const marks = await models.commits.find({ relay: true }, { _id: 1 }).lean();
      // A card whose clock has moved on is drawn anew in Slack's own time; nobody waits for that.
      const wanted = rows.filter((row) => row.wanted > row.done);
      return [...wanted.map(({ _id, because }) => `${_id} ${because ?? ''}`), ...marks.map(({ _id }) => _id)];
    },
    async unshown() {
      const rows = await models.work.find({ pending: true, 'effect.kind': 'card' }).lean();
      return rows
        .filter(({ wanted, done }) => wanted > done)
        .map(({ _id, because }) => `${_id} ${because ?? ''}`);
    },
    dead: async () =>
      (await models.work.find({ dead: true }).lean()).map(({ _id, because }) => `${_id} ${because ?? ''}`),
    verify: () => verifier.verify(),
    close: store.close,
  };
}

const isOf = <T extends ContactEventType>(event: ContactEvent, type: T): event is EventOf<T> =>
  event.type === type;
