import { type Contact, draftOf } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import type { ContactEvent } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';
import type { CopyFinding } from '../policy/review-copy.ts';
import { type Approved, approval, approvedAnswer } from './approve-draft.ts';
import { type Committed, commit, commitTo, type Decided, refuse } from './commit.ts';
import { type Surroundings, sendFacts } from './judge-draft.ts';
import { refusedFor } from './permit.ts';
import type { Measure, Ports, Refused } from './ports.ts';
import { pendingAsSeen, type Seen } from './seen-draft.ts';
import { type SurroundingsPort, surroundings } from './surroundings.ts';

export interface DraftChange {
  readonly body: string;
  /** Ids of findings the person ticked "I'll keep this" for. */
  readonly kept: readonly string[];
  readonly next: 'keep' | 'send';
  /** Unique per submission: the modal's id and a digest of its values. */
  readonly key: string;
}

/** The words stay with the person: nothing was stored. */
export interface Findings {
  readonly kind: 'findings';
  readonly findings: readonly CopyFinding[];
  readonly measure: Measure;
}

/** They wrote while the person did; the words are kept and can be submitted again for the new basis. */
export interface Overtaken {
  readonly kind: 'overtaken';
  readonly words: string | undefined;
  readonly at: number;
  readonly basis: number;
  readonly contact: Contact;
}

export interface Kept {
  readonly kind: 'kept';
  readonly contact: Contact;
}

type Port = SurroundingsPort & Pick<Ports, 'streams' | 'rolesOf'>;

/** A person changed the words: kept as the draft's next version, or approved at once. */
export const editDraft =
  (port: Port) =>
  async (
    seen: Seen,
    user: string,
    change: DraftChange,
  ): Promise<Approved | Kept | Findings | Overtaken | Refused> => {
    const forbidden = await refusedFor(port, seen.ws, user, 'approve');
    if (forbidden) return forbidden;
    const command = {
      ws: seen.ws,
      contact: seen.contact,
      key: `edit:${change.key}`,
      actor: `person:${user}` as const,
    };
    const done = await commitTo<Refused | Findings | Overtaken>(port, command, (contact, now) =>
      decideEdit(contact, seen, user, change, surroundings(port, seen.ws, now)),
    );
    return editOutcome(port, done, seen, change);
  };

export function decideEdit(
  contact: Contact,
  seen: Seen,
  user: string,
  change: DraftChange,
  around: Surroundings,
): Decided<Refused | Findings | Overtaken> {
  const overtaken = newerWords(contact, seen);
  if (overtaken) return refuse(overtaken);
  const draft = pendingAsSeen(contact, seen);
  if ('kind' in draft) return refuse(draft);
  const edited: ContactEvent = {
    type: 'DraftEdited',
    draft: draft.id,
    version: draft.version + 1,
    by: user,
    at: around.now,
    kept: change.kept,
    sealed: { body: change.body },
  };
  return change.next === 'keep' ? commit([edited]) : sendAtOnce(contact, [edited], draft.id, user, around);
}

/** Stores the new words and their approval in one commit, or says what stands against the words. */
export function sendAtOnce(
  contact: Contact,
  words: readonly ContactEvent[],
  id: string,
  user: string,
  around: Surroundings,
): Decided<Refused | Findings> {
  const after = words.reduce(evolve, contact);
  const draft = draftOf(after, id);
  if (draft === undefined) throw new Error('a draft that its own event did not make');
  const against = stopping(after, draft, around);
  if (against) return refuse(against);
  const decided = approval(after, draft, around, user);
  return decided.kind === 'commit' ? commit([...words, ...decided.events]) : decided;
}

/** What stands against the words themselves: shown in the modal, beside them. */
export function stopping(contact: Contact, draft: Draft, around: Surroundings): Findings | undefined {
  const { findings, measure } = sendFacts(contact, draft, around, undefined);
  return findings.some(({ effect }) => effect !== 'warn')
    ? { kind: 'findings', findings, measure }
    : undefined;
}

/** The contact wrote since the person opened the modal. */
export function newerWords(contact: Contact, seen: { readonly basis: number }): Overtaken | undefined {
  const last = contact.texts.at(-1);
  if (contact.basis === seen.basis || last === undefined || contact.optedOut) return undefined;
  return last.basis > seen.basis
    ? { kind: 'overtaken', words: last.body, at: last.at, basis: contact.basis, contact }
    : undefined;
}

async function editOutcome(
  port: Port,
  done: Committed<Refused | Findings | Overtaken>,
  seen: Seen,
  change: DraftChange,
): Promise<Approved | Kept | Findings | Overtaken | Refused> {
  if (done.kind === 'refused') return done.refusal;
  // The same submission came twice: it is answered as the success that it was.
  const contact =
    done.kind === 'committed' ? done.contact : (await port.streams.read(seen.ws, seen.contact)).contact;
  return change.next === 'keep' ? { kind: 'kept', contact } : approvedAnswer(contact, seen.draft);
}
