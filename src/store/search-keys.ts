import type { Contact } from '../domain/contact.ts';

/** What look-up finds a contact by when it has less than the full number. Erased with the snapshot. */
export interface SearchKeys {
  readonly last4: string | undefined;
  readonly nameWords: readonly string[];
}

const MOST_WORDS = 20;

export const searchKeys = ({ phone, name, leads }: Contact): SearchKeys => ({
  last4: phone?.slice(-4),
  nameWords: wordsOfName([name, ...leads.map((lead) => lead.name)].join(' ')).slice(0, MOST_WORDS),
});

/** Words as people type them when they search: without accents, capitals and punctuation, each once. */
export function wordsOfName(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu))];
}
