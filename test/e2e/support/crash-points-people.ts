import { isCard } from './acts.ts';
import { marked, modelAsked, slackDone } from './call-moments.ts';
import type { Point } from './crash-points.ts';
import type { House, Who } from './house.ts';
import { commitWith, effectClaim, troubleCommit } from './store-moments.ts';

const called = async ({ stage }: House, who: Who): Promise<boolean> =>
  (await stage.channel(who.lane.channel)).some((message) => isCard(message, who, 'page:'));

const senderTold = async ({ stage }: House, who: Who): Promise<boolean> =>
  (await stage.channel(who.lane.channel)).some((message) =>
    JSON.stringify(message).includes('Carrier code 21612'),
  );

/** Where Baton is killed while words are unclear, somebody is called, our number is in trouble, or a model thinks. */
export const peoplePoints = {
  'pause: unclear words on their way to the store': {
    act: 'unclear',
    at: commitWith('ContactPaused')('before'),
    ends: 'paused',
  },
  'pause: unclear words stored, not yet answered': {
    act: 'unclear',
    at: commitWith('ContactPaused')('after'),
    ends: 'paused',
  },

  'page: raised, on its way to the store': {
    act: 'page',
    at: commitWith('PageRaised')('before'),
    ends: 'paged',
  },
  'page: raised and stored, not yet answered': {
    act: 'page',
    at: commitWith('PageRaised')('after'),
    ends: 'paged',
  },
  'page: called in the channel, the answer lost': {
    act: 'page',
    at: slackDone('chat.postMessage', called, marked('page')),
    ends: 'paged',
  },
  'page: taken, on its way to the store': {
    act: 'take',
    at: commitWith('PageAcknowledged')('before'),
    ends: 'taken',
  },
  'page: taken and stored, not yet answered': {
    act: 'take',
    at: commitWith('PageAcknowledged')('after'),
    ends: 'taken',
  },
  'page: the next person on the way to the store': {
    act: 'climb',
    at: commitWith('PageClimbed')('before'),
    ends: 'paged',
    late: true,
  },
  'page: the next person just stored': {
    act: 'climb',
    at: commitWith('PageClimbed')('after'),
    ends: 'paged',
    late: true,
  },

  'trouble: the code stored, our number not yet looked at': {
    act: 'code',
    at: effectClaim('after'),
    ends: 'alarmed',
  },
  'trouble: of our number, on its way to the store': {
    act: 'code',
    at: troubleCommit('before'),
    ends: 'alarmed',
  },
  'trouble: of our number, just stored': { act: 'code', at: troubleCommit('after'), ends: 'alarmed' },
  'trouble: told in the channel, the answer lost': {
    act: 'code',
    at: slackDone('chat.postMessage', senderTold, () => 'sending/sender:'),
    ends: 'alarmed',
  },

  'ask: the model is thinking': { act: 'ask', at: modelAsked('delay'), ends: 'threaded', model: true },
  'ask: the model has answered, the answer lost': {
    act: 'ask',
    at: modelAsked('slow'),
    ends: 'threaded',
    model: true,
  },
  'ask: its draft on the way to the store': {
    act: 'ask',
    at: commitWith('DraftProposed')('before'),
    ends: 'threaded',
    model: true,
  },
} as const satisfies Record<string, Point>;
