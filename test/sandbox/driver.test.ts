import type { ActionsBlockElement, ModalView } from '@slack/types';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { callControl } from '../../src/sandbox/wire/call-control.ts';
import { fieldsAt, fieldsOf, textAt } from '../../src/sandbox/wire/fields.ts';
import { listen } from '../../src/sandbox/wire/listen.ts';
import { readBody } from '../../src/sandbox/wire/read-body.ts';
import { startWorld, type World } from '../../src/sandbox/world.ts';
import { type SmallApp, startBolt } from './support/bolt-app.ts';
import { until } from './support/until.ts';

let world: World;
let small: SmallApp;
let channel: string;
/** What the app was told, in order. */
const heard: Record<string, unknown>[] = [];

const play = async (route: Parameters<typeof callControl>[1], body?: unknown) =>
  callControl(world.urls.driver.url, route, body);

const lastHeard = () => fieldsOf(heard.at(-1));

const plain = (text: string) => ({ type: 'plain_text', text }) as const;

const editView = (note: string): ModalView => ({
  type: 'modal',
  callback_id: 'edit',
  private_metadata: 'draft-7',
  notify_on_close: true,
  title: plain('Edit text'),
  submit: plain('Send now'),
  blocks: [
    {
      type: 'input',
      block_id: 'body',
      label: plain('Text'),
      element: {
        type: 'plain_text_input',
        action_id: 'words',
        initial_value: 'Hi Maria',
        max_length: 40,
      },
    },
    {
      type: 'input',
      block_id: 'kept',
      optional: true,
      label: plain('Promises'),
      element: {
        type: 'checkboxes',
        action_id: 'kept',
        options: [{ text: plain('I will keep this'), value: 'call-at-3' }],
      },
    },
    {
      type: 'actions',
      block_id: 'bar',
      elements: [{ type: 'button', action_id: 'check', text: plain('Check') }],
    },
    { type: 'context', elements: [plain(note)] },
  ],
});

beforeAll(async () => {
  world = await startWorld();
  small = await startBolt(world);
  channel = Object.entries(world.urls.slack.channels).find(([name]) => name === 'leads-roofing')?.[1] ?? '';
  await world.pointAt(small.url);
  const { app } = small;
  app.use(async ({ body, next }) => {
    heard.push({ ...body });
    await next();
  });
  app.action('edit', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: textAt({ ...body }, 'trigger_id'), view: editView('first') });
  });
  app.action('check', async ({ ack, body, client }) => {
    await ack();
    const { id, hash } = fieldsAt({ ...body }, 'view');
    await client.views.update({ view_id: String(id), hash: String(hash), view: editView('checked') });
  });
  app.action('menu', ({ ack }) => ack());
  app.action('whisper', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'changed', replace_original: true });
  });
  app.action('deaf', () => new Promise(() => undefined));
  app.view('edit', async ({ ack, view }) => {
    const { body: { words: { value } = {} } = {} } = view.state.values;
    if (value?.includes('$')) return ack({ response_action: 'errors', errors: { body: 'no prices' } });
    if (value === 'more') return ack({ response_action: 'push', view: editView('second') });
    return ack();
  });
  app.view({ callback_id: 'edit', type: 'view_closed' }, ({ ack }) => ack());
  app.command('/optout', async ({ ack, command }) => ack({ text: `Look-up only: ${command.text}` }));
  app.shortcut('send-as-text', ({ ack }) => ack());
  app.event('message', async () => undefined);
});
afterAll(async () => {
  await small?.stop();
  await world?.stop();
});
afterEach(() => {
  heard.length = 0;
});

const card = async (elements: readonly ActionsBlockElement[]): Promise<string> => {
  const { ts } = await small.app.client.chat.postMessage({
    channel,
    text: 'card',
    blocks: [{ type: 'actions', block_id: 'row', elements: [...elements] }],
  });
  return ts ?? '';
};

const button = (action_id: string, value = 'v1'): ActionsBlockElement => ({
  type: 'button',
  action_id,
  value,
  text: plain('Press'),
});

const openEdit = async () => {
  const ts = await card([button('edit')]);
  await play('POST /click', { user: 'dana', channel: 'leads-roofing', ts, actionId: 'edit' });
  await until('the modal', async () => {
    const views = await play('GET /views?user=dana');
    return Array.isArray(views) && views.length === 1;
  });
};

