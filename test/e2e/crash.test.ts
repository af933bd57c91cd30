import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { before, does, persists } from './support/crash-acts.ts';
import { agree, checkEnd } from './support/crash-ends.ts';
import { type Point, points } from './support/crash-points.ts';
import { peoplePoints } from './support/crash-points-people.ts';
import { type House, openHouse, type Who } from './support/house.ts';
import { doubled, type Post, slackRecord, unmarked } from './support/slack-record.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/**
 * Every start costs seconds, so that several points share one. Neighbours in the list go to different lives: a relay
 * that stands still holds up every stream it has in hand, so that each life has one of those moments, reached last.
 */
const LIVES = 7;

/** The carrier is asked what became of a claim after 1, 5 and 15 minutes; then a person is. */
const A_QUARTER = 16 * 60_000;

interface Case extends Point {
  readonly name: string;
}

const cases: readonly Case[] = Object.entries<Point>({ ...points, ...peoplePoints }).map(([name, point]) => ({
  name,
  ...point,
}));
const prompt = cases.filter(({ late, model }) => !late && !model);
const lives = [
  ...Array.from({ length: LIVES }, (_, life) => prompt.filter((_, index) => index % LIVES === life)),
  cases.filter(({ model }) => model),
  cases.filter(({ late }) => late),
];

let house: House;
const guests = new Map<string, Who>();
const guestOf = ({ name }: Case): Who => {
  const who = guests.get(name) ?? house.somebody();
  guests.set(name, who);
  return who;
};

beforeAll(async () => {
  house = await openHouse({ lanes: 8 });
  await house.start();
  // What the carrier does with a text is told only where a point says so: Baton has to find out by itself.
  await house.stage.proxy('POST /twilio/delivery', { steps: [{ status: 'delivered', silent: true }] });
  await Promise.all(cases.map(async (point) => before[point.act](house, guestOf(point))));
  await house.quiet();
});
afterAll(async () => house?.stop());

/** Lets each get to its moment; what they were doing ends with Baton. */
async function standStill(batch: readonly Case[]): Promise<readonly Promise<unknown>[]> {
  const armed = await Promise.all(batch.map(async (point) => point.at(house, guestOf(point))));
  const doing = batch.map((point) => does[point.act](house, guestOf(point)).catch(() => undefined));
  if (batch.some(({ late }) => late)) {
    await Promise.all(armed.map(({ begun }) => begun?.()));
    await house.stage.jump(A_QUARTER);
  }
  await Promise.all(armed.map(({ reached }) => reached()));
  return doing;
}

/** Lets each get to its moment, ends Baton there and starts it again. */
async function killAt(batch: readonly Case[], next: readonly Case[] = []): Promise<void> {
  const ofRelay = (point: Case): boolean => point.name.startsWith('relay:');
  const others = await standStill(batch.filter((point) => !ofRelay(point)));
  const last = await standStill(batch.filter(ofRelay));
  await house.crash();
  await Promise.all([...others, ...last]);
  await house.start(0, { model: next.some(({ model }) => model) });
  await Promise.all(batch.map((point) => persists[point.act](house, guestOf(point))));
}

describe('Baton is killed and started again', () => {
  test('there are at least twenty points', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  for (const [index, life] of lives.entries()) {
    test(life.map(({ name }) => name).join(' · '), async () => {
      // No time may pass for those who have not recovered yet: a goodbye is said within five minutes or never.
      if (life.some(({ late }) => late)) await house.quiet();
      await killAt(life, lives[index + 1]);
    });
  }
});

describe('afterwards', () => {
  let posts: readonly Post[];

  beforeAll(async () => {
    await house.quiet();
    await house.stage.jump(A_QUARTER);
    await house.quiet();
    await house.shown();
    posts = await slackRecord(house);
  });

  test.each(cases.map((point) => [point.name, point] as const))('%s', async (_, point) => {
    const after = { house, who: guestOf(point), posts };
    await checkEnd[point.ends](after);
    await agree(after);
  });

  test('nothing stands in Slack twice', () => {
    expect(doubled(posts)).toEqual([]);
  });

  test('no work was given up', async () => {
    expect(await house.truth.dead()).toEqual([]);
    expect(unmarked(posts)).toEqual([]);
  });

  test('the record verifies', async () => {
    expect(await house.truth.verify()).toMatchObject({ ok: true });
  });
});
