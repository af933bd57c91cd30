import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CardKey } from '../../src/domain/effect.ts';
import { fieldsOf, textAt } from '../../src/sandbox/wire/fields.ts';
import { readMark } from '../../src/slack/card-key.ts';
import { rates } from '../../src/slack/pace.ts';
import type { WorkResult } from '../../src/use-cases/work-ports.ts';
import { approved, CONVERSATION, draft, lead, MINUTE, ONE_PM, text } from './support/contact-story.ts';
import { type SlackWorld, startSlackWorld } from './support/slack-world.ts';

let slack: SlackWorld;

beforeAll(async () => {
  slack = await startSlackWorld();
}, 60_000);
afterAll(() => slack?.stop());
beforeEach(() => slack.fresh());

const ROOT: CardKey = `root:${CONVERSATION}`;
const DRAFT: CardKey = 'draft:draft_1';

/** The messages of this test's contact, by card. */
async function posted(): Promise<Map<string, string[]>> {
  const cards = new Map<string, string[]>();
  for (const message of await slack.messages()) {
    const { metadata } = message;
    const mark = readMark(metadata);
    if (mark?.contact !== slack.contact()) continue;
    cards.set(mark.card, [...(cards.get(mark.card) ?? []), textAt(message, 'text')]);
  }
  return cards;
}
const once = (cards: Map<string, string[]>): boolean =>
  [...cards.values()].every((list) => list.length === 1);

describe('a card', () => {
  test('is posted once with its mark, kept where it stands, and edited ever after', async () => {
    await slack.happens(...lead({ wants: 'roof leak', owner: 'U-DANA' }));
    await slack.happens(draft());
    await slack.showAll(ROOT, DRAFT);
    const { cards } = await slack.contactNow();
    const before = await posted();
    expect([...before.keys()]).toEqual([ROOT, DRAFT]);
    expect(before.get(ROOT)?.[0]).toBe('🟢 OK to text · Maria R. · roof leak');
    const thread = (await slack.messages()).find(({ ts }) => ts === cards[DRAFT]?.ts);
    expect(textAt(thread ?? {}, 'thread_ts')).toBe(cards[ROOT]?.ts);

    await slack.happens(approved('draft_1', 1, ONE_PM + MINUTE));
    await slack.showAll(ROOT, DRAFT);
    const after = await posted();
    expect(once(after)).toBe(true);
    expect(after.get(DRAFT)?.[0]).toContain('Sending to Maria R.');
    expect((await slack.contactNow()).cards).toEqual(cards);
  });

  test('costs no call when nothing changed, until it changes by itself', async () => {
    await slack.happens(...lead({ owner: 'U-DANA' }));
    await slack.showAll(ROOT);
    const first = await slack.showOnce(ROOT);
    expect(first).toEqual({ kind: 'done', refreshAt: ONE_PM + 5 * MINUTE });
    expect(await slack.calls('chat.update')).toBe(0);
    slack.clock.now = ONE_PM + 6 * MINUTE;
    await slack.showAll(ROOT);
    slack.clock.now = ONE_PM + MINUTE;
    expect(await slack.calls('chat.update')).toBe(1);
  });

  test('clocks that move on leave room for news, and hold nothing up', async () => {
    await slack.happens(...lead());
    await slack.happens(draft());
    await slack.showAll(ROOT, DRAFT);
    let refreshed: WorkResult = { kind: 'done' };
    let edits = 0;
    do {
      slack.clock.now += MINUTE;
      refreshed = await slack.refreshOnce(DRAFT);
      edits += 1;
    } while ((await slack.calls('chat.update')) === edits);
    expect(refreshed).toMatchObject({ kind: 'done', refreshAt: expect.any(Number) });
    expect(edits).toBeLessThan(rates.update.burst);
    await slack.happens(approved('draft_1', 1, slack.clock.now));
    expect(await slack.showOnce(DRAFT)).toMatchObject({ kind: 'done' });
    expect(await slack.calls('chat.update')).toBe(edits);
    slack.clock.now = ONE_PM + MINUTE;
  });

  test('a thread card waits for its root', async () => {
    await slack.happens(...lead());
    await slack.happens(draft());
    expect(await slack.showOnce(DRAFT)).toMatchObject({
      kind: 'again',
      counts: false,
      because: 'root first',
    });
    expect(await slack.calls('chat.postMessage')).toBe(0);
  });

  test('names people without mentioning them, in the channel above all', async () => {
    await slack.happens(...lead({ owner: 'U-DANA' }));
    await slack.showAll(ROOT);
    const { blocks } = fieldsOf((await slack.messages()).at(-1));
    expect(JSON.stringify(blocks)).toContain('Dana owns');
    expect(JSON.stringify(blocks)).not.toContain('<@');
  });
});

