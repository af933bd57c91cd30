import { round } from '../figures.ts';
import type { Sizes } from '../sizes.ts';
import type { Numbers } from '../stage/numbers.ts';
import type { Stage } from '../stage/open-stage.ts';

const MB = 1024 * 1024;

/** What Baton's process holds before and after many texts from people it never met, garbage collected both times. */
export async function memory(stage: Stage, numbers: Numbers, { memory: { warmUp, texts } }: Sizes) {
  const write = (count: number) => {
    const first = numbers.take(count);
    return stage.load(
      { kind: 'texts', first, count, firstPerson: first, people: count, says: 'usual' },
      { kind: 'closed', connections: 16 },
    );
  };
  await write(warmUp);
  const before = await stage.baton.memory();
  await write(texts);
  const after = await stage.baton.memory();
  return {
    texts,
    growthMb: round((after.rss - before.rss) / MB),
    rssMb: round(after.rss / MB),
    heapGrowthMb: round((after.heapUsed - before.heapUsed) / MB),
    heapMb: round(after.heapUsed / MB),
  };
}
