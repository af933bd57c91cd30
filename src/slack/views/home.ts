import type { HomeView, KnownBlock } from '@slack/types';
import type { Contact } from '../../domain/contact.ts';
import type { TemplateProposal } from '../../domain/copy-book.ts';
import type { HomeQueue } from '../../use-cases/home-queue.ts';
import { actionId } from '../action-ids.ts';
import { button, line } from '../blocks.ts';
import type { Look } from '../look.ts';
import { contactName, groupMention } from '../people-words.ts';
import { clamp, inMarkup } from '../text.ts';
import { threadLink } from '../thread-link.ts';
import { ourTime, theirTime } from './local-time.ts';
import { after } from './page.ts';
import { conversationRef } from './refs.ts';
import { writerOf } from './template-words.ts';

const MOST_LINES = 30;
const SOON_MS = 5 * 60_000;

/** App Home, first form: who waits for me, what goes later by itself, who is on call. */
export function homeView(look: Look, user: string, queue: HomeQueue): HomeView {
  const { home } = look.words.answers;
  return {
    type: 'home',
    blocks: [
      heading(home.now),
      ...(queue.waiting.length === 0 ? [line(inMarkup(home.nothing))] : []),
      ...queue.waiting.slice(0, MOST_LINES).map((entry) => waiting(look, entry)),
      ...(queue.scheduled.length === 0 ? [] : [heading(home.later)]),
      ...queue.scheduled
        .slice(0, MOST_LINES)
        .map(({ contact, conversation, sendAt }) =>
          entryLine(
            look,
            contact,
            conversation,
            'later',
            `${home.asleep} ${inMarkup(contactName(look, contact))} · ${inMarkup(theirTime(look, contact, sendAt))}`,
          ),
        ),
      ...(queue.copy.length === 0 ? [] : [heading(look.words.templates.copy)]),
      ...queue.copy.slice(0, MOST_LINES).map((proposal) => copyLine(look, proposal)),
      heading(home.onCall),
      line(onCall(look, user)),
    ],
  };
}

const heading = (text: string): KnownBlock => ({
  type: 'header',
  text: { type: 'plain_text', text, emoji: false },
});

function waiting(
  look: Look,
  { contact, conversation, since, dueAt, draft }: HomeQueue['waiting'][number],
): KnownBlock {
  const { home } = look.words.answers;
  const late = dueAt !== undefined && dueAt <= look.now;
  const soon = dueAt !== undefined && dueAt - look.now <= SOON_MS;
  const says =
    draft && dueAt !== undefined && !late
      ? home.due(ourTime(look, contact, dueAt))
      : home.waiting(after(look, look.now - since));
  const mark = late ? home.late : soon ? home.soon : home.fine;
  return entryLine(
    look,
    contact,
    conversation,
    'now',
    `${mark} ${inMarkup(contactName(look, contact))} · ${says}`,
  );
}

function entryLine(
  look: Look,
  contact: Contact,
  conversation: string,
  list: 'now' | 'later',
  markup: string,
): KnownBlock {
  const root = contact.cards[`root:${conversation}`];
  const section = line(markup);
  if (root === undefined) return section;
  const open = button(
    look.words.answers.home.open,
    actionId.openThread,
    conversationRef(contact, conversation),
    {
      url: threadLink(contact.ws, root),
      says: `${look.words.answers.home.open} ${contactName(look, contact)}`,
    },
  );
  // An id stands once in a view, and every line has this button.
  return { ...section, accessory: { ...open, action_id: `${actionId.openThread}:${list}:${conversation}` } };
}

function copyLine(look: Look, { id, template, by }: TemplateProposal): KnownBlock {
  const { answers, templates } = look.words;
  const says = templates.waits(template.version, writerOf(look, by));
  const open = button(answers.home.look, actionId.openTemplate, id, {
    says: `${answers.home.look} ${template.name}`,
  });
  return {
    ...line(`*${inMarkup(clamp(template.name, 80))}* ${inMarkup(says)}`),
    // An id stands once in a view.
    accessory: { ...open, action_id: `${actionId.openTemplate}:${id}` },
  };
}

/** "you, then Lee": the first of the list is called first. */
export function onCall(look: Look, user: string): string {
  const { home } = look.words.answers;
  const [first, next] = look.settings.onCall.people;
  if (first === undefined) return `${inMarkup(home.nobody)} ${groupMention(look.settings.onCall.lastResort)}`;
  const name = (person: string): string => (person === user ? home.onCallYou : look.nameOf(person));
  return inMarkup([name(first), next && home.afterwards(name(next))].filter(Boolean).join(', '));
}
