import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { background } from './app/background.ts';
import { writeDrafts } from './app/drafter.ts';
import { fetchPicture } from './app/fetch-picture.ts';
import { effectHandlers } from './app/handlers.ts';
import { inTurn } from './app/in-turn.ts';
import { keepReading } from './app/keep-reading.ts';
import { loadSettings } from './app/load-settings.ts';
import { noteTaker } from './app/notes.ts';
import type { AppPort } from './app/port.ts';
import { redrawDrafts } from './app/redraw-drafts.ts';
import { settingsInForce } from './app/settings-in-force.ts';
import { showDead } from './app/show-dead.ts';
import { underWay } from './app/under-way.ts';
import { slackUseCases } from './app/use-cases.ts';
import { webhookRouters } from './app/webhooks.ts';
import type { Config } from './config.ts';
import { contactIds } from './contact-id.ts';
import { pauseOf } from './domain/sending.ts';
import { givingWay } from './http/giving-way.ts';
import { type Listening, listen } from './http/listen.ts';
import { createHttp } from './http.ts';
import { phoneReader } from './intake/lead-phone.ts';
import { createMetrics } from './metrics.ts';
import { isSensitive } from './policy/is-sensitive.ts';
import { sha256 } from './sha256.ts';
import { BackOff } from './slack/back-off.ts';
import { channelAudience } from './slack/channel-audience.ts';
import { slackClient } from './slack/client.ts';
import { fullNames } from './slack/full-names.ts';
import { Pace } from './slack/pace.ts';
import { People } from './slack/people.ts';
import { postMedia } from './slack/post-media.ts';
import { slackReceiver } from './slack/receiver.ts';
import { registerSlack } from './slack/register.ts';
import { rolesOf } from './slack/roles.ts';
import { showCard } from './slack/show-card.ts';
import { showSenderCard } from './slack/show-sender-card.ts';
import { english } from './slack/words/english.ts';
import { readWorkspace } from './slack/workspace.ts';
import { twilioClient } from './sms/base-url-client.ts';
import { createCarrier } from './sms/carrier.ts';
import { createFetchMedia } from './sms/fetch-media.ts';
import { listInbound } from './sms/list-inbound.ts';
import { measureText } from './sms/measure-text.ts';
import { SEND_TIMEOUT_MS } from './sms/send.ts';
import { createStatusUrls } from './sms/status-url.ts';
import { openStore } from './store/connect.ts';
import { findMention } from './store/find-mention.ts';
import { portsOf } from './store/ports-of-store.ts';
import { createWatermark } from './store/watermark.ts';
import { backfillTexts } from './use-cases/backfill-texts.ts';
import { noteFileCopy } from './use-cases/note-file-copy.ts';
import { StoreAway } from './use-cases/ports.ts';
import { createGiveWay } from './work/give-way.ts';
import { createRelay } from './work/relay.ts';
import { createWorkers } from './work/workers.ts';

/** What a process is given: its settings, its log and the time. */
export interface Outside {
  readonly config: Config;
  readonly log: Logger;
  /** Business time, epoch ms. Signatures and leases go by the machine's own clock whatever this says. */
  readonly now?: () => number;
}

export interface App {
  readonly start: () => Promise<{ readonly port: number }>;
  /** Takes nothing new, finishes what is under way, and lets go of everything. */
  readonly stop: () => Promise<void>;
}

