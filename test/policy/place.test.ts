import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asE164, type E164 } from '../../src/domain/phone.ts';
import { derivePlace, type PlaceFacts } from '../../src/policy/place.ts';
import { openAt } from '../../src/policy/quiet-hours.ts';
import { numberIn } from './place-of.ts';

const abroad = asE164('+442079460958');

interface Case {
  readonly name: string;
  readonly facts: Omit<PlaceFacts, 'phone'> & { readonly code?: string; readonly phone?: E164 | undefined };
  readonly states: string;
  readonly zones: string;
  readonly how: string;
  readonly confidence: string;
  readonly because?: string;
  readonly conflicts?: string;
}

const ET = 'America/New_York';
const CT = 'America/Chicago';
const MT = 'America/Denver';
const PT = 'America/Los_Angeles';

const cases: readonly Case[] = [
  {
    name: 'area code of two clocks',
    facts: { code: '850' },
    states: 'FL',
    zones: `${ET} ${CT}`,
    how: 'area code',
    confidence: 'guessed',
    because: 'Area code 850 lies in Florida (Eastern and Central time).',
  },
  {
    name: 'its overlay',
    facts: { code: '448' },
    states: 'FL',
    zones: `${ET} ${CT}`,
    how: 'area code',
    confidence: 'guessed',
  },
  {
    name: 'area code of one clock',
    facts: { code: '212' },
    states: 'NY',
    zones: ET,
    how: 'area code',
    confidence: 'guessed',
    because: 'Area code 212 lies in New York (Eastern time).',
  },
  {
    name: 'the number’s ZIP does not narrow its area code',
    facts: { code: '850', fromZip: '32501', fromState: 'FL' },
    states: 'FL',
    zones: `${ET} ${CT}`,
    how: 'area code',
    confidence: 'guessed',
  },
  {
    name: 'the number’s state contradicts its area code',
    facts: { code: '305', fromState: 'AL' },
    states: 'FL AL',
    zones: `${ET} ${CT}`,
    how: 'area code',
    confidence: 'guessed',
    conflicts:
      'Area code 305 lies in Florida (Eastern time), but the number’s state is Alabama (Central time). Both must be open.',
  },
  {
    name: 'what is read off one number speaks once',
    facts: { state: 'NY', code: '305', fromState: 'FL', fromZip: '33101' },
    states: 'NY FL',
    zones: ET,
    how: 'state',
    confidence: 'guessed',
    conflicts:
      'The stated state is New York (Eastern time), but area code 305 lies in Florida (Eastern time). Both must be open.',
  },
  {
    name: 'a city that names one state and a field that names another',
    facts: { city: 'Austin, TX', state: 'CA' },
    states: 'TX CA',
    zones: `${CT} ${PT}`,
    how: 'city',
    confidence: 'guessed',
  },
  {
    name: 'a toll-free number alone',
    facts: { code: '833' },
    states: '',
    zones: '',
    how: 'unknown',
    confidence: 'unknown',
    because: 'We do not know where they are: 833 is a toll-free number.',
  },
  {
    name: 'a personal number alone',
    facts: { code: '500' },
    states: '',
    zones: '',
    how: 'unknown',
    confidence: 'unknown',
    because: 'We do not know where they are: 500 is a personal or machine number.',
  },
  {
    name: 'an area code nobody knows',
    facts: { code: '999' },
    states: '',
    zones: '',
    how: 'unknown',
    confidence: 'unknown',
    because: 'We do not know where they are: area code 999 is not in our table.',
  },
  {
    name: 'a number abroad',
    facts: { phone: abroad },
    states: '',
    zones: '',
    how: 'unknown',
    confidence: 'unknown',
    because: 'We do not know where they are: the number is outside the US and Canada.',
  },
  {
    name: 'nothing at all',
    facts: {},
    states: '',
    zones: '',
    how: 'unknown',
    confidence: 'unknown',
    because: 'We do not know where they are: we hold no number.',
  },
  {
    name: 'a toll-free number and a ZIP code',
    facts: { code: '833', postalCode: '60601' },
    states: 'IL',
    zones: CT,
    how: 'postal code',
    confidence: 'derived',
    because: 'ZIP 606… lies in Illinois (Central time).',
  },
  {
    name: 'a toll-free number of which the carrier knows the state',
    facts: { code: '833', fromState: 'TX' },
    states: 'TX',
    zones: `${CT} ${MT}`,
    how: 'area code',
    confidence: 'guessed',
  },
  {
    name: 'a stated zone that the number supports',
    facts: { zone: 'america/new_york', code: '305' },
    states: 'FL',
    zones: ET,
    how: 'stated zone',
    confidence: 'stated',
  },
  {
    name: 'a stated zone that the number contradicts: every state is possible',
    facts: { zone: CT, code: '212' },
    states: '',
    zones: `${CT} ${ET}`,
    how: 'stated zone',
    confidence: 'guessed',
    conflicts:
      'The stated zone is America/Chicago, but area code 212 lies in New York (Eastern time). Both must be open.',
  },
  {
    name: 'a stated zone of the same clock under another name',
    facts: { zone: 'America/Detroit', code: '313' },
    states: 'MI',
    zones: 'America/Detroit',
    how: 'stated zone',
    confidence: 'stated',
  },
  {
    name: 'a stated zone that is none',
    facts: { zone: 'EST', code: '212' },
    states: 'NY',
    zones: ET,
    how: 'area code',
    confidence: 'guessed',
  },
  {
    name: 'a stated zone abroad',
    facts: { zone: 'Europe/London', phone: abroad },
    states: '',
    zones: 'Europe/London',
    how: 'stated zone',
    confidence: 'stated',
  },
  {
    name: 'postal code against area code: both',
    facts: { postalCode: '10001', code: '310' },
    states: 'NY CA',
    zones: `${ET} ${PT}`,
    how: 'postal code',
    confidence: 'guessed',
    conflicts:
      'ZIP 100… lies in New York (Eastern time), but area code 310 lies in California (Pacific time). Both must be open.',
  },
  {
    name: 'three that disagree: all',
    facts: { postalCode: '10001', state: 'TX', code: '310' },
    states: 'NY TX CA',
    zones: `${ET} ${CT} ${MT} ${PT}`,
    how: 'postal code',
    confidence: 'guessed',
    conflicts:
      'ZIP 100… lies in New York (Eastern time), but the stated state is Texas (Central and Mountain time), but area code 310 lies in California (Pacific time). All must be open.',
  },
  {
    name: 'a city narrows a postal code of two clocks',
    facts: { postalCode: '37402', city: 'Chattanooga', code: '423' },
    states: 'TN',
    zones: ET,
    how: 'postal code',
    confidence: 'derived',
  },
  {
    name: 'an area code does not narrow a postal code',
    facts: { postalCode: '37301', code: '931' },
    states: 'TN',
    zones: `${ET} ${CT}`,
    how: 'postal code',
    confidence: 'derived',
  },
  {
    name: 'nor does a state narrow away the clock people keep',
    facts: { postalCode: '36867', state: 'AL', code: '334' },
    states: 'AL',
    zones: `${CT} ${ET}`,
    how: 'postal code',
    confidence: 'derived',
  },
  {
    name: 'a state picks among the states of a postal code',
    facts: { postalCode: '96701', state: 'HI', code: '808' },
    states: 'HI',
    zones: 'Pacific/Honolulu',
    how: 'postal code',
    confidence: 'derived',
  },
  {
    name: 'a military address is nowhere',
    facts: { postalCode: '09012', code: '212' },
    states: '',
    zones: '',
    how: 'unknown',
    confidence: 'unknown',
    because: 'We do not know where they are: ZIP 090… is a military address.',
  },
  {
    name: 'unless they state their zone; then no state is known',
    facts: { zone: 'Europe/Berlin', postalCode: '09012', code: '212' },
    states: '',
    zones: `Europe/Berlin ${ET}`,
    how: 'stated zone',
    confidence: 'guessed',
  },
  {
    name: 'a city of one state',
    facts: { city: 'El Paso', code: '915' },
    states: 'TX',
    zones: MT,
    how: 'city',
    confidence: 'derived',
    because: 'The stated city lies in Texas (Mountain time).',
  },
  {
    name: 'a city with its state behind a comma',
    facts: { city: 'Portland, Maine' },
    states: 'ME',
    zones: ET,
    how: 'city',
    confidence: 'derived',
  },
  {
    name: 'an ambiguous city keeps all',
    facts: { city: 'Portland' },
    states: 'ME OR',
    zones: `${ET} ${PT}`,
    how: 'city',
    confidence: 'derived',
    because: 'The stated city may be in Maine or Oregon (Eastern and Pacific time).',
  },
  {
    name: 'an ambiguous city that the number decides',
    facts: { city: 'Portland', code: '503' },
    states: 'OR',
    zones: PT,
    how: 'city',
    confidence: 'derived',
  },
  {
    name: 'an ambiguous city that the state decides',
    facts: { city: 'Portland', state: 'ME', code: '503' },
    states: 'ME OR',
    zones: `${ET} ${PT}`,
    how: 'city',
    confidence: 'guessed',
  },
  {
    name: 'a small namesake in a stated state is not the big city',
    facts: { city: 'Houston', state: 'AK', code: '907' },
    states: 'AK',
    zones: 'America/Anchorage America/Adak',
    how: 'state',
    confidence: 'derived',
  },
  {
    name: 'an unknown city',
    facts: { city: 'Nowhereville', code: '212' },
    states: 'NY',
    zones: ET,
    how: 'area code',
    confidence: 'guessed',
  },
  {
    name: 'an unknown city with its state',
    facts: { city: 'Nowhereville, TX', code: '713' },
    states: 'TX',
    zones: CT,
    how: 'state',
    confidence: 'derived',
  },
  {
    name: 'a state of two clocks that the area code decides',
    facts: { state: 'Florida', code: '305' },
    states: 'FL',
    zones: ET,
    how: 'state',
    confidence: 'derived',
    because:
      'The stated state is Florida (Eastern and Central time); area code 305 lies in Florida (Eastern time).',
  },
  {
    name: 'a state of two clocks that the area code leaves open',
    facts: { state: 'FL', code: '850' },
    states: 'FL',
    zones: `${ET} ${CT}`,
    how: 'state',
    confidence: 'derived',
  },
  {
    name: 'a state against the area code',
    facts: { state: 'CA', code: '212' },
    states: 'CA NY',
    zones: `${PT} ${ET}`,
    how: 'state',
    confidence: 'guessed',
  },
  {
    name: 'the Navajo Nation’s clock',
    facts: { code: '928' },
    states: 'AZ',
    zones: `America/Phoenix ${MT}`,
    how: 'area code',
    confidence: 'guessed',
  },
  {
    name: 'Canada by area code',
    facts: { code: '416' },
    states: 'ON',
    zones: 'America/Toronto',
    how: 'area code',
    confidence: 'guessed',
  },
  {
    name: 'Canada by postal code',
    facts: { postalCode: 'P9N 1A1', code: '807' },
    states: 'ON',
    zones: 'America/Winnipeg',
    how: 'postal code',
    confidence: 'derived',
  },
];

