import type { HoursRow } from './hours-row.ts';

/** 47 CFR 64.1200(c)(1); (e) extends it to texts. Whether consent lifts it is unsettled, so we keep it for all. */
export const federalHours: HoursRow = {
  weekdays: [8, 21],
  saturday: [8, 21],
  sunday: [8, 21],
  holidays: 'as the day',
  cite: '47 CFR 64.1200(c)(1), (e)',
  tag: 'Q',
  reviewBy: '2027-05-31',
};

/**
 * For a state nobody knows: the hours that every state's row leaves open, Maine's recorded-message row apart. A test
 * holds it inside all of them.
 */
export const unknownStateHours: HoursRow = {
  weekdays: [10, 18],
  saturday: [10, 17],
  sunday: 'closed',
  holidays: 'closed',
  cite: 'intersection of the state rows',
  tag: 'R',
  reviewBy: '2027-05-31',
};

/**
 * The CRTC's hours for telemarketing calls (Unsolicited Telecommunications Rules, part III). CASL has no hours for
 * texts; we keep these. Of holidays the rules say nothing: weekend hours by our own choice.
 */
export const canadianHours: HoursRow = {
  weekdays: [9, 21.5],
  saturday: [10, 18],
  sunday: [10, 18],
  holidays: [10, 18],
  cite: 'CRTC Unsolicited Telecommunications Rules, part III, s. 23',
  tag: 'S',
  reviewBy: '2027-05-31',
};

/** A holiday ban in British Columbia is reported, unconfirmed; kept until somebody disproves it. */
export const britishColumbiaHours: HoursRow = {
  ...canadianHours,
  holidays: 'closed',
  cite: 'reported ban on holidays',
  tag: 'U',
  reviewBy: '2027-01-31',
};