/** Every wire in the service, in one place. Rejects with `StartRefused` when a person has to mend something first. */
export async function createApp({ config, log, now = Date.now }: Outside): Promise<App> {
  const metrics = createMetrics();
  const note = noteTaker(log, metrics);
  const monotonic = () => performance.now();
  const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;
  const failed = (error: unknown) => {
    // While the store was away every process may have turned a text away, and a stop may have been among them.
    if (error instanceof StoreAway) reading.gap();
    log.error({ err: error }, 'work failed, tried again');
  };

  const web = slackClient(config.slack.botToken, config.slack.apiUrl);
  const workspace = await readWorkspace(web);
  const settings = await loadSettings(config.batonFile, workspace);
  const { ws } = settings;
  const slackWeb = () => web;

  const way = createGiveWay();
  const store = await openStore({ uri: config.mongodbUri });
  const stored = portsOf(store, { checkpointKey: config.key }, (commit) => relay.stored(commit));

  const inForce = settingsInForce(settings, () => stored.copyBooks.known(ws));
  const settingsOf = (asked: string) => (asked === ws ? inForce() : undefined);

  const { accountSid, authToken, baseUrl } = config.twilio;
  const twilioUrl = baseUrl === undefined ? {} : { baseUrl };
  const twilio = twilioClient({ accountSid, authToken, ...twilioUrl, timeoutMs: SEND_TIMEOUT_MS });
  const statusUrls = createStatusUrls({ publicUrl: config.publicUrl, key: config.key });

  const port: AppPort = {
    now,
    monotonic,
    newId,
    note,
    hash: sha256,
    contactId: contactIds(config.key),
    settings: settingsOf,
    streams: stored.streams,
    sending: stored.sending,
    copyBooks: stored.copyBooks,
    index: stored.index,
    verifyStream: stored.verifier.verifyStream,
    streamOf: findMention(store.models, stored.streams),
    carrier: createCarrier({ client: twilio, statusUrls }),
    measure: measureText,
    parsePhone: phoneReader(settings.defaultCountry ?? 'US'),
    senderPaused: (asked, number) => pauseOf(stored.sending.known(asked), number, now()),
    rolesOf: rolesOf({ web: slackWeb, settings: settingsOf, monotonic, note }),
    audience: channelAudience({ web: slackWeb, monotonic }),
    namesOf: fullNames(slackWeb),
    drafter: writeDrafts(config.anthropic, { measure: measureText, note }),
    caughtUp: () => reading.caughtUp(),
    readMissed: () => reading.readNow(),
    state: async () => (reading.caughtUp() ? [] : ['The carrier could not be asked for missed texts yet.']),
  };

  const look = () => ({
    words: english,
    measure: measureText,
    senderPaused: (number: string) => port.senderPaused(ws, number),
    isSensitive,
  });
  const people = new People(slackWeb, monotonic);
  const slackTools = {
    web: slackWeb,
    port,
    pace: new Pace(monotonic),
    sleep,
    backOff: new BackOff(),
    people,
    look,
  };
  const card = showCard(slackTools);
  const edits = underWay(failed);
  const media = postMedia({
    ...slackTools,
    fetchMedia: fetchPicture(createFetchMedia({ accountSid, authToken, ...twilioUrl })),
    words: () => english,
  });

  const workers = createWorkers({
    rows: stored.rows,
    handlers: effectHandlers(port, {
      card,
      media,
      'sender-card': inTurn(showSenderCard(slackTools), redrawDrafts({ port, card })),
    }),
    now,
    newId,
    way,
    failed,
    onDead: showDead(slackTools, settings),
  });
  const { outbox, rows, snapshots } = stored;
  const relay = createRelay({ outbox, rows, snapshots, kick: workers.kick, way, failed });

  const inbound = {
    client: twilio,
    numbers: settings.numbers.map(({ number }) => number),
    ...(baseUrl === undefined ? {} : { apiUrl: baseUrl }),
  };
  const reading = keepReading(
    () =>
      backfillTexts(port, createWatermark(store.connection, ws), async function* (since) {
        for await (const text of listInbound(inbound, since)) yield { ws, ...text };
      }),
    (error) => log.warn({ err: error }, 'missed texts could not be read yet, nothing is sent'),
  );
  const tasks = [reading, ...background({ stored, settings: inForce, now, log, failed })];

  const slack = slackReceiver({
    apiUrl: config.slack.apiUrl,
    signingSecret: config.slack.signingSecret,
    appToken: config.slack.appToken,
    installation: (asked) =>
      asked === ws ? { botToken: config.slack.botToken, ...workspace.bot } : undefined,
    wallClock: Date.now,
    count: { webhook: metrics.webhook, clickSeconds: metrics.clickSeconds },
  });
  registerSlack(slack.app, {
    useCases: slackUseCases(port),
    web: slackWeb,
    settings: settingsOf,
    look,
    people,
    now,
    note,
    // The clicker has the card on screen: an edit of it cannot post anything twice.
    refresh: (_, contact, name) =>
      edits.add(
        card({ id: name, ws, stream: contact, commit: '', effect: { kind: 'card', card: name }, tries: 1 }),
      ),
  });

  let closing = false;
  const http = createHttp({
    routers: [
      givingWay(way),
      slack.router,
      ...webhookRouters({ config, settings, port, metrics, statusUrls, gap: reading.gap }),
    ],
    health: {
      closing: () => closing,
      storeAway: () => store.connection.readyState !== 1,
      backfillPending: () => !reading.caughtUp(),
    },
    metrics,
    trustProxy: config.trustProxy,
    surprised: (error, route) => log.error({ err: error, route }, 'a request ended in surprise'),
  });

  let listening: Listening | undefined;
  return {
    async start() {
      await noteFileCopy(port, settings);
      listening = await listen(http, config.port);
      await slack.connect();
      relay.start();
      workers.start();
      for (const task of tasks) task.start();
      return { port: listening.port };
    },
    async stop() {
      closing = true;
      await slack.disconnect();
      await Promise.all([listening?.close(), ...tasks.map((task) => task.stop())]);
      await relay.stop();
      await workers.stop();
      await edits.settled();
      await store.close();
    },
  };
}
