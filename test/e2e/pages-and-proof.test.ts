import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Message, offers, saying } from '../../src/sandbox/story/stage.ts';
import { fieldsOf, listOf, parseJson } from '../../src/sandbox/wire/fields.ts';
import { approve, isCard, offering, press, sendText, theirThread, withDraft } from './support/acts.ts';
import { type House, openHouse, type Who } from './support/house.ts';
import { recorded } from './support/records.ts';
import { cardsOf, slackRecord } from './support/slack-record.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const MINUTE = 60_000;
const EMERGENCY = 'there is water near the outlets and sparks, help';

let house: House;

beforeAll(async () => {
  house = await openHouse({ lanes: 8 });
  await house.start();
});
afterAll(async () => house?.stop());

/** Their calls in the channel, oldest first: each step of the ladder is a message of its own. */
const calls = async (who: Who): Promise<readonly Message[]> =>
  (await house.stage.channel(who.lane.channel)).filter((message) => isCard(message, who, 'page:'));

/** The newest call, once there are so many. */
const callOf = (who: Who, count: number): Promise<Message> =>
  house.stage.until(`call ${count} for ${who.name}`, async () => {
    const made = await calls(who);
    return made.length === count && made.at(-1);
  });

const mention = (name: string): string => `<@${house.stage.idOf(name)}>`;

test('nobody takes a page: the next person after five minutes, then the whole channel, then again', async () => {
  const who = house.somebody();
  await sendText(house, who, EMERGENCY);
  const first = await callOf(who, 1);
  expect(saying(first)).toContain(mention('lee'));
  expect(saying(first)).not.toContain(mention('dana'));
  // A lock screen shows the text alone.
  expect(first.text).not.toMatch(/sparks|outlets/);

  await house.stage.jump(5 * MINUTE);
  expect(saying(await callOf(who, 2))).toContain(mention('dana'));
  await house.stage.jump(5 * MINUTE);
  const everybody = await callOf(who, 3);
  expect(saying(everybody)).toContain('<!here>');
  await house.stage.until('the earlier calls as one line', async () =>
    (await calls(who)).slice(0, 2).every((message) => !offers(message, 'page-take')),
  );
  await house.stage.jump(10 * MINUTE);
  const again = await callOf(who, 4);

  await press(house, who, again, 'page-take', 'lee');
  await recorded(house, who, 'PageAcknowledged');
  await house.stage.jump(29 * MINUTE);
  await house.quiet();
  expect(await calls(who)).toHaveLength(4);
  // Nothing was done about it: whoever took it has not told anybody.
  await house.stage.jump(2 * MINUTE);
  const stale = await callOf(who, 5);
  await press(house, who, stale, 'page-take', 'dana');
  await house.stage.until('[Done]', async () => offers(await callOf(who, 5), 'page-done'));
  await press(house, who, stale, 'page-done', 'dana');
  await recorded(house, who, 'PageDone');
  await house.stage.jump(120 * MINUTE);
  await house.quiet();
  expect(await calls(who)).toHaveLength(5);
});

test('[Pass on] calls the next person at once', async () => {
  const who = house.somebody();
  await sendText(house, who, EMERGENCY);
  await press(house, who, await callOf(who, 1), 'page-pass', 'lee');
  expect(saying(await callOf(who, 2))).toContain(mention('dana'));
});

test('proof of a stop: a page to read and JSON to check, to the asker alone, for whoever may export', async () => {
  const who = await withDraft(house);
  await approve(house, who);
  await recorded(house, who, 'DeliveryReported', 2);
  await sendText(house, who, 'please stop texting me');
  const card = await offering(house, who, 'proof-file');
  await recorded(house, who, 'SendAccepted', 2);

  await press(house, who, card, 'proof-file', 'lee');
  await house.stage.until('Lee refused', async () => (await house.stage.ephemerals('lee')).includes('role'));
  const before = await slackRecord(house);
  await press(house, who, card, 'proof-file', 'carmen');
  await house.stage.until('Carmen told', async () =>
    (await house.stage.ephemerals('carmen')).includes('direct messages'),
  );
  const { 'Proof file, to read': page = '', 'Proof file, to check': json = '' } = await filesOf('carmen');
  for (const words of ['By sending this form you agree', who.phone, 'please stop texting me', 'Dana Reyes'])
    expect(page).toContain(words);
  expect(parseJson(json)).toMatchObject({
    record: { ok: true },
    contact: { phone: who.phone },
    consents: [
      { wording: expect.stringContaining('By sending this form you agree'), endedBy: expect.any(String) },
    ],
    stops: [{ words: 'please stop texting me', seconds: expect.any(Number) }],
    texts: [
      { direction: 'out', purpose: 'first', approvedBy: `person:${house.stage.idOf('dana')}` },
      { direction: 'in', words: 'please stop texting me' },
      { direction: 'out', purpose: 'opt-out-confirmation' },
    ],
    textsAfterGoodbye: 0,
  });
  // Into no channel, not even for the asker's eyes.
  const files = (posts: typeof before) => posts.flatMap((post) => post.files);
  expect(files(await slackRecord(house))).toEqual(files(before));
});

/** What stands in somebody's direct messages with Baton: title to words. */
async function filesOf(user: string): Promise<Readonly<Record<string, string>>> {
  const { api, botToken } = house.urls.slack;
  const web = new WebClient(botToken, { slackApiUrl: api });
  const { channel } = await web.conversations.open({ users: house.stage.idOf(user) });
  const { messages } = await web.conversations.history({ channel: channel?.id ?? '' });
  const files = (messages ?? []).flatMap((message) => listOf(fieldsOf(message)['files'])).map(fieldsOf);
  const read = files.map(async ({ title, url_private }) => {
    const answer = await fetch(String(url_private), { headers: { authorization: `Bearer ${botToken}` } });
    return [String(title), await answer.text()] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

test('Slack was emptied while Baton was away: threads come back with what happens in them', async () => {
  const who = await withDraft(house);
  await house.end();
  const { api, botToken } = house.urls.slack;
  const web = new WebClient(botToken, { slackApiUrl: api });
  const channel = house.urls.slack.channels[who.lane.channel] ?? '';
  for (const { ts } of cardsOf(await slackRecord(house), who.contact, ''))
    await web.chat.delete({ channel, ts });
  await house.start();
  await sendText(house, who, 'Is anybody there?');
  await offering(house, who, 'draft-send');
  const thread = await theirThread(house, who);
  expect(thread.some((message) => saying(message).includes('Is anybody there?'))).toBe(true);
  expect(cardsOf(await slackRecord(house), who.contact, 'root:')).toHaveLength(1);
  await approve(house, who);
  await recorded(house, who, 'SendAccepted');
});

test('nobody is on call: that is the alarm, to everybody, at once', async () => {
  await house.end();
  await house.settle({ onCall: { people: [], lastResort: 'here', acknowledgeMinutes: 5, staleMinutes: 30 } });
  await house.start();
  const who = house.somebody();
  await sendText(house, who, EMERGENCY);
  const alarm = await callOf(who, 1);
  expect(saying(alarm)).toContain('No one is on call');
  expect(saying(alarm)).toContain('<!here>');
  await house.stage.jump(6 * MINUTE);
  await callOf(who, 2);
});
