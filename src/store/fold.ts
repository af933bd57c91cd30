import { NO_HEAD } from '../domain/commit.ts';
import { type Contact, nobody } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import { evolveCommit } from '../domain/evolve.ts';
import type { Stream } from '../use-cases/ports.ts';
import type { Head } from './chain.ts';
import type { LoggedCommit } from './commit-log.ts';

/** A stream as folded so far. Never changed in place: whoever holds one may keep it. */
export interface Fold extends Stream {
  /** When its last commit was decided, epoch ms. */
  readonly at: number;
}

export const emptyFold = (ws: string, stream: string): Fold => ({
  contact: nobody(ws, stream),
  head: NO_HEAD,
  at: 0,
});

export const headOf = ({ contact, head }: Stream): Head => ({
  ws: contact.ws,
  stream: contact.id,
  version: contact.version,
  hash: head,
});

/** The fold after commits that were found to follow it. */
export const foldOn = (fold: Fold, commits: readonly LoggedCommit<ContactEvent>[]): Fold =>
  commits.reduce<Fold>(
    ({ contact }, { events, hash, at }) => ({ contact: evolveCommit(contact, events), head: hash, at }),
    fold,
  );

/** Roughly how many kilobytes a contact takes in memory; approvals and sends carry a whole decision. */
export const weightOf = ({ contact }: { readonly contact: Contact }): number =>
  2 +
  contact.texts.length +
  contact.leads.length +
  contact.conversations.length +
  contact.sends.length +
  4 * contact.drafts.length;
