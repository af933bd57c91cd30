import type { mongo } from 'mongoose';
import { StoreAway } from '../use-cases/ports.ts';
import { isDuplicate } from './away.ts';
import type { Models } from './models.ts';
import { nameFields } from './search-keys.ts';

const DAY_SECONDS = 24 * 60 * 60;

type Collection = keyof Models['raw'];

/** Every index there is, by collection. Partial ones stay small however much is stored. */
const indexes = {
  commits: [
    { name: 'ws_key', key: { ws: 1, key: 1 }, unique: true },
    { name: 'relay', key: { relay: 1, _id: 1 }, partialFilterExpression: { relay: true } },
    { name: 'ws_at', key: { ws: 1, at: 1, _id: 1 } },
  ],
  contacts: [
    { name: 'ws_last4', key: { ws: 1, last4: 1, at: -1, _id: -1 } },
    ...nameFields.map((field) => ({ name: `ws_${field}`, key: { ws: 1 as const, [field]: 1 as const } })),
    { name: 'ws_open', key: { ws: 1, open: 1, at: -1, _id: -1 } },
    { name: 'ws_recent', key: { ws: 1, at: -1, _id: -1 } },
  ],
  work: [
    { name: 'look', key: { pool: 1, look: 1, _id: 1 }, partialFilterExpression: { open: true } },
    { name: 'lane', key: { lane: 1, position: 1, _id: 1 }, partialFilterExpression: { pending: true } },
    { name: 'broom', key: { closedAt: 1 }, expireAfterSeconds: DAY_SECONDS },
  ],
  checkpoints: [],
} satisfies Record<Collection, mongo.IndexDescription[]>;

/**
 * Creates the indexes and reads them back: without them two commits could share a key, so that nothing is served
 * before they are seen to exist as described. Throws an error that names the first that is missing or different.
 */
export async function ensureIndexes(models: Models): Promise<void> {
  for (const name of ['commits', 'contacts', 'work'] as const) {
    await create(models, name);
    await readBack(models, name);
  }
}

async function create(models: Models, name: Collection): Promise<void> {
  try {
    await models.ask(() => models.raw[name].createIndexes(indexes[name]));
  } catch (error) {
    if (error instanceof StoreAway) throw error;
    const why = isDuplicate(error) ? 'stored documents contradict it' : String(error);
    throw new Error(`the indexes of collection \`${name}\` cannot be created: ${why}`, { cause: error });
  }
}

async function readBack(models: Models, name: Collection): Promise<void> {
  const found = await models.ask(() => models.raw[name].listIndexes().toArray());
  const fault = indexFault(name, found);
  if (fault !== undefined) throw new Error(fault);
}

/** What is wrong with the indexes that a collection was found to have; undefined when all are as they must be. */
export function indexFault(name: Collection, found: readonly mongo.BSON.Document[]): string | undefined {
  for (const wanted of indexes[name]) {
    const which = `index \`${wanted.name}\` of collection \`${name}\``;
    const index = found.find(({ name: other }) => other === wanted.name);
    if (index === undefined) return `${which} is missing`;
    if (described(index) !== described(wanted))
      return `${which} is not as it must be: drop it and start again`;
  }
  return undefined;
}

/** What an index does, in one comparable line. The order of the key's members matters. */
const described = ({
  key,
  unique,
  partialFilterExpression,
  expireAfterSeconds,
}: mongo.BSON.Document): string =>
  JSON.stringify([key, unique === true, partialFilterExpression ?? null, expireAfterSeconds ?? null]);
