import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fieldsOf, listOf, parseJson, textAt } from '../../src/sandbox/wire/fields.ts';
import { readMark } from '../../src/slack/card-key.ts';
import { approve, offering, offeringNow, press, sendLead, sendText } from './support/acts.ts';
import { type House, openHouse, type Who } from './support/house.ts';
import { sendingOver } from './support/records.ts';
import { cardsOf, doubled, type Post, slackRecord, unmarked } from './support/slack-record.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let house: House;

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** Those who have a draft before anything begins. */
const waiting = { fifty: 1, undo: 4, stopAtOnce: 2, stopWhenDue: 2, stopWhenLeft: 2, crash: 3 } as const;
let people: Readonly<Record<keyof typeof waiting, readonly Who[]>>;

beforeAll(async () => {
  house = await openHouse({ lanes: 8, processes: 2 });
  await Promise.all([house.start(0), house.start(1)]);
  const guests = (count: number) => times(count, () => house.somebody());
  people = {
    fifty: guests(waiting.fifty),
    undo: guests(waiting.undo),
    stopAtOnce: guests(waiting.stopAtOnce),
    stopWhenDue: guests(waiting.stopWhenDue),
    stopWhenLeft: guests(waiting.stopWhenLeft),
    crash: guests(waiting.crash),
  };
  const everybody = Object.values(people).flat();
  await Promise.all(everybody.map((who, n) => sendLead(house.leadTo(n % 2), who)));
  await Promise.all(everybody.map((who) => offering(house, who, 'draft-send')));
});
afterAll(async () => house?.stop());

/** One signed request of Twilio's; they go to the processes in turn. */
const webhook = (path: string, params: Readonly<Record<string, string>>) =>
  house.stage.proxy('POST /twilio/callback', { url: `${house.urls.app}${path}`, params });

const statusOf = (delivered: unknown): unknown => {
  const { attempts } = fieldsOf(delivered);
  return listOf(attempts)
    .map((attempt) => fieldsOf(attempt)['status'])
    .join();
};

const clickers = ['dana', 'lee'] as const;

/** What a person was told, one line for each time. */
const told = async (user: string): Promise<readonly string[]> =>
  listOf(await house.stage.driver(`GET /ephemerals?user=${user}`)).map((said) =>
    textAt(fieldsOf(said), 'text'),
  );

test('fifty approvals at once by two people through two processes: one text, and everybody hears who was first', async () => {
  const [who] = people.fifty;
  if (who === undefined) throw new Error('nobody to approve for');
  const card = await offering(house, who, 'draft-send');
  // Slack shows nothing of it yet, so that all fifty find the button.
  await house.stage.proxy('POST /faults', {
    target: 'slack',
    match: { method: 'chat.update', bodyContains: card.ts },
    fault: { kind: 'status', status: 503 },
  });
  const clicks = await Promise.all(
    times(50, (n) =>
      house.stage.driver('POST /click', {
        user: clickers[n % 2],
        channel: who.lane.channel,
        ts: card.ts,
        actionId: 'draft-send',
        to: Math.floor(n / 2) % 2,
      }),
    ),
  );
  await house.stage.proxy('DELETE /faults');
  // 0: on a machine that is busy with other tests an answer may take longer than Slack's three seconds.
  const statuses = new Set(clicks.map((click) => Number(fieldsOf(click)['status'])));
  expect([...statuses].filter((status) => status !== 200 && status !== 0)).toEqual([]);
  const approvals = await house.truth.events(who.contact, 'DraftApproved');
  expect(approvals).toHaveLength(1);
  const winner = approvals[0]?.by.replace('person:', '');
  expect([house.urls.slack.users['dana'], house.urls.slack.users['lee']]).toContain(winner);

  const everything = await house.stage.until('forty-nine people told', async () => {
    const said = await Promise.all(clickers.map(told));
    return said.flat().length >= 49 && said;
  });
  for (const [index, name] of clickers.entries()) {
    const mine = house.urls.slack.users[name] === winner;
    const lines = everything[index] ?? [];
    expect(lines).toHaveLength(mine ? 24 : 25);
    for (const line of lines) expect(line).toMatch(mine ? /\bYou\b|<@/ : new RegExp(`<@${winner}>`));
  }

  await house.stage.until('the text', async () => (await house.stage.sentTo(who.phone)).length > 0);
  await house.stage.jump(60_000);
  expect(await house.stage.sentTo(who.phone)).toHaveLength(1);
  expect(await house.truth.events(who.contact, 'SendClaimed')).toHaveLength(1);
});

test('the same text five times at once to both processes is one text in the thread', async () => {
  const who = house.somebody();
  const params = {
    AccountSid: house.urls.twilio.accountSid,
    MessageSid: 'SM0123456789abcdef0123456789abcdef',
    From: who.phone,
    To: who.lane.number,
    Body: 'Are you open on Monday?',
    NumMedia: '0',
  };
  const answers = await Promise.all(times(5, () => webhook('/sms/inbound', params)));
  expect(answers.map(statusOf)).toEqual(times(5, () => '200'));
  await offering(house, who, 'draft-send');
  expect(await house.truth.events(who.contact, 'TextReceived')).toHaveLength(1);
  const posts = await slackRecord(house);
  expect(cardsOf(posts, who.contact, 'in:')).toHaveLength(1);
  expect(cardsOf(posts, who.contact, 'draft:')).toHaveLength(1);
});

