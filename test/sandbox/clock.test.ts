import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockNow, jumpClock, pauseClock, runClock, wallClock } from '../../src/sandbox/clock.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');

test('the clock is wall time until somebody moves it', () => {
  expect(clockNow(wallClock, NOON)).toBe(NOON);
});

test('a jump takes effect at once and time runs on from there', () => {
  const jumped = jumpClock(wallClock, NOON, NOON + 3_600_000);
  expect(clockNow(jumped, NOON)).toBe(NOON + 3_600_000);
  expect(clockNow(jumped, NOON + 5)).toBe(NOON + 3_600_005);
});

test('a paused clock stands still, jumps while standing, and runs on from where it stood', () => {
  const paused = pauseClock(wallClock, NOON);
  expect(clockNow(paused, NOON + 60_000)).toBe(NOON);
  const jumped = jumpClock(paused, NOON + 60_000, NOON + 10);
  expect(clockNow(jumped, NOON + 99_000)).toBe(NOON + 10);
  expect(clockNow(runClock(jumped, NOON + 99_000), NOON + 99_001)).toBe(NOON + 11);
});

test('pausing and running never moves the time that it shows', () => {
  const time = fc.integer({ min: 0, max: 4e12 });
  fc.assert(
    fc.property(time, fc.integer({ min: -1e10, max: 1e10 }), (wall, offsetMs) => {
      const state = { offsetMs };
      const shown = clockNow(state, wall);
      expect(clockNow(pauseClock(state, wall), wall + 123)).toBe(shown);
      expect(clockNow(runClock(pauseClock(state, wall), wall + 123), wall + 123)).toBe(shown);
    }),
  );
});
