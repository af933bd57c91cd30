import { type Contact, openConversation, openPause } from './contact.ts';
import { isOpen } from './draft.ts';
import type { CardKey, Effect } from './effect.ts';
import type { ContactEvent } from './events.ts';
import { isPlanned } from './fold-draft.ts';
import type { Purpose } from './purpose.ts';
import type { Send } from './send.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** First look at a claim whose answer may be lost; then 5 and 15 minutes after it. */
export const reconcileDelays = [1 * MINUTE, 5 * MINUTE, 15 * MINUTE] as const;

/** Twilio: ask for the state of a text that has no final report after 12 hours. */
const POLL_DELIVERY_AFTER = 12 * HOUR;
const REMIND_PAUSE_AFTER = 1 * HOUR;

/**
 * What the world must be told after a commit took a contact from `before` to `after`. Cards come first, the root before
 * all: what else goes into the thread waits behind them in their lane.
 */
export const plan = (before: Contact, after: Contact, events: readonly ContactEvent[]): Effect[] => [
  ...changedCards(before, after).map(
    (card): Effect =>
      card.startsWith('page:') ? { kind: 'card', card, urgent: true } : { kind: 'card', card },
  ),
  ...events.flatMap((event) => planned(event, after)),
  ...textsThatLeft(before, after),
];

/** However we learn that the carrier has a text: from the call, a callback, its list or a person. */
const textsThatLeft = (before: Contact, after: Contact): Effect[] =>
  changed(before.sends, after.sends)
    .filter(hasLeft)
    .filter(({ key }) => !before.sends.some((send) => send.key === key && hasLeft(send)))
    .flatMap((send): Effect[] => [
      ...(send.purpose === 'first' ? [{ kind: 'follow-up', sendKey: send.key } as const] : []),
      ...(promises(after, send) ? [{ kind: 'promise', sendKey: send.key } as const] : []),
      ...(send.purpose === 'help' && draftIsWanted(after) && isUnanswered(after) ? draftFor(after) : []),
    ]);

/** Its author ticked "I'll keep this" beside a promise. */
const promises = ({ drafts }: Contact, { draft }: Send): boolean =>
  drafts.find(({ id }) => id === draft)?.kept.some((finding) => finding.startsWith('promise-')) === true;

const hasLeft = ({ state }: Send): boolean => state === 'accepted' || state === 'judged-left';

function planned(event: ContactEvent, after: Contact): Effect[] {
  switch (event.type) {
    case 'LeadReceived':
      return draftIsWanted(after) ? draftFor(after) : [];
    case 'TextReceived': {
      const media: Effect[] = event.text.media.length > 0 ? [{ kind: 'media', textSid: event.text.sid }] : [];
      const wanted = draftIsWanted(after) && (!event.text.reading.help || isUnanswered(after));
      return wanted ? [...media, ...draftFor(after)] : media;
    }
    case 'PauseResolved':
    case 'SensitiveReleased':
      return draftIsWanted(after) ? draftFor(after) : [];
    // The basis has moved, so that an answer still being written for the old one will die unseen.
    case 'OwnerChanged':
    case 'ConsentGranted':
    case 'ConsentReopened':
      return draftIsWanted(after) && nothingDrafted(after) ? draftFor(after) : [];
    case 'DraftApproved':
      return [{ kind: 'dispatch', draft: event.draft, version: event.version, at: event.sendAt }];
    case 'AutomaticTextPlanned':
      return [{ kind: 'dispatch', draft: event.draft, version: 1, at: event.sendAt }];
    case 'SendRetryPlanned':
    case 'SendHeld':
      return [{ kind: 'dispatch', draft: event.draft, version: event.version, at: event.until }];
    case 'SendClaimed':
      return [{ kind: 'reconcile', sendKey: event.sendKey, at: event.at + reconcileDelays[0] }];
    case 'SendAccepted':
      return [{ kind: 'poll-delivery', sendKey: event.sendKey, at: event.at + POLL_DELIVERY_AFTER }];
    case 'SenderTroubled':
      return [{ kind: 'sender-trouble', sendKey: event.sendKey, code: event.code }];
    case 'ReceivingDoubted':
      return [{ kind: 'read-missed', code: event.code, at: event.at }];
    case 'ContactPaused':
      return [{ kind: 'remind-pause', pause: event.pause.id, at: event.pause.at + REMIND_PAUSE_AFTER }];
    case 'PageRaised':
    case 'PageClimbed':
      return event.step.nextAt === undefined
        ? []
        : [{ kind: 'page-step', page: event.page, at: event.step.nextAt }];
    case 'PageAcknowledged':
      return [{ kind: 'page-step', page: event.page, at: event.staleAt }];
    default:
      return [];
  }
}

