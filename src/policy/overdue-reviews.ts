import type { Settings } from '../domain/settings.ts';
import { isReviewDue } from '../domain/template.ts';
import { overdueHours } from './hours-review.ts';

/** What somebody should have read again before `at` (epoch ms), one sentence each: rows of law, and approved copy. */
export const overdueReviews = ({ templates }: Pick<Settings, 'templates'>, at: number): string[] => [
  ...overdueHours(at).map(
    ({ name, row }) =>
      `Hours, ${name}: the source (${row.cite}) should have been read again by ${row.reviewBy}.`,
  ),
  ...templates
    .filter((template) => isReviewDue(template, at))
    .map(
      ({ name, language, owner, reviewBy }) =>
        `Template ${name} (${language}) should have been read again by ${reviewBy}; its owner is ${owner}.`,
    ),
];
