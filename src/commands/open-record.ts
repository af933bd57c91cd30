import { contactIds } from '../contact-id.ts';
import { openStore } from '../store/connect.ts';
import { findMention } from '../store/find-mention.ts';
import { portsOf } from '../store/ports-of-store.ts';

/** A setting that a command needs and did not find. */
export class SettingMissing extends Error {
  override readonly name = 'SettingMissing';
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new SettingMissing(
      `${name} is not set. Use the same settings as the running Baton; for the sandbox: "set -a; . .sandbox/env".`,
    );
  }
  return value;
}

/** The record of a running Baton, opened from the environment to be read. */
export async function openRecord() {
  const key = setting('BATON_KEY');
  const store = await openStore({ uri: setting('MONGODB_URI'), appName: 'baton-command' });
  const { models } = store;
  const { streams, copyBooks, verifier, checkpoints, index } = portsOf(
    store,
    { checkpointKey: key },
    () => undefined,
  );
  return {
    streams,
    copyBooks,
    checkpoints,
    streamIds: index.streamIds,
    contactId: contactIds(key),
    verifier,
    /** The only workspace, or the one that WORKSPACE names. */
    workspace: async (): Promise<string> => {
      const named = process.env['WORKSPACE'];
      if (named) return named;
      const first = await models.commits.findOne({}, { ws: 1 }).sort({ _id: 1 }).lean();
      if (first === null) throw new SettingMissing('The record is empty.');
      return first.ws;
    },
    streamOf: (ws: string, mention: string, progress: (seen: number) => void) =>
      findMention(models, streams, progress)(ws, mention),
    close: store.close,
  };
}

export type OpenRecord = Awaited<ReturnType<typeof openRecord>>;