describe('where a contact may be', () => {
  for (const { name, facts, states, zones, how, confidence, because, conflicts } of cases) {
    test(name, () => {
      const { code, phone, ...hints } = facts;
      const number = code === undefined ? phone : numberIn(code);
      const place = derivePlace({ ...hints, ...(number === undefined ? {} : { phone: number }) });
      expect({
        states: place.states.join(' '),
        zones: place.zones.join(' '),
        how: place.how,
        confidence: place.confidence,
      }).toEqual({ states, zones, how, confidence });
      if (because !== undefined) expect(place.because).toBe(because);
      if (conflicts !== undefined) expect(place.conflicts).toBe(conflicts);
      else if (confidence !== 'guessed') expect(place.conflicts).toBeUndefined();
    });
  }

  const newClocks = [
    { code: '604', zone: 'America/Vancouver', winter: Date.UTC(2027, 0, 15, 4, 30) }, // 9:30 PM at UTC−7
    { code: '403', zone: 'America/Edmonton', winter: Date.UTC(2027, 0, 15, 3, 30) }, // 9:30 PM at UTC−6
  ];
  for (const { code, zone, winter } of newClocks) {
    test(`${zone} keeps daylight time for good from November 2026, whether or not this Node knows`, () => {
      const place = derivePlace({ phone: numberIn(code) });
      expect(place.zones).toContain(zone);
      expect(openAt(place, winter - 61_000).open).toBe(true);
      expect(openAt(place, winter).open).toBe(false);
      expect(openAt(derivePlace({ zone, phone: numberIn(code) }), winter).open).toBe(false);
    });
  }

  test('of the number only the area code is ever said', () => {
    const { because, conflicts } = derivePlace({ phone: numberIn('212'), state: 'TX' });
    expect(`${because} ${conflicts}`).not.toMatch(/555|0142/);
  });
});

