import { expect, test } from 'vitest';
import { rideOut } from '../../src/ride-out.ts';
import { StoreAway } from '../../src/use-cases/ports.ts';

test('an election is ridden out', async () => {
  let calls = 0;
  const verb = async (sid: string): Promise<string> => {
    calls += 1;
    if (calls < 4) throw new StoreAway('no primary');
    return `stored ${sid}`;
  };
  expect(await rideOut(verb, 5_000)('SM1')).toBe('stored SM1');
  expect(calls).toBe(4);
});

test('longer than that it is away, and nobody is asked any more', async () => {
  let calls = 0;
  const verb = async (): Promise<never> => {
    calls += 1;
    throw new StoreAway('no primary');
  };
  await expect(rideOut(verb, 120)()).rejects.toBeInstanceOf(StoreAway);
  const asked = calls;
  expect(asked).toBeGreaterThan(1);
  const later = rideOut(() => Promise.reject(new StoreAway('no primary')), 400);
  await expect(later()).rejects.toBeInstanceOf(StoreAway);
  expect(calls).toBe(asked);
});

test('a store that says nothing is away as well', async () => {
  await expect(rideOut(() => new Promise<never>(() => undefined), 50)()).rejects.toBeInstanceOf(StoreAway);
});

test('a bug is not tried again', async () => {
  let calls = 0;
  const verb = async (): Promise<never> => {
    calls += 1;
    throw new TypeError('bug');
  };
  await expect(rideOut(verb, 1_000)()).rejects.toBeInstanceOf(TypeError);
  expect(calls).toBe(1);
});
