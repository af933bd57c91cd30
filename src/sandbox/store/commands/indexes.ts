import { objectValue } from '../bson/document.ts';
import { showDocument } from '../bson/show.ts';
import { nullValue, stringValue, Type, textOf } from '../bson/value.ts';
import type { Collection } from '../data/collection.ts';
import { type IndexSpec, readIndexSpec } from '../data/index-spec.ts';
import { fail, refused } from '../errors.ts';
import { type Call, type Command, namespaceOf, type Reply } from './command.ts';
import { firstBatch } from './cursor-reply.ts';

function existing(call: Call, key: string): { collection: Collection; namespace: string } {
  const namespace = namespaceOf(call, key);
  const collection = call.server.storage.collections.get(namespace);
  if (!collection) fail('NamespaceNotFound', `ns does not exist: ${namespace}`);
  return { collection, namespace };
}

/** Whether the index is there already. Throws when one is in its way. */
function isThere(collection: Collection | undefined, wanted: IndexSpec): boolean {
  const specs = collection?.indexes.map(({ spec }) => spec) ?? [];
  const named = specs.find(({ name }) => name === wanted.name);
  if (named) {
    if (named.document.equals(wanted.document)) return true;
    fail(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${showDocument(wanted.document)}, existing index: ${showDocument(named.document)}`,
    );
  }
  const same = specs.find(({ keyPattern }) => keyPattern.equals(wanted.keyPattern));
  // The index on _id has one name, whatever it is asked for by.
  if (same?.name === '_id_') return true;
  if (same) fail('IndexOptionsConflict', `Index already exists with a different name: ${same.name}`);
  return false;
}

function runCreate(call: Call): Reply {
  const { storage } = call.server;
  const namespace = namespaceOf(call, 'createIndexes');
  const specs = call.args.array('indexes').map(({ bytes }) => readIndexSpec(bytes));
  const before = storage.collections.get(namespace);
  const numIndexesBefore = before?.indexes.length ?? 1;
  const missing = specs.filter((spec) => !isThere(before, spec));
  if (!before) storage.write({ kind: 'create', namespace, value: nullValue });
  buildAll(call, namespace, missing);
  return {
    numIndexesBefore,
    numIndexesAfter: numIndexesBefore + missing.length,
    createdCollectionAutomatically: !before,
    ...(missing.length === 0 && { note: 'all indexes already exist' }),
  };
}

/** All of them or, when one cannot be built, none. */
function buildAll({ server: { storage } }: Call, namespace: string, specs: readonly IndexSpec[]): void {
  const built: string[] = [];
  try {
    for (const { name, document } of specs) {
      storage.write({ kind: 'index', namespace, value: objectValue(document) });
      built.push(name);
    }
  } catch (error) {
    for (const name of built) storage.write({ kind: 'unindex', namespace, value: stringValue(name) });
    throw error;
  }
}

export const createIndexes: Command = {
  accepts: ['createIndexes', 'indexes', 'commitQuorum'],
  run: runCreate,
};

export const listIndexes: Command = {
  accepts: ['listIndexes', 'cursor'],
  run: (call) => {
    const { collection, namespace } = existing(call, 'listIndexes');
    return firstBatch(
      call,
      namespace,
      collection.indexes.map(({ spec }) => spec.document),
    );
  },
};

function runDrop(call: Call): Reply {
  const { collection, namespace } = existing(call, 'dropIndexes');
  const index = call.args.value('index');
  if (index?.type !== Type.string) throw refused('dropping an index by anything but its name');
  const name = textOf(index);
  const nIndexesWas = collection.indexes.length;
  const names = name === '*' ? collection.indexes.slice(1).map(({ spec }) => spec.name) : [name];
  if (name === '_id_') fail('InvalidOptions', 'cannot drop _id index');
  for (const dropped of names) {
    if (!collection.indexes.some(({ spec }) => spec.name === dropped))
      fail('IndexNotFound', `index not found with name [${dropped}]`);
    call.server.storage.write({ kind: 'unindex', namespace, value: stringValue(dropped) });
  }
  return { nIndexesWas };
}

export const dropIndexes: Command = { accepts: ['dropIndexes', 'index'], run: runDrop };
