import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactIds } from '../../src/contact-id.ts';
import { asE164 } from '../../src/domain/phone.ts';
import { decentHour } from '../../src/sandbox/decent-hour.ts';
import { withService } from '../../src/sandbox/launch.ts';
import { SANDBOX_KEY } from '../../src/sandbox/spawn-baton.ts';
import { freePort } from '../../src/sandbox/wire/free-port.ts';
import { spawnWitness } from '../../src/sandbox/witness/spawn-witness.ts';
import { startWorld, type World } from '../../src/sandbox/world.ts';
import { openStore, type Store } from '../../src/store/connect.ts';
import { portsOf, type StorePorts } from '../../src/store/ports-of-store.ts';
import type { Job, LoadConfig, Pace, Traffic } from '../load/job.ts';
import { phoneOf } from '../traffic/people.ts';
import { askLoad, type RunJob } from './ask-load.ts';
import { type BatonProcess, startBaton } from './start-baton.ts';

/** As `npm run bench` finds it. */
const settingsFile = 'baton.sandbox.yml';

/** Everything that runs while something is measured. */
export interface Stage {
  readonly world: World;
  readonly baton: BatonProcess;
  readonly storeUri: string;
  readonly publicUrl: string;
  readonly ws: string;
  /** Sends to Baton, unless another receiver is named. */
  readonly load: (traffic: Traffic, pace: Pace, port?: number) => ReturnType<RunJob>;
  /** The record, read past Baton. */
  readonly record: StorePorts & Pick<Store, 'models'>;
  readonly contactOf: (person: number) => string;
  readonly close: () => Promise<void>;
}

/**
 * Starts the sandbox's world, Baton in it and the load generator, each part a process of its own. The store writes its
 * journal into a folder that is removed afterwards.
 */
export async function openStage(): Promise<Stage> {
  const dir = await mkdtemp(join(tmpdir(), 'baton-bench-'));
  const world = await startWorld({
    numbers: ['+15125550100', '+15125550101'],
    store: { dir: join(dir, 'store') },
    clock: decentHour(Date.now()),
  });
  const closing = [() => world.stop(), () => rm(dir, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0)) await end();
  };
  try {
    const batonFile = join(dir, 'baton.yml');
    const settings = await readFile(settingsFile, 'utf8');
    await writeFile(batonFile, withService(settings, world.urls.twilio.messagingServiceSid));
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    await world.pointAt(publicUrl);
    const storeUri = world.urls.store.uri;
    const baton = await startBaton(world.urls, { batonFile, publicUrl, port });
    closing.unshift(() => baton.stop());
    const { witness } = await spawnWitness(
      new URL('../load/main.ts', import.meta.url),
      loadConfigOf(world, publicUrl),
    );
    closing.unshift(() => witness.stop());
    const store = await openStore({ uri: storeUri, appName: 'bench' });
    closing.unshift(() => store.close());
    const ws = world.urls.slack.team;
    const idOf = contactIds(SANDBOX_KEY);
    return {
      world,
      baton,
      storeUri,
      publicUrl,
      ws,
      load: (traffic, pace, to = port) => askLoad(witness.url)({ traffic, pace, port: to } satisfies Job),
      record: { models: store.models, ...portsOf(store, { checkpointKey: SANDBOX_KEY }, () => undefined) },
      contactOf: (person) => idOf(ws, knownPhone(person)),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function knownPhone(person: number) {
  const phone = asE164(phoneOf(person));
  if (phone === undefined) throw new Error(`person ${person} has no phone`);
  return phone;
}

function loadConfigOf({ urls }: World, publicUrl: string): LoadConfig {
  const { slack, twilio, leads, driver } = urls;
  const [number = ''] = twilio.numbers;
  const { accountSid, authToken, messagingServiceSid } = twilio;
  return {
    twilio: { accountSid, authToken, messagingServiceSid, number, publicUrl },
    slack: {
      signingSecret: slack.signingSecret,
      team: slack.team,
      appId: slack.appId,
      channel: slack.channels['leads-roofing'] ?? '',
      responseUrl: `${driver.url}/bench-response`,
    },
    leadSecret: leads.secret,
  };
}
