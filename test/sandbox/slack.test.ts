import type { ModalView } from '@slack/types';
import { ErrorCode, WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callControl } from '../../src/sandbox/wire/call-control.ts';
import { textAt } from '../../src/sandbox/wire/fields.ts';
import { startWorld, type World } from '../../src/sandbox/world.ts';

let world: World;
let bot: WebClient;
let dana: WebClient;
let channel: string;

const as = (token: string) =>
  new WebClient(token, {
    slackApiUrl: world.urls.slack.api,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });

const channelNamed = (name: string) => world.urls.slack.channels[name] ?? '';

const control = (route: Parameters<typeof callControl>[1], body?: unknown) =>
  callControl(world.urls.proxy.url, route, body);

/** What a refused call says: Slack's error, and the details where it gives any. */
const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error: unknown) => {
      if (!(error instanceof Error) || !('code' in error)) throw error;
      if (error.code === ErrorCode.PlatformError && 'data' in error) return error.data;
      return error.code;
    },
  );

beforeAll(async () => {
  world = await startWorld({ channels: [{ name: 'leads-roofing' }, { name: 'open', private: false }] });
  bot = as(world.urls.slack.botToken);
  dana = as('xoxp-dana');
  channel = channelNamed('leads-roofing');
});
afterAll(() => world.stop());
beforeEach(async () => {
  await control('DELETE /faults');
  await control('DELETE /requests');
});

test('auth.test tells the bot who it is', async () => {
  expect(await bot.auth.test()).toMatchObject({
    team_id: world.urls.slack.team,
    user_id: world.urls.slack.botUserId,
    bot_id: world.urls.slack.botId,
  });
});

test('ids are the same at every start, so a kept store stays true', () => {
  expect(world.urls.slack.users).toMatchObject({ dana: 'UB48408862', lee: 'U68E7C0199' });
  expect(channel).toBe('CA7CA80FB1');
});

test('an unknown or missing token is refused', async () => {
  expect(await refusalOf(as('xoxb-other').auth.test())).toMatchObject({ error: 'invalid_auth' });
  expect(await refusalOf(as('').auth.test())).toMatchObject({ error: 'not_authed' });
});

test('what the bot posts carries its name, ids on every block, and metadata only for those who ask', async () => {
  const metadata = { event_type: 'baton', event_payload: { key: 'k1' } };
  const { ts = '' } = await bot.chat.postMessage({
    channel,
    text: 'card',
    metadata,
    blocks: [
      {
        type: 'actions',
        elements: [{ type: 'button', text: { type: 'plain_text', text: 'Go' }, action_id: 'go' }],
      },
    ],
  });
  const plain = (await bot.conversations.history({ channel, limit: 1 })).messages?.[0];
  expect(plain).toMatchObject({ ts, bot_id: world.urls.slack.botId, user: world.urls.slack.botUserId });
  expect(plain).not.toHaveProperty('metadata');
  const blocks = plain?.blocks ?? [];
  expect(blocks[0]?.block_id).toMatch(/^.{4,}$/);
  const full = (await bot.conversations.history({ channel, limit: 1, include_all_metadata: true }))
    .messages?.[0];
  expect(full).toMatchObject({ metadata });
});

test('history and threads keep to their window', async () => {
  const root = (await bot.chat.postMessage({ channel, text: 'root' })).ts ?? '';
  const replies: string[] = [];
  for (const text of ['one', 'two', 'three']) {
    replies.push((await bot.chat.postMessage({ channel, text, thread_ts: root })).ts ?? '');
  }
  const page = await bot.conversations.replies({ channel, ts: root, limit: 2 });
  expect(page.messages?.map(({ text }) => text)).toEqual(['root', 'one', 'two']);
  expect(page.has_more).toBe(true);
  const rest = await bot.conversations.replies({ channel, ts: root, oldest: replies[1] ?? '' });
  expect(rest.messages?.map(({ text }) => text)).toEqual(['root', 'three']);
  const exact = await bot.conversations.history({ channel, latest: root, oldest: root, inclusive: true });
  expect(exact.messages?.map(({ text }) => text)).toEqual(['root']);
  expect(await refusalOf(bot.conversations.replies({ channel, ts: '1.000001' }))).toMatchObject({
    error: 'thread_not_found',
  });
});

