import { z } from 'zod';
import { serviceFlags } from '../../src/sandbox/wire/run-entry.ts';
import { spawnWitness } from '../../src/sandbox/witness/spawn-witness.ts';
import { sidOf, webhookIdOf } from '../traffic/people.ts';
import type { Stage } from './open-stage.ts';

export interface BareReceiver {
  readonly port: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Numbers of a text from somebody new and of a lead that Baton has stored. */
export interface Samples {
  readonly text: number;
  readonly lead: number;
}

/** Starts the receiver that Baton is compared with, on a database of its own in the same store. */
export async function startBare(stage: Stage, samples: Samples): Promise<BareReceiver> {
  const { storeUri, publicUrl, world } = stage;
  const uri = new URL(storeUri);
  uri.pathname = '/bare';
  const config = {
    storeUri: uri.href,
    publicUrl,
    ws: stage.ws,
    accountSid: world.urls.twilio.accountSid,
    authToken: world.urls.twilio.authToken,
    leadSecret: world.urls.leads.secret,
    samples: {
      text: await storedAs(stage, `sms:${sidOf(samples.text)}`),
      lead: await storedAs(stage, `lead:${webhookIdOf(samples.lead)}`),
    },
  };
  // With the same room for young objects as Baton.
  const entry = new URL('bare-receiver.ts', import.meta.url);
  const { witness } = await spawnWitness(entry, config, serviceFlags);
  return { port: Number(new URL(witness.url).port), pid: witness.pid, stop: witness.stop };
}

/** A commit as it left Baton: still to be relayed. */
async function storedAs({ record, ws }: Stage, key: string) {
  const commit = await record.models.commits.findOne({ ws, key }).sort({ _id: 1 }).lean();
  if (commit === null) throw new Error(`no commit was stored for ${key}`);
  return z.json().parse({ ...commit, relay: true });
}
