import { expandElement } from './phrase-elements.ts';

/**
 * Phrases are written as rows of words, one element after another:
 *
 * - `stop` a word · `stop|quit` either · `wrong_number` several words as one choice · `@texting` a named class
 * - `cancel*` any word that begins so · `#` any number · `please?` may be absent
 * - `~` exactly one word, whatever it is · `*3` at most three such words, within one sentence
 * - `<` a clause begins here, `>` a clause ends here · `^` the message begins here, `$` it ends here; both look
 *   past politeness and greetings
 */
export interface Phrase<Meaning> {
  readonly means: Meaning;
  readonly say: readonly string[];
}

/** Places a phrase may insist on; see {@link Phrase}. */
export type Anchor = '<' | '>' | '^' | '$';

const isAnchor = (element: string): element is Anchor => element.length === 1 && '<>^$'.includes(element);

/** A state of the matcher: what has been said so far, and what may follow. */
export interface PhraseNode<Meaning> {
  readonly steps: Map<string, PhraseNode<Meaning>[]>;
  readonly anchors: Map<Anchor, PhraseNode<Meaning>[]>;
  readonly gaps: Map<number, PhraseNode<Meaning>>;
  readonly children: Map<string, PhraseNode<Meaning>>;
  readonly meanings: Meaning[];
}

/** Phrases compiled into one graph that shares beginnings, so that a text is read once for all of them. */
export interface PhraseBook<Meaning> {
  readonly root: PhraseNode<Meaning>;
  /** Every whole word that some phrase contains. */
  readonly words: ReadonlySet<string>;
  /** Every beginning written with a trailing `*`, without the star. */
  readonly stems: ReadonlySet<string>;
}

const node = <Meaning>(): PhraseNode<Meaning> => ({
  steps: new Map(),
  anchors: new Map(),
  gaps: new Map(),
  children: new Map(),
  meanings: [],
});

function childOf<Key, Value>(children: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = children.get(key);
  if (known !== undefined) return known;
  const created = create();
  children.set(key, created);
  return created;
}

/** Compiles phrases; throws on an unknown class, so that a typing error in a table cannot pass in silence. */
export function compilePhrases<Meaning>(
  phrases: readonly Phrase<Meaning>[],
  classes: Readonly<Record<string, string>>,
): PhraseBook<Meaning> {
  const root = node<Meaning>();
  const words = new Set<string>();
  const stems = new Set<string>();

  const addChoice = (from: PhraseNode<Meaning>, choice: string, to: PhraseNode<Meaning>): void => {
    if (isAnchor(choice)) {
      childOf(from.anchors, choice, () => []).push(to);
      return;
    }
    const said = choice.split('_');
    let at = from;
    said.forEach((word, index) => {
      if (word.endsWith('*')) stems.add(word.slice(0, -1));
      else if (word !== '#') words.add(word);
      const next = index === said.length - 1 ? to : node<Meaning>();
      childOf(at.steps, word, () => []).push(next);
      at = next;
    });
  };

  const afterElement = (from: PhraseNode<Meaning>, element: string): PhraseNode<Meaning> => {
    if (element === '') throw new Error('a phrase has an empty element');
    if (element === '~') return childOf(from.steps, '~', () => [node<Meaning>()])[0] ?? node<Meaning>();
    if (/^\*\d$/.test(element)) return childOf(from.gaps, Number(element.slice(1)), node<Meaning>);
    return childOf(from.children, element, () => {
      const to = node<Meaning>();
      for (const choice of expandElement(element, classes)) addChoice(from, choice, to);
      return to;
    });
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
    for (const phrase of say) add(root, phrase.split(' '), means);
  }
  return { root, words, stems };
}
