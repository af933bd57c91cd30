import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { areaCodeCount, areaOf, placelessCode } from '../../src/policy/area-codes.ts';
import { citiesNamed, cityNameCount } from '../../src/policy/cities.ts';
import { postalAreaOf, postalPrefixCount } from '../../src/policy/postal-prefixes.ts';
import { isProvince, parseState, stateCodes } from '../../src/policy/state-code.ts';
import { zonesOfState } from '../../src/policy/state-zones.ts';
import { zoneWord } from '../../src/policy/zone-keys.ts';

const everyCode = Array.from({ length: 800 }, (_, index) => String(200 + index));
const words = (zones: readonly Parameters<typeof zoneWord>[0][] | undefined): string | undefined =>
  zones?.map(zoneWord).join(' ');

/** The country of an area code by libphonenumber, which knows every code in service. */
const countryOf = (code: string): string | undefined => {
  const number = ['2342345', '5552345', '9872345']
    .map((rest) => parsePhoneNumberFromString(`+1${code}${rest}`))
    .find((candidate) => candidate?.isValid());
  return number?.getType() === 'FIXED_LINE_OR_MOBILE' ? number.country : undefined;
};

describe('area codes', () => {
  test('every geographic code of the US, its territories and Canada that is in service is in the table', () => {
    const ours = new Set(['US', 'CA', 'PR', 'VI', 'GU', 'MP', 'AS']);
    const missing = everyCode.filter((code) => ours.has(countryOf(code) ?? '') && areaOf(code) === undefined);
    expect(missing).toEqual([]);
  });

  test('a code is in the country that libphonenumber says', () => {
    for (const code of everyCode) {
      const area = areaOf(code);
      const country = countryOf(code);
      if (area === undefined || country === undefined) continue;
      expect([code, area.states.every(isProvince)]).toEqual([code, country === 'CA']);
    }
  });

  test('every row names known states and zones of those states', () => {
    for (const code of everyCode) {
      const area = areaOf(code);
      if (area === undefined) continue;
      expect(area.states, code).not.toEqual([]);
      expect(area.zones, code).not.toEqual([]);
      const allowed = area.states.flatMap(zonesOfState);
      expect(
        area.zones.filter((zone) => !allowed.includes(zone)),
        code,
      ).toEqual([]);
    }
    expect(areaCodeCount).toBe(everyCode.filter((code) => areaOf(code) !== undefined).length);
  });

  const twoClocks =
    '208 219 250 270 308 418 423 541 574 605 606 620 701 709 775 785 807 812 850 867 879 906 907 928 986 364 930 531 402 458 432 448 367 581';
  for (const code of twoClocks.split(' ')) {
    test(`${code} has two clocks`, () => expect(areaOf(code)?.zones.length).toBeGreaterThan(1));
  }

  test('only those, and overlays of theirs, have two', () => {
    const found = everyCode.filter((code) => (areaOf(code)?.zones.length ?? 0) > 1);
    expect(found.filter((code) => !twoClocks.includes(code))).toEqual([
      '236',
      '257',
      '273',
      '672',
      '729',
      '778',
    ]);
  });

  const overlays = [
    '850 448',
    '208 986',
    '270 364',
    '812 930',
    '402 531',
    '541 458',
    '418 367 581 273',
    '423 729',
    '709 879',
    '250 778 236 672 257',
    '915',
    '316',
    '212 332 646 917',
    '305 645 786',
    '713 281 832 346 621',
  ];
  for (const group of overlays) {
    test(`${group}: an overlay covers the same ground`, () => {
      const [first, ...rest] = group.split(' ').map(areaOf);
      expect(first).toBeDefined();
      for (const area of rest) expect(area).toEqual(first);
    });
  }

  const known = {
    '212': 'NY Eastern',
    '689': 'FL Eastern',
    '915': 'TX Mountain',
    '928': 'AZ Arizona Mountain',
    '907': 'AK Alaska Aleutian',
    '808': 'HI Hawaii',
    '306': 'SK Saskatchewan',
    '902': 'NS PE Atlantic',
    '867': 'YT NT NU Yukon Mountain Mountain Central Eastern',
    '671': 'GU Guam',
    '787': 'PR Puerto Rico',
  };
  for (const [code, place] of Object.entries(known)) {
    test(`${code}: ${place}`, () => {
      const area = areaOf(code);
      expect(`${area?.states.join(' ')} ${words(area?.zones)}`).toBe(place);
    });
  }

  test('toll-free, personal, premium and foreign codes have no place', () => {
    for (const code of [
      '800',
      '833',
      '888',
      '500',
      '533',
      '900',
      '600',
      '242',
      '876',
      '809',
      '441',
      '211',
      '999',
    ]) {
      expect(areaOf(code), code).toBeUndefined();
    }
    expect(placelessCode('833')).toBe('a toll-free number');
    expect(placelessCode('500')).toBe('a personal or machine number');
    expect(placelessCode('212')).toBeUndefined();
  });
});

