import type { Connection } from 'mongoose';

/** MongoDB 6.0. https://github.com/mongodb/mongo/blob/master/src/mongo/db/wire_version.h */
const OLDEST_WIRE_VERSION = 17;

/** Only these can wait for a majority and recognise a write that is repeated after a lost answer. */
const fitTypes = new Set(['RSPrimary', 'Mongos', 'LoadBalancer']);

/** What the driver saw of a server. */
export interface ServerSeen {
  readonly type: string;
  readonly maxWireVersion: number;
}

/** The servers that the driver knows, as it learns of them. To be called while the connection is being opened. */
export function watchServers(db: Connection): () => readonly ServerSeen[] {
  let seen: readonly ServerSeen[] = [];
  db.getClient().on('topologyDescriptionChanged', ({ newDescription }) => {
    seen = [...newDescription.servers.values()];
  });
  return () => seen;
}

/** Why Baton cannot work on these servers; undefined when it can. */
export function unfit(servers: readonly ServerSeen[]): string | undefined {
  const writable = servers.find(({ type }) => fitTypes.has(type));
  if (writable === undefined)
    return 'it is not a replica set: start mongod with --replSet (one member is enough), or use Atlas';
  if (writable.maxWireVersion < OLDEST_WIRE_VERSION) return 'it is older than MongoDB 6.0';
  return undefined;
}
