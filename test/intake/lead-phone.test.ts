import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPhone } from '../../src/intake/lead-phone.ts';

describe('numbers as people write them', () => {
  const cases = [
    ['+17135550142', '+17135550142'],
    ['(713) 555-0142', '+17135550142'],
    ['713.555.0142', '+17135550142'],
    [' 1 713 555 0142 ', '+17135550142'],
    ['17135550142', '+17135550142'],
    ['tel:+1-713-555-0142', '+17135550142'],
    ['＋１７１３５５５０１４２', '+17135550142'],
    ['٧١٣٥٥٥٠١٤٢', '+17135550142'],
    ['011 44 20 7946 0958', '+442079460958'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    // Fiction and area codes younger than the tables: the carrier is the one to know.
    ['+15555550123', '+15555550123'],
    ['+15551234567', '+15551234567'],
  ] as const;
  for (const [written, phone] of cases) {
    test(written, () => expect(readPhone(written, 'US')).toEqual({ kind: 'phone', phone }));
  }

  test('without country code it is a number of the business’s own country', () => {
    expect(readPhone('020 7946 0958', 'GB')).toEqual({ kind: 'phone', phone: '+442079460958' });
  });
});

describe('what is none, and why', () => {
  const cases = [
    ['', 'is empty'],
    ['   ', 'is empty'],
    ['hello', 'letters'],
    ['1-800-FLOWERS', 'letters'],
    ['713 555 0142 or 713 555 0143', 'letters'],
    ['713-555-0142 ext 12', 'extension'],
    ['713-555-0142 x5', 'extension'],
    ['+17135550142;ext=3', 'extension'],
    ['12345', 'not a phone number'],
    ['555-0142', 'not a phone number'],
    ['+1 111 111 1111', 'not a phone number'],
    ['+17135550142999', 'not a phone number'],
    ['+999123456789', 'not a phone number'],
    ['+', 'not a phone number'],
    ['💧', 'not a phone number'],
    ['+44 1', 'not a phone number'],
  ] as const;
  for (const [written, why] of cases) {
    test(JSON.stringify(written), () => {
      const read = readPhone(written, 'US');
      expect(read).toEqual({ kind: 'fault', message: expect.stringContaining(why) });
      expect(JSON.stringify(read)).not.toContain('555');
    });
  }
});

test('any text is a number of E.164 shape or a fault, and never an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+\d ().x-]{0,30}$/)), (text) => {
      const read = readPhone(text, 'US');
      if (read.kind === 'phone') expect(read.phone).toMatch(/^\+[1-9]\d{7,14}$/);
    }),
    { numRuns: 300 },
  );
});
