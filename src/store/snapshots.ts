import type { Fold } from './fold.ts';
import { insertAll } from './insert-all.ts';
import type { Models } from './models.ts';
import { contact as contactSchema } from './schema/contact-schema.ts';
import { nameFields, searchKeys } from './search-keys.ts';
import { FOLD, type SnapshotDocument, snapshotDocument } from './snapshot-document.ts';
import { streamName } from './stream-range.ts';

export interface SnapshotStore {
  /** The saved fold; undefined when there is none or another `evolve` made it. */
  readonly load: (ws: string, stream: string) => Promise<Fold | undefined>;
  /** Saves folds, each unless a later one is there. `fresh`: there is probably none yet. */
  readonly save: (folds: readonly Fold[], fresh: (fold: Fold) => boolean) => Promise<void>;
}

/** Search keys that a contact may lose again. */
const keyFields = ['last4', ...nameFields] as const;

export function createSnapshotStore({ contacts, raw, ask }: Models): SnapshotStore {
  async function raise({ _id, ...kept }: SnapshotDocument): Promise<boolean> {
    const older = { _id, $or: [{ version: { $lt: kept.version } }, { fold: { $ne: FOLD } }] };
    const gone = keyFields.filter((field) => kept[field] === undefined);
    const $unset = Object.fromEntries(gone.map((field) => [field, 1 as const]));
    const change = gone.length === 0 ? { $set: kept } : { $set: kept, $unset };
    const { matchedCount } = await ask(() => raw.contacts.updateOne(older, change));
    return matchedCount > 0;
  }

  const insert = (snapshots: readonly SnapshotDocument[]): Promise<void> =>
    insertAll(snapshots, (some) => ask(() => raw.contacts.insertMany([...some], { ordered: true })), raise);

  return {
    async load(ws, stream) {
      const _id = streamName(ws, stream);
      const document = await ask(() => contacts.findOne({ _id }).sort({ _id: 1 }).lean());
      return document === null ? undefined : foldFrom(document);
    },

    async save(folds, fresh) {
      const old = folds.filter((fold) => !fresh(fold));
      for (const snapshot of old.map(snapshotOf)) if (!(await raise(snapshot))) await insert([snapshot]);
      await insert(folds.filter(fresh).map(snapshotOf));
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
