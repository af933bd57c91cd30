import { NO_HEAD } from '../domain/commit.ts';
import { evolveSending } from '../domain/evolve-sending.ts';
import { allSending, SENDING_STREAM } from '../domain/sending.ts';
import type { SendingEvent } from '../domain/sending-events.ts';
import type { SendingStream, SendingStreams } from '../use-cases/ports.ts';
import type { Outgoing } from '../use-cases/work-ports.ts';
import { BrokenChain, type Head } from './chain.ts';
import type { CommitLog } from './commit-log.ts';
import { prepareCommit } from './prepare-commit.ts';
import { sendingCodec } from './sending-codec.ts';

export interface SendingParts {
  readonly log: CommitLog<SendingEvent>;
  /** Told of every commit that this process stored, at once. */
  readonly stored: (commit: Outgoing) => void;
}

/** One short stream for each workspace, kept in memory and followed with every read. */
export function createSendingStreams({ log, stored }: SendingParts): SendingStreams {
  const kept = new Map<string, SendingStream>();

  async function followed({ sending, head }: SendingStream): Promise<SendingStream> {
    const since = await log.follow(headOf({ sending, head }));
    return since.reduce<SendingStream>(
      (stream, { events, hash }) => ({ sending: evolveSending(stream.sending, events), head: hash }),
      { sending, head },
    );
  }

  async function read(ws: string): Promise<SendingStream> {
    const known = kept.get(ws);
    const stream = (known && (await stillFollowed(known))) ?? (await followed(untouched(ws)));
    return remember(stream);
  }

  /** Undefined when what came since does not follow what we remember: the commits are right. */
  async function stillFollowed(known: SendingStream): Promise<SendingStream | undefined> {
    try {
      return await followed(known);
    } catch (error) {
      if (error instanceof BrokenChain) return undefined;
      throw error;
    }
  }

  function remember(stream: SendingStream): SendingStream {
    const { ws, version } = stream.sending;
    if (version > (kept.get(ws)?.sending.version ?? 0)) kept.set(ws, stream);
    return stream;
  }

  return {
    read,

    known: (ws) => kept.get(ws)?.sending ?? allSending(ws),

    async append(stream, commit) {
      const { ws } = stream.sending;
      const { events, document } = prepareCommit(sendingCodec, headOf(stream), commit);
      if ((await log.insert(document)) === 'taken') return 'taken';
      const { _id: id, version, at } = document;
      stored({ id, ws, stream: SENDING_STREAM, version, at, effects: commit.effects });
      return remember({ sending: evolveSending(stream.sending, events), head: document.hash });
    },

    has: async (ws, key) => (await log.byKey(ws, key.toWellFormed())) !== undefined,
  };
}

const untouched = (ws: string): SendingStream => ({ sending: allSending(ws), head: NO_HEAD });

const headOf = ({ sending: { ws, version }, head }: SendingStream): Head => ({
  ws,
  stream: SENDING_STREAM,
  version,
  hash: head,
});
