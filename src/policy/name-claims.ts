import type { Claim } from './claim.ts';
import { isOpener } from './opener-words.ts';
import { type Piece, phrases } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';

/**
 * Every word that may name somebody or something: capitals anywhere but on a common word that opens a sentence,
 * capitals inside a word, scripts without capitals, and the word after "hi" or "my name is" in any case.
 */
export const nameClaims = (copy: PlainCopy): Claim[] => [
  ...[...copy.plain.matchAll(word)].flatMap((match): Claim[] => {
    const piece = { from: match.index, to: match.index + match[0].length };
    const { start, end } = copy.rawSpan(piece);
    const opens = opensSentence(copy, piece);
    return isNameLike(copy.raw.slice(start, end)) && !isCommon(copy, piece, opens)
      ? [asName(copy, piece, opens)]
      : [];
  }),
  ...[introduced, introducedAs]
    .flatMap((pattern) => [...copy.plain.matchAll(pattern)])
    .flatMap((match): Claim[] => {
      const name = /[a-z]{1,20}$/.exec(match[0])?.[0] ?? '';
      const to = match.index + match[0].length;
      const piece = { from: to - name.length, to };
      return isOpener(name) || name.endsWith('ing') ? [] : [asName(copy, piece, false)];
    }),
];

const word = /[\p{L}\p{M}]+(?:'(?!s(?![\p{L}]))[\p{L}\p{M}]+)*/gu;

const isNameLike = (written: string): boolean => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(written);

/** French leaves a vowel out before a name: "l'équipe d'Acme". */
const elision = /^(?:[cdjlmnst]|qu)'/;

/** An opener may be inflected from a word of the source: "Leaking" from "leak". */
const asName = ({ plain }: PlainCopy, { from, to }: Piece, opens: boolean): Claim => {
  const name = plain.slice(from, to);
  return {
    kind: 'name',
    from,
    to,
    keys: [...new Set([name, name.replace(elision, '')])].flatMap((said) =>
      opens ? [`word:${said}`, `stem:${stemOf(said)}`] : [`word:${said}`],
    ),
    everyWord: [],
  };
};

export const stemOf = (plain: string): string =>
  plain.length < 5 ? plain : plain.replace(/(?:ings?|ed|es|s|e)$/, '');

const isCommon = ({ plain }: PlainCopy, { from, to }: Piece, opens: boolean): boolean => {
  const name = plain.slice(from, to);
  if (always.has(name) || (name === 's' && plain[from - 1] === "'")) return true;
  if (!opens) return false;
  return auxiliaries.has(name)
    ? /^ (?:you|we|i|it|he|she|they|that|this|there|the|your|someone|anyone|somebody)(?![a-z])/.test(
        plain.slice(to, to + 12),
      )
    : isOpener(name);
};

/** At the beginning, on a new line, or after anything but a word, a number or a comma. */
const opensSentence = ({ plain, raw, rawSpan }: PlainCopy, piece: Piece): boolean => {
  const lead = plain.slice(Math.max(0, piece.from - 4), piece.from).trimEnd();
  const { start } = rawSpan(piece);
  return !/[\p{L}\p{N},'#&@]$/u.test(lead) || /\n\s{0,8}$/.test(raw.slice(Math.max(0, start - 8), start));
};

/** First names that are also how a question begins. */
const auxiliaries = new Set(['will', 'may']);

/** Always written in capitals: carrier keywords, titles, I. */
const always = new Set(
  [
    "i i'm i'll i've i'd ok am pm stop help start unstop sms",
    'mr mrs ms dr sr sra srta m mme st ave rd blvd ln ct hwy apt',
  ].flatMap((words) => words.split(' ')),
);

const introduced = phrases(String.raw`
  (hi|hello|hey|dear|hola|bonjour|salut|bonsoir|mrs?\.?|ms\.?) ([a-z]{2,20})
`);
const introducedAs = phrases(`
  (it's|this is|i'm|soy|je suis|my name is|me llamo|je m'appelle|named|ask for|speak (to|with)
    |talk to) ([a-z]{2,20})(?=,| (at|from|with|de|del|of|here|again|chez))
`);
