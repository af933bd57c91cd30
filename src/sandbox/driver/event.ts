import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Fields } from '../wire/fields.ts';
import { trickOf } from './click.ts';
import { type Acknowledged, trickSchema } from './deliver.ts';
import { type DriverParts, tsOf } from './parts.ts';

export const eventSchema = z.object({
  /** As Slack's Events API names and shapes it, such as `{ type: "app_home_opened", user, tab: "home" }`. */
  event: z.looseObject({ type: z.string() }),
  /** The same id again is a repetition of the same event. */
  eventId: z.string().optional(),
  retryNum: z.number().int().optional(),
  retryReason: z.string().default('http_timeout'),
  ...trickSchema.shape,
});

export interface EventSent extends Acknowledged {
  readonly eventId: string;
}

/** One event, sent once. Slack repeats an event that is not acknowledged; `retryNum` and the same `eventId` do that. */
export async function sendEvent(parts: DriverParts, order: z.output<typeof eventSchema>): Promise<EventSent> {
  const { team, appId, botUserId } = parts.config;
  const eventId = order.eventId ?? `Ev${randomBytes(5).toString('hex').toUpperCase()}`;
  const now = parts.clock.now();
  const body = {
    token: 'sandbox-verification-token',
    team_id: team,
    context_team_id: team,
    api_app_id: appId,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(now / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: botUserId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event: withTime(order.event, now),
  };
  const retry =
    order.retryNum === undefined
      ? {}
      : { 'x-slack-retry-num': String(order.retryNum), 'x-slack-retry-reason': order.retryReason };
  return { eventId, ...(await parts.delivery.json(body, retry, trickOf(order))) };
}

const withTime = (event: Fields, now: number): Fields => ({ event_ts: tsOf(now), ...event });
