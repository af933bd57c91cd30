import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { nobody } from '../../src/domain/contact.ts';
import { isOpen } from '../../src/domain/draft.ts';
import { evolve } from '../../src/domain/evolve.ts';
import { deliveryRank } from '../../src/domain/send.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { anyStep, type Screens, take } from './history.ts';

/** What must hold of a contact after every single event, whatever came before. */
function unlawful(before: Contact, after: Contact): string[] {
  const faults: string[] = [];
  if (after.basis < before.basis) faults.push('the basis went back');
  if (
    after.optedOut &&
    after.drafts.some((draft) => isOpen(draft) && draft.purpose !== 'opt-out-confirmation')
  ) {
    faults.push('a draft lives although they asked us to stop');
  }
  if (after.drafts.filter(({ status }) => status === 'pending').length > 1)
    faults.push('two drafts wait at once');
  const stale = after.drafts.find(({ status, basis }) => status === 'pending' && basis > after.basis);
  if (stale) faults.push('a draft is bound to a basis that does not exist');
  for (const send of after.sends) {
    const earlier = before.sends.find(({ key }) => key === send.key);
    if (earlier?.status && send.status && deliveryRank[send.status] < deliveryRank[earlier.status]) {
      faults.push(`${send.key}: delivery went back from ${earlier.status} to ${send.status}`);
    }
  }
  if (after.sends.filter(({ state }) => state === 'open').length > 1)
    faults.push('two claims are open at once');
  return faults;
}

test('after every event of 2,000 histories: nothing lives past a stop, nothing goes back, one claim, one open draft', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 40 }), async (steps) => {
      const world = fakeWorld();
      const screens: Screens = { seen: [] };
      let n = 0;
      for (const step of steps) await take(world, screens, step, ++n);
      const folds = new Map<string, Contact>();
      for (const { ws, stream, events } of world.streams.log) {
        for (const event of events) {
          const before = folds.get(stream) ?? nobody(ws, stream);
          const after = evolve(before, event);
          folds.set(stream, after);
          expect({ after: event.type, faults: unlawful(before, after) }).toEqual({
            after: event.type,
            faults: [],
          });
        }
      }
    }),
    { numRuns: Math.min(Number(process.env['HISTORIES'] ?? 2_000), 100_000) },
  );
}, 300_000);
