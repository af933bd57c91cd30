import { isSupportedCountry } from 'libphonenumber-js/max';
import { z } from 'zod';
import { asE164 } from '../domain/phone.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Language } from '../domain/reading.ts';
import type { Role } from '../domain/settings.ts';
import { templateTokens } from '../domain/template.ts';
import { categoryHours, parseCategory } from '../policy/category-hours.ts';
import { weekdayNames } from '../policy/hours-row.ts';

const purposes = ['first', 'reply', 'follow-up', 'marketing'] as const satisfies readonly Purpose[];
const languages = ['en', 'es', 'fr', 'other'] as const satisfies readonly Language[];

/** YAML reads `#leads` as a remark and `+1555…` as a number; both need quotes. */
const wrongText = ({ input }: { input?: unknown }): string => {
  if (input === undefined) return 'is missing';
  if (input === null) return 'is empty (a word that begins with # needs quotes)';
  if (typeof input === 'number') return 'must be in quotes, so that it is not read as a number';
  return 'must be text';
};

const text = z.string({ error: wrongText }).trim().min(1, { error: 'is empty' });

/** A template's words: line ends of a folded block are no part of them. */
const copy = text.max(1_600, { error: 'is longer than 1600 characters, the most that a carrier takes' });

const wrongCount = { error: 'must be a whole number' };
const count = (least: number, most: number) =>
  z
    .int(wrongCount)
    .min(least, { error: `must be at least ${least}` })
    .max(most, { error: `must be at most ${most}` });

const yesOrNo = z.boolean({ error: 'must be true or false' });
const list = <S extends z.ZodType>(item: S) =>
  z.array(item, { error: ({ input }) => (input === undefined ? 'is missing' : 'must be a list') });
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

const group = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: ({ code, input }) => {
      if (code !== 'invalid_type') return undefined;
      return input === undefined ? 'is missing' : 'must be a group of settings';
    },
  });

const phone = text.refine((number) => asE164(number) !== undefined, {
  error: 'must be a number with + and country code, in quotes, such as "+12125550100"',
});

const clockTime = text.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
  error: 'must be a time of day such as "09:00", from 00:00 to 23:59',
});

const window = group({
  start: clockTime,
  end: clockTime,
  days: list(oneOf(weekdayNames)).min(1, { error: 'must name at least one day' }).optional(),
});

/** A word that is none of them would count as all of them, which nobody means. */
const category = text
  .refine((name) => parseCategory(name) !== undefined, {
    error: `must be one of ${Object.keys(categoryHours).join(', ')}`,
  })
  .transform((name) => parseCategory(name) ?? name);

const date = z.iso.date({ error: 'must be a date such as 2027-05-01' });

const route = group({ channel: text, number: text, workflow: text, owner: text.optional() });

const languageCopy = group({ en: copy.optional(), es: copy.optional(), fr: copy.optional() });

/** A token that a text must carry; `templateFaults` knows which there are. */
const tokenName = oneOf(templateTokens);

export const templateSchema = group({
  name: text,
  version: count(1, 100_000).default(1),
  purpose: oneOf(purposes),
  language: oneOf(languages).default('en'),
  text: copy,
  owner: text,
  approver: text.optional(),
  locked: yesOrNo.default(false),
  reviewBy: date.optional(),
  requires: list(tokenName).default([]),
});

/** `baton.yml` as people write it, with names where Slack has ids. */
export const batonFileSchema = group({
  business: group({
    name: text,
    alsoCalled: list(text).default([]),
    links: list(text).default([]),
  }),
  /** Whose way of writing phone numbers is meant where one has no country code. */
  country: text
    .refine((code) => isSupportedCountry(code), {
      error: 'must be the two capital letters of a country, such as US',
    })
    .default('US'),
  category: category.optional(),
  categoryWindows: z.record(category, window, { error: 'must be a group of settings' }).default({}),
  window: window.optional(),
  numbers: list(
    group({
      number: phone,
      label: text,
      messagingService: text.regex(/^MG[0-9a-fA-F]{32}$/, {
        error: 'must be the SID of a Messaging Service: MG and 32 hexadecimal digits',
      }),
      registered: yesOrNo,
      category: category.optional(),
    }),
  ).min(1, { error: 'must name at least one number' }),
  sources: z.record(z.string(), route, { error: 'must be a group of settings' }).default({}),
  elsewhere: route,
  roles: group({
    admin: list(text).default([]),
    compliance: list(text).default([]),
    owner: list(text).default([]),
    rep: list(text).default([]),
    'on-call': list(text).default([]),
  } satisfies Record<Role, z.ZodType>).prefault({}),
  installer: text.optional(),
  repsGroup: text.optional(),
  onCall: group({
    people: list(text).default([]),
    lastResort: text.default('here'),
    acknowledgeMinutes: count(1, 120).default(5),
    staleMinutes: count(1, 1_440).default(30),
  }).prefault({}),
  answerMinutes: count(1, 1_440).default(5),
  undoSeconds: count(0, 60).default(5),
  duplicateMinutes: count(0, 1_440).default(10),
  caps: group({
    perRolling24Hours: count(1, 3).default(3),
    perDay: count(1, 3).default(3),
    perWorkflow: count(1, 100).default(3),
    gapMinutes: count(0, 10_080).default(0),
  }).prefault({}),
  /** Stages of a lead at which nobody is written to about new business; as the source names them. */
  suppressStages: list(text).default(['customer', 'deal open', 'booked', 'won']),
  optInKeywords: list(text).default([]),
  copy: group({
    optOutConfirmation: languageCopy.prefault({}),
    help: languageCopy.prefault({}),
  }).prefault({}),
  templates: list(templateSchema).min(1, { error: 'must have at least one template' }),
  workflows: list(
    group({
      name: text,
      first: text,
      reply: text,
      followUp: group({ template: text, afterHours: count(1, 720) }).optional(),
      autoFirst: yesOrNo.default(false),
      delaySeconds: count(0, 600).default(60),
      priority: count(0, 100).default(0),
      holdoutPercent: count(0, 50).default(0),
    }),
  ).min(1, { error: 'must have at least one workflow' }),
  confirmedChannels: list(text).default([]),
});

export type BatonFile = z.output<typeof batonFileSchema>;
