/** Postal codes of the states, the District, the territories with US area codes, and Canada's provinces. */
export const stateNames = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'the District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
  PR: 'Puerto Rico',
  VI: 'the US Virgin Islands',
  GU: 'Guam',
  MP: 'the Northern Mariana Islands',
  AS: 'American Samoa',
  AB: 'Alberta',
  BC: 'British Columbia',
  MB: 'Manitoba',
  NB: 'New Brunswick',
  NL: 'Newfoundland and Labrador',
  NS: 'Nova Scotia',
  NT: 'the Northwest Territories',
  NU: 'Nunavut',
  ON: 'Ontario',
  PE: 'Prince Edward Island',
  QC: 'Quebec',
  SK: 'Saskatchewan',
  YT: 'Yukon',
} as const;

export type StateCode = keyof typeof stateNames;

export const isStateCode = (text: string): text is StateCode => Object.hasOwn(stateNames, text);

/** Every code, states before provinces. */
export const stateCodes: readonly StateCode[] = Object.keys(stateNames).filter(isStateCode);

const provinces: ReadonlySet<StateCode> = new Set<StateCode>([
  'AB',
  'BC',
  'MB',
  'NB',
  'NL',
  'NS',
  'NT',
  'NU',
  'ON',
  'PE',
  'QC',
  'SK',
  'YT',
]);

/** Is it in Canada, where US telemarketing hours do not reach? */
export const isProvince = (state: StateCode): boolean => provinces.has(state);

/** Lower case, without marks and punctuation, single spaces: `Québec.` and `quebec` are one. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const otherNames: Readonly<Record<string, StateCode>> = {
  'washington dc': 'DC',
  'washington d c': 'DC',
  'd c': 'DC',
  'virgin islands': 'VI',
  newfoundland: 'NL',
  labrador: 'NL',
  'northwest territory': 'NT',
  'yukon territory': 'YT',
  pei: 'PE',
  'nouveau brunswick': 'NB',
  'nouvelle ecosse': 'NS',
  'colombie britannique': 'BC',
};

const byName: ReadonlyMap<string, StateCode> = new Map([
  ...stateCodes.map((code) => [foldName(stateNames[code]).replace(/^the /, ''), code] as const),
  ...Object.entries(otherNames),
]);

/** A state or province from its code or its name in any case: `fl`, `Florida`, `Québec`; undefined when it is neither. */
export function parseState(text: string): StateCode | undefined {
  const code = text.trim().replaceAll('.', '').toUpperCase();
  return isStateCode(code) ? code : byName.get(foldName(text).replace(/^(the|state of) /, ''));
}
