import type { LineState } from '../domain/contact.ts';

/** What a carrier code does to the contact or the sender. Sources: twilio.com/docs/api/errors/{code}. */
export type CodeEffect =
  | { readonly kind: 'opted-out' }
  | { readonly kind: 'line'; readonly line: Exclude<LineState, 'usable'> }
  /** `hours`: by itself after that long; `midnight-pacific`: the daily carrier cap; none: until an admin resumes it. */
  | {
      readonly kind: 'pause-sender';
      readonly hours?: number;
      readonly untilMidnightPacific?: true;
      readonly page: boolean;
    }
  | { readonly kind: 'retry-later'; readonly minutes: number; readonly most: number }
  | { readonly kind: 'unreachable-after'; readonly times: number; readonly retryMinutes: number }
  | { readonly kind: 'edit' }
  | { readonly kind: 'tell' }
  | { readonly kind: 'backfill' };

export interface CodeReaction {
  /** What it means, for a rep. */
  readonly meaning: string;
  readonly next: string;
  readonly effect: CodeEffect;
}

const line = (state: Exclude<LineState, 'usable'>, meaning: string, next: string): CodeReaction => ({
  meaning,
  next,
  effect: { kind: 'line', line: state },
});
const pause = (
  meaning: string,
  next: string,
  how: { hours?: number; untilMidnightPacific?: true; page?: boolean } = {},
): CodeReaction => ({
  meaning,
  next,
  effect: { kind: 'pause-sender', page: false, ...how },
});
const tell = (meaning: string, next: string): CodeReaction => ({ meaning, next, effect: { kind: 'tell' } });
const retry = (meaning: string, next: string, minutes: number, most: number): CodeReaction => ({
  meaning,
  next,
  effect: { kind: 'retry-later', minutes, most },
});

/** One row per code; a code without a row is shown as it is and nothing is tried again. */
export const deliveryCodes: Readonly<Record<string, CodeReaction>> = {
  '21211': line(
    'invalid',
    'The carrier says that this is not a phone number.',
    'Correct the number in the source, or call.',
  ),
  '21408': tell('Texts to this region are not switched on.', 'An admin enables the region at Twilio.'),
  '21608': tell('The Twilio account is on trial or unverified.', 'An admin verifies the account.'),
  '21610': {
    meaning: 'They opted out at the carrier.',
    next: 'Nothing to do. Only they can undo it: they text START.',
    effect: { kind: 'opted-out' },
  },
  '21611': retry('The sending queue is full.', 'We try again shortly.', 5, 3),
  '21612': tell('Our number cannot reach theirs.', 'Call instead.'),
  '21614': line('landline', 'This is not a mobile number.', 'Call instead.'),
  '21617': {
    meaning: 'The text is longer than 1,600 characters.',
    next: 'Shorten it.',
    effect: { kind: 'edit' },
  },
  '21635': line('landline', 'This is a landline.', 'Call instead.'),
  '20429': retry('Too many requests to the carrier.', 'We try again shortly.', 1, 3),
  'http-429': retry('Too many requests to the carrier.', 'We try again shortly.', 1, 3),
  '30001': retry('The sending queue is full.', 'We try again shortly.', 5, 3),
  '30002': pause('The Twilio account is suspended.', 'An admin contacts Twilio. Nothing leaves until then.', {
    page: true,
  }),
  '30037': pause(
    'Sending is disabled for the account.',
    'An admin contacts Twilio. Nothing leaves until then.',
    { page: true },
  ),
  '30003': {
    meaning: 'The phone is off or out of reach.',
    next: 'We try once more later; call if it is urgent.',
    effect: { kind: 'unreachable-after', times: 3, retryMinutes: 60 },
  },
  '30004': tell('The message was blocked on their side.', 'Call instead. We do not try again.'),
  '30005': line('dead', 'The number is not in service.', 'Find another number; new consent is needed.'),
  '30006': line('landline', 'A landline, or a carrier that takes no texts.', 'Call instead.'),
  '30007': tell(
    'A carrier filtered the text as unwanted.',
    'Never send the same words again. Call, or write them anew.',
  ),
  '30008': retry('The carrier gave no reason.', 'We try once more later.', 15, 1),
  '30022': retry('The campaign sends too fast.', 'We slow down and try again.', 5, 3),
  '30023': pause('The daily carrier limit is reached.', 'Sending goes on after midnight Pacific time.', {
    untilMidnightPacific: true,
  }),
  '30024': pause(
    'The number is not provisioned yet.',
    'It can take a day. An admin checks the registration.',
    { hours: 24 },
  ),
  '30035': pause(
    'The number waits for its campaign.',
    'It can take a day. An admin checks the registration.',
    { hours: 24 },
  ),
  '30032': pause('The toll-free number is not verified.', 'An admin verifies it. Nothing leaves until then.'),
  '30033': pause(
    'The campaign is suspended.',
    'An admin contacts Twilio. Do not use another number instead.',
    { page: true },
  ),
  '30034': pause(
    'The number is not registered with a campaign.',
    'An admin registers it. Nothing leaves until then.',
  ),
  '30036': retry(
    'It waited too long at the carrier and was dropped.',
    'The rules are asked again, then we try again.',
    0,
    1,
  ),
  '30039': tell('The carrier takes their text for a machine.', 'No automatic answer. A person writes.'),
  '30450': tell('The carrier suspects fraud.', 'An admin contacts Twilio before the next text.'),
  '30610': retry(
    'It is night where they are, says the carrier.',
    'Check where they are; we try in the morning.',
    600,
    1,
  ),
  '63038': pause('The account has reached its daily limit.', 'Sending goes on within 24 hours.', {
    hours: 24,
  }),
  '11200': {
    meaning: 'Twilio could not reach us.',
    next: 'Missed texts are being read.',
    effect: { kind: 'backfill' },
  },
  '11205': {
    meaning: 'Twilio gave up waiting for us.',
    next: 'Missed texts are being read.',
    effect: { kind: 'backfill' },
  },
};

export const reactionTo = (code: string): CodeReaction =>
  deliveryCodes[code] ??
  tell(`The carrier answered with code ${code}.`, 'Call instead, or look the code up at Twilio.');