test('a click arrives signed, as Slack shapes it, and is timed', async () => {
  const { dana } = world.urls.slack.users;
  const ts = await card([button('edit', 'd1:3')]);
  const answer = await play('POST /click', { user: 'dana', channel: 'leads-roofing', ts, actionId: 'edit' });
  expect(answer).toMatchObject({ status: 200, ms: expect.any(Number) });
  expect(heard).toMatchObject([
    {
      type: 'block_actions',
      user: { id: dana, username: 'dana' },
      channel: { id: channel, name: 'leads-roofing' },
      container: { message_ts: ts, is_ephemeral: false },
      message: { ts, bot_id: world.urls.slack.botId },
      actions: [{ action_id: 'edit', block_id: 'row', value: 'd1:3', type: 'button' }],
      response_url: expect.stringMatching(/^http/),
      trigger_id: expect.any(String),
    },
  ]);
});

test('an option of a menu is chosen by its value', async () => {
  const options = [
    { text: plain('Details'), value: 'details' },
    { text: plain('Why?'), value: 'why' },
  ];
  const ts = await card([{ type: 'overflow', action_id: 'menu', options }]);
  await play('POST /click', { user: 'lee', channel, ts, actionId: 'menu', value: 'why' });
  expect(heard).toMatchObject([{ actions: [{ type: 'overflow', selected_option: { value: 'why' } }] }]);
  await expect(
    play('POST /click', { user: 'lee', channel, ts, actionId: 'menu', value: 'x' }),
  ).rejects.toThrow(/no option x; there are: details, why/);
  await expect(play('POST /click', { user: 'lee', channel, ts, actionId: 'send' })).rejects.toThrow(
    /no send here; there are: menu/,
  );
});

test('a forged or stale signature is refused by Bolt', async () => {
  const ts = await card([button('edit')]);
  const order = { user: 'dana', channel, ts, actionId: 'edit' };
  for (const trick of [{ forge: true }, { skewSeconds: -400 }]) {
    expect(await play('POST /click', { ...order, ...trick })).toMatchObject({ status: 401 });
  }
  expect(heard).toEqual([]);
});

test('an app that does not answer within three seconds is reported', async () => {
  const ts = await card([button('deaf')]);
  const answer = await play('POST /click', { user: 'dana', channel, ts, actionId: 'deaf' });
  expect(answer).toMatchObject({ status: 0, error: 'TimeoutError' });
});

test('a modal is edited, checked and submitted; what was typed survives an update', async () => {
  await openEdit();
  const typed = { body: { words: 'Hi Maria, it is Dana' } };
  await play('POST /modal-click', { user: 'dana', actionId: 'check', values: typed });
  expect(lastHeard()).toMatchObject({
    container: { type: 'view' },
    view: {
      private_metadata: 'draft-7',
      state: { values: { body: { words: { value: 'Hi Maria, it is Dana' } } } },
    },
  });
  await until('the update', async () =>
    JSON.stringify(await play('GET /views?user=dana')).includes('checked'),
  );

  const refused = await play('POST /submit', { user: 'dana', values: { body: { words: '$199' } } });
  expect(refused).toMatchObject({
    ack: { response_action: 'errors', errors: { body: 'no prices' } },
    view: {},
  });

  const sent = await play('POST /submit', {
    user: 'dana',
    values: { body: { words: 'Hi' }, kept: { kept: ['call-at-3'] } },
  });
  expect(sent).toMatchObject({ status: 200 });
  expect(sent).not.toHaveProperty('view');
  expect(lastHeard()).toMatchObject({
    type: 'view_submission',
    view: {
      callback_id: 'edit',
      state: { values: { kept: { kept: { selected_options: [{ value: 'call-at-3' }] } } } },
    },
  });
  expect(await play('GET /views?user=dana')).toEqual([]);
});

test('a submission pushes a second modal; closing tells the app', async () => {
  await openEdit();
  await play('POST /submit', { user: 'dana', values: { body: { words: 'more' } } });
  expect(await play('GET /views?user=dana')).toMatchObject([{}, { view: { callback_id: 'edit' } }]);
  await play('POST /close', { user: 'dana' });
  expect(lastHeard()).toMatchObject({ type: 'view_closed', is_cleared: false });
  expect(await play('GET /views?user=dana')).toHaveLength(1);
  await play('POST /close', { user: 'dana', all: true });
});

test('Slack’s own client refuses empty and overlong answers, and the driver unknown fields', async () => {
  await openEdit();
  heard.length = 0;
  expect(await play('POST /submit', { user: 'dana', values: { body: { words: '' } } })).toMatchObject({
    refused: { body: 'Please complete this required field.' },
  });
  expect(
    await play('POST /submit', { user: 'dana', values: { body: { words: 'x'.repeat(41) } } }),
  ).toMatchObject({
    refused: { body: 'At most 40 characters.' },
  });
  await expect(play('POST /submit', { user: 'dana', values: { body: { word: 'a' } } })).rejects.toThrow(
    /does not ask: body\/word/,
  );
  expect(heard).toEqual([]);
  await play('POST /close', { user: 'dana' });
});

