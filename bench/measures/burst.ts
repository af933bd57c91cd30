import { round } from '../figures.ts';
import type { Sizes } from '../sizes.ts';
import type { Numbers } from '../stage/numbers.ts';
import type { Stage } from '../stage/open-stage.ts';
import { webhookIdOf } from '../traffic/people.ts';

/** Leads that all come in the same moment: each is answered, and each is found in the store afterwards. */
export async function burst(stage: Stage, numbers: Numbers, { burst: count }: Sizes) {
  const first = numbers.take(count);
  const came = await stage.load(
    { kind: 'leads', first, count, firstPerson: first },
    { kind: 'closed', connections: count },
  );
  let stored = 0;
  for (let number = first; number < first + count; number += 1) {
    const commit = await stage.record.streams.findByKey(stage.ws, `lead:${webhookIdOf(number)}`);
    if (commit !== undefined) stored += 1;
  }
  if (stored !== count) throw new Error(`${count} leads were answered and ${stored} are stored`);
  return { leads: count, stored, seconds: round(came.seconds), worstMs: round(came.worst) };
}
