import { expect } from 'vitest';
import type { End } from './crash-points.ts';
import type { House, Who } from './house.ts';
import { cardsOf, type Post } from './slack-record.ts';

interface After {
  readonly house: House;
  readonly who: Who;
  readonly posts: readonly Post[];
}

type Checks = (after: After) => Promise<void>;

const offers =
  (button: string) =>
  ({ says }: Post) =>
    says.includes(`"action_id":"${button}"`);

/** One send, and its text at Twilio this often. */
async function sentOnce({ house: { truth, stage }, who }: After, times: number): Promise<void> {
  expect(await truth.events(who.contact, 'SendClaimed')).toHaveLength(1);
  expect(await stage.sentTo(who.phone)).toHaveLength(times);
}

/** Every card that the record knows stands where the record says, and every card in Slack is in the record. */
export async function agree({ house, who, posts }: After): Promise<void> {
  const { cards } = await house.truth.contact(who.contact);
  const known = Object.entries(cards).map(([card, { ts }]) => `${card} ${ts}`);
  const standing = cardsOf(posts, who.contact, '').map(({ mark, ts }) => `${mark?.card} ${ts}`);
  expect(standing.toSorted()).toEqual(known.toSorted());
}

/** How a point has to end, looked up at Twilio, in Slack and in the store. */
export const checkEnd = {
  threaded: async ({ house: { truth }, who, posts }) => {
    const { leads, texts } = await truth.contact(who.contact);
    expect(leads.length + texts.length).toBe(1);
    expect(cardsOf(posts, who.contact, 'root:')).toHaveLength(1);
    expect(cardsOf(posts, who.contact, 'in:')).toHaveLength(texts.length);
    expect(cardsOf(posts, who.contact, 'draft:').filter(offers('draft-send'))).toHaveLength(1);
    const pictures = texts.flatMap(({ sid, media }) => media.map((_, index) => `${sid}-${index + 1}.png`));
    expect(posts.flatMap(({ files }) => files).filter((file) => pictures.includes(file))).toEqual(pictures);
  },
  left: async (after) => {
    await sentOnce(after, 1);
    expect(await after.house.truth.events(after.who.contact, 'SendAccepted')).toHaveLength(1);
    expect(cardsOf(after.posts, after.who.contact, 'ask:')).toEqual([]);
    expect(cardsOf(after.posts, after.who.contact, 'draft:').filter(offers('draft-send'))).toEqual([]);
  },
  asked: async (after) => {
    const { house, who } = after;
    // On a machine so busy that it was killed seconds too late, Baton itself gave the claim up, and a person had it back.
    if ((await house.truth.events(who.contact, 'SendAbandoned')).length > 0)
      return expect((await house.stage.sentTo(who.phone)).length).toBeLessThanOrEqual(1);
    await sentOnce(after, 0);
    expect(cardsOf(after.posts, after.who.contact, 'ask:').filter(offers('ask-not-arrived'))).toHaveLength(1);
  },
  'said goodbye': async (after) => {
    await sentOnce(after, 1);
    const { optedOut, drafts } = await after.house.truth.contact(after.who.contact);
    expect(optedOut).toBeDefined();
    expect(drafts.map(({ status, automatic }) => [automatic, status])).toEqual([
      [false, 'expired'],
      [true, 'sent'],
    ]);
    expect(cardsOf(after.posts, after.who.contact, 'stop:')).toHaveLength(1);
    expect(cardsOf(after.posts, after.who.contact, '').filter(offers('draft-send'))).toEqual([]);
  },
  delivered: async (after) => {
    await sentOnce(after, 1);
    const [card] = cardsOf(after.posts, after.who.contact, 'draft:');
    expect(card?.says).toContain('delivered');
  },
  paused: async ({ house: { truth, stage }, who, posts }) => {
    const { pauses, drafts } = await truth.contact(who.contact);
    expect(pauses.map(({ resolved }) => resolved)).toEqual([undefined]);
    expect(drafts.map(({ status }) => status)).toEqual(['expired']);
    expect(cardsOf(posts, who.contact, 'pause:').filter(offers('pause-not-an-opt-out'))).toHaveLength(1);
    expect(cardsOf(posts, who.contact, '').filter(offers('draft-send'))).toEqual([]);
    expect(await stage.sentTo(who.phone)).toEqual([]);
  },
  paged: async ({ house: { truth }, who, posts }) => {
    const { pages } = await truth.contact(who.contact);
    expect(pages).toHaveLength(1);
    const calls = cardsOf(posts, who.contact, 'page:');
    expect(calls).toHaveLength(pages[0]?.steps.length ?? 0);
    expect(calls.filter(offers('page-take'))).toHaveLength(1);
    expect(cardsOf(posts, who.contact, 'paged:')).toHaveLength(1);
  },
  taken: async ({ house: { truth }, who, posts }) => {
    expect(await truth.events(who.contact, 'PageAcknowledged')).toHaveLength(1);
    const { pages } = await truth.contact(who.contact);
    expect(cardsOf(posts, who.contact, 'page:')).toHaveLength(pages[0]?.steps.length ?? 0);
  },
  alarmed: async ({ house: { truth }, who, posts }) => {
    expect(await truth.events(who.contact, 'SenderTroubled')).toHaveLength(1);
    const { sends } = await truth.contact(who.contact);
    const said = posts.filter(({ mark }) => mark?.card === `sender:trouble:${sends[0]?.key}`);
    expect(said.map(({ says }) => says)).toEqual([expect.stringContaining('Carrier code 21612')]);
    expect(cardsOf(posts, who.contact, 'fail:')).toHaveLength(1);
  },
} as const satisfies Record<End, Checks>;
