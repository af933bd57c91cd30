import { encodeValue, Type, type Value } from '../bson/value.ts';
import { fail } from '../errors.ts';
import type { Call, Command } from './command.ts';
import { cursorReply } from './cursor-reply.ts';

const cursorId = (value: Value | undefined): bigint => {
  if (value?.type !== Type.long) fail('TypeMismatch', 'a cursor id must be a long');
  return value.bytes.readBigInt64LE(0);
};

export const getMore: Command = {
  accepts: ['getMore', 'collection', 'batchSize'],
  run: ({ args, db, server, now }) => {
    const namespace = `${db}.${args.text('collection')}`;
    const batch = server.cursors.more(
      cursorId(args.value('getMore')),
      namespace,
      args.count('batchSize') || undefined,
      now,
    );
    return cursorReply(batch, namespace, 'nextBatch');
  },
};

export const killCursors: Command = {
  accepts: ['killCursors', 'cursors'],
  run: ({ args, server }: Call) => {
    const ids = args.array('cursors');
    const killed = ids.filter((id) => server.cursors.kill(cursorId(id)));
    const list = (values: readonly Value[]) => encodeValue(values.map((value) => cursorId(value)));
    return {
      cursorsKilled: list(killed),
      cursorsNotFound: list(ids.filter((id) => !killed.includes(id))),
      cursorsAlive: [],
      cursorsUnknown: [],
    };
  },
};
