import type { TimeZone } from '../domain/time-zone.ts';
import { isStateCode, type StateCode } from './state-code.ts';
import { zonesOf } from './zone-keys.ts';

/**
 * First three digits of US ZIP codes: states, every clock kept inside, prefixes (`a-b` is inclusive). Sources: the
 * three-digit prefixes that USPS assigns to each state, the zone boundaries of 49 CFR part 71, and as a check the
 * coordinates of all 42,000 ZIP codes laid over the OpenStreetMap zone boundaries (see NOTICE). Nov 2026.
 * 368 and 898 hold towns that keep the neighbour's clock, whatever the law says.
 */
const zipRows = [
  ['NY', 'ET', '005 063 100-149'],
  ['PR', 'PR', '006 007 009'],
  ['VI', 'PR', '008'],
  ['MA', 'ET', '010-027 055'],
  ['RI', 'ET', '028-029'],
  ['NH', 'ET', '030-038'],
  ['ME', 'ET', '039-049'],
  ['VT', 'ET', '050-054 056-059'],
  ['CT', 'ET', '060-069'],
  ['NJ', 'ET', '070-089'],
  ['PA', 'ET', '150-196'],
  ['DE', 'ET', '197-199'],
  ['DC', 'ET', '200 202-205 569'],
  ['MD', 'ET', '205-212 214-219'],
  ['VA', 'ET', '201 205 220-246'],
  ['WV', 'ET', '247-268'],
  ['NC', 'ET', '270-289'],
  ['SC', 'ET', '290-299'],
  ['GA', 'ET', '300-319 398-399'],
  ['FL', 'ET', '320-323 326-339 341-342 344 346-347 349'],
  ['FL', 'CT', '325'],
  ['FL', 'CT ET', '324'],
  ['AL', 'CT', '350-352 354-367 369'],
  ['AL', 'CT ET', '368'],
  ['TN', 'CT', '370-372 375 380-385'],
  ['TN', 'ET', '374 376 378-379'],
  ['TN', 'ET CT', '373 377'],
  ['MS', 'CT', '386-397'],
  ['KY', 'ET', '400 402-418 425'],
  ['KY', 'CT', '420-424'],
  ['KY', 'ET CT', '401 426 427'],
  ['OH', 'ET', '430-459'],
  ['IN', 'ET', '460-462 466-468 470-474 478'],
  ['IN', 'CT', '463-464 476-477'],
  ['IN', 'ET CT', '465 469 475 479'],
  ['MI', 'ET', '480-497'],
  ['MI', 'ET CT', '498-499'],
  ['IA', 'CT', '500-516 520-528'],
  ['WI', 'CT', '530-532 534-535 537-549'],
  ['MN', 'CT', '550-551 553-567'],
  ['SD', 'CT', '570-574'],
  ['SD', 'CT MT', '575-576'],
  ['SD', 'MT', '577'],
  ['MT', 'MT', '590-599'],
  ['ND', 'CT', '580-584 587'],
  ['ND', 'CT MT', '585-586 588'],
  ['IL', 'CT', '600-620 622-629'],
  ['MO', 'CT', '630-631 633-641 644-658'],
  ['KS', 'CT', '660-662 664-676 679'],
  ['KS', 'CT MT', '677-678'],
  ['NE', 'CT', '680-681 683-689'],
  ['NE', 'CT MT', '690-692'],
  ['NE', 'MT', '693'],
  ['LA', 'CT', '700-701 703-708 710-714'],
  ['AR', 'CT', '716-729'],
  ['OK', 'CT', '730-731 734-741 743-749'],
  ['TX', 'CT', '733 739 750-770 772-797'],
  ['TX', 'CT MT', '798'],
  ['TX', 'MT', '799 885'],
  ['CO', 'MT', '800-816'],
  ['WY', 'MT', '820-831 834'],
  ['ID', 'MT', '832-834 836-837'],
  ['ID', 'PT MT', '835'],
  ['ID', 'PT', '838'],
  ['UT', 'MT', '840-847'],
  ['AZ', 'AZ', '850-853 855-857 859 863-864'],
  ['AZ', 'AZ MT', '860 865'],
  ['NM', 'MT', '870-871 873-884'],
  ['NV', 'PT', '889-891 893-895 897'],
  ['NV', 'PT MT', '898'],
  ['CA', 'PT', '900-908 910-928 930-961'],
  ['HI', 'HI', '967-968'],
  ['AS', 'SA', '967'],
  ['GU MP', 'GU', '969'],
  ['OR', 'PT', '970-978'],
  ['OR', 'PT MT', '979'],
  ['WA', 'PT', '980-986 988-994'],
  ['AK', 'AK', '996-999'],
  ['AK', 'AK AL', '995'],
] as const satisfies readonly (readonly [states: string, zones: string, prefixes: string])[];