test('the same lead five times at once to both processes is one lead, with one answer', async () => {
  const who = house.somebody();
  const answers = await Promise.all(times(5, (n) => sendLead(house.leadTo(n % 2), who)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  expect(await house.truth.events(who.contact, 'LeadReceived')).toHaveLength(1);
});

test('two triggers of one request at once are one lead with a note', async () => {
  const who = house.somebody();
  const answers = await Promise.all(
    times(4, (n) => sendLead(house.leadTo(n % 2), who, { id: `${who.contact}-${n}`, source: `form-${n}` })),
  );
  expect(answers.map(({ status }) => status)).toEqual(times(4, () => 200));
  expect(await house.truth.events(who.contact, 'LeadReceived')).toHaveLength(1);
  expect(await house.truth.events(who.contact, 'LeadRepeated')).toHaveLength(3);
  expect(await house.truth.events(who.contact, 'ConversationOpened')).toHaveLength(1);
});

test('two processes that start the same work never post a card twice, not even for a moment', async () => {
  const people = times(4, () => house.somebody());
  await Promise.all(
    people.flatMap((who, n) => [
      sendLead(house.leadTo(n % 2), who),
      sendText(house, who, 'Is anybody there?'),
      sendText(house, who, 'Hello?'),
    ]),
  );
  const cards = (who: Who, posts: readonly Post[]) =>
    ['root:', 'in:'].map((kind) => cardsOf(posts, who.contact, kind).length);
  const shown = (posts: readonly Post[]) => people.every((who) => cards(who, posts).join() === '1,2');
  await house.stage.until('all of it', async () => shown(await slackRecord(house)));
  await house.quiet();
  const posts = await slackRecord(house);
  expect(people.map((who) => cards(who, posts))).toEqual(people.map(() => [1, 2]));
  expect(doubled(posts)).toEqual([]);
  expect(unmarked(posts)).toEqual([]);
  const asked = listOf(await house.stage.proxy('GET /requests?target=slack')).map(fieldsOf);
  const marks = asked
    .filter(({ operation }) => operation === 'chat.postMessage')
    .map(({ fields }) => readMark(parseJson(textAt(fieldsOf(fields), 'metadata'))))
    .map((mark) => `${mark?.contact}/${mark?.card}`);
  expect(marks.filter((mark, index) => marks.indexOf(mark) !== index)).toEqual([]);
  expect(asked.filter(({ operation }) => operation === 'chat.delete')).toEqual([]);
});

test('undo against the clock: undone and nothing leaves, or too late and one text', async () => {
  await Promise.all(
    people.undo.map(async (who, n) => {
      const card = await offering(house, who, 'draft-send');
      await house.stage.click(clickers[n % 2] ?? 'dana', who.lane.channel, card, 'draft-send');
      const left = async () => (await house.truth.events(who.contact, 'SendClaimed')).length > 0;
      const undo = await house.stage.until(
        'the undo button, or that it has left',
        async () => (await offeringNow(house, who, 'draft-undo')) ?? (await left()),
      );
      // It may be edited away between the look and the click.
      if (undo !== true) await press(house, who, undo, 'draft-undo').catch(() => undefined);
    }),
  );
  await house.stage.jump(10_000);
  for (const who of people.undo) {
    await sendingOver(house, who);
    const undone = await house.truth.events(who.contact, 'ApprovalUndone');
    const left = await house.stage.sentTo(who.phone);
    expect([undone.length, left.length].toSorted()).toEqual([0, 1]);
  }
});

test('a stop against the send: whichever is first in the stream holds', async () => {
  const { stopAtOnce, stopWhenDue, stopWhenLeft } = people;
  const everybody = [...stopAtOnce, ...stopWhenDue, ...stopWhenLeft];
  const stops = (who: Who) => sendText(house, who, 'please stop texting me');
  // Nobody's undo window ends while the first of them write.
  await house.stage.driver('POST /clock', { pause: true });
  await Promise.all(everybody.map((who) => approve(house, who)));
  await Promise.all(stopAtOnce.map(stops));
  await house.stage.driver('POST /clock', { run: true });
  await house.stage.jump(1_000);
  const afterClaim = async (who: Who) => {
    const claims = () => house.truth.events(who.contact, 'SendClaimed');
    await house.stage.until('the claim', async () => (await claims()).length > 0);
    await stops(who);
  };
  await Promise.all([...stopWhenDue.map(stops), ...stopWhenLeft.map(afterClaim)]);
  await house.stage.jump(10_000);
  const outcomes = new Set<number>();
  for (const who of everybody) {
    await sendingOver(house, who);
    const history = await house.truth.history(who.contact);
    const stopped = history.findIndex(({ type }) => type === 'ConsentRevoked');
    const claims = history
      .map((event, at) => ({ event, at }))
      .filter(({ event }) => event.type === 'SendClaimed');
    const after = claims.filter(({ at }) => at > stopped);
    expect(after.map(({ event }) => 'purpose' in event && event.purpose)).toEqual(['opt-out-confirmation']);
    expect(await house.stage.sentTo(who.phone)).toHaveLength(claims.length);
    outcomes.add(claims.length);
  }
  expect(outcomes).toEqual(new Set([1, 2]));
});

test('what a process that dies had begun is finished by the other', async () => {
  const toTheFirst = people.crash.map(async (who) =>
    house.stage.driver('POST /click', {
      user: 'dana',
      channel: who.lane.channel,
      ts: (await offering(house, who, 'draft-send')).ts,
      actionId: 'draft-send',
      to: 0,
    }),
  );
  await Promise.all(toTheFirst);
  await house.crash(0);
  await house.quiet();
  await house.stage.jump(16 * 60_000);
  for (const who of people.crash) {
    await sendingOver(house, who);
    const { sends } = await house.truth.contact(who.contact);
    expect(sends.map(({ state }) => state)).toEqual([expect.stringMatching(/accepted|unresolved/)]);
    expect((await house.stage.sentTo(who.phone)).length).toBe(sends[0]?.state === 'accepted' ? 1 : 0);
  }
  expect(await house.truth.verify()).toMatchObject({ ok: true });
});
