import { burst } from './measures/burst.ts';
import { clicks } from './measures/clicks.ts';
import { inbound } from './measures/inbound.ts';
import { memory } from './measures/memory.ts';
import { stops } from './measures/stops.ts';
import type { Sizes } from './sizes.ts';
import { Numbers } from './stage/numbers.ts';
import { openStage } from './stage/open-stage.ts';
import { startBare } from './stage/start-bare.ts';

/** Everything that is measured on a running Baton, one after the other. */
export async function runOnStage(sizes: Sizes, say: (line: string) => void) {
  say('starting Slack, Twilio, the store, Baton and the load …');
  const stage = await openStage();
  try {
    const numbers = new Numbers();
    say('people write until they have a history …');
    const { people, texts } = sizes.known;
    const first = numbers.take(people * texts);
    const known = { firstPerson: first, people };
    const pace = { kind: 'closed', connections: 32 } as const;
    await stage.load({ kind: 'texts', first, count: people * texts, ...known, says: 'usual' }, pace);
    const lead = numbers.take(1);
    await stage.load({ kind: 'leads', first: lead, count: 1, firstPerson: lead }, pace);
    const bare = await startBare(stage, { text: first, lead });
    try {
      say('clicks while texts come …');
      const click = await clicks(stage, numbers, sizes);
      say('stops while texts come …');
      const stop = await stops(stage, numbers, sizes);
      say('inbound against the bare receiver …');
      const inboundFigures = await inbound(stage, bare, numbers, sizes, known);
      say('a burst of leads …');
      const leads = await burst(stage, numbers, sizes);
      say('memory …');
      return {
        inbound: inboundFigures,
        click,
        stop,
        burst: leads,
        memory: await memory(stage, numbers, sizes),
      };
    } finally {
      await bare.stop();
    }
  } finally {
    await stage.close();
  }
}
