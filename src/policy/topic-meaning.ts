import type { Phrase } from './phrase-book.ts';
import type { Topic } from './topic.ts';

/** A topic, or (`not-`) an everyday meaning of the same words that says nothing of it. */
export type TopicMeaning = Topic | `not-${Topic}` | TopicHint;

/** Half of a topic: says nothing alone, wherever in the text its other half stands it counts ({@link topicPairs}). */
export type TopicHint =
  | 'hint-disowned'
  | 'hint-payment'
  | 'hint-seen-spending'
  | 'hint-elsewhere'
  | 'hint-phone-gone'
  | 'hint-banking'
  | 'hint-farewell'
  | 'hint-absent'
  | 'hint-our-work'
  | 'hint-trouble'
  | 'hint-refund'
  | 'hint-waiting';

/** Hints that together raise a topic, in any order and any distance. */
export const topicPairs: readonly {
  readonly hints: readonly [TopicHint, TopicHint];
  readonly topic: Topic;
}[] = [
  { hints: ['hint-disowned', 'hint-payment'], topic: 'fraud' },
  { hints: ['hint-elsewhere', 'hint-seen-spending'], topic: 'fraud' },
  { hints: ['hint-phone-gone', 'hint-banking'], topic: 'fraud' },
  { hints: ['hint-our-work', 'hint-trouble'], topic: 'complaint' },
  { hints: ['hint-refund', 'hint-waiting'], topic: 'complaint' },
  { hints: ['hint-farewell', 'hint-absent'], topic: 'self_harm' },
];

export type TopicPhrase = Phrase<TopicMeaning>;
