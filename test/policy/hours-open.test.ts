import { describe, expect, test } from 'vitest';
import { hoursOpen, windowOptions } from '../../src/policy/hours-open.ts';
import { openAt } from '../../src/policy/quiet-hours.ts';
import { settings } from '../support/settings.ts';
import { HOUR, MINUTE, NOW } from './facts.ts';
import { placeOf } from './place-of.ts';
import { ruleTable } from './rule-table.ts';

const closed = { window: { open: false, because: 'It is 8:00 PM there.', localTimes: [] } };
/** Nine in the evening in Texas, as the clock and the window both say. */
const evening = { now: NOW + 10 * HOUR, ...closed };
const wrote = (minutes: number) => ({ lastText: { sid: 'SM1', at: evening.now - minutes * MINUTE } });

ruleTable(hoursOpen, [
  { name: 'open', says: 'allow' },
  // From 21:00 to 9:00, twelve hours after the ten that had passed.
  { name: 'closed until they open', change: evening, says: ['hold', 22 * 60], because: '8:00 PM' },
  { name: "people's own texts wait too", change: { ...evening, purpose: 'reply' }, says: ['hold', 22 * 60] },
  {
    name: 'an answer to their text of half an hour ago, less a moment',
    change: { ...evening, purpose: 'reply', lastText: { sid: 'SM1', at: evening.now - 30 * MINUTE + 1 } },
    says: 'allow',
  },
  {
    name: 'an answer half an hour later',
    change: { ...evening, purpose: 'reply', ...wrote(30) },
    says: ['hold', 22 * 60],
  },
  {
    name: 'a first text to somebody who wrote just now is no answer',
    change: { ...evening, ...wrote(1) },
    says: ['hold', 22 * 60],
  },
  {
    name: 'a reminder is none either',
    change: { ...evening, purpose: 'follow-up', ...wrote(1) },
    says: ['hold', 22 * 60],
  },
  { name: 'HELP at any hour', change: { ...evening, purpose: 'help' }, says: 'allow' },
  { name: 'the goodbye at any hour', change: { ...evening, purpose: 'opt-out-confirmation' }, says: 'allow' },
  {
    name: 'nobody knows where they are',
    change: { ...closed, place: placeOf([], []) },
    says: 'block',
    because: 'No open minute',
  },
]);

describe('whose hours', () => {
  const nineToFive = { start: '09:00', end: '17:00' };
  const [line, gutters] = settings().numbers;
  if (line === undefined || gutters === undefined) throw new Error('the settings have two numbers');
  const set = settings({ category: 'health', categoryWindows: { collections: nineToFive } });
  const collecting = { ...gutters, category: 'collections' };

  test('the number’s category before the business’s, with its own window', () => {
    expect(windowOptions({ settings: set, sender: line }).category).toBe('health');
    expect(windowOptions({ settings: set, sender: collecting })).toMatchObject({
      category: 'collections',
      categoryWindow: nineToFive,
    });
  });

  test('at six in the evening the main line may text and the number for collections may not', () => {
    const place = placeOf(['TX'], ['America/Chicago']);
    const six = NOW + 7 * HOUR;
    expect(openAt(place, six, windowOptions({ settings: settings(), sender: line })).open).toBe(true);
    expect(openAt(place, six, windowOptions({ settings: set, sender: collecting })).open).toBe(false);
  });
});
