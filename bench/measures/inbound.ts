import { round } from '../figures.ts';
import type { Traffic } from '../load/job.ts';
import type { Sizes } from '../sizes.ts';
import type { Numbers } from '../stage/numbers.ts';
import type { Stage } from '../stage/open-stage.ts';
import type { BareReceiver } from '../stage/start-bare.ts';
import { compareThroughput } from './throughput.ts';

const PER_SECOND = 200;
const CONNECTIONS = 64;

/**
 * Inbound texts and leads: how long an answer takes when 200 texts a second come, and how many a second there can be
 * against the bare receiver. `ratio` is that of texts, from people Baton knows or from people it never met, whichever is
 * lower. Leads are told beside it: what is checked, parsed and answered for one has no part in the bare receiver.
 */
export async function inbound(
  stage: Stage,
  bare: BareReceiver,
  numbers: Numbers,
  sizes: Sizes,
  known: { readonly firstPerson: number; readonly people: number },
) {
  const fromNew = (count: number): Traffic => {
    const first = numbers.take(count);
    return { kind: 'texts', first, count, firstPerson: first, people: count, says: 'usual' };
  };
  const fromKnown = (count: number): Traffic => ({
    kind: 'texts',
    first: numbers.take(count),
    count,
    ...known,
    says: 'usual',
  });
  const leads = (count: number): Traffic => {
    const first = numbers.take(count);
    return { kind: 'leads', first, count, firstPerson: first };
  };
  const pace = { kind: 'open', connections: CONNECTIONS, perSecond: PER_SECOND } as const;
  const many = PER_SECOND * sizes.steadySeconds;
  const steady = await stage.load(fromNew(many), pace);
  stage.baton.pause();
  const bareSteady = await stage.load(fromNew(many), pace, bare.port).finally(stage.baton.resume);

  const textsFromNew = await compareThroughput(stage, bare, sizes, fromNew);
  const textsFromKnown = await compareThroughput(stage, bare, sizes, fromKnown);
  const newLeads = await compareThroughput(stage, bare, sizes, leads);
  return {
    ratio: Math.min(textsFromNew.ratio, textsFromKnown.ratio),
    perSecond: textsFromNew.perSecond,
    atPerSecond: PER_SECOND,
    p50Ms: round(steady.p50),
    p99Ms: round(steady.p99),
    worstMs: round(steady.worst),
    bareP50Ms: round(bareSteady.p50),
    bareP99Ms: round(bareSteady.p99),
    textsFromNew,
    textsFromKnown,
    newLeads,
  };
}
