import type { PhraseBook } from './phrase-book.ts';
import type { Anchor, PhraseNode } from './phrase-graph.ts';
import { type Break, breaks } from './split-words.ts';

/** What is known of a word wherever it stands. */
export interface KnownWord {
  readonly text: string;
  /** Everything a phrase may call it by: itself if some phrase has it, its stems, `#` if it is a number. */
  readonly names: readonly string[];
  /** Of its names; see `bitsOf`. */
  readonly bits: number;
  /** Politeness, oaths and the like, that may stand anywhere inside a phrase without changing it. */
  readonly filler: boolean;
  /** Said before people come to the point, and after it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A word as the phrase tables see it, and where it stands. */
export interface Word extends KnownWord {
  readonly start: number;
  readonly end: number;
  readonly after: Break;
}

/** Where clauses and the message itself begin and end, for each place between words (`n + 1` places). */
export interface Edges {
  readonly clauseBegins: readonly boolean[];
  readonly clauseEnds: readonly boolean[];
  readonly bodyBegins: readonly boolean[];
  readonly bodyEnds: readonly boolean[];
}

/** A phrase found. `said` are the places of the words it names; gaps, `~` and fillers are left out. */
export interface Found<Meaning> {
  readonly means: Meaning;
  /** First word of the phrase and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly said: readonly number[];
}

const anchorEdge = {
  '<': 'clauseBegins',
  '>': 'clauseEnds',
  '^': 'bodyBegins',
  $: 'bodyEnds',
} as const satisfies Record<Anchor, keyof Edges>;

const mostFillersInARow = 3;

/** One search under way: what is read, what was found, and the words of the phrase being followed. */
interface Search<Meaning> {
  readonly words: readonly Word[];
  readonly edges: Edges;
  readonly found: Found<Meaning>[];
  readonly said: number[];
}

function record<Meaning>({ found, said }: Search<Meaning>, means: Meaning, from: number, to: number): void {
  for (let last = found.length - 1; found[last]?.from === from; last -= 1) {
    const known = found[last];
    if (known?.means !== means || known.to !== to) continue;
    if (known.said.length < said.length) found[last] = { means, from, to, said: [...said] };
    return;
  }
  found.push({ means, from, to, said: [...said] });
}

/** Follows the word at `at`, if the node knows it and no break stronger than `mayCross` stands before it. */
function step<Meaning>(
  search: Search<Meaning>,
  node: PhraseNode<Meaning>,
  from: number,
  at: number,
  mayCross: Break,
): void {
  const word = search.words[at];
  if (word === undefined || (node.bits & word.bits) === 0 || (at > from && word.after > mayCross)) return;
  for (const name of word.names) {
    const next = node.steps.get(name);
    if (next === undefined) continue;
    search.said.push(at);
    walk(search, next, from, at + 1, breaks.line);
    search.said.pop();
  }
}

/** The same past up to three fillers: `stop (fucking) texting (please) me`. */
function stepPastFillers<Meaning>(
  search: Search<Meaning>,
  node: PhraseNode<Meaning>,
  from: number,
  at: number,
  mayCross: Break,
): void {
  for (let skipped = 0; skipped < mostFillersInARow; skipped += 1) {
    const filler = search.words[at + skipped];
    if (filler === undefined || !filler.filler || filler.after > mayCross) return;
    step(search, node, from, at + skipped + 1, mayCross);
  }
}

function walkGap<Meaning>(
  search: Search<Meaning>,
  next: PhraseNode<Meaning>,
  most: number,
  from: number,
  at: number,
): void {
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const passed = at + skipped - 1;
    if (skipped > 0 && passed > from && (search.words[passed]?.after ?? breaks.sentence) > breaks.comma)
      return;
    if (next.onlyWaits) step(search, next, from, at + skipped, breaks.comma);
    else walk(search, next, from, at + skipped, breaks.comma);
  }
}

function walk<Meaning>(
  search: Search<Meaning>,
  node: PhraseNode<Meaning>,
  from: number,
  at: number,
  mayCross: Break,
): void {
  for (const means of node.meanings) record(search, means, from, at);
  for (const { anchor, next } of node.anchors) {
    if (search.edges[anchorEdge[anchor]][at] === true) walk(search, next, from, at, mayCross);
  }
  for (const { most, next } of node.gaps) walkGap(search, next, most, from, at);
  step(search, node, from, at, mayCross);
  if (node.anyWord !== undefined) {
    const word = search.words[at];
    if (word !== undefined && (at === from || word.after <= mayCross))
      walk(search, node.anyWord, from, at + 1, breaks.line);
  }
  if (at > from && node.bits !== 0) stepPastFillers(search, node, from, at, mayCross);
}

/**
 * Every phrase of the book that the words contain. Each start is followed at most as far as the longest phrase
 * reaches and gaps are bounded, so that the time is linear in the number of words.
 */
export function findPhrases<Meaning>(
  book: PhraseBook<Meaning>,
  words: readonly Word[],
  edges: Edges,
): Found<Meaning>[] {
  const search: Search<Meaning> = { words, edges, found: [], said: [] };
  for (let from = 0; from < words.length; from += 1) walk(search, book.root, from, from, breaks.line);
  return search.found;
}
