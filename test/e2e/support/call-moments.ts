import { fieldsOf, listOf } from '../../../src/sandbox/wire/fields.ts';
import type { House, Who } from './house.ts';
import type { Moment, Side } from './moment.ts';

/** Longer than any test: what is delayed so never arrives, what is answered so late is never answered. */
const FOR_GOOD_MS = 600_000;

interface Struck {
  readonly target: 'slack' | 'twilio' | 'model';
  readonly method: string;
  readonly kind: 'delay' | 'slow' | 'cut-after' | 'cut-before';
  readonly contains?: (who: Who) => string;
}

async function strike(house: House, who: Who, { target, method, kind, contains }: Struck) {
  const match = { method, times: 1, ...(contains === undefined ? {} : { bodyContains: contains(who) }) };
  const fault = kind === 'delay' || kind === 'slow' ? { kind, ms: FOR_GOOD_MS } : { kind };
  const { id } = fieldsOf(await house.stage.proxy('POST /faults', { target, match, fault }));
  const struck = async (): Promise<boolean> =>
    listOf(await house.stage.proxy('GET /faults'))
      .map(fieldsOf)
      .some((standing) => standing['id'] === id && Number(standing['struck']) > 0);
  return { struck: () => house.stage.until(`a fault on ${method}`, struck) };
}

/** A call to Slack is under way and never gets there. */
export const slackUnderWay =
  (method: string, contains?: (who: Who) => string): Moment =>
  async (house, who) => {
    const { struck } = await strike(house, who, {
      target: 'slack',
      method,
      kind: 'delay',
      ...maybe(contains),
    });
    return { reached: struck };
  };

/** Slack has done it and its answer never comes; `done` looks whether Slack has. */
export const slackDone =
  (
    method: string,
    done: (house: House, who: Who) => Promise<boolean>,
    contains?: (who: Who) => string,
  ): Moment =>
  async (house, who) => {
    const { struck } = await strike(house, who, {
      target: 'slack',
      method,
      kind: 'slow',
      ...maybe(contains),
    });
    return {
      reached: async () => {
        await struck();
        await house.stage.until(`${method} done`, () => done(house, who));
      },
    };
  };

/** The model is being asked what to answer them, or has said it and nobody heard. Drafts from a model are slow, not lost. */
export const modelAsked =
  (kind: 'delay' | 'slow'): Moment =>
  async (house, who) => {
    const { struck } = await strike(house, who, {
      target: 'model',
      method: 'messages',
      kind,
      contains: ({ name }) => name,
    });
    return { reached: struck };
  };

const maybe = (contains: ((who: Who) => string) | undefined) => (contains === undefined ? {} : { contains });

const theirText = { target: 'twilio', method: 'messages.create', contains: (who: Who) => who.phone } as const;

/** The call that sends is under way and never gets there. */
export const callUnderWay: Moment = async (house, who) => {
  const { struck } = await strike(house, who, { ...theirText, kind: 'delay' });
  return { reached: struck };
};

/** Twilio has taken the text and its answer never comes. */
export const callDone: Moment = async (house, who) => {
  const { struck } = await strike(house, who, { ...theirText, kind: 'slow' });
  return {
    reached: async () => {
      await struck();
      await house.stage.until(
        'the text at Twilio',
        async () => (await house.stage.sentTo(who.phone)).length > 0,
      );
    },
  };
};

/** The connection broke before the text reached Twilio, or after it was taken. Baton lives on, and later meets `next`. */
export const callCut =
  (side: Side, next: Moment): Moment =>
  async (house, who) => {
    const kind = side === 'before' ? 'cut-before' : 'cut-after';
    const { struck } = await strike(house, who, { ...theirText, kind });
    const { reached } = await next(house, who);
    return { begun: struck, reached };
  };

/** The mark that a card of theirs carries. */
export const marked =
  (card: string) =>
  ({ contact }: Who): string =>
    `${contact}/${card}:`;
