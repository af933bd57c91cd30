import { compilePhrases } from './phrase-book.ts';
import { englishBillingTopics } from './topic-billing-en.ts';
import { englishTopicClasses } from './topic-classes-en.ts';
import { englishComplaintTopics } from './topic-complaint-en.ts';
import { englishDangerTopics } from './topic-danger-en.ts';
import { englishFraudTopics } from './topic-fraud-en.ts';
import { englishHealthTopics } from './topic-health-en.ts';
import { englishInjuryTopics } from './topic-injury-en.ts';
import { englishLawTopics } from './topic-law-en.ts';
import type { TopicMeaning } from './topic-meaning.ts';
import { englishPersonalTopics } from './topic-personal-en.ts';
import { spanishPersonalTopics } from './topic-personal-es.ts';
import { frenchPersonalTopics } from './topic-personal-fr.ts';
import { englishPriceTopics } from './topic-price-en.ts';
import { englishSalesTopics } from './topic-sales-en.ts';
import { spanishSalesTopics } from './topic-sales-es.ts';
import { frenchSalesTopics } from './topic-sales-fr.ts';
import { englishSelfHarmTopics } from './topic-self-harm-en.ts';
import { englishServiceTopics } from './topic-service-en.ts';
import { spanishServiceTopics } from './topic-service-es.ts';
import { frenchServiceTopics } from './topic-service-fr.ts';
import { spanishSevereTopics } from './topic-severe-es.ts';
import { frenchSevereTopics } from './topic-severe-fr.ts';
import { englishTemperTopics } from './topic-temper-en.ts';

/** All topic tables in one book: people mix languages within a text. */
export const topicBook = compilePhrases<TopicMeaning>(
  [
    ...englishLawTopics,
    ...englishFraudTopics,
    ...englishDangerTopics,
    ...englishInjuryTopics,
    ...englishSelfHarmTopics,
    ...englishServiceTopics,
    ...englishComplaintTopics,
    ...englishBillingTopics,
    ...englishSalesTopics,
    ...englishPriceTopics,
    ...englishHealthTopics,
    ...englishTemperTopics,
    ...englishPersonalTopics,
    ...spanishSevereTopics,
    ...spanishServiceTopics,
    ...spanishSalesTopics,
    ...spanishPersonalTopics,
    ...frenchSevereTopics,
    ...frenchServiceTopics,
    ...frenchSalesTopics,
    ...frenchPersonalTopics,
  ],
  englishTopicClasses,
);
