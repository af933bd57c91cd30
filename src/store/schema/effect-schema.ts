import { z } from 'zod';
import type { CardKey, Effect } from '../../domain/effect.ts';
import { count, text, time } from './word-schemas.ts';

type CardNoun = CardKey extends `${infer N}:${string}` ? N : never;

const cardNouns = {
  root: true,
  draft: true,
  in: true,
  stop: true,
  open: true,
  pause: true,
  remind: true,
  promise: true,
  fail: true,
  ask: true,
  page: true,
  paged: true,
} satisfies Readonly<Record<CardNoun, true>>;

const isCardKey = (word: unknown): word is CardKey =>
  typeof word === 'string' &&
  word.includes(':') &&
  Object.hasOwn(cardNouns, word.slice(0, word.indexOf(':')));

const card = z.custom<CardKey>(isCardKey, { error: 'not the name of a card' });

const byKind = {
  card: z.strictObject({ kind: z.literal('card'), card, urgent: z.literal(true).exactOptional() }),
  draft: z.strictObject({ kind: z.literal('draft'), conversation: text, basis: count }),
  dispatch: z.strictObject({ kind: z.literal('dispatch'), draft: text, version: count, at: time }),
  reconcile: z.strictObject({ kind: z.literal('reconcile'), sendKey: text, at: time }),
  'poll-delivery': z.strictObject({ kind: z.literal('poll-delivery'), sendKey: text, at: time }),
  media: z.strictObject({ kind: z.literal('media'), textSid: text }),
  'page-step': z.strictObject({ kind: z.literal('page-step'), page: text, at: time }),
  'remind-pause': z.strictObject({ kind: z.literal('remind-pause'), pause: text, at: time }),
  'follow-up': z.strictObject({ kind: z.literal('follow-up'), sendKey: text }),
  promise: z.strictObject({ kind: z.literal('promise'), sendKey: text }),
  'sender-trouble': z.strictObject({ kind: z.literal('sender-trouble'), sendKey: text, code: text }),
  'read-missed': z.strictObject({ kind: z.literal('read-missed'), code: text, at: time }),
  'sender-card': z.strictObject({ kind: z.literal('sender-card'), trouble: text, at: time }),
} satisfies { readonly [K in Effect['kind']]: z.ZodType<Extract<Effect, { kind: K }>> };

/** What a commit or a work row says is to be done. */
export const effect: z.ZodType<Effect> = z.discriminatedUnion('kind', [
  byKind.card,
  byKind.draft,
  byKind.dispatch,
  byKind.reconcile,
  byKind['poll-delivery'],
  byKind.media,
  byKind['page-step'],
  byKind['remind-pause'],
  byKind['follow-up'],
  byKind.promise,
  byKind['sender-trouble'],
  byKind['read-missed'],
  byKind['sender-card'],
]);
