import { createHash } from 'node:crypto';

/** Names one submission: the modal and what stood in it. Pressing twice is the same wish, other words another. */
export const submissionKey = (view: string, values: readonly string[]): string =>
  `${view}:${digestOf(JSON.stringify(values))}`;

/** Short digest of words, to tell whether they are the ones that were previewed. */
export const digestOf = (words: string): string =>
  createHash('sha256').update(words).digest('base64url').slice(0, 22);
