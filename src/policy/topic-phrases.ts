import { compilePhrases } from './phrase-book.ts';
import { englishTopicClasses } from './topic-classes-en.ts';
import { englishComplaintTopics } from './topic-complaint-en.ts';
import { englishDangerTopics } from './topic-danger-en.ts';
import { spanishTopics } from './topic-es.ts';
import { frenchTopics } from './topic-fr.ts';
import { englishLawTopics } from './topic-law-en.ts';
import type { TopicMeaning } from './topic-meaning.ts';
import { englishPersonalTopics } from './topic-personal-en.ts';
import { englishSalesTopics } from './topic-sales-en.ts';
import { englishServiceTopics } from './topic-service-en.ts';

/** All topic tables in one book: people mix languages within a text. */
export const topicBook = compilePhrases<TopicMeaning>(
  [
    ...englishLawTopics,
    ...englishDangerTopics,
    ...englishServiceTopics,
    ...englishComplaintTopics,
    ...englishSalesTopics,
    ...englishPersonalTopics,
    ...spanishTopics,
    ...frenchTopics,
  ],
  englishTopicClasses,
);
