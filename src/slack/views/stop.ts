import type { Revocation, Stop } from '../../domain/consent.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Draft } from '../../domain/draft.ts';
import { mayHaveLeft, type Send } from '../../domain/send.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, exactWords, lead, line } from '../blocks.ts';
import type { Look } from '../look.ts';
import { actorName, contactFirstName, contactName } from '../people-words.ts';
import { escapeButTokens, inMarkup } from '../text.ts';
import { ourTime } from './local-time.ts';
import { contactRef } from './refs.ts';

/** The opt-out card: never folded, and nothing to do. A voice-only stop says that texts are still fine. */
export function stopCard(look: Look, contact: Contact, stop: Stop): Card {
  const { words } = look;
  const name = contactName(look, contact);
  const first = inMarkup(stop.scope.sms ? words.stop.first(name) : words.stop.voiceFirst(name));
  const said = wordsOf(contact, stop);
  return {
    first,
    rest: words.stop.nothingToDo,
    blocks: [
      lead(first, how(look, contact, stop)),
      ...exactWords(said === undefined ? '' : `"${said}"`),
      line(facts(look, contact, stop).map(escapeButTokens).join('\n')),
      ...actions(button(words.buttons.proof, actionId.proof, contactRef(contact))),
    ],
  };
}

function how(look: Look, contact: Contact, stop: Revocation): string {
  const { stop: words } = look.words;
  const time = ourTime(look, contact, stop.at);
  if (stop.how === 'recorded-by-person' || stop.how === 'voice-note') {
    return words.recorded(inMarkup(nameOf(look, contact, stop.by)), time);
  }
  if (stop.how === 'provider-error') return words.carrier(time);
  return stop.scope.sms ? words.asked(time) : words.at(time);
}

const nameOf = (look: Look, contact: Contact, by: string): string =>
  by.startsWith('person:')
    ? actorName(look, contact, `person:${by.slice('person:'.length)}`)
    : look.words.actors.machine;

/** Their words: the whole text where one of theirs was the stop, else what somebody wrote down. */
const wordsOf = ({ texts }: Contact, { how: told, at, words }: Stop): string | undefined =>
  told === 'text' || told === 'carrier'
    ? texts.find((text) => text.at === at && text.reading.revocation !== 'none')?.body
    : words?.trim() || undefined;

function facts(look: Look, contact: Contact, stop: Revocation): string[] {
  const { stop: words } = look.words;
  if (!stop.scope.sms) return [words.voiceOnly];
  const reopening = contact.grants.find(
    (grant) => grant.how === 'keyword' && grant.at > stop.at && grant.voidedBy === undefined,
  );
  return [
    [words.blocked, ended(look, contact, stop)].filter(Boolean).join(' · '),
    goodbye(look, contact, stop),
    stop.scope.voice ? words.noCalls : words.calls,
    ...(stop.alsoAppointment ? [words.appointment] : []),
    contact.optedOut === undefined && reopening !== undefined
      ? words.reopened(contactFirstName(look, contact), ourTime(look, contact, reopening.at))
      : words.undo(contactFirstName(look, contact)),
  ];
}

/** The text that asks us to stop ends drafts as their newer words do, in the same commit and at the same instant. */
export const diedOf = ({ ended: end }: Draft, stop: Revocation): boolean =>
  stop.scope.sms && end?.at === stop.at && (end.why === 'opted-out' || end.why === 'new-text');

/** "1 draft, 1 reminder cancelled": what died in the commit that stored the stop. */
function ended({ words }: Look, { drafts }: Contact, stop: Revocation): string | undefined {
  const dead = drafts.filter((draft) => diedOf(draft, stop));
  const reminders = dead.filter(({ purpose }) => purpose === 'follow-up').length;
  const others = dead.length - reminders;
  const what = [
    others > 0 ? words.stop.drafts(others) : undefined,
    reminders > 0 ? words.stop.reminders(reminders) : undefined,
  ].filter(Boolean);
  return what.length === 0 ? undefined : words.stop.cancelled(what.join(', '));
}

function goodbye(look: Look, contact: Contact, stop: Revocation): string {
  const { stop: words } = look.words;
  if (stop.carrierConfirmed) return words.carrierGoodbye;
  const send = goodbyeTo(contact, stop);
  return send === undefined ? words.noGoodbye : words.goodbye(ourTime(look, contact, send.claimedAt));
}

/** The one confirmation of a stop, if it went. */
export const goodbyeTo = ({ sends }: Contact, stop: Revocation): Send | undefined =>
  sends.find((send) => answers(send, stop) && mayHaveLeft(send));

const answers = (send: Send, stop: Revocation): boolean =>
  send.purpose === 'opt-out-confirmation' &&
  (send.answers === undefined ? send.claimedAt >= stop.at : send.answers === stop.id);
