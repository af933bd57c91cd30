import { MINUTE_MS } from '../domain/civil-day.ts';
import { localDay, startOfDay } from '../domain/local-time.ts';
import type { TimeZone } from '../domain/time-zone.ts';

/** A text on the time line; `at` is epoch ms. */
export interface Mark {
  readonly at: number;
  readonly workflow?: string;
}

/** A cap that says no. */
export interface CapHit {
  readonly because: string;
  /** Epoch ms of the first instant at which it says yes again; infinite: never. */
  readonly until: number;
}

/** So many texts in any stretch of `span` ms; a text exactly `span` ago no longer counts. */
export function rollingHit(
  marks: readonly Mark[],
  at: number,
  limit: number,
  span: number,
  says: string,
): CapHit | undefined {
  if (!(limit >= 1)) return { because: `No text may go: ${says}.`, until: Number.POSITIVE_INFINITY };
  const counted = marks.filter((mark) => at - mark.at < span);
  const oldest = nthLatest(counted, limit);
  if (oldest === undefined) return undefined;
  return {
    because: `${texts(counted.length)} in the last ${span / 3_600_000} hours: ${says}.`,
    until: oldest + span,
  };
}

/** So many texts on one local day. */
export function dayHit(
  marks: readonly Mark[],
  at: number,
  limit: number,
  zone: TimeZone,
): CapHit | undefined {
  const says = `our limit is ${limit} a day`;
  if (!(limit >= 1)) return { because: `No text may go: ${says}.`, until: Number.POSITIVE_INFINITY };
  // Fewer texts than the limit in all need no calendar.
  if (marks.length < limit) return undefined;
  const today = localDay(at, zone);
  const counted = marks.filter((mark) => localDay(mark.at, zone) >= today);
  const oldest = nthLatest(counted, limit);
  if (oldest === undefined) return undefined;
  return {
    because: `${texts(counted.length)} today: ${says}.`,
    until: startOfDay(localDay(oldest, zone) + 1, zone),
  };
}

/** Texts of two workflows must lie apart. */
export function gapHit(
  marks: readonly Mark[],
  at: number,
  gapMinutes: number,
  workflow: string | undefined,
): CapHit | undefined {
  let until = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    if (workflow === undefined || mark.workflow !== workflow)
      until = Math.max(until, mark.at + gapMinutes * MINUTE_MS);
  }
  if (at >= until) return undefined;
  return { because: `Another workflow texted them less than ${gapMinutes} minutes ago.`, until };
}

/**
 * A workflow of higher priority that wants the same contact within the gap goes first. Its turn is over a gap (at
 * least a minute) after its time: by then it has gone, and stands among the sends, or will not go.
 */
export function priorityHit(
  waiting: readonly { readonly workflow: string; readonly priority: number; readonly at: number }[],
  at: number,
  gapMinutes: number,
  workflow: string | undefined,
  priority: number,
): CapHit | undefined {
  const gap = Math.max(gapMinutes, 1) * MINUTE_MS;
  let until = Number.NEGATIVE_INFINITY;
  let ahead = '';
  for (const other of waiting) {
    const collides =
      other.workflow !== workflow && other.priority > priority && Math.abs(other.at - at) < gap;
    if (collides && other.at + gap > until) {
      until = other.at + gap;
      ahead = other.workflow;
    }
  }
  return at >= until ? undefined : { because: `The workflow "${ahead}" goes first.`, until };
}

function nthLatest(marks: readonly Mark[], n: number): number | undefined {
  if (marks.length < n) return undefined;
  return marks.map(({ at }) => at).sort((a, b) => b - a)[Math.floor(n) - 1];
}

const texts = (count: number): string => `${count} ${count === 1 ? 'text' : 'texts'}`;
