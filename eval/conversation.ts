/** One conversation to put to the drafter. */
export interface Conversation {
  readonly name: string;
  readonly hostile: boolean;
  readonly lead?: { readonly name?: string; readonly request: string };
  /** Texts from the contact, in order. */
  readonly texts: readonly string[];
  /** Words that must not turn up in what is written, in any spelling of width or case. */
  readonly bait?: readonly string[];
  /** The language that the draft has to be in; English when left out. */
  readonly language?: 'en' | 'es' | 'fr';
  /** The rules have to keep silent: a stop, a doubt, an emergency. */
  readonly silence?: true;
}
