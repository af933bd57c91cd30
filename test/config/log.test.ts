import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { maskNumbers } from '../../src/mask-numbers.ts';

const NUMBER = '+17135550142';

/** The lines that a use of the log writes; each must be JSON. */
function linesOf(use: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  use(createLog({ level: 'trace', to: { write: (line) => void lines.push(line) } }));
  for (const line of lines) JSON.parse(line);
  return lines.join('');
}

describe('no number gets into the log', () => {
  const error = new Error(`The 'To' number ${NUMBER} is not valid`, {
    cause: new Error('from (713) 555-0142'),
  });
  const sdk = Object.assign(new Error('failed'), {
    code: 21211,
    status: 400,
    config: { data: `To=%2B17135550142&Body=hello` },
    response: { body: 'hello' },
  });
  const uses: readonly { name: string; use: Parameters<typeof linesOf>[0] }[] = [
    { name: 'in a message', use: (log) => log.info(`text to ${NUMBER}`) },
    { name: 'in a message with arguments', use: (log) => log.info('text to %s', NUMBER) },
    { name: 'in a field', use: (log) => log.info({ to: NUMBER }, 'sent') },
    { name: 'deep in a field', use: (log) => log.info({ a: { b: { c: [{ to: NUMBER }] } } }) },
    { name: 'in a list', use: (log) => log.info({ numbers: [NUMBER, '713-555-0142', '1 (713) 555-0142'] }) },
    { name: 'in an error', use: (log) => log.error(error) },
    {
      name: 'in an error under another name',
      use: (log) => log.error({ err: error, error, reason: error }, 'x'),
    },
    { name: 'in what an SDK hangs on its error', use: (log) => log.error({ err: sdk }) },
    { name: 'in a child', use: (log) => log.child({ to: NUMBER }).warn('x') },
    { name: 'in a key', use: (log) => log.info({ [NUMBER]: 1 }) },
  ];
  for (const { name, use } of uses) {
    test(name, () => {
      const lines = linesOf(use);
      expect(lines).not.toContain('5550142');
      expect(lines).not.toContain('555-0142');
      expect(lines).not.toContain('hello');
    });
  }
});

describe('no words get into the log', () => {
  for (const key of [
    'body',
    'Body',
    'text',
    'words',
    'raw',
    'sealed',
    'request',
    'name',
    'authorization',
    'blocks',
  ]) {
    test(key, () => {
      const lines = linesOf((log) =>
        log.info({ [key]: 'secret words', list: [{ deep: { [key]: { x: 'secret words' } } }] }),
      );
      expect(lines).not.toContain('secret words');
    });
  }

  test('nor in the fields of an error', () => {
    expect(
      linesOf((log) => log.error(Object.assign(new Error('x'), { body: 'secret words' }))),
    ).not.toContain('secret words');
  });
});

test('what an error is stays: name, code, status, cause', () => {
  const error = Object.assign(new TypeError('no answer', { cause: new RangeError('late') }), {
    code: 'ECONNRESET',
  });
  expect(JSON.parse(linesOf((log) => log.error({ err: error }, 'call failed')))).toMatchObject({
    err: {
      type: 'TypeError',
      message: 'no answer',
      code: 'ECONNRESET',
      cause: { type: 'RangeError', message: 'late' },
    },
    msg: 'call failed',
  });
});

describe('masking', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['+17135550142', '***0142'],
    ['+1 (713) 555-0142', '***0142'],
    ['%2B17135550142', '***0142'],
    ['713-555-0142', '***0142'],
    ['(713)555-0142', '***0142'],
    ['713.555.0142,', '***0142,'],
    ['+44 20 7946 0958', '***0958'],
    ['"to":"+17135550142"', '"to":"***0142"'],
  ];
  for (const [line, masked] of cases) test(line, () => expect(maskNumbers(line)).toBe(masked));

  const intact = [
    '"time":1795265116035',
    '2026-11-21T12:00:00.000Z',
    '2026-11-21T12:00:00+05:00',
    'Sat, 21 Nov 2026 12:00:00 +0000',
    `SM${'0123456789'.repeat(3)}ab`,
    '123e4567-e89b-12d3-a456-426614174000',
    '1763700000.123456',
    'T1:c_9f:0000000042',
    '10.0.0.1:27017',
    'at file.ts:212:555',
    '"bytes":1234567890',
    '1.5e+21',
  ];
  for (const line of intact) test(`${line} stays`, () => expect(maskNumbers(line)).toBe(line));

  test('any line stays JSON, and no E.164 number survives', () => {
    const number = fc.stringMatching(/^\+[1-9]\d{7,14}$/);
    const entry = fc.object({ values: [fc.string(), fc.integer(), fc.double(), number], maxDepth: 3 });
    fc.assert(
      fc.property(entry, fc.string(), number, (fields, words, phone) => {
        const line = linesOf((log) => log.info(fields, `${words} ${phone} `));
        expect(line).not.toContain(phone);
      }),
    );
  });
});