test('content outside Slack’s limits is refused as Slack refuses it', async () => {
  const long = { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } } as const;
  expect(await refusalOf(bot.chat.postMessage({ channel, text: 'a', blocks: [long] }))).toMatchObject({
    error: 'invalid_blocks',
    response_metadata: {
      messages: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    },
  });
  const { ts = '' } = await bot.chat.postMessage({ channel, text: 'short' });
  const update = bot.chat.update({ channel, ts, text: 'x'.repeat(4001) });
  expect(await refusalOf(update)).toMatchObject({ error: 'msg_too_long' });
  expect(await refusalOf(bot.chat.postMessage({ channel, text: '' }))).toMatchObject({ error: 'no_text' });
  expect(await refusalOf(bot.chat.update({ channel, ts: '1.000001', text: 'a' }))).toMatchObject({
    error: 'message_not_found',
  });
});

test('only a member writes', async () => {
  expect(await refusalOf(bot.chat.postMessage({ channel: 'C000000002', text: 'a' }))).toMatchObject({
    error: 'not_in_channel',
  });
  expect(await refusalOf(bot.chat.postMessage({ channel: 'CNOWHERE', text: 'a' }))).toMatchObject({
    error: 'channel_not_found',
  });
  const open = channelNamed('open');
  await as('xoxp-admin').conversations.kick({ channel: open, user: world.urls.slack.botUserId });
  expect(await refusalOf(bot.chat.postMessage({ channel: open, text: 'a' }))).toMatchObject({
    error: 'not_in_channel',
  });
});

test('groups, guests, shared channels and do not disturb can be asked and changed', async () => {
  const { dana: user = '', lee = '' } = world.urls.slack.users;
  const usergroup = Object.values(world.urls.slack.userGroups)[0] ?? '';
  expect((await bot.usergroups.users.list({ usergroup })).users).toEqual([user, lee]);
  expect((await bot.users.info({ user })).user).toMatchObject({
    is_restricted: false,
    tz: 'America/Chicago',
  });
  await control('POST /slack/people', { user, facts: { is_restricted: true, dnd: true } });
  expect((await bot.users.info({ user })).user).toMatchObject({ is_restricted: true });
  expect(await bot.dnd.info({ user })).toMatchObject({ dnd_enabled: true });
  expect((await bot.conversations.info({ channel })).channel).toMatchObject({
    is_private: true,
    is_ext_shared: false,
  });
  await control('POST /slack/channels', { channel, facts: { is_ext_shared: true } });
  expect((await bot.conversations.info({ channel })).channel).toMatchObject({ is_ext_shared: true });
  expect((await bot.conversations.members({ channel })).members).toContain(world.urls.slack.botUserId);
});

test('a file is uploaded through the three steps of the SDK and can be read back with the token', async () => {
  const { ts = '' } = await bot.chat.postMessage({ channel, text: 'root' });
  const file = Buffer.from('<html>proof</html>');
  await bot.filesUploadV2({ channel_id: channel, thread_ts: ts, filename: 'proof.html', file });
  const reply = (await bot.conversations.replies({ channel, ts })).messages?.at(-1);
  const url = reply?.files?.[0]?.url_private ?? '';
  expect(url.startsWith(world.urls.slack.api.replace('/api/', ''))).toBe(true);
  const read = await fetch(url, { headers: { authorization: `Bearer ${world.urls.slack.botToken}` } });
  expect(await read.text()).toBe('<html>proof</html>');
  expect((await fetch(url)).status).toBe(401);
});

test('a trigger opens one modal once; an update needs the latest hash; a closed modal is gone', async () => {
  const { dana: user = '' } = world.urls.slack.users;
  const view = (title: string): ModalView => ({
    type: 'modal',
    callback_id: 'edit',
    title: { type: 'plain_text', text: title },
    blocks: [],
  });
  const made = await bot.apiCall('views.generateTriggerId', { user_id: user });
  const trigger_id = textAt({ ...made }, 'trigger_id');
  const opened = await bot.views.open({ trigger_id, view: view('Edit text') });
  expect(await refusalOf(bot.views.open({ trigger_id, view: view('Again') }))).toMatchObject({
    error: 'exchanged_trigger_id',
  });
  const { id = '', hash = '' } = opened.view ?? {};
  const updated = await bot.views.update({ view_id: id, hash, view: view('Newer') });
  expect(await refusalOf(bot.views.update({ view_id: id, hash, view: view('Stale') }))).toMatchObject({
    error: 'hash_conflict',
  });
  expect(await control(`GET /slack/views?user=${user}`)).toMatchObject([
    { id, view: { hash: updated.view?.hash } },
  ]);
  await control('POST /slack/views/close', { user });
  expect(await refusalOf(bot.views.update({ view_id: id, view: view('Late') }))).toMatchObject({
    error: 'not_found',
  });
  expect(await refusalOf(bot.views.open({ trigger_id: 'x', view: view('x'.repeat(25)) }))).toMatchObject({
    error: 'invalid_arguments',
  });
});

