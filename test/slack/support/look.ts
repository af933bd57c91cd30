import type { Look } from '../../../src/slack/look.ts';
import { english } from '../../../src/slack/words/english.ts';
import { settings } from '../../support/settings.ts';
import { ONE_PM } from './contact-story.ts';

const names: Readonly<Record<string, string>> = {
  'U-DANA': 'Dana',
  'U-LEE': 'Lee',
  'U-ADA': 'Ada',
  'U-CARMEN': 'Carmen',
};

/** What cards are drawn with in tests: everybody has a name, and one word is sensitive. */
export const look = (change: Partial<Look> = {}): Look => ({
  words: english,
  settings: settings(),
  now: ONE_PM + 60_000,
  measure: (text) => ({
    characters: text.length,
    segments: Math.max(1, Math.ceil(text.length / 160)),
    encoding: 'GSM-7',
    forcing: [],
  }),
  senderPaused: () => undefined,
  nameOf: (user) => names[user] ?? 'Somebody',
  isSensitive: (words) => /overdose/i.test(words),
  ...change,
});
