import type { Language } from '../domain/reading.ts';
import { decideRevocation, type RevocationRead } from './decide-revocation.ts';
import type { Word } from './find-phrases.ts';
import { findRedactions, type Redaction } from './find-redactions.ts';
import { findTopics } from './find-topics.ts';
import { guessLanguage } from './guess-language.ts';
import { readWords } from './read-words.ts';
import { wholeReply } from './reply-words.ts';
import { type Topic, type TopicSeverity, topicSeverity } from './topic.ts';

export { findRedactions, type Redaction, redact } from './find-redactions.ts';
export { type Topic, type TopicSeverity, topicSeverity } from './topic.ts';

/** What was asked in our last text, so that a short answer is understood in its light. */
export interface TextContext {
  /** `opt-out-check`: we asked whether they want the texts to stop. */
  readonly asked?: 'yes-no' | 'choice' | 'time' | 'opt-out-check';
  /** An appointment was talked about just before: a bare "cancel" may mean it. */
  readonly afterAppointmentTalk?: boolean;
}

/** What the rules understand of one inbound text. Its words are personal: card and social security numbers in them are redacted. */
export interface TextReading {
  /** `revoke` ends texting now; `hold` pauses it until a person has looked. */
  readonly revocation: 'revoke' | 'hold' | 'none';
  /** `start`: the whole body is START or UNSTOP; `yes`: other words of agreement, which a person must look at first. */
  readonly reopens: 'start' | 'yes' | 'no';
  /** The whole body asks for HELP (INFO, AYUDA, AIDE). */
  readonly help: boolean;
  /** Channels that the words end or pause; voice alone with revocation `none` means "don't call, text". */
  readonly scope: { readonly sms: boolean; readonly voice: boolean };
  /** The words may have meant an appointment; the card says so. */
  readonly alsoAppointment: boolean;
  readonly topics: readonly {
    readonly topic: Topic;
    readonly severity: TopicSeverity;
    readonly words: string;
  }[];
  /** Places in the text that {@link redact} replaces. */
  readonly redactions: readonly Redaction[];
  readonly language: Language;
  /** The exact words that revoked or paused, or undefined. */
  readonly words: string | undefined;
}

/** The part of the text behind some words, sensitive numbers replaced even where they are only partly inside. */
function exactWords(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  hidden: readonly Redaction[],
): string {
  let start = words[from]?.start ?? 0;
  let end = words[to - 1]?.end ?? start;
  for (const redaction of hidden) {
    if (redaction.start < end && start < redaction.end) {
      start = Math.min(start, redaction.start);
      end = Math.max(end, redaction.end);
    }
  }
  let shown = '';
  for (const redaction of hidden) {
    if (redaction.end <= start || redaction.start >= end) continue;
    shown += text.slice(start, redaction.start) + redaction.shown;
    start = redaction.end;
  }
  return shown + text.slice(start, end);
}

/** Words of a revocation that people also use of an appointment. */
const ofAppointments = new Set(
  'cancel cancelled canceled cancelar cancela cancele annuler annulez remove take quit end'.split(' '),
);

/**
 * Reads one inbound text: revocation, topics, language, numbers to redact. Pure and total: any string gives a
 * reading, in time linear in its length.
 */
export function readText(text: string, context: TextContext = {}): TextReading {
  const { words, edges } = readWords(text);
  const redactions = findRedactions(text);
  const reply = wholeReply(words);
  const agreesToStop = context.asked === 'opt-out-check' && reply === 'yes';
  const read = agreesToStop ? revokedByAnswer(words) : decideRevocation(words, edges);
  const { revocation, scope, decidedBy } = read;
  const answersUs = context.asked !== undefined;
  const isCancel = decidedBy?.said.some((at) => ofAppointments.has(words[at]?.text ?? '')) === true;
  const shown = (from: number, to: number): string => exactWords(text, words, from, to, redactions);
  const told = findTopics(words, edges).map(({ topic, from, to }) => ({ topic, words: shown(from, to) }));
  return {
    revocation,
    reopens:
      reply === 'start' ? 'start' : reply === 'yes' && !answersUs && revocation === 'none' ? 'yes' : 'no',
    help: reply === 'help',
    scope,
    alsoAppointment: read.alsoAppointment || (context.afterAppointmentTalk === true && isCancel),
    topics: withNumbers(told, redactions).map((found) => ({
      ...found,
      severity: topicSeverity[found.topic],
    })),
    redactions,
    language: guessLanguage(text, words),
    words: decidedBy && shown(decidedBy.from, decidedBy.to),
  };
}

/** A number that was taken out is what the text is about, whether or not its words say so. */
function withNumbers(told: readonly Told[], redactions: readonly Redaction[]): readonly Told[] {
  const [first] = redactions;
  if (first === undefined || told.some(({ topic }) => topic === 'sensitive_pii')) return told;
  return [...told, { topic: 'sensitive_pii', words: first.shown }];
}

interface Told {
  readonly topic: Topic;
  readonly words: string;
}

/** "Shall we stop texting you?" "Yes." */
function revokedByAnswer(words: readonly Word[]): RevocationRead {
  const decidedBy = { means: 'revoke', from: 0, to: words.length, said: [] } as const;
  return { revocation: 'revoke', scope: { sms: true, voice: false }, alsoAppointment: false, decidedBy };
}
