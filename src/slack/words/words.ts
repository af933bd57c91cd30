import type { english } from './english.ts';

/**
 * Every word that Baton says in Slack, for one language. Sentences are templates without `&`, `<` or `>`: the caller
 * passes pieces made for where the sentence goes (plain text, or markup with whatever came from outside escaped).
 */
export type Words = Widened<typeof english>;

/** Another language has the same keys and functions, and strings of its own. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : { readonly [K in keyof T]: Widened<T[K]> };
