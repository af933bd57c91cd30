import mongoose from 'mongoose';

/** The store's own word, read past Baton. */
export interface RecordReader {
  /** Event types of all commits, in order of their streams. */
  readonly events: (type: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** How many commits people made; machines go on meanwhile. */
  readonly countByPeople: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openRecord(uri: string): Promise<RecordReader> {
  const client = await mongoose.mongo.MongoClient.connect(uri, { readPreference: 'primary' });
  const commits = client.db().collection('commits');
  return {
    events: async (type) => {
      const found = await commits.find({}).sort({ _id: 1 }).toArray();
      return found
        .flatMap(({ events }) => (Array.isArray(events) ? events : []))
        .filter((event) => event.type === type);
    },
    countByPeople: () => commits.countDocuments({ actor: { $gte: 'person:', $lt: 'person;' } }),
    close: () => client.close(),
  };
}
