import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRows, idsOf, tables } from './copy-world.ts';

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    for (const [text, findings] of rows) {
      const allowed = findings
        .split(' ')
        .filter((id) => id.startsWith('?'))
        .map((id) => id.slice(1));
      const wanted = findings.split(' ').filter((id) => id !== '' && !id.startsWith('?'));
      test(`${JSON.stringify(text)} ${findings}`, () => {
        expect(idsOf(text).filter((id) => !allowed.includes(id))).toEqual(wanted.sort());
      });
    }
  });
}

test('the tables hold at least 200 texts, about half of them innocent', () => {
  const innocent = allRows.filter(([, findings]) => findings === '').length;
  expect(allRows.length).toBeGreaterThan(200);
  expect(innocent / allRows.length).toBeGreaterThan(0.4);
});

test('what is wrong alone stays wrong with harmless words around it', () => {
  const wrong = allRows.filter(
    ([text, findings]) =>
      /^(?:price|discount|banned-content|asks-sensitive-data|contains-sensitive-data)$/.test(findings) &&
      !text.includes('?'),
  );
  const around = fc.constantFrom(
    'Hi Maria, thanks for the note.',
    'Dana here.',
    'Is the leak worse?',
    'Gracias por escribir.',
    'No problem.',
    'We never text prices.',
  );
  fc.assert(
    fc.property(fc.constantFrom(...wrong), around, around, ([text, id], before, after) => {
      expect(idsOf(`${before} ${text}. ${after}`)).toContain(id);
    }),
    { numRuns: 500 },
  );
});
