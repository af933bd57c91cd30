import { expect, test } from 'vitest';
import type { AskModel, ModelMessage } from '../../src/ai/ask-model.ts';
import type { InboundText } from '../../src/domain/contact.ts';
import { anotherDraft } from '../../src/use-cases/another-draft.ts';
import { approveDraft } from '../../src/use-cases/approve-draft.ts';
import type { DraftRequest } from '../../src/use-cases/drafter.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { leadArrives, MARIA, textArrives } from '../support/maria.ts';
import { hostileDrafts } from './hostile-drafts.ts';
import { answer, drafterThatHears, message } from './support/asked.ts';

const lead = (world: FakeWorld, request = 'Roof leak over the garage') =>
  leadArrives(world, { name: 'Sam Ortiz', request });

let sids = 0;
const text = (world: FakeWorld, body: string, media: InboundText['media'] = []) =>
  textArrives(world, body, { media, sid: `SM${++sids}` });

const saying =
  (change: Readonly<Record<string, unknown>> = {}): AskModel =>
  async () =>
    message(answer(change));
const worldWith = (ask: AskModel): FakeWorld => fakeWorld({}, drafterThatHears(ask));

const pending = async (world: FakeWorld) =>
  (await world.contactOf(MARIA)).drafts.filter(({ status }) => status === 'pending');

const between = (prompt: string): string => prompt.split(/<\/?conversation>/)[1] ?? '';

const reply = {
  summary: 'Asks what it costs.',
  draft: 'Thanks Sam, Acme Roofing here. When is a good time to call you?',
  fact_ids: [],
};

/** A promise, and the way to keep it. */
function later<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

/** A model that thinks until it is told to answer. */
function thinking() {
  const asked = later<void>();
  const answered = later<ModelMessage>();
  const prompts: string[] = [];
  const ask: AskModel = (prompt) => {
    prompts.push(prompt.user);
    asked.resolve();
    return prompts.length === 1 ? answered.promise : Promise.resolve(message(answer(reply)));
  };
  return { ask, asked: asked.promise, prompts, answer: () => answered.resolve(message(answer())) };
}

test('a draft of the model waits for a person, with its summary, its facts and its cost', async () => {
  const world = worldWith(saying());
  await lead(world);
  await world.settle();
  expect(await pending(world)).toMatchObject([
    { author: { kind: 'model', model: 'claude-haiku-5-5' }, body: answer().draft },
  ]);
  const { conversations } = await world.contactOf(MARIA);
  expect(conversations[0]?.summary).toMatchObject({ by: 'model', wants: answer().summary });
  const events = world.streams.log.flatMap((commit) => commit.events);
  expect(events).toContainEqual(
    expect.objectContaining({
      type: 'SummaryWritten',
      usage: { model: 'claude-haiku-5-5', input: 900, output: 200 },
    }),
  );
  expect(events).toContainEqual(expect.objectContaining({ type: 'DraftProposed', factIds: ['request'] }));
});

test('a text that arrives while the model thinks: its answer dies unseen, and a new one speaks to the new words', async () => {
  const model = thinking();
  const world = worldWith(model.ask);
  await lead(world);
  const settling = world.settle();
  await model.asked;
  await text(world, 'How much is it?');
  model.answer();
  await settling;
  await world.settle();
  const { drafts, basis } = await world.contactOf(MARIA);
  expect(drafts).toMatchObject([{ status: 'pending', purpose: 'reply', body: reply.draft, basis }]);
  expect(model.prompts).toHaveLength(2);
  expect(model.prompts[1]).toContain('How much is it?');
});

test('a stop while the model thinks: nothing is shown, and nothing leaves but the goodbye', async () => {
  const model = thinking();
  const world = worldWith(model.ask);
  await lead(world);
  const settling = world.settle();
  await model.asked;
  await text(world, 'please stop texting me');
  model.answer();
  await settling;
  await world.pass(3_600_000);
  expect(await pending(world)).toEqual([]);
  expect(world.carrier.taken.map(({ body }) => body)).toEqual([world.settings.copy.optOutConfirmation.en]);
});

test('the model sees an emergency that the rules did not: a page, and no draft', async () => {
  const world = worldWith(saying({ ...reply, topics: ['emergency'] }));
  await lead(world);
  await world.settle();
  const { pages, sensitiveSince, drafts } = await world.contactOf(MARIA);
  expect(pages).toMatchObject([{ topic: 'emergency', severe: true }]);
  expect(sensitiveSince).toBe(world.clock.now);
  expect(drafts).toEqual([]);
});

test('the model hears a stop that the rules did not: the contact is paused, and no draft', async () => {
  const world = worldWith(saying({ ...reply, may_mean_stop: true }));
  await lead(world);
  await text(world, 'my inbox is for my family');
  await world.settle();
  const { pauses, optedOut } = await world.contactOf(MARIA);
  expect(pauses).toMatchObject([{ textSid: `SM${sids}` }]);
  expect(optedOut).toBeUndefined();
  expect(await pending(world)).toEqual([]);
});

test('the same of a form, which nobody texted', async () => {
  const world = worldWith(saying({ may_mean_stop: true }));
  await lead(world, 'my inbox is for my family');
  await world.settle();
  expect((await world.contactOf(MARIA)).pauses).toMatchObject([{ textSid: '' }]);
  expect(world.streams.log.flatMap((commit) => commit.events)).toContainEqual(
    expect.objectContaining({ type: 'ContactPaused', sealed: { words: 'my inbox is for my family' } }),
  );
  expect(await pending(world)).toEqual([]);
});

