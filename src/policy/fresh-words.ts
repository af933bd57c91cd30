import { allow, block, type Rule } from './rule.ts';

/** Twilio 30007, 21617: words that a carrier refused are refused again, and each time cost the number's standing. */
export const freshWords: Rule = {
  id: 'fresh-words',
  check: ({ draft, spentWords }) => {
    const words = plain(draft.body ?? '');
    return spentWords.some((spent) => plain(spent) === words)
      ? block('The carrier refused these very words.', 'Write them anew, or call.')
      : allow('No carrier has refused these words.');
  },
};

/** Another space or capital is no other text. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
