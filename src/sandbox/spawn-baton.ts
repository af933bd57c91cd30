import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runEntry, serviceFlags } from './wire/run-entry.ts';
import type { WorldUrls } from './world-urls.ts';

/** A running Baton process. */
export interface SpawnedBaton {
  readonly url: string;
  readonly pid: number;
  /** SIGTERM, and waits: what is under way is finished. */
  readonly stop: () => Promise<void>;
  /** SIGKILL, and waits. */
  readonly kill: () => Promise<void>;
  /** Settles when it has ended, however. */
  readonly ended: Promise<unknown>;
}

export interface BatonOptions {
  /** Path of the settings file, names and all. */
  readonly batonFile: string;
  /** As Twilio and senders know it; several processes share one. */
  readonly publicUrl: string;
  readonly port: number;
  /** In place of the world's own store address, for instance a witness before it. */
  readonly storeUri?: string;
  /** Drafts come from the model's stand-in. */
  readonly model?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the log goes; nowhere by default. */
  readonly log?: 'inherit' | 'ignore';
}

/** Secret of a record that leaves this machine nowhere. */
export const SANDBOX_KEY = 'sandbox-key-for-ids-callbacks-and-checkpoints';

const READY_WITHIN_MS = 30_000;
const entry = new URL('baton.ts', import.meta.url);

/** Starts Baton against a sandbox world and waits until it serves. */
export async function spawnBaton(urls: WorldUrls, options: BatonOptions): Promise<SpawnedBaton> {
  const { NODE_OPTIONS: _theirs, ANTHROPIC_API_KEY: realKey, ...inherited } = process.env;
  const child = spawn(process.execPath, [...serviceFlags, ...runEntry(entry)], {
    stdio: ['ignore', 'pipe', options.log ?? 'inherit', 'ipc'],
    env: { ...inherited, ...settingsFor(urls, options, realKey), ...options.env },
  });
  const { stdout, pid } = child;
  if (stdout === null || pid === undefined) throw new Error('Baton could not be started');
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await ended;
  };
  try {
    const url = await Promise.race([
      readyUrl(stdout),
      ended.then(([code]) => Promise.reject(new Error(`Baton ended with ${code} before it served`))),
    ]);
    // Whoever does not read a child's output lets it stand still once the pipe is full.
    if (options.log === 'ignore') stdout.resume();
    else stdout.pipe(process.stderr, { end: false });
    return { url, pid, stop: () => end('SIGTERM'), kill: () => end('SIGKILL'), ended };
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
}

function settingsFor(
  urls: WorldUrls,
  options: BatonOptions,
  realKey: string | undefined,
): Record<string, string> {
  const { slack, twilio, store, leads, driver, model } = urls;
  const modelSettings =
    options.model === true
      ? { ANTHROPIC_API_KEY: model.apiKey, ANTHROPIC_BASE_URL: model.url }
      : realKey === undefined
        ? {}
        : { ANTHROPIC_API_KEY: realKey };
  return {
    ...modelSettings,
    PORT: String(options.port),
    PUBLIC_URL: options.publicUrl,
    MONGODB_URI: options.storeUri ?? store.uri,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.api,
    TWILIO_ACCOUNT_SID: twilio.accountSid,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    TWILIO_BASE_URL: twilio.api,
    LEADS_SECRET: leads.secret,
    BATON_KEY: SANDBOX_KEY,
    BATON_FILE: options.batonFile,
    SANDBOX_DRIVER: driver.url,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  };
}

/** The first line of standard output that is JSON with a `url`; log lines may come before it. */
async function readyUrl(output: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: output });
  const timer = setTimeout(() => lines.close(), READY_WITHIN_MS);
  try {
    for await (const line of lines) {
      const said: unknown = line.startsWith('{"url"') ? JSON.parse(line) : undefined;
      if (typeof said === 'object' && said !== null && 'url' in said && typeof said.url === 'string') {
        return said.url;
      }
      process.stderr.write(`${line}\n`);
    }
  } finally {
    clearTimeout(timer);
  }
  throw new Error('Baton did not say that it serves');
}
