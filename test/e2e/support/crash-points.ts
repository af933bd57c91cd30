import { fieldsOf, listOf, textAt } from '../../../src/sandbox/wire/fields.ts';
import { isCard, theirRoot, theirThread } from './acts.ts';
import { callCut, callDone, callUnderWay, marked, slackDone, slackUnderWay } from './call-moments.ts';
import type { House, Who } from './house.ts';
import type { Moment } from './moment.ts';
import {
  cardClaim,
  cardSettled,
  commitWith,
  effectClaim,
  effectSettled,
  rowInsert,
  shownCommit,
  snapshot,
  unmark,
} from './store-moments.ts';

/** What somebody does, on the way of which Baton is killed. */
export type Act =
  | 'lead'
  | 'text'
  | 'picture'
  | 'approve'
  | 'stop'
  | 'report'
  | 'code'
  | 'unclear'
  | 'page'
  | 'take'
  | 'climb'
  | 'ask';

/**
 * How it has to end. `threaded`: what they sent stands in the thread once, with a draft. `left`: the approved text left
 * once. `asked`: nobody can know whether it left, so that a person is asked. `said goodbye`: their stop holds, with one
 * confirmation. `delivered`: the card says so. `paused`: a person is asked what they mean. `paged`: somebody is called,
 * each call once; `taken`: and has it. `alarmed`: their channel hears once what the carrier has against our number.
 */
export type End =
  | 'threaded'
  | 'left'
  | 'asked'
  | 'said goodbye'
  | 'delivered'
  | 'paused'
  | 'paged'
  | 'taken'
  | 'alarmed';

export interface Point {
  readonly act: Act;
  readonly at: Moment;
  readonly ends: End;
  /** A quarter of an hour passes for the business before it gets there. */
  readonly late?: true;
  /** Drafts come from the model. */
  readonly model?: true;
}

const lead = commitWith('LeadReceived');
const text = commitWith('TextReceived');
const claimed = commitWith('SendClaimed');
const accepted = commitWith('SendAccepted');

const posted =
  (card: string) =>
  async ({ stage }: House, who: Who): Promise<boolean> =>
    card === 'root'
      ? (await stage.channel(who.lane.channel)).some((message) => isCard(message, who, 'root:'))
      : (await theirThread({ stage }, who)).some((message) => isCard(message, who, `${card}:`));

const uploaded = async ({ stage }: House, who: Who): Promise<boolean> =>
  (await theirThread({ stage }, who)).some((message) => listOf(fieldsOf(message)['files']).length > 0);

const edited = async ({ stage }: House, who: Who): Promise<boolean> =>
  !textAt(fieldsOf(await theirRoot({ stage }, who)), 'text').includes('OK to text');

