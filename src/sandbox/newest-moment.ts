import mongoose from 'mongoose';

/** When the newest commit of a kept store was decided, epoch ms; undefined while there is none. */
export async function newestMoment(uri: string): Promise<number | undefined> {
  const client = await mongoose.mongo.MongoClient.connect(uri, { readPreference: 'primary' });
  try {
    const commits = client.db().collection<{ at: number }>('commits');
    return (await commits.findOne({}, { sort: { at: -1 } }))?.at;
  } finally {
    await client.close();
  }
}
