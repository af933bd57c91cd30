import type { Contact } from '../../domain/contact.ts';
import type { Decision } from '../../domain/decision.ts';
import { numberSetting } from '../../domain/settings.ts';
import { windowOptions } from '../../policy/hours-open.ts';
import { closesAt } from '../../policy/quiet-hours.ts';
import { placeOf } from '../../use-cases/judge-draft.ts';
import { clockIn, clockWithZone, teamTime } from '../clock-words.ts';
import type { Look } from '../look.ts';
import { heldUntil } from './verdict-parts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The zone that the contact's times are written in: the first of those they may be in. */
export const zoneOf = (contact: Contact): string => placeOf(contact).zones[0] ?? 'UTC';

/** "1:04 PM", or each candidate when they may be in one of several zones. */
export const theirClocks = ({ words, now }: Look, contact: Contact): string[] => {
  const zones = placeOf(contact).zones;
  const clocks = new Set(
    (zones.length === 0 ? ['UTC'] : zones).map((zone) => clockIn(zone, now, words.locale)),
  );
  return [...clocks];
};

/** "1:04 PM there". */
export function clocksThere(look: Look, contact: Contact): string {
  const clocks = theirClocks(look, contact);
  const { there, thereEither } = look.words.draft;
  return (clocks.length > 1 ? thereEither : there)(clocks.join(' / '));
}

/** A moment of the contact's day, "9:00 AM CT". */
export const theirTime = ({ words, now }: Look, contact: Contact, at: number): string =>
  clockWithZone(zoneOf(contact), at, now, words.locale);

/** A moment of the team's day, as markup. */
export const ourTime = ({ words, now }: Look, contact: Contact, at: number): string =>
  teamTime(at, now, zoneOf(contact), words.locale);

/**
 * When a card that shows a verdict and a clock reads differently by itself: their hours open or close, and the clock
 * moves on (each quarter of an hour while the card is new, each hour for its first day).
 */
export function refreshTime(
  look: Look,
  contact: Contact,
  decision: Decision,
  shownSince: number,
): number | undefined {
  const { now } = look;
  const age = now - shownSince;
  const clock = age < HOUR ? next(now, 15 * MINUTE) : age < 24 * HOUR ? next(now, HOUR) : undefined;
  const verdict = heldUntil(decision) ?? closesAt(placeOf(contact), now, hoursOf(look, contact));
  const times = [clock, verdict].filter((time) => time !== undefined && time > now);
  return times.length === 0 ? undefined : Math.min(...times.filter((time) => time !== undefined));
}

/** The hours of the number that their conversation is on. */
const hoursOf = ({ settings }: Look, contact: Contact) =>
  windowOptions({ settings, sender: numberSetting(settings, contact.conversations.at(-1)?.number ?? '') });

const next = (now: number, step: number): number => (Math.floor(now / step) + 1) * step;
