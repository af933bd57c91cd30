import { compilePhrases } from './phrase-book.ts';
import { englishBillingTopics } from './topic-billing-en.ts';
import { englishTopicClasses } from './topic-classes-en.ts';
import { everydayTopicClasses } from './topic-classes-everyday-en.ts';
import { englishComplaintTopics } from './topic-complaint-en.ts';
import { englishCostTopics } from './topic-cost-en.ts';
import { englishCursesTopics } from './topic-curses-en.ts';
import { englishDangerTopics } from './topic-danger-en.ts';
import { englishFraudTopics } from './topic-fraud-en.ts';
import { englishGoodsTroubleTopics } from './topic-goods-trouble-en.ts';
import { spanishHarmTopics } from './topic-harm-es.ts';
import { frenchHarmTopics } from './topic-harm-fr.ts';
import { englishHealthTopics } from './topic-health-en.ts';
import { englishInjuryTopics } from './topic-injury-en.ts';
import { englishKnownCustomerTopics } from './topic-known-customer-en.ts';
import { englishLawTopics } from './topic-law-en.ts';
import { spanishLetdownTopics } from './topic-letdown-es.ts';
import { frenchLetdownTopics } from './topic-letdown-fr.ts';
import type { TopicMeaning } from './topic-meaning.ts';
import { englishMeasuresTopics } from './topic-measures-en.ts';
import { englishOurWorkTopics } from './topic-our-work-en.ts';
import { englishPaymentTroubleTopics } from './topic-payment-trouble-en.ts';
import { englishPersonTopics } from './topic-person-en.ts';
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
import { englishTimeTopics } from './topic-time-en.ts';
import { englishTreatmentTroubleTopics } from './topic-treatment-trouble-en.ts';
import { englishUnderageTopics } from './topic-underage-en.ts';
import { englishUndoTopics } from './topic-undo-en.ts';

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
    ...englishPaymentTroubleTopics,
    ...englishGoodsTroubleTopics,
    ...englishTreatmentTroubleTopics,
    ...englishOurWorkTopics,
    ...englishUndoTopics,
    ...englishPersonTopics,
    ...englishKnownCustomerTopics,
    ...englishCostTopics,
    ...englishTimeTopics,
    ...englishHealthTopics,
    ...englishMeasuresTopics,
    ...englishTemperTopics,
    ...englishCursesTopics,
    ...englishPersonalTopics,
    ...englishUnderageTopics,
    ...spanishSevereTopics,
    ...spanishHarmTopics,
    ...spanishLetdownTopics,
    ...spanishServiceTopics,
    ...spanishSalesTopics,
    ...spanishPersonalTopics,
    ...frenchSevereTopics,
    ...frenchHarmTopics,
    ...frenchLetdownTopics,
    ...frenchServiceTopics,
    ...frenchSalesTopics,
    ...frenchPersonalTopics,
  ],
  { ...englishTopicClasses, ...everydayTopicClasses },
);
