import { readText } from './read-text.ts';

/** Topics whose words must not show on a lock screen. */
const sensitive: ReadonlySet<string> = new Set([
  'self_harm',
  'emergency',
  'medical',
  'minor',
  'sensitive_pii',
  'fraud',
  'legal',
]);

/** Words for the thread only. */
export const isSensitive = (words: string): boolean => {
  const { topics, redactions } = readText(words);
  return redactions.length > 0 || topics.some(({ topic }) => sensitive.has(topic));
};
