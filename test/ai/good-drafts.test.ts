import { expect, test } from 'vitest';
import { goodDrafts } from './good-drafts.ts';
import { secondGoodDrafts } from './good-drafts-second.ts';
import { answer, drafterThatHears, message, requestAfter } from './support/asked.ts';

/** A gate that refuses what is good makes people switch the model off. */
test('at least nine in ten good drafts are shown as they are', async () => {
  const refused: string[] = [];
  const rows = [...goodDrafts, ...secondGoodDrafts];
  for (const row of rows) {
    const given = answer({
      draft: row.draft,
      summary: row.summary,
      next_action: row.next,
      language: row.language ?? 'en',
      fact_ids: ['business'],
    });
    const drafted = await drafterThatHears(async () => message(given))(requestAfter(row));
    if (drafted.author.kind !== 'model') refused.push(`${drafted.note} ${row.draft}`);
  }
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(rows.length / 10);
});
