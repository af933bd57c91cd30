import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStatusUrls } from '../../src/sms/status-url.ts';

const urls = createStatusUrls({ publicUrl: 'https://baton.example.com', key: 'k'.repeat(32) });
const query = (url: string): URLSearchParams => new URL(url).searchParams;

const text = fc.string({ unit: 'binary' }).map((value) => value.toWellFormed());

test('what we wrote is read back, whatever ids look like', () => {
  fc.assert(
    fc.property(text, text, (contact, sendKey) => {
      expect(urls.read(query(urls.write({ contact, sendKey })))).toEqual({ contact, sendKey });
    }),
  );
});

test('a subject put together from two others is not ours', () => {
  fc.assert(
    fc.property(text, text, text, text, (contact, sendKey, other, otherKey) => {
      fc.pre(contact !== other || sendKey !== otherKey);
      const [mine, theirs] = [
        query(urls.write({ contact, sendKey })),
        query(urls.write({ contact: other, sendKey: otherKey })),
      ];
      mine.set('s', theirs.get('s') ?? '');
      expect(urls.read(mine)).toBeUndefined();
    }),
  );
});

test('another key signs otherwise, and a moved boundary is another subject', () => {
  const theirs = createStatusUrls({ publicUrl: 'https://baton.example.com', key: 'x'.repeat(32) });
  expect(urls.read(query(theirs.write({ contact: 'c', sendKey: 'k' })))).toBeUndefined();
  const moved = query(urls.write({ contact: 'ab', sendKey: 'c' }));
  moved.set('c', 'a');
  moved.set('k', 'bc');
  expect(urls.read(moved)).toBeUndefined();
});

for (const part of ['c', 'k', 's']) {
  test(`without ${part} there is no subject`, () => {
    const incomplete = query(urls.write({ contact: 'c', sendKey: 'k' }));
    incomplete.delete(part);
    expect(urls.read(incomplete)).toBeUndefined();
  });
}
