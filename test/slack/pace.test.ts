import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BackOff } from '../../src/slack/back-off.ts';
import { Pace, rates } from '../../src/slack/pace.ts';

const lane = { kind: 'post', of: 'T1/C1' } as const;
const { everyMs, burst } = rates.post;

describe('pace', () => {
  test('a short burst at once, then one turn after the other', () => {
    const pace = new Pace(() => 0);
    const waits = Array.from({ length: burst + 3 }, () => pace.take(lane, 60_000).wait);
    expect(waits).toEqual([...Array.from({ length: burst }, () => 0), everyMs, 2 * everyMs, 3 * everyMs]);
  });

  test('who will not wait that long keeps no turn', () => {
    const pace = new Pace(() => 0);
    for (let n = 0; n < burst; n += 1) pace.take(lane, 0);
    expect(pace.take(lane, everyMs - 1)).toEqual({ wait: everyMs, granted: false });
    expect(pace.take(lane, everyMs)).toEqual({ wait: everyMs, granted: true });
  });

  test('whoever leaves turns to others finds none when only those are left', () => {
    const pace = new Pace(() => 0);
    for (let n = 0; n < burst - 2; n += 1) expect(pace.take(lane, 0, 2).granted).toBe(true);
    expect(pace.take(lane, 0, 2)).toEqual({ wait: everyMs, granted: false });
    expect(pace.take(lane, 0)).toEqual({ wait: 0, granted: true });
  });

  test('those who are sent away come back one after the other, none later than in a minute', () => {
    let now = 0;
    const pace = new Pace(() => now);
    for (let n = 0; n < burst; n += 1) pace.take(lane, 0);
    const waits = Array.from({ length: 100 }, () => pace.take(lane, 0).wait);
    const inTurn = Array.from({ length: 100 }, (_, n) => Math.min((n + 1) * everyMs, 60_000));
    expect(waits).toEqual(inTurn);
    now = everyMs;
    expect(pace.take(lane, 0).granted).toBe(true);
  });

  test('nobody comes back behind those who only use what others leave', () => {
    const pace = new Pace(() => 0);
    for (let n = 0; n < burst; n += 1) pace.take(lane, 0);
    for (let n = 0; n < 20; n += 1) pace.take(lane, 0, 2);
    expect(pace.take(lane, 0)).toEqual({ wait: everyMs, granted: false });
  });

  test('lanes do not wait for each other: pages pass a blocked channel', () => {
    const pace = new Pace(() => 0);
    pace.block(lane, 30_000);
    expect(pace.take(lane, 60_000).wait).toBe(30_000);
    expect(pace.take({ kind: 'page', of: 'T1/C1' }, 0)).toEqual({ wait: 0, granted: true });
    expect(pace.take({ kind: 'post', of: 'T1/C2' }, 0)).toEqual({ wait: 0, granted: true });
  });

  test('never more turns in any stretch of time than the rate allows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3_000 }), { minLength: 1, maxLength: 60 }), (gaps) => {
        let now = 0;
        const pace = new Pace(() => now);
        const turns = gaps.map((gap) => {
          now += gap;
          return now + pace.take(lane, 1e9).wait;
        });
        for (const from of turns) {
          const within = turns.filter((turn) => turn >= from && turn < from + 10 * everyMs).length;
          expect(within).toBeLessThanOrEqual(10 + burst);
        }
      }),
    );
  });
});

test('failures in a row are answered ever more slowly, up to a minute, each thing for itself', () => {
  const backOff = new BackOff();
  expect(Array.from({ length: 8 }, () => backOff.next('a'))).toEqual([
    1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000,
  ]);
  expect(backOff.next('b')).toBe(1_000);
  backOff.recover('a');
  expect(backOff.next('a')).toBe(1_000);
});
