import type { Twilio } from 'twilio';
import { z } from 'zod';
import { twilioClient } from '../../sms/base-url-client.ts';
import type { Sandbox } from '../launch.ts';
import { leadSender } from '../send-lead.ts';
import { callControl } from '../wire/call-control.ts';
import { filesOf } from './files-of.ts';
import { openRecord, type RecordReader } from './record.ts';

/** A Slack message as the emulator keeps it. */
export interface Message {
  readonly ts: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

interface Block {
  readonly type: string;
  readonly elements?: readonly Element[];
  readonly accessory?: Element;
}

interface Element {
  readonly action_id?: string;
  readonly text?: { readonly text?: string };
}

/** The hands and eyes of a story: people in Slack, a phone, a form, and the three records to look things up in. */
export interface Stage {
  readonly lead: ReturnType<typeof leadSender>;
  readonly text: (from: string, body: string, media?: readonly object[]) => Promise<unknown>;
  readonly channel: (name: string) => Promise<readonly Message[]>;
  readonly thread: (channel: string, root: Message) => Promise<readonly Message[]>;
  readonly click: (
    user: string,
    channel: string,
    message: Message,
    actionId: string,
    value?: string,
  ) => Promise<unknown>;
  /** Waits until a modal with an input is open, and submits it. */
  readonly submit: (user: string, values: Readonly<Record<string, string>>) => Promise<unknown>;
  readonly driver: (route: `${'GET' | 'POST'} /${string}`, body?: unknown) => Promise<unknown>;
  readonly proxy: (route: `${'GET' | 'POST' | 'DELETE'} /${string}`, body?: unknown) => Promise<unknown>;
  readonly model: (route: `${'GET' | 'POST'} /${string}`, body?: unknown) => Promise<unknown>;
  readonly idOf: (user: string) => string;
  /** The files in somebody's direct messages with Baton, as text. */
  readonly filesOf: (user: string) => Promise<readonly string[]>;
  readonly ephemerals: (user: string) => Promise<string>;
  /** Texts that Twilio has for a number, oldest first. */
  readonly sentTo: (
    phone: string,
  ) => Promise<readonly { readonly body: string; readonly status: string; readonly sid: string }[]>;
  readonly record: RecordReader;
  /** Asks again until it answers something, for at most `ms`. */
  readonly until: <T>(what: string, look: () => Promise<T | undefined | false>, ms?: number) => Promise<T>;
  readonly jump: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a story expected and did not see. */
export class NotSeen extends Error {
  override readonly name = 'NotSeen';
}

/** Slack takes about a post a second for each channel: after a jump of the clock there may be a queue. */
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 50;

export async function openStage({ urls }: Pick<Sandbox, 'urls'>): Promise<Stage> {
  const twilio: Twilio = twilioClient({
    accountSid: urls.twilio.accountSid,
    authToken: urls.twilio.authToken,
    baseUrl: urls.twilio.api,
    timeoutMs: 5_000,
  });
  const files = filesOf(urls);
  const record = await openRecord(urls.store.uri);
  const driver: Stage['driver'] = (route, body) => callControl(urls.driver.url, route, body);
  const proxy: Stage['proxy'] = (route, body) => callControl(urls.proxy.url, route, body);
  const now = async (): Promise<number> => Date.parse(clock.parse(await driver('GET /clock')).now);
  const [main = ''] = urls.twilio.numbers;

  const until: Stage['until'] = async (what, look, ms = PATIENCE_MS) => {
    const deadline = Date.now() + ms;
    for (;;) {
      const found = await look();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > deadline) throw new NotSeen(`not seen within ${ms / 1_000} s: ${what}`);
      await new Promise((wake) => setTimeout(wake, LOOK_EVERY_MS));
    }
  };

  return {
    lead: leadSender(urls),
    text: (from, body, media = []) => proxy('POST /twilio/inbound', { from, to: main, body, media }),
    channel: async (name) => messages(await driver(`GET /channel?channel=${name}`)),
    thread: async (channel, root) => messages(await driver(`GET /thread?channel=${channel}&ts=${root.ts}`)),
    click: (user, channel, { ts }, actionId, value) =>
      driver('POST /click', { user, channel, ts, actionId, ...(value === undefined ? {} : { value }) }),
    submit: async (user, values) => {
      const blocks = await until(`a modal on ${user}'s screen`, async () =>
        inputsOf(await driver(`GET /views?user=${user}`)),
      );
      const filled = blocks.flatMap(({ block_id, element }) =>
        values[element.action_id] === undefined
          ? []
          : [[block_id, { [element.action_id]: values[element.action_id] }]],
      );
      return driver('POST /submit', { user, values: Object.fromEntries(filled) });
    },
    driver,
    proxy,
    model: (route, body) => callControl(urls.model.control, route, body),
    filesOf: (user) => files(urls.slack.users[user] ?? user),
    idOf: (user) => urls.slack.users[user] ?? user,
    ephemerals: async (user) => JSON.stringify(await driver(`GET /ephemerals?user=${user}`)),
    sentTo: async (to) =>
      (await twilio.messages.list({ to }))
        .filter(({ direction }) => direction !== 'inbound')
        .map(({ body, status, sid }) => ({ body, status, sid }))
        .toReversed(),
    record,
    until,
    jump: async (ms) => {
      await driver('POST /clock', { jump: new Date((await now()) + ms).toISOString() });
    },
    close: record.close,
  };
}

const clock = z.object({ now: z.iso.datetime() });
const input = z.looseObject({
  type: z.string(),
  block_id: z.string().optional(),
  element: z.looseObject({ action_id: z.string() }).optional(),
});
const modals = z.array(z.looseObject({ view: z.looseObject({ blocks: z.array(input) }) }));

/** The inputs of the modal on top; undefined while none is open. */
function inputsOf(views: unknown) {
  const top = modals.safeParse(views).data?.at(-1);
  const inputs = (top?.view.blocks ?? []).flatMap(({ type, block_id, element }) =>
    type === 'input' && block_id !== undefined && element ? [{ block_id, element }] : [],
  );
  return inputs.length === 0 ? undefined : inputs;
}

/** Oldest first. */
function messages(answer: unknown): readonly Message[] {
  if (!Array.isArray(answer)) return [];
  const found: Message[] = answer.map((message) => ({ blocks: [], text: '', ...message }));
  return found.toSorted((a, b) => Number(a.ts) - Number(b.ts));
}

/** Everything a message says, blocks and buttons included, in one string. */
export const saying = (message: Message): string => JSON.stringify([message.text, message.blocks]);

export const offers = (message: Message, actionId: string): boolean =>
  saying(message).includes(`"action_id":"${actionId}"`);
