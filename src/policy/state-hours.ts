import type { HoursRow } from './hours-row.ts';
import type { StateCode } from './state-code.ts';

/** Changes with every change of a row or a holiday, and is stored with each decision. */
export const STATE_HOURS_VERSION = '2026-11-21';

/** So many texts in so many hours, by state law. */
export interface StateCap {
  readonly texts: number;
  readonly hours: number;
  /** The law counts texts on the same subject only. */
  readonly sameSubject?: true;
}

export interface StateHoursRow extends HoursRow {
  readonly state: StateCode;
  readonly cap?: StateCap;
}

const everyDay = (from: number, to: number) =>
  ({ weekdays: [from, to], saturday: [from, to], sunday: [from, to], holidays: 'as the day' }) as const;

const THREE_A_DAY = { texts: 3, hours: 24 } as const;

/**
 * Telephone solicitation hours by state, local time, read in November 2026 from secondary sources that quote the
 * statutes named; the statutes' own pages were not opened (tag S). Many of these laws reach only calls or residences:
 * we keep them for texts all the same. A state without a row keeps the federal hours, and every row is cut to them.
 * Where a law's reach is disputed or a detail open, `note` says so.
 */
export const stateHours: readonly StateHoursRow[] = [
  {
    state: 'AL',
    weekdays: [8, 20],
    saturday: [8, 20],
    sunday: 'closed',
    holidays: 'closed',
    cite: 'Ala. Admin. Code 770-X-5-.17',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'PSC rule, reach disputed',
  },
  {
    state: 'CT',
    ...everyDay(9, 20),
    cite: 'Conn. Gen. Stat. 42-288a(c)',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'names mobile numbers',
  },
  {
    state: 'FL',
    ...everyDay(8, 20),
    cap: { ...THREE_A_DAY, sameSubject: true },
    cite: 'Fla. Stat. 501.616(6)',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'a Florida area code is presumed to be in Florida',
  },
  {
    state: 'IN',
    ...everyDay(9, 20),
    cite: 'Ind. Code 24-5-14-8',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'automated dialing only',
  },
  {
    state: 'KY',
    ...everyDay(10, 21),
    cite: 'Ky. Rev. Stat. 367.46955(16)',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'residences',
  },
  {
    state: 'LA',
    weekdays: [8, 20],
    saturday: [8, 20],
    sunday: 'closed',
    holidays: 'closed',
    cite: 'La. PSC General Order R-29617',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'Mardi Gras and Good Friday too',
  },
  {
    state: 'ME',
    weekdays: [9, 17],
    saturday: 'closed',
    sunday: 'closed',
    holidays: 'as the day',
    cap: { texts: 1, hours: 8 },
    cite: 'Me. Rev. Stat. tit. 10, 1498',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'recorded-message devices',
  },
  {
    state: 'MD',
    ...everyDay(8, 20),
    cap: THREE_A_DAY,
    cite: 'Md. Code, Com. Law 14-4502(c)',
    tag: 'S',
    reviewBy: '2027-05-31',
  },
  {
    state: 'MA',
    ...everyDay(8, 20),
    cite: 'Mass. Gen. Laws ch. 159C, 3',
    tag: 'S',
    reviewBy: '2027-05-31',
  },
  {
    state: 'MI',
    ...everyDay(9, 21),
    cite: 'Mich. Comp. Laws 445.111a',
    tag: 'U',
    reviewBy: '2027-05-31',
    note: 'section number unconfirmed',
  },
  {
    state: 'MN',
    ...everyDay(9, 21),
    cite: 'Minn. Stat. 325E.30',
    tag: 'U',
    reviewBy: '2027-05-31',
    note: 'residential; section number unconfirmed',
  },
  {
    state: 'NM',
    ...everyDay(9, 21),
    cite: 'N.M. Stat. 57-12-22',
    tag: 'U',
    reviewBy: '2027-05-31',
    note: 'section number unconfirmed',
  },
  {
    state: 'MS',
    weekdays: [8, 20],
    saturday: [8, 20],
    sunday: 'closed',
    holidays: 'as the day',
    cite: 'Miss. Code 77-3-723',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'texts named; says "Central Standard Time"; holidays open since 2024, detail unconfirmed',
  },
  {
    state: 'NV',
    ...everyDay(9, 20),
    cite: 'Nev. Rev. Stat. 598.0918(3)',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'names texts; one survey missed it',
  },
  {
    state: 'OK',
    ...everyDay(8, 20),
    cap: THREE_A_DAY,
    cite: 'Okla. Stat. tit. 15, 775C.4',
    tag: 'S',
    reviewBy: '2027-05-31',
  },
  {
    state: 'OR',
    from: '2026-01-01',
    ...everyDay(8, 20),
    cap: THREE_A_DAY,
    cite: 'Or. HB 3865 (2025)',
    tag: 'S',
    reviewBy: '2027-01-31',
    note: 'the cap counts calls and texts; an area code may be relied on; replies and 18-month customers are exempt from the cap',
  },
  {
    state: 'PA',
    until: '2026-10-18',
    weekdays: [8, 21],
    saturday: [8, 21],
    sunday: [8, 21],
    holidays: 'closed',
    cite: 'Pa. Telemarketer Registration Act as amended 2019',
    tag: 'U',
    reviewBy: '2027-01-31',
    note: 'holiday ban of 2019, detail unconfirmed',
  },
  {
    state: 'PA',
    from: '2026-10-18',
    weekdays: [9, 19],
    saturday: [9, 19],
    sunday: 'closed',
    holidays: 'closed',
    cite: 'Pa. Act 47 of 2026',
    tag: 'S',
    reviewBy: '2027-01-31',
    note: 'texts covered; holiday detail unconfirmed',
  },
  {
    state: 'RI',
    weekdays: [9, 18],
    saturday: [10, 17],
    sunday: 'closed',
    holidays: 'closed',
    cite: 'R.I. Gen. Laws 5-61-2',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'mobile named; state and federal holidays',
  },
  {
    state: 'SD',
    weekdays: [9, 21],
    saturday: [9, 21],
    sunday: 'closed',
    holidays: 'as the day',
    cite: 'S.D. Codified Laws 37-30A-3(2)',
    tag: 'S',
    reviewBy: '2027-05-31',
  },
  {
    state: 'TX',
    weekdays: [9, 21],
    saturday: [9, 21],
    sunday: [12, 21],
    holidays: 'as the day',
    cite: 'Tex. Bus. & Com. Code 301.051; SB 140 (2025)',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'texts since 1 Sep 2025; exempt at the consumer’s request',
  },
  {
    state: 'UT',
    weekdays: [8, 21],
    saturday: [8, 21],
    sunday: 'closed',
    holidays: 'closed',
    cite: 'Utah Code 13-25a-103(3)',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'unless prior express consent; cell named',
  },
  {
    state: 'WA',
    ...everyDay(8, 20),
    cite: 'Wash. Rev. Code 19.158.110(4)',
    tag: 'S',
    reviewBy: '2027-05-31',
    note: 'not 80.36.390',
  },
  {
    state: 'WY',
    ...everyDay(8, 20),
    cite: 'Wyo. Stat. 40-12-302',
    tag: 'S',
    reviewBy: '2027-05-31',
  },
];
