import { type Actor, personOf } from '../domain/actor.ts';
import { type Contact, draftOf, openPause } from '../domain/contact.ts';
import { type Draft, type DraftEnd, isOpen } from '../domain/draft.ts';
import type { Refused } from './ports.ts';

/** What a button carries: the draft as its clicker saw it. */
export interface Seen {
  readonly ws: string;
  readonly contact: string;
  readonly draft: string;
  readonly version: number;
  readonly basis: number;
}

/** The draft, if it is still the one that was seen and nobody acted on it; else why the button is dead and who did it. */
export function pendingAsSeen(contact: Contact, seen: Seen): Draft | Refused {
  const draft = draftOf(contact, seen.draft);
  if (draft === undefined) return dead('This draft is gone. Look at the newest message of the thread.');
  if (draft.status !== 'pending') return acted(contact, draft);
  if (draft.version !== seen.version)
    return dead('The text was changed since you saw it. Read the card again.');
  if (draft.basis !== seen.basis || contact.basis !== seen.basis) {
    return dead('Something changed since you saw this. Read the card again, then press once more.');
  }
  return draft;
}

/** Who has acted on a draft that waits no more. */
export function acted(contact: Contact, draft: Draft): Refused {
  const approver = draft.approval?.by;
  if (draft.status === 'sent') return dead(`${by(approver)} sent this already.`, approver);
  if (draft.status === 'claimed') return dead(`${by(approver)} is sending this right now.`, approver);
  if (draft.status === 'scheduled')
    return dead(`${by(approver)} approved this; it waits for their hours.`, approver);
  const end = draft.ended;
  if (end === undefined || isOpen(draft)) return dead('This draft can no longer be sent.');
  const why = end.why === 'new-text' ? meaningOfWords(contact) : end.why;
  return dead(`${endings[why]} ${nextStep[why] ?? ''}`.replace('{who}', by(end.by)).trim(), end.by);
}

/** "Answer their new words" is no advice where those words, or later ones, forbid an answer. */
function meaningOfWords(contact: Contact): DraftEnd {
  if (contact.optedOut) return 'opted-out';
  if (openPause(contact)) return 'paused';
  return contact.sensitiveSince === undefined ? 'new-text' : 'sensitive';
}

/** Why a draft died, for the one who pressed its button and for its collapsed card. `{who}` is the one who did it. */
export const endings = {
  'new-text': 'They wrote something new, so this draft is dead.',
  'opted-out': 'They asked us to stop. Nothing leaves.',
  paused: 'Their words were unclear, so nothing leaves until somebody chooses.',
  'newer-draft': 'There is a newer draft.',
  'another-send': 'Another text was sent, so this draft is dead.',
  blocked: 'The last check before sending said no.',
  refused: 'The carrier did not take it.',
  'conversation-closed': '{who} closed this conversation.',
  sensitive: 'They may be in danger, so texts are stopped.',
  'new-lead': 'They asked anew, so this text is dead.',
  'stage-change': 'Their stage has changed, so this text is dead.',
  handoff: 'A person has taken over, so this text is dead.',
  'will-call': '{who} calls instead.',
  'not-a-fit': '{who} marked it "not a fit".',
  'bad-draft': '{who} threw this draft away.',
  'not-now': '{who} decided not to send it.',
} as const satisfies Record<DraftEnd, string>;

const nextStep: Partial<Record<DraftEnd, string>> = {
  'new-text': 'Answer their new words below.',
  'newer-draft': 'Use the newest card.',
  'opted-out': 'Only they can undo it: they text START.',
};

/** Slack shows `<@U…>` as a name; anything that is no person is called by what it is. */
export function by(actor: Actor | undefined): string {
  if (actor === undefined) return 'Somebody';
  const person = personOf(actor);
  if (person !== undefined) return `<@${person}>`;
  return actor === 'contact' ? 'The contact' : actor === 'carrier' ? 'The carrier' : 'Baton';
}

const dead = (reason: string, who?: Refused['who']): Refused => ({
  kind: 'refused',
  reason,
  ...(who === undefined ? {} : { who }),
});