/** Military mail (APO, FPO, DPO): the address is a unit that may be anywhere. */
const MILITARY = '090-098 340 962-966';

/**
 * Canadian postal codes: province and clocks by the longest prefix that fits. Sources: Canada Post's first letters;
 * the towns that keep another clock from the tz database's comments, read against the coordinates of all 1,600
 * forward sortation areas. Nov 2026.
 */
const canadianRows = [
  ['NL', 'CA-NT', 'A'],
  ['NL', 'CA-AT', 'A0R A2V'],
  ['NL', 'CA-NT CA-AT', 'A0K A0P'],
  ['NS', 'CA-AT', 'B'],
  ['PE', 'CA-AT', 'C'],
  ['NB', 'CA-AT', 'E'],
  ['QC', 'CA-ET', 'G H J'],
  ['QC', 'CA-AT', 'G4T'],
  ['QC', 'CA-ET CA-AT PR', 'G0B G0G'],
  ['ON', 'CA-ET', 'K L M N P'],
  ['ON', 'CA-ET CA-CT', 'P0T P0V P0W P0X P0Y P8T'],
  ['ON', 'CA-CT', 'P8N P9A P9N'],
  ['MB', 'CA-CT', 'R'],
  ['SK', 'CA-SK', 'S'],
  ['SK', 'CA-SK CA-MT', 'S0M S9V'],
  ['SK', 'CA-SK CA-CT', 'S0P'],
  ['AB', 'CA-MT', 'T'],
  ['BC', 'CA-PT', 'V'],
  ['BC', 'CA-PT CA-MT CA-YT', 'V0A V0B V0C'],
  ['BC', 'CA-MT CA-PT', 'V1A V1C'],
  ['BC', 'CA-YT', 'V1G V1J'],
  ['NT NU', 'CA-MT CA-NM CA-CT CA-ET', 'X'],
  ['NU', 'CA-ET CA-CT', 'X0A'],
  ['NU', 'CA-NM CA-CT', 'X0B'],
  ['NU', 'CA-CT CA-ET', 'X0C'],
  ['NT', 'CA-MT CA-NM', 'X0E X0G X1A'],
  ['YT', 'CA-YT', 'Y'],
] as const satisfies readonly (readonly [states: string, zones: string, prefixes: string])[];

export interface PostalArea {
  readonly states: readonly StateCode[];
  readonly zones: readonly TimeZone[];
  /** What may be shown of the code: `ZIP 324…`. */
  readonly shown: string;
  /** A military address: we know only that the area code tells nothing. */
  readonly military: boolean;
}

type Area = Pick<PostalArea, 'states' | 'zones'>;

const areas: ReadonlyMap<string, Area> = build();
const military: ReadonlySet<string> = new Set(prefixesIn(MILITARY));

function build(): ReadonlyMap<string, Area> {
  const built = new Map<string, Area>();
  for (const [states, zones, prefixes] of [...zipRows, ...canadianRows]) {
    for (const prefix of prefixesIn(prefixes)) {
      const before = built.get(prefix) ?? { states: [], zones: [] };
      built.set(prefix, {
        states: [...before.states, ...states.split(' ').filter(isStateCode)],
        zones: [...new Set([...before.zones, ...zonesOf(zones)])],
      });
    }
  }
  return built;
}

function prefixesIn(text: string): readonly string[] {
  return text.split(' ').flatMap((part) => {
    const [from, to] = part.split('-');
    if (from === undefined || to === undefined) return [part];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) =>
      String(Number(from) + index).padStart(3, '0'),
    );
  });
}

/** How many prefixes the table knows. */
export const postalPrefixCount: number = areas.size + military.size;

/**
 * Where a US ZIP code (`32401`, `32401-1234`; a leading zero that a spreadsheet ate is put back) or a Canadian postal
 * code (`V1J 2A1`, or its first half) lies; undefined when it is neither or nobody's.
 */
export function postalAreaOf(text: string): PostalArea | undefined {
  const code = text.trim().toUpperCase();
  const zip = /^(\d{4,5})(?:[- ]?\d{4})?$/.exec(code)?.[1]?.padStart(5, '0').slice(0, 3);
  if (zip !== undefined) {
    const shown = `ZIP ${zip}…`;
    if (military.has(zip)) return { states: [], zones: [], shown, military: true };
    const area = areas.get(zip);
    return area && { ...area, shown, military: false };
  }
  const half = /^([A-Z]\d[A-Z])[ -]?(?:\d[A-Z]\d)?$/.exec(code)?.[1];
  const area = half === undefined ? undefined : (areas.get(half) ?? areas.get(half.slice(0, 1)));
  return area && { ...area, shown: `postal code ${half}`, military: false };
}
