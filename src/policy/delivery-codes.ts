import type { LineState } from '../domain/contact.ts';

/** What a carrier code does to the contact or the sender. Sources: twilio.com/docs/api/errors/{code}. */
export type CodeEffect =
  | { readonly kind: 'opted-out' }
  | { readonly kind: 'line'; readonly line: Exclude<LineState, 'usable'> }
  | SenderEffect
  /** The same words again after so many minutes, twice as long each further time, at most so many times. */
  | { readonly kind: 'retry-later'; readonly minutes: number; readonly most: number }
  /** Once more after so many minutes; the line counts as unreachable when so many texts in a row did not arrive. */
  | { readonly kind: 'unreachable-after'; readonly times: number; readonly retryMinutes: number }
  /** Nothing leaves until a person has looked. */
  | { readonly kind: 'hold' }
  /** No automatic text in this conversation any more. */
  | { readonly kind: 'people-only' }
  /** These words can never leave: a person writes others. */
  | { readonly kind: 'edit' }
  | { readonly kind: 'tell' }
  | { readonly kind: 'backfill' };

/** What a code says about our own numbers. */
export type SenderEffect =
  | {
      readonly kind: 'pause-sender';
      readonly reach: SenderReach;
      /** By itself over after so many hours, or at the daily cap's reset; absent: an admin resumes. */
      readonly ends?: { readonly hours: number } | 'midnight-pacific';
      /** The on-call person is paged. */
      readonly page: boolean;
    }
  /** Texts go on; an admin hears of it, once a day for each code. */
  | { readonly kind: 'alert-admin'; readonly reach: SenderReach };

/** Which numbers share the trouble: that one, those of its Messaging Service (one campaign), or all of the account. */
export type SenderReach = 'number' | 'service' | 'account';

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
  reach: SenderReach,
  how: { ends?: { hours: number } | 'midnight-pacific'; page?: boolean } = {},
): CodeReaction => ({
  meaning,
  next,
  effect: { kind: 'pause-sender', reach, page: false, ...how },
});
const alert = (meaning: string, next: string, reach: SenderReach): CodeReaction => ({
  meaning,
  next,
  effect: { kind: 'alert-admin', reach },
});
const retry = (meaning: string, next: string, minutes: number, most: number): CodeReaction => ({
  meaning,
  next,
  effect: { kind: 'retry-later', minutes, most },
});
const react = (
  kind: 'opted-out' | 'hold' | 'people-only' | 'edit' | 'tell' | 'backfill',
  meaning: string,
  next: string,
): CodeReaction => ({ meaning, next, effect: { kind } });

const QUEUE_FULL = retry('The sending queue is full.', 'We try again shortly.', 5, 3);
const TOO_FAST = retry('Too many requests to the carrier.', 'We try again shortly.', 1, 3);
const MISSED = 'Missed texts are read before anything leaves.';

/** One row per code; a code without a row is shown as it is and nothing is tried again. */
export const deliveryCodes = {
  '21211': line(
    'invalid',
    'The carrier says that this is not a phone number.',
    'Correct the number in the source, or call.',
  ),
  '21408': alert(
    'Texts to this region are not switched on.',
    'Call instead. An admin enables the region at Twilio.',
    'account',
  ),
  '21608': alert(
    'The Twilio account is on trial or unverified.',
    'An admin verifies the account.',
    'account',
  ),
  '21610': react(
    'opted-out',
    'They opted out at the carrier.',
    'Nothing to do. Only they can undo it: they text START.',
  ),
  '21611': QUEUE_FULL,
  '21612': alert('Our number cannot reach theirs.', 'Call instead. An admin looks at the number.', 'number'),
  '21614': line('landline', 'This is not a mobile number.', 'Call instead.'),
  '21617': react('edit', 'The text is longer than 1,600 characters.', 'Shorten it.'),
  '21635': line('landline', 'This is a landline.', 'Call instead.'),
  '20429': TOO_FAST,
  'http-429': TOO_FAST,
  '30001': QUEUE_FULL,
  '30002': pause(
    'The Twilio account is suspended.',
    'An admin contacts Twilio. Nothing leaves until then.',
    'account',
    { page: true },
  ),
  '30037': pause(
    'Sending is disabled for the account.',
    'An admin contacts Twilio. Nothing leaves until then.',
    'account',
    { page: true },
  ),
  '30003': {
    meaning: 'The phone is off or out of reach.',
    next: 'We try once more later; call if it is urgent.',
    effect: { kind: 'unreachable-after', times: 3, retryMinutes: 60 },
  },
  '30004': react(
    'hold',
    'The message was blocked on their side.',
    'Nothing leaves until somebody has looked: do they want no texts? Call instead.',
  ),
  '30005': line('dead', 'The number is not in service.', 'Find another number; new consent is needed.'),
  '30006': line('landline', 'A landline, or a carrier that takes no texts.', 'Call instead.'),
  '30007': react(
    'edit',
    'A carrier filtered the text as unwanted.',
    'The same words never go again. Call, or write them anew.',
  ),
  '30008': retry('The carrier gave no reason.', 'We try once more later.', 15, 1),
  '30022': retry('The campaign sends too fast.', 'We slow down and try again.', 5, 3),
  '30023': pause(
    'The daily carrier limit is reached.',
    'Sending goes on after midnight Pacific time.',
    'account',
    { ends: 'midnight-pacific' },
  ),
  '30024': pause(
    'The number is not provisioned yet.',
    'It can take a day. An admin checks the registration.',
    'number',
    { ends: { hours: 24 } },
  ),
  '30035': pause(
    'The number waits for its campaign.',
    'It can take a day. An admin checks the registration.',
    'number',
    { ends: { hours: 24 } },
  ),
  '30032': pause(
    'The toll-free number is not verified.',
    'An admin verifies it. Nothing leaves until then.',
    'number',
  ),
  '30033': pause(
    'The campaign is suspended.',
    'An admin contacts Twilio. Do not use another number instead.',
    'service',
    { page: true },
  ),
  '30034': pause(
    'The number is not registered with a campaign.',
    'An admin registers it. Nothing leaves until then.',
    'number',
  ),
  '30036': retry(
    'It waited too long at the carrier and was dropped.',
    'The rules are asked again, then we try again.',
    0,
    1,
  ),
  '30039': react(
    'people-only',
    'The carrier takes this exchange for two machines talking.',
    'No automatic text any more. A person writes.',
  ),
  '30450': alert('The carrier suspects fraud.', 'An admin contacts Twilio before the next text.', 'number'),
  '30610': retry(
    'It is night where they are, says the carrier.',
    'Check where they are; we try in the morning.',
    600,
    1,
  ),
  '63038': pause('The account has reached its daily limit.', 'Sending goes on within 24 hours.', 'account', {
    ends: { hours: 24 },
  }),
  '11200': react('backfill', 'Twilio could not reach us.', MISSED),
  '11205': react('backfill', 'Twilio gave up waiting for us.', MISSED),
} as const satisfies Readonly<Record<string, CodeReaction>>;

const isKnown = (code: string): code is keyof typeof deliveryCodes => Object.hasOwn(deliveryCodes, code);

export const reactionTo = (code: string): CodeReaction =>
  isKnown(code)
    ? deliveryCodes[code]
    : react(
        'tell',
        `The carrier answered with code ${code}.`,
        'Call instead, or look the code up at Twilio.',
      );

/** What a code says about our own numbers, if it does. */
export function senderEffect(code: string): SenderEffect | undefined {
  const { effect } = reactionTo(code);
  return effect.kind === 'pause-sender' || effect.kind === 'alert-admin' ? effect : undefined;
}
