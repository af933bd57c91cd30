import type { TimeZone } from '../domain/time-zone.ts';
import { isStateCode, type StateCode } from './state-code.ts';
import { zonesOf } from './zone-keys.ts';

/**
 * Every clock that is kept in a state or province, so that a state alone never guesses. Source: 49 CFR part 71
 * (boundaries of the US zones) and the tz database 2025c with its comments; places that keep a neighbour's clock
 * against the law (Phenix City in Alabama) are left to the postal table. Checked Nov 2026.
 */
const rows = {
  ET: 'CT DE DC GA ME MD MA NH NJ NY NC OH PA RI SC VT VA WV',
  CT: 'AL AR IL IA LA MN MS MO OK WI',
  MT: 'CO MT NM UT WY',
  PT: 'CA WA',
  HI: 'HI',
  PR: 'PR VI',
  GU: 'GU MP',
  SA: 'AS',
  'ET CT': 'FL IN KY MI TN',
  'CT MT': 'KS NE ND SD TX',
  'MT PT': 'ID OR NV',
  // The Navajo Nation keeps daylight time, the rest of Arizona does not.
  'AZ MT': 'AZ',
  'AK AL': 'AK',
  'CA-AT': 'NB NS PE',
  'CA-CT': 'MB',
  'CA-MT': 'AB',
  'CA-YT': 'YT',
  'CA-MT CA-NM': 'NT',
  'CA-NT CA-AT': 'NL',
  'CA-ET CA-CT': 'ON',
  // The Magdalen Islands; Blanc-Sablon stays on Atlantic standard time.
  'CA-ET CA-AT PR': 'QC',
  // Lloydminster keeps Alberta's time, the north-east edge Manitoba's.
  'CA-SK CA-MT CA-CT': 'SK',
  // Fort Nelson and Creston never change, the Kootenays keep Alberta's time.
  'CA-PT CA-MT CA-YT': 'BC',
  'CA-ET CA-CT CA-NM': 'NU',
} as const;

const zones: ReadonlyMap<StateCode, readonly TimeZone[]> = new Map(
  Object.entries(rows).flatMap(([keys, states]) =>
    states
      .split(' ')
      .filter(isStateCode)
      .map((state) => [state, zonesOf(keys)] as const),
  ),
);

/** The zones of a state, the most populous first. */
export const zonesOfState = (state: StateCode): readonly TimeZone[] => zones.get(state) ?? [];
