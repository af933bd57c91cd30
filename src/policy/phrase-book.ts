import { expandElement, phraseLines } from './phrase-elements.ts';
import { bitsOf } from './word-bits.ts';

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
  readonly meanings: readonly Meaning[];
  readonly steps: ReadonlyMap<string, readonly PhraseNode<Meaning>[]>;
  /** Of the words in `steps`; see `bitsOf`. */
  readonly bits: number;
  readonly anyWord: readonly PhraseNode<Meaning>[];
  readonly anchors: readonly { readonly anchor: Anchor; readonly nodes: readonly PhraseNode<Meaning>[] }[];
  readonly gaps: readonly { readonly most: number; readonly next: PhraseNode<Meaning> }[];
  /** True when nothing but certain words can follow and nothing is meant yet, as in most nodes. */
  readonly onlyWaits: boolean;
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

/** A state while the book is compiled. */
interface Draft<Meaning> {
  readonly meanings: Meaning[];
  readonly steps: Map<string, Draft<Meaning>[]>;
  readonly anyWord: Draft<Meaning>[];
  readonly anchors: { readonly anchor: Anchor; readonly nodes: Draft<Meaning>[] }[];
  readonly gaps: { readonly most: number; readonly next: Draft<Meaning> }[];
}

const newDraft = <Meaning>(): Draft<Meaning> => ({
  meanings: [],
  steps: new Map(),
  anyWord: [],
  anchors: [],
  gaps: [],
});

const nothing: readonly never[] = [];
const noSteps: ReadonlyMap<string, never> = new Map<string, never>();

/** Makes a draft final. Empty parts are shared: a text runs through thousands of nodes, and memory read is time. */
function settle<Meaning>(
  draft: Draft<Meaning>,
  settled: Map<Draft<Meaning>, PhraseNode<Meaning>>,
): PhraseNode<Meaning> {
  const known = settled.get(draft);
  if (known !== undefined) return known;
  const all = (drafts: readonly Draft<Meaning>[]): readonly PhraseNode<Meaning>[] =>
    drafts.length === 0 ? nothing : drafts.map((next) => settle(next, settled));
  const { meanings, steps, anchors, gaps } = draft;
  const anyWord = all(draft.anyWord);
  const node: PhraseNode<Meaning> = {
    meanings: meanings.length === 0 ? nothing : meanings,
    bits: bitsOf(steps.keys()),
    steps: steps.size === 0 ? noSteps : new Map(Array.from(steps, ([word, next]) => [word, all(next)])),
    anyWord,
    anchors:
      anchors.length === 0 ? nothing : anchors.map(({ anchor, nodes }) => ({ anchor, nodes: all(nodes) })),
    gaps: gaps.length === 0 ? nothing : gaps.map(({ most, next }) => ({ most, next: settle(next, settled) })),
    onlyWaits: meanings.length + anyWord.length + anchors.length + gaps.length === 0,
  };
  settled.set(draft, node);
  return node;
}

/** Compiles phrases; throws on an unknown class or an empty element, so that no slip in a table passes in silence. */
export function compilePhrases<Meaning>(
  phrases: readonly Phrase<Meaning>[],
  classes: Readonly<Record<string, string>>,
): PhraseBook<Meaning> {
  const root = newDraft<Meaning>();
  const words = new Set<string>();
  const stems = new Set<string>();
  const children = new Map<Draft<Meaning>, Map<string, Draft<Meaning>>>();
  const inside: typeof children = new Map();

  const addStep = (from: Draft<Meaning>, word: string, to: Draft<Meaning>): void => {
    if (word.startsWith('*')) throw new Error(`\`${word}\` is no gap: one digit, and an element of its own`);
    if (word.endsWith('*')) stems.add(word.slice(0, -1));
    else if (word !== '#') words.add(word);
    const known = from.steps.get(word);
    if (known === undefined) from.steps.set(word, [to]);
    else known.push(to);
  };

  /** The state after a word inside a choice of several; all choices that begin so share it. */
  const insideChoice = (at: Draft<Meaning>, word: string): Draft<Meaning> => {
    const known = inside.get(at)?.get(word);
    if (known !== undefined) return known;
    const next = newDraft<Meaning>();
    inside.set(at, (inside.get(at) ?? new Map<string, Draft<Meaning>>()).set(word, next));
    addStep(at, word, next);
    return next;
  };

  const addChoice = (from: Draft<Meaning>, choice: string, to: Draft<Meaning>): void => {
    if (isAnchor(choice)) {
      const known = from.anchors.find(({ anchor }) => anchor === choice);
      if (known === undefined) from.anchors.push({ anchor: choice, nodes: [to] });
      else known.nodes.push(to);
      return;
    }
    let at = from;
    const said = choice.split('_');
    for (const word of said.slice(0, -1)) at = insideChoice(at, word);
    addStep(at, said.at(-1) ?? '', to);
  };

  const afterElement = (from: Draft<Meaning>, element: string): Draft<Meaning> => {
    const known = children.get(from)?.get(element);
    if (known !== undefined) return known;
    const to = newDraft<Meaning>();
    children.set(from, (children.get(from) ?? new Map<string, Draft<Meaning>>()).set(element, to));
    if (element === '') throw new Error('a phrase has an empty element');
    if (element === '~') from.anyWord.push(to);
    else if (/^\*\d$/.test(element)) from.gaps.push({ most: Number(element.slice(1)), next: to });
    else for (const choice of expandElement(element, classes)) addChoice(from, choice, to);
    return to;
  };

  const add = (from: Draft<Meaning>, elements: readonly string[], means: Meaning): void => {
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
  return { root: settle(root, new Map()), words, stems };
}
