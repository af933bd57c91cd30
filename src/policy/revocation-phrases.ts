import { givenNames } from './given-names.ts';
import { compilePhrases } from './phrase-book.ts';
import { englishClasses } from './revocation-classes-en.ts';
import { spanishClasses } from './revocation-classes-es.ts';
import { frenchClasses } from './revocation-classes-fr.ts';
import { englishDont } from './revocation-dont-en.ts';
import { spanishRevocations } from './revocation-es.ts';
import { englishEveryday } from './revocation-everyday-en.ts';
import { spanishEveryday } from './revocation-everyday-es.ts';
import { frenchEveryday } from './revocation-everyday-fr.ts';
import { englishExplained } from './revocation-explained-en.ts';
import { frenchRevocations } from './revocation-fr.ts';
import { englishHold } from './revocation-hold-en.ts';
import { englishLeftOut } from './revocation-left-out-en.ts';
import type { RevocationMeaning } from './revocation-meaning.ts';
import { englishMentioned } from './revocation-mentioned-en.ts';
import { englishNegated } from './revocation-negated-en.ts';
import { englishNotOurs } from './revocation-not-ours-en.ts';
import { englishRemove } from './revocation-remove-en.ts';
import { spanishRemove } from './revocation-remove-es.ts';
import { frenchRemove } from './revocation-remove-fr.ts';
import { englishSlips } from './revocation-slips-en.ts';
import { englishStop } from './revocation-stop-en.ts';
import { spanishUnclear } from './revocation-unclear-es.ts';
import { frenchUnclear } from './revocation-unclear-fr.ts';
import { englishWant } from './revocation-want-en.ts';
import { englishWrongPerson } from './revocation-wrong-person-en.ts';

/** All revocation tables in one book: people mix languages within a text. */
export const revocationBook = compilePhrases<RevocationMeaning>(
  [
    ...englishStop,
    ...englishDont,
    ...englishWant,
    ...englishRemove,
    ...englishWrongPerson,
    ...englishHold,
    ...englishEveryday,
    ...englishNegated,
    ...englishMentioned,
    ...englishExplained,
    ...englishLeftOut,
    ...englishNotOurs,
    ...englishSlips,
    ...spanishRevocations,
    ...spanishRemove,
    ...spanishUnclear,
    ...spanishEveryday,
    ...frenchRevocations,
    ...frenchRemove,
    ...frenchUnclear,
    ...frenchEveryday,
  ],
  { ...englishClasses, given: givenNames, ...spanishClasses, ...frenchClasses },
);
