import { type Contact, openConversation } from '../domain/contact.ts';

/**
 * The fields that hold the words of a name, one word each: a word may then be found by its beginning, which is a range
 * of one field. (In a list, the two ends of a range may be met by two different words.)
 */
export const nameFields = ['name1', 'name2', 'name3', 'name4', 'name5', 'name6'] as const;

export type NameField = (typeof nameFields)[number];

/** What a contact is found by when its id is not known. Erased with the snapshot. */
export type SearchKeys = {
  readonly last4?: string;
  /** A conversation is open. */
  readonly open: boolean;
} & { readonly [F in NameField]?: string };

export function searchKeys(contact: Contact): SearchKeys {
  const words = wordsOf([contact.name, ...contact.leads.map(({ name }) => name)].join(' '));
  // Of a very long name the short words say least.
  const telling = words.length > nameFields.length ? words.toSorted((a, b) => b.length - a.length) : words;
  const names = nameFields.flatMap((field, place) => {
    const word = telling[place];
    return word === undefined ? [] : [[field, word] as const];
  });
  return {
    ...(contact.phone === undefined ? {} : { last4: contact.phone.slice(-4) }),
    open: openConversation(contact) !== undefined,
    ...Object.fromEntries(names),
  };
}

const LAST_CHARACTER = '\u{10ffff}';

/** Every one of these words begins a word of the name; undefined when nothing is asked for. */
export function nameFilter(words: readonly string[]): object | undefined {
  const sought = wordsOf(words.join(' '));
  if (sought.length === 0) return undefined;
  return {
    $and: sought.map((word) => ({
      $or: nameFields.map((field) => ({ [field]: { $gte: word, $lt: word + LAST_CHARACTER } })),
    })),
  };
}

/** Words as people type them when they search: without accents, capitals and punctuation, each once. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu))];
}
