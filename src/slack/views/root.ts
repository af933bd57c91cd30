import type { Contact, Conversation, Lead } from '../../domain/contact.ts';
import { actionId, choice } from '../action-ids.ts';
import { actions, button, type Card, exactWords, lead as leadLine, menu, small } from '../blocks.ts';
import type { Look } from '../look.ts';
import { actorName, contactName } from '../people-words.ts';
import { clamp, inMarkup } from '../text.ts';
import { ourTime, refreshTime } from './local-time.ts';
import { conversationRef } from './refs.ts';
import { type Standing, standing } from './standing.ts';

const LONGEST_GIST = 60;

/** The channel's message of a conversation: whether we may text, who it is, what they want, who has it. No mention. */
export function rootCard(look: Look, contact: Contact, conversation: Conversation): Card {
  const state = standing(look, contact, conversation);
  const lead = contact.leads.findLast(({ id }) => id === conversation.leadId);
  const first = inMarkup(
    [state.says, contactName(look, contact), gist(look, conversation)].filter(Boolean).join(' · '),
  );
  return {
    first,
    blocks: [
      leadLine(first),
      ...exactWords(asked(look, contact, conversation, lead)),
      ...small(wants(look, contact, conversation, lead), ownership(look, contact, conversation)),
      ...buttons(look, contact, conversation),
    ],
    ...refresh(look, contact, conversation, state),
  };
}

/** What they asked, every character; of a text without words its pictures. */
function asked(look: Look, { texts }: Contact, { id }: Conversation, lead: Lead | undefined): string {
  const text = texts.find(({ conversation }) => conversation === id);
  const said = lead?.request ?? text?.body ?? '';
  if (said.trim() !== '') return `"${said}"`;
  return lead === undefined && text && text.media.length > 0
    ? look.words.root.pictures(text.media.length)
    : '';
}

/** What they want in a few words, where nobody minds who reads it. */
export function gist({ isSensitive }: Look, { summary }: Conversation): string | undefined {
  const wants = summary?.wants?.trim();
  return wants === undefined || wants === '' || isSensitive(wants) ? undefined : clamp(wants, LONGEST_GIST);
}

function wants(look: Look, contact: Contact, conversation: Conversation, lead: Lead | undefined): string {
  const { root } = look.words;
  const source = conversation.opener === 'text' ? root.texted : sourceName(conversation.source);
  const repeats = lead === undefined || lead.repeats.length === 0 ? undefined : lead.repeats;
  return [
    conversation.summary?.nextAction && inMarkup(clamp(conversation.summary.nextAction, LONGEST_GIST)),
    `${inMarkup(source)} · ${ourTime(look, contact, lead?.at ?? conversation.openedAt)}`,
    repeats &&
      inMarkup(
        root.repeats(repeats.length, [...new Set(repeats.map(({ source: from }) => from))].join(', ')),
      ),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "quote-form" → "Quote form". */
function sourceName(source: string): string {
  const words = source.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function ownership(look: Look, contact: Contact, conversation: Conversation): string {
  const { root } = look.words;
  const { ended, owner, dueAt, calledAt } = conversation;
  if (ended)
    return root.closedBy(inMarkup(actorName(look, contact, ended.by)), ourTime(look, contact, ended.at));
  const answered = contact.sends.some(
    (send) => send.conversation === conversation.id && send.state === 'accepted' && send.purpose !== 'help',
  );
  return [
    owner === undefined ? `*${root.nobodyOwns}*` : inMarkup(root.owned(look.nameOf(owner))),
    // Nobody owes an answer to somebody who asked us to stop.
    dueAt === undefined || answered || contact.optedOut
      ? undefined
      : (dueAt > look.now ? root.answerBy : root.overdue)(ourTime(look, contact, dueAt)),
    calledAt === undefined ? undefined : root.called(ourTime(look, contact, calledAt)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function buttons(look: Look, contact: Contact, conversation: Conversation) {
  const { buttons: labels, choices } = look.words;
  const ref = conversationRef(contact, conversation.id);
  const open = conversation.ended === undefined;
  const name = contactName(look, contact);
  const options = [choice.details, choice.reassign, choice.outcome, choice.recordOptOut, choice.why]
    .filter((picked) => open || (picked !== choice.reassign && picked !== choice.outcome))
    .map((picked) => [picked, choices[picked]] as const);
  return actions(
    open && conversation.owner === undefined
      ? button(labels.claim, actionId.claim, ref, { style: 'primary' })
      : undefined,
    contact.voiceOptedOut || !contact.phone
      ? undefined
      : button(labels.call, actionId.call, ref, { says: `${labels.call} ${name}` }),
    menu(actionId.rootMenu, ref, options),
  );
}

/** The root changes by itself when their hours open or close, and when the answer falls due. */
function refresh(
  look: Look,
  contact: Contact,
  conversation: Conversation,
  state: Standing,
): Pick<Card, 'refreshAt'> {
  if (conversation.ended || contact.optedOut) return {};
  // There is no clock on the root, so that its age does not matter.
  const due =
    conversation.dueAt !== undefined && conversation.dueAt > look.now ? conversation.dueAt : undefined;
  const times = [refreshTime(look, contact, state.decision, 0), due].filter((time) => time !== undefined);
  return times.length === 0 ? {} : { refreshAt: Math.min(...times) };
}