describe('an answer that was lost', () => {
  const losses = [
    ['cut after posting', { kind: 'cut-after' }],
    ['500 after posting', { kind: 'status', status: 500, body: 'oops', reached: true }],
    [
      'fatal_error after posting',
      { kind: 'status', status: 200, body: { ok: false, error: 'fatal_error' }, reached: true },
    ],
  ] as const;
  for (const [name, fault] of losses) {
    test(`${name}: found again, nothing doubled`, async () => {
      await slack.happens(...lead());
      await slack.fault('chat.postMessage', fault, { times: 1 });
      expect(await slack.showOnce(ROOT)).toMatchObject({ kind: 'again', counts: true });
      slack.restart();
      await slack.showFrom(2, ROOT);
      expect((await posted()).get(ROOT)).toHaveLength(1);
      expect((await slack.contactNow()).cards[ROOT]).toBeDefined();
    });
  }

  test('the same in a thread', async () => {
    await slack.happens(...lead());
    await slack.happens(draft());
    await slack.showAll(ROOT);
    await slack.fault('chat.postMessage', { kind: 'cut-after' }, { times: 1 });
    expect(await slack.showOnce(DRAFT)).toMatchObject({ kind: 'again' });
    slack.restart();
    await slack.showFrom(2, DRAFT);
    expect((await posted()).get(DRAFT)).toHaveLength(1);
  });

  test('not posted after all: posted now', async () => {
    await slack.happens(...lead());
    await slack.fault('chat.postMessage', { kind: 'cut-before' }, { times: 1 });
    await slack.showOnce(ROOT);
    await slack.showFrom(2, ROOT);
    expect((await posted()).get(ROOT)).toHaveLength(1);
  });

  test('posted, and the store went away before it could be written down', async () => {
    await slack.happens(...lead());
    slack.port.streams.fate = () => 'lost';
    expect(await slack.showOnce(ROOT)).toMatchObject({ kind: 'again', counts: true });
    slack.port.streams.fate = () => 'stored';
    slack.restart();
    await slack.showFrom(2, ROOT);
    expect((await posted()).get(ROOT)).toHaveLength(1);
  });

  test('two processes at once: one message stays', async () => {
    await slack.happens(...lead());
    const rival = slack.rival();
    const results = await Promise.all([slack.showOnce(ROOT), rival(ROOT)]);
    expect(results.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect((await posted()).get(ROOT)).toHaveLength(1);
  });
});

describe('bad days', () => {
  test('429: comes back when Slack says, and the lane waits with it', async () => {
    await slack.happens(...lead());
    await slack.fault(
      'chat.postMessage',
      { kind: 'status', status: 429, headers: { 'retry-after': '7' }, body: '' },
      { times: 1 },
    );
    expect(await slack.showOnce(ROOT)).toEqual({
      kind: 'again',
      at: slack.clock.now + 7_000,
      counts: false,
      because: 'Slack asked us to wait',
    });
    expect(await slack.showOnce(ROOT)).toMatchObject({ kind: 'again', counts: false, because: 'paced' });
    expect(await slack.calls('chat.postMessage')).toBe(1);
  });

  test('a page does not wait behind a throttled channel', async () => {
    await slack.happens(...lead());
    await slack.fault(
      'chat.postMessage',
      { kind: 'status', status: 429, headers: { 'retry-after': '30' }, body: '' },
      { times: 1 },
    );
    await slack.showOnce(ROOT);
    await slack.happens(text('SM9', 'sparks'), pageOf());
    expect(await slack.showOnce('page:page_1')).toMatchObject({ kind: 'done' });
    expect((await posted()).get('page:page_1')?.[0]).toMatch(
      /^🚨 <@\w+> emergency: Maria R\. Dana is next at /,
    );
  });

  test.each([
    ['channel_not_found', true],
    ['is_archived', true],
    ['not_in_channel', true],
    ['invalid_auth', false],
    ['token_revoked', false],
  ])('%s is said aloud, and counts: %s', async (error, counts) => {
    await slack.happens(...lead());
    await slack.fault('chat.postMessage', { kind: 'slack-error', error }, { times: 1 });
    expect(await slack.showOnce(ROOT)).toMatchObject({
      kind: 'again',
      counts,
      because: `Slack says ${error}`,
    });
    expect(slack.notes.join()).toContain(
      `Slack refused a card {"contact":"${slack.contact()}","card":"${ROOT}"`,
    );
  });

  test('a card deleted in Slack is posted again, and it is noted', async () => {
    await slack.happens(...lead());
    await slack.showAll(ROOT);
    const before = (await slack.contactNow()).cards[ROOT];
    await slack.web.chat.delete({ channel: slack.channel, ts: before?.ts ?? '' });
    await slack.happens({ type: 'CallLogged', conversation: CONVERSATION, by: 'person:U-DANA', at: ONE_PM });
    await slack.showAll(ROOT);
    expect((await slack.contactNow()).cards[ROOT]?.ts).not.toBe(before?.ts);
    expect((await posted()).get(ROOT)).toHaveLength(1);
    expect(slack.notes.join()).toContain('card was deleted in Slack, posted again');
  });

  test('a root deleted before its thread is answered is made again first', async () => {
    await slack.happens(...lead());
    await slack.showAll(ROOT);
    await slack.web.chat.delete({
      channel: slack.channel,
      ts: (await slack.contactNow()).cards[ROOT]?.ts ?? '',
    });
    await slack.happens(draft());
    await slack.fault('chat.postMessage', { kind: 'slack-error', error: 'thread_not_found' }, { times: 1 });
    expect(await slack.showOnce(DRAFT)).toMatchObject({ kind: 'again' });
    await slack.showFrom(2, DRAFT);
    const cards = (await slack.contactNow()).cards;
    const message = (await slack.messages()).find(({ ts }) => ts === cards[DRAFT]?.ts);
    expect(textAt(message ?? {}, 'thread_ts')).toBe(cards[ROOT]?.ts);
  });

  test('Slack not reached at all: nothing counts, nothing is lost', async () => {
    await slack.happens(...lead());
    await slack.control('POST /doors', { target: 'slack', open: false });
    expect(await slack.showOnce(ROOT)).toMatchObject({
      kind: 'again',
      counts: false,
      because: 'Slack was not reached',
    });
    await slack.control('POST /doors', { target: 'slack', open: true });
    await slack.showAll(ROOT);
    expect((await posted()).get(ROOT)).toHaveLength(1);
  });
});

test('each step of a page is a message of its own; the earlier ones become a line', async () => {
  await slack.happens(...lead());
  await slack.happens(text('SM9', 'sparks'), pageOf());
  await slack.showAll(ROOT, 'page:page_1');
  await slack.happens({
    type: 'PageClimbed',
    page: 'page_1',
    because: 'no-answer',
    step: { to: ['U-DANA'], at: ONE_PM + 5 * MINUTE, nextAt: ONE_PM + 10 * MINUTE },
    at: ONE_PM + 5 * MINUTE,
  });
  await slack.showAll('page:page_1');
  const cards = await posted();
  expect(cards.get('page:page_1')?.[0]).toBe('🚨 Lee was called, then Dana');
  expect(cards.get('page:page_1/1')?.[0]).toContain(`<@${slack.user('dana')}> emergency: Maria R.`);
  expect(once(cards)).toBe(true);
});

function pageOf() {
  return {
    type: 'PageRaised' as const,
    page: 'page_1',
    conversation: CONVERSATION,
    topic: 'emergency',
    severe: true,
    stopsCopy: true,
    textSid: 'SM9',
    step: { to: ['U-LEE'], at: ONE_PM, nextAt: ONE_PM + 5 * MINUTE },
    at: ONE_PM,
  };
}
