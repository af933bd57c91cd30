import { describe, expect, test } from 'vitest';
import { clockForButton, clockWithZone, teamTime, zoneName } from '../../src/slack/clock-words.ts';

const CHICAGO = 'America/Chicago';
const at = (iso: string): number => Date.parse(iso);

describe("the contact's day", () => {
  const rows = [
    // Friday evening in Chicago; Saturday morning is "9:00 AM", as it would be said.
    ['tomorrow morning', '2026-11-21T15:00:00Z', '2026-11-21T04:42:00Z', '9:00 AM', '9:00 AM CT'],
    ['later today', '2026-11-20T22:00:00Z', '2026-11-20T15:00:00Z', '4:00 PM', '4:00 PM CT'],
    ['after the weekend', '2026-11-23T15:00:00Z', '2026-11-21T04:42:00Z', 'Mon 9:00 AM', 'Mon 9:00 AM CT'],
    ['next week', '2026-11-30T15:00:00Z', '2026-11-21T04:42:00Z', 'Nov 30 9:00 AM', 'Nov 30 9:00 AM CT'],
    ['in summer', '2026-07-01T14:00:00Z', '2026-07-01T13:00:00Z', '9:00 AM', '9:00 AM CT'],
  ] as const;
  for (const [name, when, now, button, words] of rows) {
    test(name, () => {
      expect(clockForButton(CHICAGO, at(when), at(now), 'en-US')).toBe(button);
      expect(clockWithZone(CHICAGO, at(when), at(now), 'en-US')).toBe(words);
    });
  }

  test('no character that a phone shows as a box', () => {
    expect(clockForButton(CHICAGO, at('2026-11-21T15:00:00Z'), at('2026-11-21T04:42:00Z'), 'en-US')).toMatch(
      /^[ -~]+$/,
    );
  });

  test('zones by the name people use', () => {
    expect(zoneName('America/New_York', at('2026-11-21T15:00:00Z'), 'en-US')).toBe('ET');
    expect(zoneName('UTC', at('2026-11-21T15:00:00Z'), 'en-US')).toBe('UTC');
  });
});

describe("the team's day", () => {
  test('each reader sees their own clock; the fallback is right by itself', () => {
    const when = at('2026-11-20T19:03:00Z');
    expect(teamTime(when, when + 60_000, CHICAGO, 'en-US')).toBe('<!date^1795201380^{time}|1:03 PM CT>');
    expect(teamTime(when, when + 86_400_000, CHICAGO, 'en-US')).toBe(
      '<!date^1795201380^{date_short_pretty} {time}|Fri 1:03 PM CT>',
    );
  });
});
