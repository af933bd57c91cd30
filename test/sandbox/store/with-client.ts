import { mongo } from 'mongoose';

/** Gives a client for the time of the call. */
export async function withClient<T>(uri: string, use: (client: mongo.MongoClient) => Promise<T>): Promise<T> {
  const client = new mongo.MongoClient(uri, {
    minHeartbeatFrequencyMS: 50,
    serverSelectionTimeoutMS: 10_000,
  });
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}