test('a slash command’s answer is seen by the asker alone', async () => {
  await play('POST /command', { user: 'carmen', channel, command: '/optout', text: '+1 312 555 0142' });
  expect(heard).toMatchObject([{ command: '/optout', text: '+1 312 555 0142', channel_id: channel }]);
  expect(await play('GET /ephemerals?user=carmen')).toMatchObject([
    { text: 'Look-up only: +1 312 555 0142' },
  ]);
  expect(await play('GET /ephemerals?user=dana')).toEqual([]);
});

test('an ephemeral message can be clicked and replaced through its response_url', async () => {
  const { ada: user = '' } = world.urls.slack.users;
  await small.app.client.chat.postEphemeral({
    channel,
    user,
    text: 'psst',
    blocks: [{ type: 'actions', elements: [{ type: 'button', action_id: 'whisper', text: plain('OK') }] }],
  });
  const [first] = await play('GET /ephemerals?user=ada').then((list) => (Array.isArray(list) ? list : []));
  await play('POST /click', { user: 'ada', channel, ts: textAt(fieldsOf(first), 'ts'), actionId: 'whisper' });
  expect(heard).toMatchObject([{ container: { is_ephemeral: true } }]);
  await until('the change', async () =>
    JSON.stringify(await play('GET /ephemerals?user=ada')).includes('"changed"'),
  );
});

test('a message shortcut carries the message', async () => {
  const ts = await card([button('edit')]);
  const said = await play('POST /say', {
    user: 'dana',
    channel,
    text: 'call you at 3 & bring Jo <3',
    threadTs: ts,
  });
  const reply = textAt(fieldsOf(said), 'ts');
  await play('POST /shortcut', { user: 'dana', callbackId: 'send-as-text', channel, ts: reply });
  expect(lastHeard()).toMatchObject({
    type: 'message_action',
    callback_id: 'send-as-text',
    message: { ts: reply, thread_ts: ts, text: 'call you at 3 &amp; bring Jo &lt;3' },
  });
});

test('what a person writes, edits and deletes stands in Slack and is told as events', async () => {
  const ts = await card([button('edit')]);
  const said = fieldsOf(await play('POST /say', { user: 'dana', channel, text: 'hello', threadTs: ts }));
  const reply = textAt(said, 'ts');
  expect(heard).toMatchObject([
    { event: { type: 'message', channel_type: 'group', thread_ts: ts, text: 'hello' } },
  ]);
  await play('POST /edit', { user: 'dana', channel, ts: reply, text: 'hello there' });
  expect(lastHeard()).toMatchObject({
    event: {
      subtype: 'message_changed',
      message: { text: 'hello there' },
      previous_message: { text: 'hello' },
    },
  });
  expect(JSON.stringify(await play(`GET /thread?channel=${channel}&ts=${ts}`))).toContain('hello there');
  await play('POST /delete', { user: 'dana', channel, ts: reply });
  expect(lastHeard()).toMatchObject({ event: { subtype: 'message_deleted', deleted_ts: reply } });
  const event = { type: 'message', channel, text: 'by event', thread_ts: ts };
  await play('POST /event', { user: 'lee', post: true, event });
  expect(JSON.stringify(await play(`GET /thread?channel=${channel}&ts=${ts}`))).toContain('by event');
  await play('POST /event', { event: { type: 'app_home_opened', user: 'U1' }, eventId: 'Ev1', retryNum: 1 });
  expect(lastHeard()).toMatchObject({ event_id: 'Ev1', event: { type: 'app_home_opened' } });
});

test('the clock is told to whoever asked, at once and at every change', async () => {
  const told: unknown[] = [];
  const listener = await listen(async (request, response) => {
    told.push(JSON.parse((await readBody(request)).toString('utf8')));
    response.end();
  });
  await play('POST /clock/subscribers', { url: listener.url });
  await play('POST /clock', { pause: true });
  const jump = '2027-05-04T09:00:00.000Z';
  expect(await play('POST /clock', { jump })).toEqual({
    now: jump,
    paused: true,
    offsetMs: expect.any(Number),
    missed: [],
  });
  expect(told).toMatchObject([
    {},
    { pausedAt: expect.any(Number) },
    { now: Date.parse(jump), pausedAt: Date.parse(jump) },
  ]);
  expect(await play('GET /clock')).toMatchObject({ now: jump });
  await listener.close();
  expect(await play('POST /clock', { run: true })).toMatchObject({
    paused: false,
    missed: [`${listener.url}`],
  });
});
