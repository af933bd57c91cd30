import { createHash } from 'node:crypto';
import express, { type Request, type Router } from 'express';
import type { LeadAnswer, LeadReceipt } from '../use-cases/receive-lead.ts';
import type { Fault } from './faults.ts';
import type { LeadReading, ParsedLead } from './lead-schema.ts';
import { leadReader } from './read-lead.ts';
import { verifyWebhook } from './verify.ts';
import { type Outcome, refusals } from './webhook-ending.ts';

const BODY_LIMIT = '64kb';

/** A lead with what proves where it came from. */
export type IncomingLead = ParsedLead & {
  readonly ws: string;
  readonly webhookId: string;
  /** SHA-256 of the body as it came, in hex: the same webhook id with another body is a conflict. */
  readonly payloadHash: string;
  /** The body as it came. */
  readonly raw: string;
};

export interface LeadRoutes extends LeadReading {
  readonly ws: string;
  /** Keys of all secrets that count at the moment. */
  readonly keys: readonly Buffer[];
  /** The wall clock in epoch ms, whatever clock the business runs on: senders sign with theirs. */
  readonly wallClock: () => number;
  /** Resolves only when the lead is stored, by this call or before; rejects with `StoreAway`. */
  readonly receiveLead: (lead: IncomingLead) => Promise<LeadReceipt>;
  /** Told how each webhook ended, in a word fit for a metric's label. */
  readonly count: (outcome: Outcome) => void;
}

type Ending =
  | { readonly outcome: 'stored' | 'repeated'; readonly answer: LeadAnswer }
  | { readonly outcome: keyof typeof refusals; readonly faults?: readonly Fault[] };

/**
 * `POST /leads` for the only workspace, `POST /leads/<workspace>` where the sender names it. 200 with the same answer
 * for a lead and each repeat of it; refusals as JSON; too large a body and `StoreAway` are left to the error handler.
 */
export function leadRouter(routes: LeadRoutes): Router {
  const read = leadReader(routes);
  const body = express.raw({ limit: BODY_LIMIT, inflate: false, type: () => true });
  return express.Router().post('/leads{/:ws}', body, async (request, response) => {
    const ending = await endingOf(routes, read, request, request.params.ws ?? routes.ws);
    routes.count(ending.outcome);
    if ('answer' in ending) return void response.json(ending.answer);
    const { status, message } = refusals[ending.outcome];
    const { outcome: error, faults } = ending;
    response.status(status).json({ error, message, ...(faults ? { faults } : {}) });
  });
}

async function endingOf(
  { keys, wallClock, ws, receiveLead }: LeadRoutes,
  read: ReturnType<typeof leadReader>,
  request: Request,
  wanted: string,
): Promise<Ending> {
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const headers = {
    id: request.get('webhook-id'),
    timestamp: request.get('webhook-timestamp'),
    signature: request.get('webhook-signature'),
  };
  const sender = verifyWebhook(keys, headers, bytes, wallClock());
  if (sender.kind === 'refused') return { outcome: sender.reason };
  if (wanted !== ws) return { outcome: 'unknown-workspace' };
  const parsed = read(bytes);
  if (parsed.kind === 'malformed') return { outcome: 'malformed', faults: parsed.faults };
  const { lead, raw } = parsed;
  const payloadHash = createHash('sha256').update(bytes).digest('hex');
  const received = await receiveLead({ ...lead, ws, webhookId: sender.id, payloadHash, raw });
  return received.kind === 'conflict'
    ? { outcome: 'conflict' }
    : { outcome: received.kind, answer: received.answer };
}
