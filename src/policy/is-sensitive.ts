import { readText } from './read-text.ts';

/** Topics whose words stay off lock screens: health, money numbers, danger, children, accusations. */
const sensitive: ReadonlySet<string> = new Set([
  'self_harm',
  'emergency',
  'medical',
  'minor',
  'sensitive_pii',
  'fraud',
  'legal',
]);

export const isSensitiveTopic = (topic: string): boolean => sensitive.has(topic);

/** Words for the thread only. */
export const isSensitive = (words: string): boolean => {
  const { topics, redactions } = readText(words);
  return redactions.length > 0 || topics.some(({ topic }) => isSensitiveTopic(topic));
};