/** Where Baton is killed: wire moments of receive, relay, claim, post, call and record, in the order of a text's life. */
export const points = {
  'receive: a lead on its way to the store': { act: 'lead', at: lead('before'), ends: 'threaded' },
  'receive: a lead stored, not yet answered': { act: 'lead', at: lead('after'), ends: 'threaded' },
  'receive: a text on its way to the store': { act: 'text', at: text('before'), ends: 'threaded' },
  'receive: a text stored, not yet answered': { act: 'text', at: text('after'), ends: 'threaded' },
  'receive: a stop on its way to the store': {
    act: 'stop',
    at: commitWith('ConsentRevoked')('before'),
    ends: 'said goodbye',
  },
  'receive: a stop stored, not yet answered': {
    act: 'stop',
    at: commitWith('ConsentRevoked')('after'),
    ends: 'said goodbye',
  },

  'relay: a lead answered, no effect a row yet': {
    act: 'lead',
    at: rowInsert('card', 'root:')('before'),
    ends: 'threaded',
  },
  'relay: the first effect just a row': {
    act: 'lead',
    at: rowInsert('card', 'root:')('after'),
    ends: 'threaded',
  },
  'relay: half of the effects are rows': { act: 'text', at: rowInsert('draft')('before'), ends: 'threaded' },
  'relay: the snapshot on its way': { act: 'lead', at: snapshot('before'), ends: 'threaded' },
  'relay: the snapshot stored, the mark still there': {
    act: 'lead',
    at: snapshot('after'),
    ends: 'threaded',
  },
  'relay: the mark about to be taken away': { act: 'text', at: unmark('before'), ends: 'threaded' },
  'relay: the mark just taken away': { act: 'text', at: unmark('after'), ends: 'threaded' },

  'claim: a row on the way to be taken': { act: 'lead', at: cardClaim('root')('before'), ends: 'threaded' },
  'claim: a row just taken': { act: 'lead', at: cardClaim('root')('after'), ends: 'threaded' },
  'claim: the drafting just taken': { act: 'text', at: effectClaim('after'), ends: 'threaded' },
  'claim: a draft on its way to the store': {
    act: 'text',
    at: commitWith('DraftProposed')('before'),
    ends: 'threaded',
  },
  'claim: a draft just stored': { act: 'text', at: commitWith('DraftProposed')('after'), ends: 'threaded' },

  'post: the root under way to Slack': {
    act: 'lead',
    at: slackUnderWay('chat.postMessage', marked('root')),
    ends: 'threaded',
  },
  'post: the root posted, the answer lost': {
    act: 'lead',
    at: slackDone('chat.postMessage', posted('root'), marked('root')),
    ends: 'threaded',
  },
  'post: a text posted, the answer lost': {
    act: 'text',
    at: slackDone('chat.postMessage', posted('in'), marked('in')),
    ends: 'threaded',
  },
  'post: a draft posted, the answer lost': {
    act: 'lead',
    at: slackDone('chat.postMessage', posted('draft'), marked('draft')),
    ends: 'threaded',
  },
  'post: a card posted, its place on the way to the store': {
    act: 'text',
    at: shownCommit('in')('before'),
    ends: 'threaded',
  },
  'post: a card posted, its place just stored': {
    act: 'text',
    at: shownCommit('in')('after'),
    ends: 'threaded',
  },
  'post: a row about to be finished': { act: 'lead', at: cardSettled('root')('before'), ends: 'threaded' },
  'post: a row just finished': { act: 'lead', at: cardSettled('root')('after'), ends: 'threaded' },
  'post: an edit under way to Slack': {
    act: 'stop',
    at: slackUnderWay('chat.update', ({ contact }) => contact),
    ends: 'said goodbye',
  },
  'post: a card edited, the answer lost': {
    act: 'stop',
    at: slackDone('chat.update', edited, ({ contact }) => contact),
    ends: 'said goodbye',
  },
  'post: a picture about to be uploaded': {
    act: 'picture',
    at: slackUnderWay('files.getUploadURLExternal'),
    ends: 'threaded',
  },
  'post: a picture uploaded, the answer lost': {
    act: 'picture',
    at: slackDone('files.completeUploadExternal', uploaded),
    ends: 'threaded',
  },
  'post: a picture uploaded, on its way to the store': {
    act: 'picture',
    at: commitWith('MediaPosted')('before'),
    ends: 'threaded',
  },

  'call: an approval on its way to the store': {
    act: 'approve',
    at: commitWith('DraftApproved')('before'),
    ends: 'left',
  },
  'call: an approval just stored': { act: 'approve', at: commitWith('DraftApproved')('after'), ends: 'left' },
  'call: the sending just taken': { act: 'approve', at: effectClaim('after'), ends: 'left' },
  'call: the claim on its way to the store': { act: 'approve', at: claimed('before'), ends: 'left' },
  'call: the claim just stored, nothing called': { act: 'approve', at: claimed('after'), ends: 'asked' },
  'call: under way to Twilio': { act: 'approve', at: callUnderWay, ends: 'asked' },
  'call: taken by Twilio, the answer lost': { act: 'approve', at: callDone, ends: 'left' },
  'call: a goodbye taken by Twilio, the answer lost': { act: 'stop', at: callDone, ends: 'said goodbye' },

  'record: the answer on its way to the store': { act: 'approve', at: accepted('before'), ends: 'left' },
  'record: the answer just stored': { act: 'approve', at: accepted('after'), ends: 'left' },
  'record: the sending about to be finished': { act: 'approve', at: effectSettled('before'), ends: 'left' },
  'record: a delivery report stored, not yet answered': {
    act: 'report',
    at: commitWith('DeliveryReported')('after'),
    ends: 'delivered',
  },
  'record: a lost answer found again, on its way to the store': {
    act: 'approve',
    at: callCut('after', accepted('before')),
    ends: 'left',
    late: true,
  },
  'record: a text never found, on its way to the store': {
    act: 'approve',
    at: callCut('before', commitWith('SendUnresolved')('before')),
    ends: 'asked',
    late: true,
  },
  'record: a text never found, just stored': {
    act: 'approve',
    at: callCut('before', commitWith('SendUnresolved')('after')),
    ends: 'asked',
    late: true,
  },
} as const satisfies Record<string, Point>;

export type PointName = keyof typeof points;
