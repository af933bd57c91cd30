import { z } from 'zod';
import type { ControlRoutes } from '../wire/control.ts';
import type { Door } from './door.ts';
import type { Target } from './exchange.ts';
import { faultSchema } from './fault.ts';
import type { FaultBoard } from './fault-board.ts';
import type { Journal } from './journal.ts';

const doorOrder = z.object({ target: z.enum(['slack', 'twilio', 'model']), open: z.boolean() });

/** Routes for faults, doors and the journal. */
export const faultRoutes = (
  board: FaultBoard,
  journal: Journal,
  doors: Readonly<Record<Target, Door>>,
): ControlRoutes => ({
  'GET /faults': () => board.list(),
  'POST /faults': ({ body }) => ({ id: board.add(faultSchema.parse(body)) }),
  'DELETE /faults': ({ query }) => board.remove(query.get('id') ?? undefined),
  'GET /requests': ({ query }) => journal.list(query),
  'DELETE /requests': () => journal.clear(),
  'POST /doors': async ({ body }) => {
    const { target, open } = doorOrder.parse(body);
    await (open ? doors[target].open() : doors[target].shut());
  },
});
