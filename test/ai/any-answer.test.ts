import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/ai/facts.ts';
import { ungroundedClaims } from '../../src/policy/ground-claims.ts';
import { measureText } from '../../src/sms/measure-text.ts';
import { findingsOnWords } from '../../src/use-cases/judge-draft.ts';
import { goodDrafts } from './good-drafts.ts';
import { hostileDrafts } from './hostile-drafts.ts';
import { secondHostileWords } from './hostile-drafts-second.ts';
import { answer, drafterThatHears, message, requestAfter } from './support/asked.ts';

const requests = [
  requestAfter({ name: 'Sam Ortiz', request: 'Roof leak over the garage', texts: [] }),
  requestAfter({ name: 'Sam Ortiz', request: 'Roof leak', texts: ['Can you come Friday at 9 for $250?'] }),
  requestAfter({
    name: 'Lucía Gómez',
    request: 'Tengo una gotera en la cocina, ¿pueden llamarme?',
    texts: [],
  }),
  requestAfter({ texts: ['see http://bit.ly/x or call 512 555 0199, Mr. Quick said 50% off'] }),
];

const sentences = [...goodDrafts, ...hostileDrafts]
  .flatMap(({ draft }) => draft.split(/(?<=[.!?]) /))
  .concat(secondHostileWords.map(([words]) => words));

const glue = fc.constantFrom(' ', '  ', '\n', ', ', ' and ', '\u200b', '\u00a0', '. ', '? ', ' - ');
const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '$',
      '199',
      '１９９',
      'free',
      'tomorrow',
      '9 AM',
      'Bob',
      'bit.ly/x',
      'STOP',
      '\u202e',
      '😀',
    ),
  },
);
const anyText = fc
  .array(fc.tuple(words, glue), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(''));
const asked = new Map(goodDrafts.map((row) => [row, requestAfter(row)]));
const mild = goodDrafts
  .flatMap(({ draft }) => draft.split(/(?<=[.!?]) /))
  .filter((part) => !/stop/i.test(part));

/** A good answer to its own request, with at most one sentence more, so that a fair part is shown and looked at. */
const nearlyGood = fc
  .record({
    row: fc.constantFrom(...goodDrafts),
    slip: fc.oneof(fc.constant(''), fc.constantFrom(...mild), words),
    at: fc.nat({ max: 3 }),
  })
  .map(({ row, slip, at }) => {
    const parts = row.draft.split(/(?<=[.!?]) /);
    const { summary, next, language = 'en' } = row;
    return {
      request: asked.get(row) ?? requestAfter(row),
      given: { draft: parts.toSpliced(at, 0, slip).join(' '), summary, next_action: next, language },
    };
  });

const anything = fc.record({
  request: fc.constantFrom(...requests, ...asked.values()),
  given: fc.record(
    {
      draft: anyText,
      summary: fc.oneof(fc.constant('Wants a call.'), anyText),
      next_action: fc.oneof(fc.constant('Call them.'), anyText),
      language: fc.constantFrom('en', 'es', 'fr', 'other'),
      topics: fc.constantFrom([], ['legal'], ['pricing', 'schedule']),
      may_mean_stop: fc.boolean(),
      fact_ids: fc.constantFrom([], ['business'], ['nothing']),
    },
    { requiredKeys: ['draft'] },
  ),
});

test('whatever a model answers: what is shown as its own passes the rules and names nothing that nobody gave', async () => {
  const shown = { model: 0, template: 0 };
  await fc.assert(
    fc.asyncProperty(fc.oneof(nearlyGood, anything), async ({ request, given }) => {
      const drafted = await drafterThatHears(async () => message(answer({ fact_ids: [], ...given })))(
        request,
      );
      const { author, body, note, summary } = drafted;
      if (author.kind !== 'model') {
        shown.template += 1;
        expect(note).toMatch(/^Written from a template: /);
        return;
      }
      shown.model += 1;
      const known = factsOf(request).map((fact) => fact.words);
      expect(findingsOnWords(request, body ?? '', measureText)).toEqual([]);
      // Hours to choose from are asked, not named.
      expect(ungroundedClaims(body ?? '', [...known, "morning, afternoon, evening, we'd"])).toEqual([]);
      for (const words of [summary?.wants, summary?.nextAction]) {
        expect(ungroundedClaims(words ?? '', [...known, 'English Spanish French Gave Arrange'])).toEqual([]);
      }
      expect(body).not.toMatch(/[\p{Cf}\p{Cs}\p{Co}\p{Extended_Pictographic}]/u);
    }),
    { numRuns: 1_500 },
  );
  expect(shown.model).toBeGreaterThan(100);
  expect(shown.template).toBeGreaterThan(500);
}, 120_000);

test('any message whatever gives a draft or a template, and never an error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...requests),
      fc.oneof(fc.json(), fc.string({ unit: 'binary' }), fc.constantFrom('', '{}', '[]', 'null')),
      fc.constantFrom('end_turn', 'refusal', 'max_tokens', 'tool_use', null),
      async (request, text, stopReason) => {
        const drafted = await drafterThatHears(async () => message(text, { stopReason }))(request);
        expect(drafted.author.kind).toBe('template');
        expect(drafted.body).not.toBe('');
      },
    ),
    { numRuns: 500 },
  );
});
