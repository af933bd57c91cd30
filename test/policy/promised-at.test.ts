import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promisedAt } from '../../src/policy/promised-at.ts';
import { zoned } from './place-of.ts';

const chicago = zoned('America/Chicago');
/** Tuesday 2026-03-03, 11:00 in Chicago. */
const NOW = Date.UTC(2026, 2, 3, 17, 0);
const there = (at: number): string =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Chicago',
    weekday: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
    .format(at)
    .replace(/\u202f/g, ' ');

describe('when a promise is due', () => {
  const cases = [
    ["We'll call you at 3 today.", '3 Tue, 3:00 PM'],
    ["We'll call you at 3.", '3 Tue, 3:00 PM'],
    ["We'll call you at 9.", '4 Wed, 9:00 AM'],
    ["We'll be there tomorrow at 8:30.", '4 Wed, 8:30 AM'],
    ["We'll be there tomorrow.", '4 Wed, 9:00 AM'],
    ["We'll call today.", '3 Tue, 4:00 PM'],
    ["We'll call in 20 minutes.", '3 Tue, 11:20 AM'],
    ["We'll come on Friday at 2pm.", '6 Fri, 2:00 PM'],
    ["We'll come on Tuesday.", '10 Tue, 9:00 AM'],
    ["We'll come on Monday.", '9 Mon, 9:00 AM'],
    ["We'll call this afternoon.", '3 Tue, 1:00 PM'],
    ['Le llamamos mañana a las 10.', '4 Wed, 10:00 AM'],
    ['We guarantee it will hold.', '4 Wed, 11:00 AM'],
  ] as const;
  for (const [body, due] of cases) test(body, () => expect(there(promisedAt(body, NOW, chicago))).toBe(due));

  test('over a change of the clocks it is the hour that the wall shows', () => {
    const saturday = Date.UTC(2026, 2, 7, 17, 0);
    expect(there(promisedAt("We'll come tomorrow at 9.", saturday, chicago))).toBe('8 Sun, 9:00 AM');
  });

  test('never before it was said, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 4e12 }), (body, at) => {
        expect(promisedAt(body, at, chicago)).toBeGreaterThan(at);
      }),
    );
  });
});
