import { expandElement, phraseLines } from './phrase-elements.ts';
import { type Anchor, graphFrom, newPlace, type PhraseNode, type Place } from './phrase-graph.ts';

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

/** Phrases compiled into one graph that shares beginnings, so that a text is read once for all of them. */
export interface PhraseBook<Meaning> {
  readonly root: PhraseNode<Meaning>;
  /** Every whole word that some phrase contains. */
  readonly words: ReadonlySet<string>;
  /** Every beginning written with a trailing `*`, without the star. */
  readonly stems: ReadonlySet<string>;
}

const isAnchor = (element: string): element is Anchor => element.length === 1 && '<>^$'.includes(element);

function lead<Label, Meaning>(ways: Map<Label, Place<Meaning>[]>, label: Label, to: Place<Meaning>): void {
  const known = ways.get(label);
  if (known === undefined) ways.set(label, [to]);
  else known.push(to);
}

/** Compiles phrases; throws on an unknown class or an empty element, so that no slip in a table passes in silence. */
export function compilePhrases<Meaning>(
  phrases: readonly Phrase<Meaning>[],
  classes: Readonly<Record<string, string>>,
): PhraseBook<Meaning> {
  const root = newPlace<Meaning>();
  const words = new Set<string>();
  const stems = new Set<string>();
  const children = new Map<Place<Meaning>, Map<string, Place<Meaning>>>();

  const addStep = (from: Place<Meaning>, word: string, to: Place<Meaning>): void => {
    if (word.startsWith('*')) throw new Error(`\`${word}\` is no gap: one digit, and an element of its own`);
    if (word.endsWith('*')) stems.add(word.slice(0, -1));
    else if (word !== '#') words.add(word);
    lead(from.steps, word, to);
  };

  const addChoice = (from: Place<Meaning>, choice: string, to: Place<Meaning>): void => {
    if (isAnchor(choice)) {
      lead(from.anchors, choice, to);
      return;
    }
    let at = from;
    const said = choice.split('_');
    for (const word of said.slice(0, -1)) {
      const next = newPlace<Meaning>();
      addStep(at, word, next);
      at = next;
    }
    addStep(at, said.at(-1) ?? '', to);
  };

  const afterElement = (from: Place<Meaning>, element: string): Place<Meaning> => {
    const known = children.get(from)?.get(element);
    if (known !== undefined) return known;
    const to = newPlace<Meaning>();
    children.set(from, (children.get(from) ?? new Map<string, Place<Meaning>>()).set(element, to));
    if (element === '') throw new Error('a phrase has an empty element');
    if (element === '~') from.anyWord.push(to);
    else if (/^\*\d$/.test(element)) lead(from.gaps, Number(element.slice(1)), to);
    else for (const choice of expandElement(element, classes)) addChoice(from, choice, to);
    return to;
  };

  const add = (from: Place<Meaning>, elements: readonly string[], means: Meaning): void => {
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
  return { root: graphFrom(root), words, stems };
}
