import { dropExcepted } from './drop-excepted.ts';
import { type Edges, type Found, findPhrases, type Word } from './find-phrases.ts';
import type { Topic } from './topic.ts';
import { type TopicMeaning, topicPairs } from './topic-meaning.ts';
import { topicBook } from './topic-phrases.ts';

/** A topic and the words that raised it: `from` up to, not including, `to`. */
export interface TopicSpan {
  readonly topic: Topic;
  readonly from: number;
  readonly to: number;
}

const excepts = (exception: TopicMeaning, phrase: TopicMeaning): boolean => exception === `not-${phrase}`;

const isTopic = (means: TopicMeaning): means is Topic =>
  !means.startsWith('not-') && !means.startsWith('hint-');

/** Every topic of a text once, with the longest phrase that raised it. */
export function findTopics(words: readonly Word[], edges: Edges): TopicSpan[] {
  const spans = new Map<TopicMeaning, Found<TopicMeaning>>();
  for (const phrase of dropExcepted(findPhrases(topicBook, words, edges), excepts)) {
    const known = spans.get(phrase.means);
    if (known === undefined || phrase.to - phrase.from > known.to - known.from)
      spans.set(phrase.means, phrase);
  }
  for (const { hints, topic } of topicPairs) {
    const [first, second] = [spans.get(hints[0]), spans.get(hints[1])];
    if (first !== undefined && second !== undefined && !spans.has(topic)) spans.set(topic, first);
  }
  // Danger to the writer's own life is an emergency too: whoever handles one must see the other.
  const selfHarm = spans.get('self_harm');
  if (selfHarm !== undefined && !spans.has('emergency')) spans.set('emergency', selfHarm);
  return Array.from(spans).flatMap(([means, { from, to }]) =>
    isTopic(means) ? [{ topic: means, from, to }] : [],
  );
}
