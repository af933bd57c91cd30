import { type Contact, openConversation } from '../domain/contact.ts';

/** What a contact is found by when its id is not known. Erased with the snapshot. */
export interface SearchKeys {
  readonly last4: string | undefined;
  /** Every beginning of every word of the name, so that a search is one equality. */
  readonly nameStarts: readonly string[];
  /** A conversation is open. */
  readonly open: boolean;
}

const MOST_WORDS = 20;
const LONGEST_START = 12;

export const searchKeys = (contact: Contact): SearchKeys => ({
  last4: contact.phone?.slice(-4),
  nameStarts: startsOf([contact.name, ...contact.leads.map(({ name }) => name)].join(' ')),
  open: openConversation(contact) !== undefined,
});

/** The words of a search as `nameStarts` would hold them. */
export const startsSought = (words: readonly string[]): string[] =>
  wordsOf(words.join(' ')).map((word) => word.slice(0, LONGEST_START).join(''));

function startsOf(name: string): string[] {
  const starts = wordsOf(name)
    .slice(0, MOST_WORDS)
    .flatMap((word) => word.slice(0, LONGEST_START).map((_, end) => word.slice(0, end + 1).join('')));
  return [...new Set(starts)];
}

/** Words as people type them when they search: without accents, capitals and punctuation; each as its letters. */
function wordsOf(text: string): string[][] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu))].map((word) => [...word]);
}
