import type { Actor } from './actor.ts';

/** The stream of a workspace's senders. Contacts' streams are named by hexadecimal HMACs, so that none is called this. */
export const SENDING_STREAM = 'sending';

/** Trouble with business numbers that the carrier told of, or that an admin made on purpose. */
export interface SenderTrouble {
  readonly id: string;
  /** The business numbers it is about. */
  readonly numbers: readonly string[];
  /** True: none of them sends until it is over. False: people are told, texts go on. */
  readonly stops: boolean;
  /** A sentence for a rep. */
  readonly because: string;
  /** What happens next, and who can do something about it. */
  readonly next: string;
  readonly code?: string;
  readonly by: Actor;
  readonly at: number;
  /** Epoch ms at which it is over by itself; absent: until an admin resumes. */
  readonly until?: number;
  readonly resumed?: { readonly by: Actor; readonly at: number };
  /** Where it is shown: Slack channel to message. */
  readonly shown: Readonly<Record<string, string>>;
}

/** Twilio could not bring us texts: until they are read from its list nothing leaves (a stop may be among them). */
export interface ReceivingGap {
  readonly id: string;
  readonly code: string;
  readonly at: number;
}

/** What holds for every text of a workspace, whoever it goes to: the fold of its `sending` stream. */
export interface Sending {
  readonly ws: string;
  readonly version: number;
  readonly troubles: readonly SenderTrouble[];
  readonly gap: ReceivingGap | undefined;
}

export const allSending = (ws: string): Sending => ({ ws, version: 0, troubles: [], gap: undefined });

/** Does it still hold at `at` (epoch ms)? */
export const isOpenTrouble = ({ resumed, until }: SenderTrouble, at: number): boolean =>
  resumed === undefined && (until === undefined || until > at);

/** What keeps a number from sending at `at`; of several the one that lasts longest. */
export const pauseOf = ({ troubles }: Sending, number: string, at: number): SenderTrouble | undefined =>
  troubles
    .filter((trouble) => trouble.stops && trouble.numbers.includes(number) && isOpenTrouble(trouble, at))
    .reduce<SenderTrouble | undefined>(
      (longest, next) => (longest && lasts(longest) >= lasts(next) ? longest : next),
      undefined,
    );

const lasts = ({ until }: SenderTrouble): number => until ?? Number.POSITIVE_INFINITY;
