import { beforeEach, expect, test } from 'vitest';
import { type Desk, untilStored } from '../../src/use-cases/until-stored.ts';

/** A stream of words; its state is the words so far. */
type Words = readonly string[];

let stored: string[];
let keys: string[];
let reads: number;

beforeEach(() => {
  stored = [];
  keys = [];
  reads = 0;
});

const desk = (guess?: Words): Desk<Words, string, string> => ({
  guess,
  read: async () => {
    reads += 1;
    return [...stored];
  },
  append: async (known, { key, events }) => {
    if (known.length !== stored.length || keys.includes(key)) return 'taken';
    stored.push(...events);
    keys.push(key);
    return [...stored];
  },
  findByKey: async (key) => (keys.includes(key) ? key : undefined),
  effects: () => [],
});

/** Says after which words it was decided; refuses after a `stop`. */
const say = (guess?: Words, key = 'k') =>
  untilStored(
    desk(guess),
    { key, actor: 'contact' },
    () => 0,
    (words) =>
      words.includes('stop')
        ? { kind: 'refuse', refusal: 'stopped' }
        : { kind: 'commit', events: [`after ${words.join(' ') || 'nothing'}`] },
  );

test('a guess that is right saves the read', async () => {
  stored = ['hello'];
  expect(await say(['hello'])).toMatchObject({ kind: 'committed', events: ['after hello'] });
  expect(reads).toBe(0);
});

test('a guess that is old decides nothing: it is decided again on what is true', async () => {
  stored = ['hello', 'again'];
  expect(await say(['hello'])).toMatchObject({ kind: 'committed', events: ['after hello again'] });
  expect(stored).toEqual(['hello', 'again', 'after hello again']);
});

test('what stands in the way is seen although the guess does not show it', async () => {
  stored = ['hello', 'stop'];
  expect(await say(['hello'])).toMatchObject({ kind: 'refused', refusal: 'stopped' });
  expect(stored).toEqual(['hello', 'stop']);
});

test('nobody is refused by a guess', async () => {
  stored = ['hello', 'start'];
  expect(await say(['hello', 'stop'])).toMatchObject({ kind: 'committed' });
  expect(reads).toBe(1);
});

test('the same command again is answered as the success that it was, guess or not', async () => {
  await say([]);
  expect(await say([])).toEqual({ kind: 'repeated', commit: 'k' });
  expect(await say(['after nothing'])).toEqual({ kind: 'repeated', commit: 'k' });
  expect(stored).toEqual(['after nothing']);
});
