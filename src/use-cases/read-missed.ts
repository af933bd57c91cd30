import { isOpenTrouble } from '../domain/sending.ts';
import type { SendingEvent } from '../domain/sending-events.ts';
import { reactionTo } from '../policy/delivery-codes.ts';
import { refuse } from './commit.ts';
import { commitSending } from './commit-sending.ts';
import type { Ports } from './ports.ts';
import { settingsOf } from './surroundings.ts';
import type { WorkResult } from './work-ports.ts';

const AGAIN_MS = 2_000;
const TOLD_FOR_MS = 24 * 3_600_000;

type Port = Pick<Ports, 'sending' | 'now' | 'settings' | 'readMissed' | 'note'>;

/**
 * Twilio could not bring us a text (11200, 11205). No process sends until what was missed is read from the carrier's
 * list: a stop may be among it (S6). Admins hear that our webhook was not reached.
 *
 * @param at `id`: the row's, so that a repeat is known as one.
 */
export const readMissed =
  (port: Port) =>
  async (at: { ws: string; id: string; code: string }): Promise<WorkResult> => {
    const { numbers } = settingsOf(port, at.ws);
    const actor = 'carrier' as const;
    await commitSending(port, { ws: at.ws, key: `gap:${at.id}`, actor }, (sending, now) => {
      const { meaning, next } = reactionTo(at.code);
      const told = sending.troubles.some(
        ({ code, ...trouble }) => code === at.code && isOpenTrouble({ ...trouble, code }, now),
      );
      const alert: SendingEvent = {
        type: 'SenderTroubleFound',
        trouble: {
          id: `trouble:${at.code}:${now}`,
          numbers: numbers.map(({ number }) => number),
          stops: false,
          because: meaning,
          next,
          code: at.code,
          by: actor,
          at: now,
          until: now + TOLD_FOR_MS,
        },
      };
      const gap: SendingEvent = { type: 'ReceivingGapFound', gap: at.id, code: at.code, at: now };
      return { kind: 'commit', events: told ? [gap] : [gap, alert] };
    });
    try {
      await port.readMissed();
    } catch {
      return {
        kind: 'again',
        at: port.now() + AGAIN_MS,
        counts: false,
        because: 'missed texts could not be read',
      };
    }
    const closing = { ws: at.ws, key: `gap-read:${at.id}`, actor: 'machine:reading' as const };
    await commitSending(port, closing, (sending, now) =>
      sending.gap?.id === at.id
        ? { kind: 'commit', events: [{ type: 'ReceivingGapClosed', gap: at.id, at: now }] }
        : refuse(undefined),
    );
    port.note('missed texts were read after the carrier told of them', { code: at.code });
    return { kind: 'done' };
  };