/** Nothing is drafted for somebody who asked us to stop, may have, or needs a person first. */
const draftIsWanted = (contact: Contact): boolean =>
  contact.optedOut === undefined && openPause(contact) === undefined && contact.sensitiveSince === undefined;

/** The last thing they said has no draft yet. */
function nothingDrafted({ texts, leads, drafts }: Contact): boolean {
  const said = Math.max(texts.at(-1)?.at ?? 0, leads.at(-1)?.at ?? 0);
  return !drafts.some((draft) => (!draft.automatic || isPlanned(draft)) && draft.createdAt >= said);
}

/**
 * They asked for something before HELP, and no text answered it: HELP and its answer kill the draft that was to, so
 * that a new one is due. Not where a person decided against the draft.
 */
function isUnanswered(contact: Contact): boolean {
  const conversation = openConversation(contact);
  if (conversation === undefined) return false;
  const here = <T extends { readonly conversation: string }>(all: readonly T[]) =>
    all.filter((item) => item.conversation === conversation.id);
  const asked = here(contact.texts).findLast(({ reading }) => !reading.help)?.at ?? -1;
  const since = conversation.leadId === undefined ? asked : Math.max(asked, conversation.openedAt);
  if (since < 0) return false;
  if (here(contact.sends).some((send) => answersWords(send) && hasLeft(send) && send.claimedAt >= since))
    return false;
  const last = here(contact.drafts).findLast(answersWords);
  if (last === undefined || last.createdAt < since) return true;
  return last.ended?.why === 'new-text' || last.ended?.why === 'another-send';
}

const answersWords = ({ purpose }: { readonly purpose: Purpose }): boolean =>
  purpose !== 'help' && purpose !== 'opt-out-confirmation' && purpose !== 'follow-up';

function draftFor(contact: Contact): Effect[] {
  const conversation = openConversation(contact);
  return conversation === undefined
    ? []
    : [{ kind: 'draft', conversation: conversation.id, basis: contact.basis }];
}

/** Cards are views of the contact: whichever noun the commit changed, its card is brought up to date. */
function changedCards(before: Contact, after: Contact): CardKey[] {
  const cards = new Set<CardKey>();
  const root = after.conversations.at(-1);
  if (root && differsBeyondCards(before, after)) cards.add(`root:${root.id}`);
  for (const text of changed(before.texts, after.texts)) cards.add(`in:${text.sid}`);
  for (const draft of changed(before.drafts, after.drafts)) {
    cards.add(`draft:${draft.id}`);
    if (draft.promiseDue) cards.add(`promise:${draft.id}`);
  }
  // The gate says something else of whatever waits.
  if (before.line !== after.line)
    for (const draft of after.drafts) if (isOpen(draft)) cards.add(`draft:${draft.id}`);
  for (const send of changed(before.sends, after.sends)) {
    cards.add(`draft:${send.draft}`);
    if (send.purpose === 'opt-out-confirmation' && after.optedOut) cards.add(`stop:${after.optedOut.id}`);
    if (send.state === 'unresolved' || send.state.startsWith('judged')) cards.add(`ask:${send.key}`);
    if (
      send.secondSid ||
      send.status === 'failed' ||
      send.status === 'undelivered' ||
      send.state === 'refused'
    )
      cards.add(`fail:${send.key}`);
  }
  for (const revocation of changed(before.revocations, after.revocations)) cards.add(`stop:${revocation.id}`);
  if (before.optedOut && !after.optedOut) {
    const grant = after.grants.at(-1);
    if (grant) cards.add(`open:${grant.id}`);
    cards.add(`stop:${before.optedOut.id}`);
  }
  for (const pause of changed(before.pauses, after.pauses)) {
    cards.add(`pause:${pause.id}`);
    if (pause.remindedAt) cards.add(`remind:${pause.id}`);
  }
  for (const page of changed(before.pages, after.pages)) {
    cards.add(`page:${page.id}`);
    cards.add(`paged:${page.id}`);
  }
  return [...cards];
}

const changed = <T>(before: readonly T[], after: readonly T[]): T[] => {
  if (before === after) return [];
  const old = new Set(before);
  return after.filter((item) => !old.has(item));
};

/** Learning where a card stands changes nothing that a card shows. */
const differsBeyondCards = (before: Contact, after: Contact): boolean =>
  Object.entries(after).some(
    ([key, value]) => key !== 'cards' && key !== 'version' && Reflect.get(before, key) !== value,
  );
