import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { agreed, texas } from '../../src/sandbox/story/chapter.ts';
import { fieldsOf, listOf, textAt } from '../../src/sandbox/wire/fields.ts';
import { offering, picture, sendLead, sendText, theirThread } from './support/acts.ts';
import { type House, openHouse, type Who } from './support/house.ts';
import { counted } from './support/metrics.ts';
import { type Refusal, refusals } from './support/refusals.ts';
import { cardsOf, slackRecord } from './support/slack-record.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let house: House;
let stranger: Who;

beforeAll(async () => {
  house = await openHouse({ lanes: 4 });
  await house.start();
  stranger = house.somebody();
});
afterAll(async () => house?.stop());

describe('nothing is stored of what is not believed or not understood, and it is counted', () => {
  test.each(Object.entries<Refusal>(refusals))(
    '%s',
    async (_, { route, outcome, status, faults = [], send }) => {
      const before = {
        commits: await house.truth.commits(),
        counted: await counted(house.urls.app, route, outcome),
      };
      const [answered, says] = await send({ house, stranger });
      expect(answered).toBe(status);
      for (const path of faults) expect(says).toContain(`"path":"${path}"`);
      expect(await house.truth.commits()).toBe(before.commits);
      await house.stage.until(
        'it counted',
        async () => (await counted(house.urls.app, route, outcome)) === before.counted + 1,
      );
    },
  );
});

describe('words arrive whole in the thread and in the store', () => {
  const bodies = {
    'emoji, with skin and family': 'Leak 🌧️🏠 call 👩🏽‍🔧 or 👨‍👩‍👧 asap 🙏',
    'Hebrew and Arabic among Latin': 'שלום, הגג דולף! Roof نرجو الاتصال (512) …',
    'Slack’s own notation': '<!channel> *bold* _x_ &amp; <https://x.example|click> :wave: <@U123>',
    'line breaks and tabs': 'one\ntwo\n\n\tthree',
    '1,600 characters': `${'Long words about the roof. '.repeat(60)}`.slice(0, 1_599).padEnd(1_600, '!'),
  } satisfies Record<string, string>;

  test.each(Object.entries(bodies))('%s', async (_, body) => {
    const who = house.somebody();
    expect((await sendText(house, who, body)).status).toBe(200);
    const [text] = await house.truth.events(who.contact, 'TextReceived');
    expect(text?.sealed?.body).toBe(body);
    expect(new URLSearchParams(text?.sealed?.raw).get('Body')).toBe(body);
    await offering(house, who, 'draft-send');
    expect(wordsOf(await theirThread(house, who))).toContain(body);
  });

  test('half of a character from a form is one replacement character, in both', async () => {
    const who = house.somebody();
    const answer = await sendLead(house.stage.lead, who, { request: 'Leak \ud83d over the garage' });
    expect(answer.status).toBe(200);
    const [lead] = await house.truth.events(who.contact, 'LeadReceived');
    expect(lead?.sealed?.request).toBe('Leak \ufffd over the garage');
    await offering(house, who, 'draft-send');
    const [root] = cardsOf(await slackRecord(house), who.contact, 'root:');
    expect(root?.says).toContain('Leak \ufffd over the garage');
  });

  test('ten pictures and no words: shown, counted and uploaded', async () => {
    const who = house.somebody();
    const media = Array.from({ length: 10 }, () => picture.media[0]);
    const { sid } = await sendText(house, who, '', { media });
    await offering(house, who, 'draft-send');
    await house.quiet();
    const [text] = await house.truth.events(who.contact, 'TextReceived');
    expect(text?.sealed?.body).toBe('');
    expect(text?.text.media).toHaveLength(10);
    const posts = await slackRecord(house);
    expect(cardsOf(posts, who.contact, 'in:')[0]?.says).toMatch(/10 photos/);
    const files = posts.flatMap((post) => post.files).filter((file) => file.startsWith(sid));
    expect(files.toSorted()).toEqual(media.map((_, n) => `${sid}-${n + 1}.png`).toSorted());
  });

  test('without a model the card says that a template wrote it', async () => {
    const who = house.somebody();
    await sendLead(house.stage.lead, who, { consent: { ...agreed, at: new Date().toISOString() }, ...texas });
    expect(JSON.stringify(await offering(house, who, 'draft-send'))).toContain('from template roofing-first');
  });
});

/** What the plain text of a thread's blocks says, piece after piece. */
const wordsOf = (messages: readonly unknown[]): string =>
  messages
    .flatMap((message) => listOf(fieldsOf(message)['blocks']))
    .map((block) => fieldsOf(fieldsOf(block)['text']))
    .filter(({ type }) => type === 'plain_text')
    .map((text) => textAt(text, 'text'))
    .join('');
