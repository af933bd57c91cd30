import { round } from '../figures.ts';
import type { Sizes } from '../sizes.ts';
import type { Numbers } from '../stage/numbers.ts';
import type { Stage } from '../stage/open-stage.ts';

const STOPS_PER_SECOND = 20;
const OTHERS_PER_SECOND = 80;

/**
 * From the first byte of a text that means stop to its stored block, while other texts come. The answer is sent after
 * the store acknowledged the commit, so that the time to the answer is at least the time to the block; afterwards each
 * block is looked up in the store.
 */
export async function stops(stage: Stage, numbers: Numbers, { stops: count }: Sizes) {
  const others = Math.ceil((count * OTHERS_PER_SECOND) / STOPS_PER_SECOND);
  const firstPerson = numbers.take(count);
  // They wrote before: there is something to stop.
  const before = {
    kind: 'texts',
    first: firstPerson,
    count,
    firstPerson,
    people: count,
    says: 'usual',
  } as const;
  await stage.load(before, { kind: 'open', connections: 32, perSecond: 100 });
  const first = numbers.take(count);
  const firstOther = numbers.take(others);
  const [stopped] = await Promise.all([
    stage.load(
      { kind: 'texts', first, count, firstPerson, people: count, says: 'stop' },
      { kind: 'open', connections: 32, perSecond: STOPS_PER_SECOND },
    ),
    stage.load(
      {
        kind: 'texts',
        first: firstOther,
        count: others,
        firstPerson: firstOther,
        people: others,
        says: 'usual',
      },
      { kind: 'open', connections: 32, perSecond: OTHERS_PER_SECOND },
    ),
  ]);
  let blocked = 0;
  for (let person = firstPerson; person < firstPerson + count; person += 1) {
    const { contact } = await stage.record.streams.read(stage.ws, stage.contactOf(person));
    if (contact.optedOut !== undefined) blocked += 1;
  }
  if (blocked !== count) throw new Error(`${count} asked to stop and ${blocked} are blocked`);
  return {
    stops: count,
    blocked,
    p50Ms: round(stopped.p50),
    p99Ms: round(stopped.p99),
    worstMs: round(stopped.worst),
  };
}
