import type { HoursRow } from './hours-row.ts';

/**
 * Stricter hours for lines of business whose texts are read as pressure. The numbers are ours (tag R): the law names
 * only collections (12 CFR 1006.6(b)(1), 8 to 21), and there an inconvenient time is any the consumer calls so.
 */
export const categoryHours = {
  collections: {
    weekdays: [9, 20],
    saturday: [9, 17],
    sunday: 'closed',
    holidays: 'closed',
    cite: '12 CFR 1006.6(b)(1), tightened',
    tag: 'R',
    reviewBy: '2027-05-31',
  },
  'legal intake': {
    weekdays: [9, 19],
    saturday: [10, 17],
    sunday: 'closed',
    holidays: 'closed',
    cite: 'ours',
    tag: 'R',
    reviewBy: '2027-05-31',
  },
  health: {
    weekdays: [9, 19],
    saturday: [9, 17],
    sunday: 'closed',
    holidays: 'closed',
    cite: 'ours',
    tag: 'R',
    reviewBy: '2027-05-31',
  },
} as const satisfies Record<string, HoursRow>;

export type Category = keyof typeof categoryHours;

/** `legal-intake`, `Legal_Intake` and `legal intake` are one. */
export const parseCategory = (text: string): Category | undefined => {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');
  return isCategory(name) ? name : undefined;
};

const isCategory = (text: string): text is Category => Object.hasOwn(categoryHours, text);
