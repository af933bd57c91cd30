/**
 * Topics whose words stay off lock screens: health, money numbers, danger, children, accusations. Names as the rules
 * and the model write them.
 */
const sensitive: ReadonlySet<string> = new Set([
  'self_harm',
  'emergency',
  'medical',
  'minor',
  'sensitive_pii',
  'legal',
  'fraud',
]);

export const isSensitiveTopic = (topic: string): boolean => sensitive.has(topic.replaceAll('-', '_'));