describe('properties', () => {
  const hint = {
    zone: fc.constantFrom(ET, CT, MT, PT, 'Pacific/Honolulu', 'Europe/London', 'EST', ''),
    postalCode: fc.constantFrom(
      '10001',
      '32401',
      '79901',
      '36867',
      '96701',
      '09012',
      'V6B 1A1',
      'P9N 1A1',
      '00000',
      'x',
    ),
    city: fc.constantFrom('Portland', 'Springfield', 'Houston', 'Toronto', 'Austin, TX', 'Nowhere', ''),
    state: fc.constantFrom('FL', 'texas', 'CA', 'ON', 'ME', 'RI', 'XX', ''),
    fromZip: fc.constantFrom('10001', '60601', ''),
    fromState: fc.constantFrom('FL', 'AL', ''),
  };
  const phone = fc.constantFrom('850', '212', '310', '833', '416', '604', '915', '999').map(numberIn);
  const facts: fc.Arbitrary<PlaceFacts> = fc.record({ ...hint, phone }, { requiredKeys: [] });

  test('every place has zones or says that nobody knows, and the same facts give the same place', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const place = derivePlace(known);
        expect(place.zones.length === 0).toBe(place.how === 'unknown');
        expect(place.confidence === 'unknown').toBe(place.how === 'unknown');
        expect(new Set(place.zones).size).toBe(place.zones.length);
        expect(new Set(place.states).size).toBe(place.states.length);
        expect(place.because).toMatch(/^[A-Z].*\.$/);
        expect(derivePlace({ ...known })).toBe(place);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a source that contradicts the rest never opens what was closed', () => {
    const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(facts, phone, instants, (known, number, at) => {
        const { phone: _, fromZip: __, fromState: ___, ...stated } = known;
        const without = derivePlace(stated);
        const withNumber = derivePlace({ ...stated, phone: number });
        if (withNumber.conflicts === undefined || without.how === 'unknown') return;
        if (!openAt(without, at).open) expect(openAt(withNumber, at).open).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });

  test('text that people type never breaks it', () => {
    const typed = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(
        fc.record({ zone: typed, postalCode: typed, city: typed, state: typed, fromZip: typed }),
        (known) => {
          expect(derivePlace({ ...known, phone: numberIn('212') }).zones).toContain(ET);
        },
      ),
    );
  });
});
