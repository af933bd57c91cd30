import { expect, test } from 'vitest';
import { slackConfigSchema } from '../../src/sandbox/emulators/slack-config.ts';
import { aliasOf, slackSeed } from '../../src/sandbox/emulators/slack-seed.ts';
import { keyFor } from '../../src/sandbox/emulators/twilio-seed.ts';
import { TokenBook } from '../../src/sandbox/proxy/slack/token-book.ts';

/** What the emulator grants one credential in an hour; it refuses the next request. */
const GRANTED = 5_000;

const mostUsed = (credentials: readonly string[]): number => {
  const uses = new Map<string, number>();
  for (const credential of credentials) uses.set(credential, (uses.get(credential) ?? 0) + 1);
  return Math.max(...uses.values());
};

test('no Slack token is used more than the emulator grants, and each one used was seeded', () => {
  const bot = { token: 'xoxb-1', userId: 'U1', isBot: true };
  const book = new TokenBook([bot]);
  const used = Array.from({ length: 100_000 }, () => book.alias(bot));
  expect(mostUsed(used)).toBeLessThan(GRANTED);
  const config = slackConfigSchema.parse({ people: [], channels: [], botToken: 'xoxb-1' });
  const seeded = new Set(slackSeed(config).tokens.map(({ token }) => token));
  expect(used.filter((token) => !seeded.has(token))).toEqual([]);
  expect(seeded.has(aliasOf('xoxp-admin', 0, false))).toBe(true);
});

test('no Twilio key is used more than the emulator grants', () => {
  expect(mostUsed(Array.from({ length: 100_000 }, (_, n) => keyFor('secret', n)))).toBeLessThan(GRANTED);
});
