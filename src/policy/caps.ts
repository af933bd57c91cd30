import { DAY_MS } from '../domain/civil-day.ts';
import { type CapHit, dayHit, gapHit, type Mark, priorityHit, rollingHit } from './cap-hits.ts';
import { lawCaps } from './law-caps.ts';
import type { Place } from './place.ts';

/** A text that left or may have left; `at` is epoch ms. */
export interface CountedSend extends Mark {
  readonly subject?: string;
}

/** What wants to leave, and how much the business allows. The law's own caps hold beside these, whatever they say. */
export interface CapLimits {
  /** Texts to one contact in any 24 hours. */
  readonly perRolling24Hours: number;
  /** Texts to one contact on one local day, in each zone they may be in. */
  readonly perDay: number;
  /** Texts of one workflow to one contact in any 24 hours. */
  readonly perWorkflow: number;
  /** Least minutes between texts of different workflows. */
  readonly gapMinutes: number;
  /** Whose text it is. Without a name every text is another workflow's. */
  readonly workflow?: string;
  /** What it is about, where the law counts by subject. */
  readonly subject?: string;
  /** Of two workflows that want the same contact at once the higher priority goes first. */
  readonly priority?: number;
  /** Texts of other workflows that want to go to the same contact, and when. */
  readonly waiting?: readonly { readonly workflow: string; readonly priority: number; readonly at: number }[];
}

export interface CapVerdict {
  readonly ok: boolean;
  /** One sentence for a person. */
  readonly because: string;
  /** When not ok: epoch ms of the first instant at which it would be, if nothing else is sent. Absent: never. */
  readonly until?: number;
}

/**
 * May one more text go, by count? Times of sends later than `at` (another machine's clock) count as sent.
 *
 * @param at epoch ms.
 */
export function capVerdict(
  sends: readonly CountedSend[],
  at: number,
  place: Place,
  limits: CapLimits,
): CapVerdict {
  if (!Number.isFinite(at)) return { ok: false, because: 'The clock cannot be read.' };
  const first = worstHit(sends, at, place, limits);
  if (first === undefined) return { ok: true, because: countSentence(sends, at) };
  // Where one cap is free again another workflow's turn may begin, so ask again there; each turn holds only once.
  let until = first.until;
  for (let turns = 0; turns <= (limits.waiting?.length ?? 0) && Number.isFinite(until); turns++) {
    until = worstHit(sends, until, place, limits)?.until ?? until;
  }
  return { ok: false, because: first.because, ...(Number.isFinite(until) ? { until } : {}) };
}

/** The cap that says no for longest; all of them are asked. */
function worstHit(
  sends: readonly CountedSend[],
  at: number,
  place: Place,
  limits: CapLimits,
): CapHit | undefined {
  const ours = `our limit is ${limits.perRolling24Hours}`;
  const { workflow } = limits;
  let worst = rollingHit(sends, at, limits.perRolling24Hours, DAY_MS, ours);
  const add = (hit: CapHit | undefined): void => {
    if (hit !== undefined && (worst === undefined || hit.until > worst.until)) worst = hit;
  };
  for (const { cap, says } of lawCaps(place)) {
    add(
      rollingHit(
        cap.sameSubject ? onSubject(sends, limits.subject) : sends,
        at,
        cap.texts,
        cap.hours * HOUR,
        says,
      ),
    );
  }
  // Nobody knows their day when nobody knows their zone: then any 24 hours are a day.
  if (place.zones.length === 0)
    add(rollingHit(sends, at, limits.perDay, DAY_MS, `our limit is ${limits.perDay} a day`));
  for (const zone of place.zones) add(dayHit(sends, at, limits.perDay, zone));
  add(
    rollingHit(
      sends.filter((send) => send.workflow === workflow),
      at,
      limits.perWorkflow,
      DAY_MS,
      `the limit of one workflow is ${limits.perWorkflow}`,
    ),
  );
  add(gapHit(sends, at, limits.gapMinutes, workflow));
  add(priorityHit(limits.waiting ?? [], at, limits.gapMinutes, workflow, limits.priority ?? 0));
  return worst;
}

const HOUR = DAY_MS / 24;

/** A text whose subject nobody noted may have been on this one. */
const onSubject = (sends: readonly CountedSend[], subject: string | undefined): readonly CountedSend[] =>
  subject === undefined
    ? sends
    : sends.filter((send) => send.subject === undefined || send.subject === subject);

function countSentence(sends: readonly CountedSend[], at: number): string {
  const recent = sends.reduce((count, send) => (at - send.at < DAY_MS ? count + 1 : count), 0);
  return recent === 0
    ? 'No text in the last 24 hours.'
    : `${recent} ${recent === 1 ? 'text' : 'texts'} in the last 24 hours.`;
}