test('ephemerals and App Home, which Slack cannot be asked for, are remembered', async () => {
  const { dana: user = '' } = world.urls.slack.users;
  await bot.chat.postEphemeral({ channel, user, text: 'only you' });
  expect(await control(`GET /slack/ephemerals?user=${user}`)).toMatchObject([{ channel, text: 'only you' }]);
  await bot.views.publish({ user_id: user, view: { type: 'home', blocks: [{ type: 'divider' }] } });
  expect(await control(`GET /slack/home?user=${user}`)).toMatchObject({ type: 'home' });
});

test('a rate limit, once switched on, answers 429 with Retry-After, per channel', async () => {
  await control('POST /slack/rate', { channelPostsPerSecond: 0.01 });
  await bot.chat.postMessage({ channel, text: 'first' });
  const second = bot.chat.postMessage({ channel, text: 'second' });
  expect(await refusalOf(second)).toBe(ErrorCode.RateLimitedError);
  await control('POST /slack/rate', {});
  await bot.chat.postMessage({ channel, text: 'third' });
});

test('faults strike the calls they name, as often as they say, and are written down', async () => {
  await control('POST /faults', {
    target: 'slack',
    match: { method: 'chat.postMessage', bodyContains: 'lost', times: 1 },
    fault: { kind: 'cut-after' },
  });
  await bot.chat.postMessage({ channel, text: 'spared' });
  expect(await refusalOf(bot.chat.postMessage({ channel, text: 'lost answer' }))).toBe(
    ErrorCode.RequestError,
  );
  const { messages } = await bot.conversations.history({ channel, limit: 1 });
  expect(messages?.[0]?.text).toBe('lost answer');

  await control('POST /faults', {
    target: 'slack',
    match: { method: '/^chat\\./', skip: 1, times: 1 },
    fault: { kind: 'cut-before' },
  });
  await bot.chat.postMessage({ channel, text: 'passes' });
  expect(await refusalOf(bot.chat.postMessage({ channel, text: 'never arrives' }))).toBe(
    ErrorCode.RequestError,
  );
  expect((await bot.conversations.history({ channel, limit: 1 })).messages?.[0]?.text).toBe('passes');

  await control('POST /faults', {
    target: 'slack',
    match: { method: 'chat.postMessage', times: 1 },
    fault: { kind: 'status', status: 503, body: 'away' },
  });
  expect(await refusalOf(bot.chat.postMessage({ channel, text: 'x' }))).toBe(ErrorCode.HTTPError);

  const posts = await control('GET /requests?target=slack&method=chat.postMessage');
  expect(posts).toMatchObject([
    { fields: { text: 'spared' }, status: 200 },
    { fields: { text: 'lost answer' }, fault: 'cut-after' },
    { fields: { text: 'passes' }, status: 200 },
    { fields: { text: 'never arrives' }, fault: 'cut-before' },
    { status: 503, fault: 'status' },
  ]);
});

test('a shut door refuses connections, an opened one serves again at the same address', async () => {
  await control('POST /doors', { target: 'slack', open: false });
  expect(await refusalOf(bot.auth.test())).toBe(ErrorCode.RequestError);
  await control('POST /doors', { target: 'slack', open: true });
  expect((await bot.auth.test()).ok).toBe(true);
});

test('Slack’s ts follows the sandbox’s clock', async () => {
  const noon = '2027-03-01T12:00:00.000Z';
  await callControl(world.urls.driver.url, 'POST /clock', { pause: true });
  await callControl(world.urls.driver.url, 'POST /clock', { jump: noon });
  const { ts = '' } = await dana.chat.postMessage({ channel, text: 'from the future' });
  expect(Math.floor(Number(ts)) * 1000).toBe(Date.parse(noon));
});