test('"Another draft" is not told the same, keeps what it cost, and counts its caution', async () => {
  const prompts: string[] = [];
  const answers = [
    {},
    { draft: 'Hi Sam, Acme Roofing here about your roof leak. When can we call you? Reply STOP to opt out.' },
    { topics: ['emergency'] },
  ];
  const world = worldWith(async (prompt) => {
    prompts.push(prompt.user);
    return message(answer(answers[prompts.length - 1]));
  });
  await lead(world);
  await world.settle();
  const press = async () => {
    const contact = await world.contactOf(MARIA);
    const [shown] = await pending(world);
    if (shown === undefined) throw new Error('no draft');
    const { id, version } = shown;
    const seen = { ws: 'T1', contact: contact.id, draft: id, version, basis: contact.basis };
    return anotherDraft(world.port)(seen, 'U-DANA');
  };
  expect((await press()).kind).toBe('changed');
  expect(JSON.parse(between(prompts[1] ?? ''))).toMatchObject({ notAgain: answer().draft });
  expect(await pending(world)).toMatchObject([{ body: answers[1]?.draft }]);
  const costs = world.streams.log.flatMap((commit) =>
    commit.events.flatMap((event) => (event.type === 'SummaryWritten' ? [event.usage?.input] : [])),
  );
  expect(costs).toEqual([900, 900]);
  await press();
  expect((await world.contactOf(MARIA)).pages).toMatchObject([{ topic: 'emergency' }]);
  expect(await pending(world)).toEqual([]);
});

test('caution stands even where the words are refused', async () => {
  const hostile = { draft: 'Only $199 today!', summary: 'Robert wants it.' };
  const paused = worldWith(saying({ ...hostile, may_mean_stop: true }));
  await lead(paused);
  await text(paused, 'my inbox is for my family');
  await paused.settle();
  expect((await paused.contactOf(MARIA)).pauses).toHaveLength(1);
  const paged = worldWith(saying({ ...hostile, topics: ['fraud'] }));
  await lead(paged);
  await paged.settle();
  const contact = await paged.contactOf(MARIA);
  expect(contact.pages).toMatchObject([{ topic: 'fraud' }]);
  expect(contact.conversations[0]?.summary?.wants).toBeUndefined();
  expect(await pending(paged)).toMatchObject([{ author: { kind: 'template' } }]);
});

test('what the rules found stays, whatever the model says', async () => {
  const calm = { ...reply, topics: [], may_mean_stop: false, intent: 'other' };
  const legal = worldWith(saying(calm));
  await lead(legal);
  await text(legal, 'you will hear from my lawyer');
  await legal.settle();
  expect((await legal.contactOf(MARIA)).pages).toMatchObject([{ topic: 'legal' }]);

  let asked = 0;
  const unclear = worldWith(async () => {
    asked += 1;
    return message(answer(calm));
  });
  await lead(unclear);
  await text(unclear, 'not interested');
  await unclear.settle();
  expect((await unclear.contactOf(MARIA)).pauses).toHaveLength(1);
  expect(asked).toBe(0);
  expect(await pending(unclear)).toEqual([]);
});

test('a model that never answers: the template is there, and the card says why', async () => {
  const world = worldWith(async () => {
    throw new Error('gone');
  });
  await lead(world);
  await world.settle();
  expect(await pending(world)).toMatchObject([
    { author: { kind: 'template' }, note: 'Written from a template: the AI could not be used.' },
  ]);
});

test('a picture without words asks no model: there is nothing for it to read', async () => {
  let asked = 0;
  const world = worldWith(async () => {
    asked += 1;
    return message(answer());
  });
  await text(world, ' ', [{ url: 'https://api.twilio.example/ME1', type: 'image/jpeg' }]);
  await world.settle();
  expect(await pending(world)).toMatchObject([
    { author: { kind: 'template' }, note: 'Written from a template: they sent no words.' },
  ]);
  expect(asked).toBe(0);
});

test('the template speaks their language too', async () => {
  const es = {
    name: 'first-quote',
    version: 1,
    purpose: 'first' as const,
    language: 'es' as const,
    text: 'Hola {{first_name|y gracias}}, le escribe Acme Roofing por su solicitud. ¿A qué hora le llamamos? Responda STOP para no recibir mensajes.',
    owner: 'Dana',
    approver: 'Carmen',
    locked: true,
  };
  const templates = [...fakeWorld().settings.templates, es];
  const world = fakeWorld({ templates }, drafterThatHears(saying({ draft: 'Only $199 today!' })));
  await lead(world, 'Tengo una gotera en la cocina, ¿pueden llamarme?');
  await world.settle();
  expect(await pending(world)).toMatchObject([
    { author: { kind: 'template' }, body: expect.stringContaining('Hola Sam, le escribe Acme Roofing') },
  ]);
});

test('even a drafter that checks nothing cannot make a text leave that the rules refuse', async () => {
  let words = '';
  const unchecked = async (request: DraftRequest) => ({
    body: words,
    author: { kind: 'model' as const, model: `unchecked ${request.purpose}` },
  });
  for (const { draft } of hostileDrafts.filter(({ texts }) => texts === undefined).slice(0, 60)) {
    const world = fakeWorld({}, unchecked);
    words = draft;
    await lead(world);
    await world.settle();
    const [shown] = await pending(world);
    if (shown === undefined) continue;
    const contact = await world.contactOf(MARIA);
    const seen = {
      ws: 'T1',
      contact: contact.id,
      draft: shown.id,
      version: shown.version,
      basis: contact.basis,
    };
    const pressed = await approveDraft(world.port)(seen, 'U-DANA');
    await world.pass(3_600_000);
    expect(pressed.kind === 'refused' ? 0 : 1, draft).toBe(world.carrier.taken.length);
  }
});
