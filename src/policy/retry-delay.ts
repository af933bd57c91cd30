import { MINUTE_MS } from '../domain/civil-day.ts';
import { reactionTo } from './delivery-codes.ts';
import { pauseEnds } from './pause-ends.ts';

/**
 * How long to wait before the same words may be handed over again after a code, in ms; undefined: never by themselves.
 * A sender that goes on by itself takes the text that met its limit along, once.
 *
 * @param retried how often these words went again already.
 * @param at epoch ms at which the code was heard.
 */
export function retryDelay(code: string, retried: number, at: number): number | undefined {
  const { effect } = reactionTo(code);
  switch (effect.kind) {
    case 'retry-later':
      return retried < effect.most ? effect.minutes * 2 ** retried * MINUTE_MS : undefined;
    case 'unreachable-after':
      return retried < 1 ? effect.retryMinutes * MINUTE_MS : undefined;
    case 'pause-sender': {
      const ends = pauseEnds(effect, at);
      return ends === undefined || retried >= 1 ? undefined : ends - at;
    }
    default:
      return undefined;
  }
}

/** Words that a carrier refused for what they say, and would refuse again. */
export const areSpentBy = (code: string): boolean => reactionTo(code).effect.kind === 'edit';
