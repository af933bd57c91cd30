import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/policy/read-text.ts';
import { rows, topicRows } from './text-rows.ts';

/**
 * Lists written before anybody looked at the phrase tables, by kind and language. A new list is measured once, then
 * its misses are mended by class of wording; from then on it guards what was won.
 */
const listed = (name: string): string =>
  readFileSync(new URL(`./held-out/${name}.txt`, import.meta.url), 'utf8');

const paging = (text: string): string[] =>
  readText(text)
    .topics.filter(({ severity }) => severity === 'page')
    .map(({ topic }) => topic);

/** Fails with the texts that went wrong when they are more than this share. */
function expectAtMost(share: number, wrong: readonly string[], of: readonly unknown[]): void {
  expect(wrong.length / of.length, wrong.join('\n')).toBeLessThanOrEqual(share);
}

describe.each([
  ['English', 'revocations-en', 0.03],
  ['Spanish', 'revocations-es', 0.07],
  ['French', 'revocations-fr', 0.07],
  ['more English', 'revocations-second-en', 0.03],
  ['more Spanish', 'revocations-second-es', 0.07],
  ['more French', 'revocations-second-fr', 0.07],
  ['still more English', 'revocations-third-en', 0.03],
  ['still more Spanish', 'revocations-third-es', 0.07],
  ['still more French', 'revocations-third-fr', 0.07],
] as const)('%s revocations', (_language, name, mayMiss) => {
  const texts = rows(listed(name));
  const verdicts = texts.map((text) => ({ text, verdict: readText(text).revocation }));
  const found = verdicts.filter(({ verdict }) => verdict !== 'none');

  test('are recognised', () => {
    const missed = verdicts.filter(({ verdict }) => verdict === 'none').map(({ text }) => text);
    expectAtMost(mayMiss, missed, texts);
  });

  test('are nearly all sure', () => {
    const unsure = found.filter(({ verdict }) => verdict === 'hold').map(({ text }) => text);
    expectAtMost(0.1, unsure, found);
  });
});

describe.each([
  'everyday-en',
  'everyday-es',
  'everyday-fr',
  'everyday-second',
  'everyday-third-en',
  'everyday-third-es-fr',
])('%s: words that only look like a stop', (name) => {
  test('say nothing of texts', () => {
    const texts = rows(listed(name));
    expectAtMost(
      0.015,
      texts.filter((text) => readText(text).revocation !== 'none'),
      texts,
    );
  });
});

describe.each(['ordinary', 'ordinary-replies', 'ordinary-second', 'ordinary-third'])(
  '%s: talk of other things',
  (name) => {
    const texts = rows(listed(name));

    test('never revokes', () => {
      expect(texts.filter((text) => readText(text).revocation === 'revoke')).toEqual([]);
    });

    test('is hardly ever held', () => {
      expectAtMost(
        0.005,
        texts.filter((text) => readText(text).revocation === 'hold'),
        texts,
      );
    });

    test('wakes somebody in at most three of a hundred', () => {
      expectAtMost(
        0.03,
        texts.filter((text) => paging(text).length > 0),
        texts,
      );
    });
  },
);

const grave: ReadonlySet<string> = new Set(['legal', 'fraud', 'emergency', 'self_harm']);

describe.each([
  'topics-grave-en',
  'topics-other-en',
  'topics-es',
  'topics-fr',
  'topics-second-en',
  'topics-second-es-fr',
  'topics-third-claims-en',
  'topics-third-danger-en',
  'topics-third-money-en',
  'topics-third-people-en',
  'topics-third-es-fr',
])('%s', (name) => {
  const wanted = topicRows(listed(name));

  test.each([...new Set(wanted.map(([topic]) => topic))])('%s is found', (topic) => {
    const texts = wanted.filter(([wantedTopic]) => wantedTopic === topic).map(([, text]) => text);
    expectAtMost(
      grave.has(topic) ? 0.08 : 0.2,
      texts.filter((text) => !readText(text).topics.some((found) => found.topic === topic)),
      texts,
    );
  });
});
