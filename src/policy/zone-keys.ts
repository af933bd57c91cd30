import { parseTimeZone, type TimeZone } from '../domain/time-zone.ts';

/**
 * The clocks of the United States and Canada, by the short key that the tables of places use. One zone stands for all
 * that have kept the same clock since 1990 (Detroit and Louisville for New York). Canada has its own, because its
 * provinces change their clocks by their own laws.
 */
const clocks = {
  ET: { zone: 'America/New_York', label: 'ET', word: 'Eastern' },
  CT: { zone: 'America/Chicago', label: 'CT', word: 'Central' },
  MT: { zone: 'America/Denver', label: 'MT', word: 'Mountain' },
  AZ: { zone: 'America/Phoenix', label: 'Arizona time', word: 'Arizona' },
  PT: { zone: 'America/Los_Angeles', label: 'PT', word: 'Pacific' },
  AK: { zone: 'America/Anchorage', label: 'Alaska time', word: 'Alaska' },
  AL: { zone: 'America/Adak', label: 'Aleutian time', word: 'Aleutian' },
  HI: { zone: 'Pacific/Honolulu', label: 'Hawaii time', word: 'Hawaii' },
  PR: { zone: 'America/Puerto_Rico', label: 'Puerto Rico time', word: 'Puerto Rico' },
  GU: { zone: 'Pacific/Guam', label: 'Guam time', word: 'Guam' },
  SA: { zone: 'Pacific/Pago_Pago', label: 'Samoa time', word: 'Samoa' },
  'CA-NT': { zone: 'America/St_Johns', label: 'NT', word: 'Newfoundland' },
  'CA-AT': { zone: 'America/Halifax', label: 'AT', word: 'Atlantic' },
  'CA-ET': { zone: 'America/Toronto', label: 'ET', word: 'Eastern' },
  'CA-CT': { zone: 'America/Winnipeg', label: 'CT', word: 'Central' },
  'CA-SK': { zone: 'America/Regina', label: 'Saskatchewan time', word: 'Saskatchewan' },
  'CA-MT': { zone: 'America/Edmonton', label: 'MT', word: 'Mountain' },
  // Nunavut's and the Mackenzie delta's, who still change their clocks when Alberta no longer does.
  'CA-NM': { zone: 'America/Cambridge_Bay', label: 'MT', word: 'Mountain' },
  'CA-YT': { zone: 'America/Whitehorse', label: 'Yukon time', word: 'Yukon' },
  'CA-PT': { zone: 'America/Vancouver', label: 'PT', word: 'Pacific' },
} as const satisfies Record<string, { zone: string; label: string; word: string }>;

export type ZoneKey = keyof typeof clocks;

const isZoneKey = (text: string): text is ZoneKey => Object.hasOwn(clocks, text);

/** The zones of keys separated by spaces. A key we do not have, or a zone this Node lacks, is left out: closed. */
export const zonesOf = (keys: string): readonly TimeZone[] =>
  keys.split(' ').flatMap((key) => (isZoneKey(key) ? (parseTimeZone(clocks[key].zone) ?? []) : []));

const byZone: ReadonlyMap<string, (typeof clocks)[ZoneKey]> = new Map(
  Object.values(clocks).map((clock) => [clock.zone, clock]),
);

const town = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** What stands behind a time of day: `ET`, `Arizona time`, or the zone's town. */
export const zoneLabel = (zone: TimeZone): string => byZone.get(zone)?.label ?? `${town(zone)} time`;

/** How a sentence calls a zone: `Eastern`, or the zone's town. */
export const zoneWord = (zone: TimeZone): string => byZone.get(zone)?.word ?? town(zone);
