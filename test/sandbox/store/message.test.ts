import { BSON } from 'bson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Messages, readMessage, writeReply } from '../../../src/sandbox/store/server/message.ts';

const reply = (id: number, text: string): Buffer => {
  const request = { id, name: '', args: new Map(), sequences: new Map(), wantsReply: true, legacy: false };
  return writeReply(request, Buffer.from(BSON.serialize({ ping: 1, text })));
};

test('messages come out whole, however the stream was cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 50 }), { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 60 })),
      (texts, cuts) => {
        const sent = texts.map((text, i) => reply(i, text));
        const stream = Buffer.concat(sent);
        const messages = new Messages();
        const got: Buffer[] = [];
        let at = 0;
        for (let i = 0; at < stream.length; i += 1) {
          const size = cuts[i % Math.max(cuts.length, 1)] ?? stream.length;
          got.push(...messages.push(stream.subarray(at, at + size)));
          at += size;
        }
        expect(got.map((bytes) => bytes.toString('hex'))).toEqual(sent.map((bytes) => bytes.toString('hex')));
      },
    ),
  );
});

test.each([0, 15, 48_000_001, -1])('a message of %i bytes ends the stream', (length) => {
  const head = Buffer.alloc(16);
  head.writeInt32LE(length);
  expect(() => [...new Messages().push(head)]).toThrow(`a message of ${length} bytes`);
});

test('documents beside the command are read', () => {
  const body = Buffer.from(BSON.serialize({ insert: 'rows', $db: 'test' }));
  const documents = [1, 2].map((_id) => Buffer.from(BSON.serialize({ _id })));
  const section = Buffer.concat([Buffer.alloc(4), Buffer.from('documents\0'), ...documents]);
  section.writeInt32LE(section.length);
  const head = Buffer.alloc(20);
  head.writeInt32LE(2013, 12);
  const request = readMessage(Buffer.concat([head, Buffer.from([0]), body, Buffer.from([1]), section]));
  expect(request.name).toBe('insert');
  expect(request.sequences.get('documents')).toEqual(documents);
});

test('another operation is not answered', () => {
  const message = Buffer.alloc(16);
  message.writeInt32LE(2012, 12);
  expect(() => readMessage(message)).toThrow('operation 2012');
});
