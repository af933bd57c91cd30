import { isDuplicate } from './away.ts';
import type { Fold } from './fold.ts';
import type { Models } from './models.ts';
import { contact as contactSchema } from './schema/contact-schema.ts';
import { nameFields, searchKeys } from './search-keys.ts';
import { FOLD, type SnapshotDocument, snapshotDocument } from './snapshot-document.ts';
import { streamName } from './stream-range.ts';

export interface SnapshotStore {
  /** The saved fold; undefined when there is none or another `evolve` made it. */
  readonly load: (ws: string, stream: string) => Promise<Fold | undefined>;
  /** Saves a fold unless a later one is there. `fresh`: there is probably none yet. */
  readonly save: (fold: Fold, fresh: boolean) => Promise<void>;
}

/** Search keys that a contact may lose again. */
const keyFields = ['last4', ...nameFields] as const;

export function createSnapshotStore({ contacts, raw, ask }: Models): SnapshotStore {
  async function raise({ _id, ...kept }: SnapshotDocument): Promise<boolean> {
    const older = { _id, $or: [{ version: { $lt: kept.version } }, { fold: { $ne: FOLD } }] };
    const gone = keyFields.filter((field) => kept[field] === undefined);
    const $unset = Object.fromEntries(gone.map((field) => [field, 1]));
    const change = gone.length === 0 ? { $set: kept } : { $set: kept, $unset };
    const { matchedCount } = await ask(() => contacts.updateOne(older, change));
    return matchedCount > 0;
  }

  async function insert(snapshot: SnapshotDocument): Promise<boolean> {
    try {
      await ask(() => raw.contacts.insertOne(snapshot));
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  return {
    async load(ws, stream) {
      const _id = streamName(ws, stream);
      const document = await ask(() => contacts.findOne({ _id }).sort({ _id: 1 }).lean());
      return document === null ? undefined : foldFrom(document);
    },

    async save(fold, fresh) {
      const snapshot = snapshotOf(fold);
      if (fresh && (await insert(snapshot))) return;
      if (await raise(snapshot)) return;
      if (!fresh && !(await insert(snapshot))) await raise(snapshot);
    },
  };
}

function snapshotOf({ contact, head, at }: Fold): SnapshotDocument {
  return {
    _id: streamName(contact.ws, contact.id),
    ws: contact.ws,
    stream: contact.id,
    version: contact.version,
    head,
    at,
    fold: FOLD,
    ...searchKeys(contact),
    state: JSON.stringify(contact, (_, value: unknown) => (value === undefined ? null : value)),
  };
}

/** Whatever cannot be read is passed over: the commits can always tell it again. */
function foldFrom(document: unknown): Fold | undefined {
  const saved = snapshotDocument.safeParse(document);
  if (!saved.success || saved.data.fold !== FOLD) return undefined;
  const { state, version, head, at } = saved.data;
  const parsed = contactSchema.safeParse(jsonOf(state));
  if (!parsed.success || parsed.data.version !== version) return undefined;
  return { contact: parsed.data, head, at };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
