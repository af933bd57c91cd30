import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { decentHour } from './decent-hour.ts';
import { newestMoment } from './newest-moment.ts';
import { SANDBOX_KEY, type SpawnedBaton, spawnBaton } from './spawn-baton.ts';
import { type SandboxUrls, sandboxUrls, writeUrls } from './urls-file.ts';
import { callControl } from './wire/call-control.ts';
import { freePort } from './wire/free-port.ts';
import { startWorld, type World } from './world.ts';

export interface LaunchOptions {
  /** Where the store's data, the settings in use and `urls.json` are kept. */
  readonly dir: string;
  /** The settings file to start with. */
  readonly batonFile: string;
  readonly fresh: boolean;
  /** Drafts from the model's stand-in. */
  readonly model: boolean;
  readonly port?: number;
  readonly say: (line: string) => void;
}

export interface Sandbox {
  readonly urls: SandboxUrls;
  readonly world: World;
  readonly baton: SpawnedBaton;
  /** True when nothing was there before. */
  readonly empty: boolean;
  readonly stop: () => Promise<void>;
}

const numbersIn = z.object({ numbers: z.array(z.object({ number: z.string() })) });

/** All of Baton without any account: the world first, then Baton against it, each as its own process. */
export async function launch({ dir, batonFile, fresh, model, port, say }: LaunchOptions): Promise<Sandbox> {
  if (fresh) await rm(dir, { recursive: true, force: true });
  const empty = !(await readFile(join(dir, 'urls.json')).then(
    () => true,
    () => false,
  ));
  await mkdir(dir, { recursive: true });
  const settings = await readFile(batonFile, 'utf8');
  say('Starting Slack, Twilio, the model, the store and the people …');
  const numbers = numbersIn.parse(parse(settings)).numbers.map(({ number }) => number);
  const world = await startWorld({
    numbers,
    store: { dir: join(dir, 'store') },
    clock: decentHour(Date.now()),
  });
  try {
    if (!empty) await goOnFromThere(world);
    const file = join(dir, 'baton.yml');
    await writeFile(file, withService(settings, world.urls.twilio.messagingServiceSid));
    const appPort = port ?? (await freePort());
    const publicUrl = `http://127.0.0.1:${appPort}`;
    say('Starting Baton …');
    await world.pointAt(publicUrl);
    const baton = await spawnBaton(world.urls, { batonFile: file, publicUrl, port: appPort, model });
    const urls = sandboxUrls(world.urls, publicUrl);
    await writeUrls(join(dir, 'urls.json'), urls);
    await writeFile(
      join(dir, 'env'),
      `MONGODB_URI='${urls.store.uri}'\nBATON_KEY='${SANDBOX_KEY}'\nBATON_FILE='${file}'\n`,
    );
    const stop = async (): Promise<void> => {
      await baton.stop();
      await world.stop();
    };
    return { urls, world, baton, empty, stop };
  } catch (error) {
    await world.stop();
    throw error;
  }
}

/** A record that is kept is older than now: time goes on where it stood, and never back. */
async function goOnFromThere({ urls }: World): Promise<void> {
  const newest = await newestMoment(urls.store.uri);
  const { now } = clockReading.parse(await callControl(urls.driver.url, 'GET /clock'));
  if (newest === undefined || newest < Date.parse(now)) return;
  await callControl(urls.driver.url, 'POST /clock', { jump: new Date(newest + 1_000).toISOString() });
}

const clockReading = z.object({ now: z.iso.datetime() });

/** The settings with the Messaging Service that this world has. */
export const withService = (settings: string, sid: string): string =>
  settings.replaceAll(/\bMG[0-9a-z]{32}\b/g, sid);
