import { afterAll, beforeAll, expect, test } from 'vitest';
import { channelAudience } from '../../src/slack/channel-audience.ts';
import { type SlackWorld, startSlackWorld } from './support/slack-world.ts';

let slack: SlackWorld;
beforeAll(async () => {
  slack = await startSlackWorld();
}, 60_000);
afterAll(() => slack?.stop());

const ask = (channel: string) =>
  channelAudience({ web: () => slack.web, monotonic: () => 0 })(slack.settings.ws, channel);

test('a private channel of colleagues, and direct messages', async () => {
  expect(await ask(slack.channel)).toBe('private');
  expect(await ask('D0123')).toBe('private');
});

test('a public channel, and one that nobody will tell us about', async () => {
  const { general = 'C000000001' } = slack.world.urls.slack.channels;
  expect(await ask(general)).toBe('public');
  expect(await ask('C0UNKNOWN')).toBe('unknown');
});

test('one guest, and the channel is no place for contacts', async () => {
  await slack.control('POST /slack/people', { user: slack.user('lee'), facts: { is_restricted: true } });
  expect(await ask(slack.channel)).toBe('guests');
  await slack.control('POST /slack/people', { user: slack.user('lee'), facts: { is_restricted: false } });
});

test('shared with another organisation', async () => {
  await slack.control('POST /slack/channels', { channel: slack.channel, facts: { is_ext_shared: true } });
  expect(await ask(slack.channel)).toBe('shared');
});
