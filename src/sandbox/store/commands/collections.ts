import { BSON } from 'bson';
import { nullValue } from '../bson/value.ts';
import { fail } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';
import { type Call, type Command, collectionOf, namespaceOf } from './command.ts';
import { plainBatch } from './cursor-reply.ts';

const inDatabase = ({ server, db }: Call): string[] =>
  [...server.storage.collections.keys()].filter((namespace) => namespace.startsWith(`${db}.`));

/** The entries that a list command's filter lets through. */
function filtered<T extends object>({ args }: Call, list: readonly T[]): T[] {
  const filter = compileFilter(args.document('filter') ?? Buffer.from(BSON.serialize({})));
  return list.filter((item) => filter.test(Buffer.from(BSON.serialize(item))));
}

export const create: Command = {
  accepts: ['create'],
  run: (call) => {
    const namespace = namespaceOf(call, 'create');
    if (call.server.storage.collections.has(namespace))
      fail('NamespaceExists', `Collection ${namespace} already exists.`);
    call.server.storage.write({ kind: 'create', namespace, value: nullValue });
    return {};
  },
};

export const drop: Command = {
  accepts: ['drop'],
  run: (call) => {
    const namespace = namespaceOf(call, 'drop');
    const collection = call.server.storage.collections.get(namespace);
    // Since 7.0 it is no error to drop what is not there.
    if (!collection) return {};
    call.server.storage.write({ kind: 'drop', namespace, value: nullValue });
    return { nIndexesWas: collection.indexes.length, ns: namespace };
  },
};

export const dropDatabase: Command = {
  accepts: ['dropDatabase'],
  run: (call) => {
    for (const namespace of inDatabase(call))
      call.server.storage.write({ kind: 'drop', namespace, value: nullValue });
    return { dropped: call.db };
  },
};

export const listCollections: Command = {
  accepts: ['listCollections', 'filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  run: (call) => {
    const list = inDatabase(call).map((namespace) => {
      const head = { name: collectionOf(namespace), type: 'collection' };
      const uuid = new BSON.UUID(call.server.storage.collections.get(namespace)?.uuid);
      const idIndex = { v: 2, key: { _id: 1 }, name: '_id_' };
      return call.args.flag('nameOnly')
        ? head
        : { ...head, options: {}, info: { readOnly: false, uuid }, idIndex };
    });
    return plainBatch(call, `${call.db}.$cmd.listCollections`, filtered(call, list));
  },
};

export const listDatabases: Command = {
  accepts: ['listDatabases', 'filter', 'nameOnly', 'authorizedDatabases'],
  adminOnly: true,
  run: (call) => {
    const names = new Set(
      [...call.server.storage.collections.keys()].map((namespace) => namespace.split('.')[0]),
    );
    const nameOnly = call.args.flag('nameOnly');
    const list = [...names]
      .sort()
      .map((name) => (nameOnly ? { name } : { name, sizeOnDisk: 0, empty: false }));
    return { databases: filtered(call, list), ...(!nameOnly && { totalSize: 0 }) };
  },
};
