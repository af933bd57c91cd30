import { expandElement, phraseLines } from './phrase-elements.ts';

/**
 * Phrases are written a line each, one element after another; a line that ends in `|` goes on in the next, one that
 * begins with `//` is a remark:
 *
 * - `stop` a word · `stop|quit` either · `wrong_number` several words as one choice · `@texting` a named class
 * - `cancel*` any word that begins so · `#` any number · `please?` may be absent
 * - `~` exactly one word, whatever it is · `*3` at most three such words, within one sentence
 * - `<` a clause begins here, `>` a clause ends here · `^` the message begins here, `$` it ends here; both look
 *   past politeness and greetings
 */
export interface Phrase<Meaning> {
  readonly means: Meaning;
  readonly say: string;
}

/** Places a phrase may insist on; see {@link Phrase}. */
export type Anchor = '<' | '>' | '^' | '$';

/** A state of the matcher: what it means to have come so far, and what may follow. */
export interface PhraseNode<Meaning> {
  readonly meanings: Meaning[];
  readonly steps: Map<string, PhraseNode<Meaning>[]>;
  readonly anyWord: PhraseNode<Meaning>[];
  readonly anchors: { readonly anchor: Anchor; readonly nodes: PhraseNode<Meaning>[] }[];
  readonly gaps: { readonly most: number; readonly next: PhraseNode<Meaning> }[];
}

/** Phrases compiled into one graph that shares beginnings, so that a text is read once for all of them. */
export interface PhraseBook<Meaning> {
  readonly root: PhraseNode<Meaning>;
  /** Every whole word that some phrase contains. */
  readonly words: ReadonlySet<string>;
  /** Every beginning written with a trailing `*`, without the star. */
  readonly stems: ReadonlySet<string>;
}

const isAnchor = (element: string): element is Anchor => element.length === 1 && '<>^$'.includes(element);

const newNode = <Meaning>(): PhraseNode<Meaning> => ({
  meanings: [],
  steps: new Map(),
  anyWord: [],
  anchors: [],
  gaps: [],
});

/** Compiles phrases; throws on an unknown class or an empty element, so that no slip in a table passes in silence. */
export function compilePhrases<Meaning>(
  phrases: readonly Phrase<Meaning>[],
  classes: Readonly<Record<string, string>>,
): PhraseBook<Meaning> {
  const root = newNode<Meaning>();
  const words = new Set<string>();
  const stems = new Set<string>();
  const children = new Map<PhraseNode<Meaning>, Map<string, PhraseNode<Meaning>>>();

  const addStep = (from: PhraseNode<Meaning>, word: string, to: PhraseNode<Meaning>): void => {
    if (word.endsWith('*')) stems.add(word.slice(0, -1));
    else if (word !== '#') words.add(word);
    const known = from.steps.get(word);
    if (known === undefined) from.steps.set(word, [to]);
    else known.push(to);
  };

  const addChoice = (from: PhraseNode<Meaning>, choice: string, to: PhraseNode<Meaning>): void => {
    if (isAnchor(choice)) {
      const known = from.anchors.find(({ anchor }) => anchor === choice);
      if (known === undefined) from.anchors.push({ anchor: choice, nodes: [to] });
      else known.nodes.push(to);
      return;
    }
    const said = choice.split('_');
    let at = from;
    said.forEach((word, index) => {
      const next = index === said.length - 1 ? to : newNode<Meaning>();
      addStep(at, word, next);
      at = next;
    });
  };

  const afterElement = (from: PhraseNode<Meaning>, element: string): PhraseNode<Meaning> => {
    const known = children.get(from)?.get(element);
    if (known !== undefined) return known;
    const to = newNode<Meaning>();
    children.set(from, (children.get(from) ?? new Map<string, PhraseNode<Meaning>>()).set(element, to));
    if (element === '') throw new Error('a phrase has an empty element');
    if (element === '~') from.anyWord.push(to);
    else if (/^\*\d$/.test(element)) from.gaps.push({ most: Number(element.slice(1)), next: to });
    else for (const choice of expandElement(element, classes)) addChoice(from, choice, to);
    return to;
  };

  const add = (from: PhraseNode<Meaning>, elements: readonly string[], means: Meaning): void => {
    const [element, ...rest] = elements;
    if (element === undefined) {
      if (!from.meanings.includes(means)) from.meanings.push(means);
      return;
    }
    const optional = element.endsWith('?');
    if (optional) add(from, rest, means);
    add(afterElement(from, optional ? element.slice(0, -1) : element), rest, means);
  };

  for (const { means, say } of phrases) {
    for (const phrase of phraseLines(say)) add(root, phrase.split(' '), means);
  }
  return { root, words, stems };
}
