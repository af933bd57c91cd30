import { expect, test } from 'vitest';
import { reach } from '../../src/store/away.ts';
import { StoreAway } from '../../src/use-cases/ports.ts';

const never = () => new Promise<never>(() => undefined);

test('a command that is never answered is asked again while there is time', async () => {
  const asked: (() => Promise<string>)[] = [never, async () => 'stored'];
  let tries = 0;
  expect(await reach(() => asked[tries++]?.() ?? never(), 200)).toBe('stored');
  expect(tries).toBe(2);
});

test('a store that never answers is away', async () => {
  await expect(reach(never, 60)).rejects.toThrow(StoreAway);
});

test('what is no matter of being away passes at once', async () => {
  let tries = 0;
  const wrong = async (): Promise<never> => {
    tries += 1;
    throw new TypeError('a bug');
  };
  await expect(reach(wrong, 60_000)).rejects.toThrow('a bug');
  expect(tries).toBe(1);
});
