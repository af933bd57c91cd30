import type { Purpose } from '../../domain/purpose.ts';
import type { Language } from '../../domain/reading.ts';

const texts = (segments: number): string => (segments === 1 ? '1 text' : `${segments} texts`);

/** `/baton template`: the list, the editor, and the second pair of eyes. */
export const englishTemplates = {
  title: (name: string) => name,
  copy: 'Approved copy',
  gone: 'This change waits no more: somebody has decided on it, or a newer one took its place.',
  list: '*Approved copy*. `/baton template <name>` shows, changes or approves one.',
  purposes: {
    first: 'first text',
    reply: 'reply',
    'follow-up': 'reminder',
    marketing: 'promotion',
    'opt-out-confirmation': 'goodbye',
    help: 'help',
  } satisfies Record<Purpose, string>,
  languages: { en: 'English', es: 'Spanish', fr: 'French', other: 'other' } satisfies Record<
    Language,
    string
  >,
  version: (version: number) => `version ${version}`,
  file: 'baton.yml',
  from: (who: string, date: string) => `by ${who}, ${date}`,
  locked: '🔒 locked',
  owner: (who: string) => `owner ${who}`,
  approver: (who: string) => `approved by ${who}`,
  reviewBy: (date: string) => `read again by ${date}`,
  reviewDue: (date: string) => `⚠️ should have been read again by ${date}`,
  waits: (version: number, who: string) => `🟡 version ${version} by ${who} waits for approval`,
  ahead: 'changed in Slack: this counts, not baton.yml, until baton.yml has a higher version',
  which: (name: string, languages: string) =>
    `${name} is written in several languages: ${languages}. Name one.`,
  text: 'Text',
  textHint: (tokens: string) => `Facts: ${tokens}. The words behind | stand in for a missing one.`,
  requires: (tokens: string) => `It must keep ${tokens}.`,
  ownerLabel: 'Owner',
  reviewLabel: 'Read again by',
  lockLabel: 'Lock',
  lockOption: 'Changes wait for somebody else',
  lockHint: 'What leaves without a click must be locked.',
  why: 'Why?',
  whyHint: 'Stays in the history.',
  save: 'Save',
  sample: (segments: number, characters: number) => `Filled in: ${texts(segments)}, ${characters} characters`,
  history: 'History',
  because: (why: string) => `"${why}"`,
  inForce: (version: number) =>
    `Version ${version} is in force. Drafts made before keep their words and say which version they are.`,
  waiting: (name: string, version: number) =>
    `Version ${version} waits: somebody else with the role admin or compliance finds it in App Home or opens \`/baton template ${name}\` and agrees. Until then nothing changes.`,
  judge: 'Decide',
  proposed: (version: number, who: string) => `${who} wants version ${version} to read:`,
  present: (version: number) => `In force, version ${version}:`,
  verdict: 'Is it right?',
  verdicts: { approve: 'Approve: it is in force at once', decline: 'Turn it down' },
  takeBack: 'Take it back',
  own: 'You wrote this, so somebody else approves it. You can take it back.',
  approved: (version: number) => `Version ${version} is in force.`,
  declined: (version: number) => `Version ${version} was turned down. What was in force stays.`,
} as const;