describe('postal codes', () => {
  const cases = {
    '32401': 'FL Central Eastern', // Panama City; Port Saint Joe in the same prefix is Eastern
    '32501-1234': 'FL Central',
    '33101': 'FL Eastern',
    '79901': 'TX Mountain',
    '79821': 'TX Central Mountain',
    '77002': 'TX Central',
    '37402': 'TN Eastern',
    '37301': 'TN Eastern Central',
    '46402': 'IN Central',
    '47906': 'IN Eastern Central',
    '83501': 'ID Pacific Mountain',
    '83702': 'ID Mountain',
    '97914': 'OR Pacific Mountain',
    '86040': 'AZ Arizona Mountain',
    '85001': 'AZ Arizona',
    '57701': 'SD Mountain',
    '99501': 'AK Alaska Aleutian',
    '00901': 'PR Puerto Rico',
    '901': undefined,
    '2134': 'MA Eastern', // 02134 after a spreadsheet
    '021341234': 'MA Eastern',
    '06390': 'NY CT Eastern', // Fishers Island
    '73949': 'OK TX Central',
    '96799': 'HI AS Hawaii Samoa',
    'K1A 0B1': 'ON Eastern',
    m5v: 'ON Eastern',
    'P9N 1A1': 'ON Central',
    'V1J-2A1': 'BC Yukon',
    'V0B 1G0': 'BC Pacific Mountain Yukon',
    'G4T 1A1': 'QC Atlantic',
    'S9V 0A1': 'SK Saskatchewan Mountain',
    'A2V 1A1': 'NL Atlantic',
    'X0A 0H0': 'NU Eastern Central',
    '213': undefined,
    '00000': undefined,
    '99999': 'AK Alaska',
    'SW1A 1AA': undefined,
    'D1A 1A1': undefined,
    '': undefined,
  };
  for (const [code, place] of Object.entries(cases)) {
    test(`${code || 'nothing'}: ${place ?? 'not ours'}`, () => {
      const area = postalAreaOf(code);
      expect(area && `${area.states.join(' ')} ${words(area.zones)}`).toBe(place);
    });
  }

  test('military mail is known to be nowhere', () => {
    for (const code of ['09012', '34002', '96301'])
      expect(postalAreaOf(code)).toMatchObject({ military: true, zones: [] });
  });

  test('every prefix names known states and only zones of those states', () => {
    let count = 0;
    for (let prefix = 0; prefix < 1000; prefix++) {
      const area = postalAreaOf(`${String(prefix).padStart(3, '0')}01`);
      if (area === undefined) continue;
      count++;
      // 368 holds Phenix City, which keeps Georgia's clock against Alabama's law.
      if (area.military || prefix === 368) continue;
      expect(area.states).not.toEqual([]);
      const allowed = area.states.flatMap(zonesOfState);
      expect(
        area.zones.filter((zone) => !allowed.includes(zone)),
        area.shown,
      ).toEqual([]);
    }
    expect(count).toBeGreaterThan(900);
    expect(postalPrefixCount).toBeGreaterThan(count);
  });

  test('what is shown of a code is its first three characters', () => {
    expect(postalAreaOf('32401-1234')?.shown).toBe('ZIP 324…');
    expect(postalAreaOf('V1J 2A1')?.shown).toBe('postal code V1J');
  });
});

describe('cities', () => {
  const where = (name: string): string =>
    citiesNamed(name)
      .map(({ state, zones }) => `${state} ${words(zones)}`)
      .sort()
      .join(', ');
  const cases = {
    Houston: 'TX Central',
    'El Paso': 'TX Mountain',
    pensacola: 'FL Central',
    'Rapid City': 'SD Mountain',
    Springfield: 'IL Central, MA Eastern, MO Central, OH Eastern, OR Pacific, PA Eastern, VA Eastern',
    Portland: 'ME Eastern, OR Pacific',
    'Kansas City': 'KS Central, MO Central',
    'St. Louis': 'MO Central',
    'Ft. Worth': 'TX Central',
    'Port St Lucie': 'FL Eastern',
    'City of New York': 'NY Eastern',
    MONTRÉAL: 'QC Eastern',
    'Coeur d’Alene': 'ID Pacific',
    Vancouver: 'BC Pacific, WA Pacific',
    Ontario: 'CA Pacific, OR Mountain',
    'Phenix City': 'AL Central Eastern',
    Lloydminster: 'AB Mountain, SK Mountain',
    'Dawson Creek': 'BC Yukon',
    Nowhereville: '',
    '': '',
  };
  for (const [name, places] of Object.entries(cases)) {
    test(`${name || 'nothing'}: ${places || 'unknown'}`, () => expect(where(name)).toBe(places));
  }

  test('some hundreds of names', () => expect(cityNameCount).toBeGreaterThan(700));
});

describe('states', () => {
  test('every state and province has a zone', () => {
    expect(stateCodes.filter((state) => zonesOfState(state).length === 0)).toEqual([]);
    expect(stateCodes).toHaveLength(56 + 13);
  });

  const twoClocks = 'AK AZ FL ID IN KS KY MI ND NE NV OR SD TN TX';
  test('US states with two clocks', () => {
    const found = stateCodes.filter((state) => !isProvince(state) && zonesOfState(state).length > 1);
    expect(found.sort().join(' ')).toBe(twoClocks);
  });

  const spellings = {
    fl: 'FL',
    ' Florida ': 'FL',
    'N.Y.': 'NY',
    'new york': 'NY',
    'Washington, D.C.': 'DC',
    'District of Columbia': 'DC',
    Québec: 'QC',
    'State of Maine': 'ME',
    'West Virginia': 'WV',
    'Virgin Islands': 'VI',
    Newfoundland: 'NL',
    XX: undefined,
    '': undefined,
    constructor: undefined,
  };
  for (const [text, state] of Object.entries(spellings)) {
    test(`"${text}" is ${state ?? 'none'}`, () => expect(parseState(text)).toBe(state));
  }
});
