import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sendRules } from '../../src/policy/send-rules.ts';

/** `capsLeft` of `caps-left.ts` is the rule `caps-left`: whoever reads a trace finds the file. */
const files = new Set(readdirSync('src/policy'));
const tests = new Set(readdirSync('test/policy'));

test('no two rules share a name', () => {
  expect(new Set(sendRules.map(({ id }) => id)).size).toBe(sendRules.length);
});

for (const { id } of sendRules) {
  test(`${id} is a file of its own with a table of its own`, () => {
    expect(files.has(`${id}.ts`)).toBe(true);
    expect(tests.has(`${id}.test.ts`)).toBe(true);
  });
}
