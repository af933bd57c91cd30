import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactIds } from '../../../src/contact-id.ts';
import { asE164 } from '../../../src/domain/phone.ts';
import { decentHour } from '../../../src/sandbox/decent-hour.ts';
import { leadSender } from '../../../src/sandbox/send-lead.ts';
import { SANDBOX_KEY, type SpawnedBaton, spawnBaton } from '../../../src/sandbox/spawn-baton.ts';
import { openStage, type Stage } from '../../../src/sandbox/story/stage.ts';
import { type SandboxUrls, sandboxUrls } from '../../../src/sandbox/urls-file.ts';
import { freePort } from '../../../src/sandbox/wire/free-port.ts';
import { startWorld, type World } from '../../../src/sandbox/world.ts';
import { type StoreWitness, storeWitness } from '../../support/store-witness.ts';
import { type Lane, lanesOf, settingsText } from './settings-file.ts';
import { openTruth, type Truth } from './truth.ts';
import { until } from './until.ts';

/** Somebody with a phone, whose leads and texts go to one lane. */
export interface Who {
  readonly phone: string;
  readonly name: string;
  readonly lane: Lane;
  /** Their stream. */
  readonly contact: string;
}

export interface House {
  readonly world: World;
  readonly urls: SandboxUrls;
  readonly stage: Stage;
  /** Stands between the first process and the store. */
  readonly witness: StoreWitness;
  readonly truth: Truth;
  readonly ws: string;
  /** Baton's processes that run, by the order in which they were started. */
  readonly batons: (SpawnedBaton | undefined)[];
  /** Starts a process that is not running, the first by default, on the port it always has; drafts by template or model. */
  readonly start: (process?: number, drafts?: { readonly model?: boolean }) => Promise<SpawnedBaton>;
  /** SIGKILL. */
  readonly crash: (process?: number) => Promise<void>;
  /** SIGTERM; resolves with the exit code when it has ended. */
  readonly end: (process?: number) => Promise<unknown>;
  /** Writes settings in place of those of the file, for the processes that start from now on. */
  readonly settle: (settings: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Sends leads to one of the processes. */
  readonly leadTo: (process: number) => ReturnType<typeof leadSender>;
  /** Somebody whom Baton has not met. */
  readonly somebody: () => Who;
  /** Until nothing is left that could be done now; names what is left when that takes too long. */
  readonly quiet: () => Promise<void>;
  /** Until every card stands in Slack as it should, at Slack's own pace. */
  readonly shown: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface HouseOptions {
  readonly lanes?: number;
  readonly processes?: number;
  readonly undoSeconds?: number;
}

/** The sandbox's world with Baton in it, each process behind a witness of its own on a store that is hostile. */
export async function openHouse({
  lanes: count = 1,
  processes = 1,
  undoSeconds = 1,
}: HouseOptions = {}): Promise<House> {
  const lanes = lanesOf(count);
  const ports = await Promise.all(Array.from({ length: processes }, () => freePort()));
  const addresses = ports.map((port) => `http://127.0.0.1:${port}`);
  const [publicUrl = ''] = addresses;
  const dir = await mkdtemp(join(tmpdir(), 'baton-e2e-'));
  const world = await startWorld({
    channels: lanes.map(({ channel }) => ({ name: channel })),
    numbers: lanes.map(({ number }) => number),
    store: { hostile: true },
    clock: decentHour(Date.now()),
  });
  const urls = sandboxUrls(world.urls, publicUrl);
  const batonFile = join(dir, 'baton.yml');
  const service = urls.twilio.messagingServiceSid;
  const settle: House['settle'] = async (settings) =>
    writeFile(batonFile, await settingsText({ lanes, undoSeconds, service }, settings));
  await settle({});
  await world.pointAt(publicUrl, addresses);
  const witness = await storeWitness(urls.store.uri);
  const stage = { ...(await openStage({ urls })), until };
  const truth = await openTruth(urls);
  const idOf = contactIds(SANDBOX_KEY);
  const ws = urls.slack.team;
  const batons: House['batons'] = ports.map(() => undefined);
  let met = 0;
  const nothing = async (what: string, ask: () => Promise<readonly string[]>): Promise<void> => {
    let left: readonly string[] = [];
    const none = async (): Promise<boolean> => {
      left = await ask();
      return left.length === 0;
    };
    await stage.until(`nothing ${what}`, none, QUIET_WITHIN_MS).catch(() => {
      throw new Error(`still ${what}: ${left.join(', ')}`);
    });
  };

  return {
    world,
    urls,
    stage,
    witness,
    truth,
    ws,
    batons,
    async start(process = 0, { model = false } = {}) {
      const baton = await spawnBaton(world.urls, {
        batonFile,
        publicUrl,
        model,
        port: ports[process] ?? 0,
        storeUri: process === 0 ? witness.uri : urls.store.uri,
        log: log(),
      });
      batons[process] = baton;
      return baton;
    },
    async crash(process = 0) {
      await batons[process]?.kill();
      batons[process] = undefined;
    },
    async end(process = 0) {
      const baton = batons[process];
      await baton?.stop();
      batons[process] = undefined;
      return baton?.ended;
    },
    settle,
    leadTo: (process) => leadSender({ ...urls, app: addresses[process] ?? publicUrl }),
    somebody() {
      const lane = lanes[met % lanes.length];
      const phone = asE164(`+1512555${String(110 + met).padStart(4, '0')}`);
      if (lane === undefined || phone === undefined) throw new Error('the house is full');
      met += 1;
      return { phone, name: `Guest ${names(met)}`, lane, contact: idOf(ws, phone) };
    },
    quiet: () => nothing('unfinished', truth.unfinished),
    shown: () => nothing('not shown', truth.unshown),
    async stop() {
      await Promise.all(batons.map((baton) => baton?.kill()));
      await Promise.all([stage.close(), truth.close(), witness.stop()]);
      await world.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/**
 * A lease of a process that was killed holds for ten seconds, what failed is tried again in growing steps, and Slack takes
 * fifty edits a minute.
 */
const QUIET_WITHIN_MS = 90_000;

/** `E2E_LOG=1` shows what Baton says; a test that takes the store away makes it say a lot. */
const log = (): 'inherit' | 'ignore' => (process.env['E2E_LOG'] === undefined ? 'ignore' : 'inherit');

/** Twenty-six guests to a round: A, B … Z, AA, AB … */
const names = (n: number): string =>
  n <= 26 ? String.fromCharCode(64 + n) : `${names(Math.ceil(n / 26) - 1)}${names(((n - 1) % 26) + 1)}`;
