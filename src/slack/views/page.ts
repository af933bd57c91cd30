import type { Contact, Page, PageStep } from '../../domain/contact.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, exactWords, lead, line, small } from '../blocks.ts';
import { refValue } from '../ids.ts';
import type { Look } from '../look.ts';
import { actorName, contactName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { threadLink } from '../thread-link.ts';
import { ourTime } from './local-time.ts';
import {
  calledMentions,
  calledNames,
  needsSafety,
  nextCalled,
  openTopic,
  quoteOf,
  safeTopic,
} from './page-subject.ts';
import { contactRef, conversationRef } from './refs.ts';

/**
 * One call of a page: a channel message with one mention. Each further step of the ladder is a new message, because
 * an edit buzzes nobody; the calls before it become one line.
 */
export function pageCard(look: Look, contact: Contact, page: Page, step: number): Card | undefined {
  const call = page.steps[step];
  if (call === undefined) return undefined;
  if (step < page.steps.length - 1) return pastCall(look, contact, page, step, call);
  if (page.done) return finished(look, contact, page, page.done);
  return page.acknowledged
    ? taken(look, contact, page, page.acknowledged, call)
    : calling(look, contact, page, step, call);
}

function calling(look: Look, contact: Contact, page: Page, step: number, call: PageStep): Card {
  const first = callLine(look, contact, page, step, call);
  const { page: words } = look.words;
  const who = nextCalled(look, page);
  const time = call.nextAt === undefined ? undefined : ourTime(look, contact, call.nextAt);
  const name = who === undefined ? undefined : inMarkup(look.nameOf(who));
  return {
    first,
    ...(time === undefined
      ? {}
      : { rest: name === undefined ? words.nextGroup(time) : words.next(name, time) }),
    blocks: [
      lead(first),
      ...about(look, contact, page),
      ...small(
        [
          contact.sensitiveSince === undefined ? undefined : words.stopped,
          time === undefined
            ? undefined
            : name === undefined
              ? words.nextGroupOnCard(time)
              : words.nextOnCard(name, time),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      ...buttons(look, contact, page, ['take', 'pass']),
    ],
    buzz: true,
  };
}

/** "🚨 @Dana emergency: Maria R." */
function callLine(look: Look, contact: Contact, page: Page, step: number, call: PageStep): string {
  const { page: words } = look.words;
  const who = calledMentions(look, call.to);
  const subject = [inMarkup(safeTopic(look, page)), inMarkup(contactName(look, contact))] as const;
  if (call.to.length > 0) return `🚨 ${who} ${words.first(...subject)}`;
  return `🚨 ${(step === 0 ? words.nobody : words.last)(who, ...subject)}`;
}

/** Safe words first where life may be in danger; then what it is about and what they wrote. */
function about(look: Look, contact: Contact, page: Page) {
  const { safety } = look.words;
  const topic = openTopic(look, page);
  const quote = quoteOf(contact, page);
  return [
    ...(needsSafety(page) ? [line([safety.crisis, safety.words, safety.dont].join('\n'))] : []),
    ...(topic === undefined ? [] : small(inMarkup(topic))),
    ...exactWords(quote === undefined ? '' : `"${quote}"`),
  ];
}

function taken(
  look: Look,
  contact: Contact,
  page: Page,
  had: NonNullable<Page['acknowledged']>,
  call: PageStep,
): Card {
  const { page: words } = look.words;
  const first = inMarkup(words.taken(actorName(look, contact, had.by), after(look, had.at - call.at)));
  return {
    first,
    blocks: [
      lead(first, ` · ${inMarkup(safeTopic(look, page))}: ${inMarkup(contactName(look, contact))}`),
      ...small(contact.sensitiveSince === undefined ? undefined : words.released),
      ...buttons(look, contact, page, ['done', 'pass', 'release']),
    ],
  };
}

function finished(look: Look, contact: Contact, page: Page, done: NonNullable<Page['done']>): Card {
  const { page: words } = look.words;
  const first = inMarkup(
    words.done(actorName(look, contact, done.by), safeTopic(look, page), contactName(look, contact)),
  );
  return {
    first,
    blocks: [
      lead(first, ` · ${ourTime(look, contact, done.at)}`),
      ...(contact.sensitiveSince === undefined
        ? []
        : [...small(look.words.page.released), ...buttons(look, contact, page, ['release'])]),
    ],
  };
}

function pastCall(look: Look, contact: Contact, page: Page, step: number, call: PageStep): Card {
  const { page: words } = look.words;
  const who = calledNames(look, call.to);
  const next = calledNames(look, page.steps[step + 1]?.to ?? []);
  const first = inMarkup(who === next ? words.pastAgain(who) : words.past(who, next));
  const subject = words.first(safeTopic(look, page), contactName(look, contact));
  return { first, blocks: [lead(first, ` · ${inMarkup(subject)}`)] };
}

type PageButton = 'take' | 'pass' | 'done' | 'release';

function buttons(look: Look, contact: Contact, page: Page, wanted: readonly PageButton[]) {
  const { buttons: labels, page: words } = look.words;
  const ref = refValue('page', contact.id, page.id);
  const root = contact.cards[`root:${page.conversation}`];
  const has = (which: PageButton): boolean => wanted.includes(which);
  const sure = {
    title: { type: 'plain_text', text: labels.release },
    text: { type: 'plain_text', text: words.releaseSure },
    confirm: { type: 'plain_text', text: labels.release },
    deny: { type: 'plain_text', text: look.words.modals.cancel },
  } as const;
  return actions(
    has('take') ? button(labels.take, actionId.pageTake, ref, { style: 'primary' }) : undefined,
    has('done') ? button(labels.done, actionId.pageDone, ref, { style: 'primary' }) : undefined,
    contact.phone === undefined || contact.voiceOptedOut
      ? undefined
      : button(labels.call, actionId.call, conversationRef(contact, page.conversation)),
    root === undefined
      ? undefined
      : button(labels.openThread, actionId.openThread, ref, { url: threadLink(contact.ws, root) }),
    has('pass') ? button(labels.pass, actionId.pagePass, ref) : undefined,
    has('release') && contact.sensitiveSince !== undefined
      ? button(labels.release, actionId.release, contactRef(contact), { confirm: sure })
      : undefined,
  );
}

/** "38 s". */
export function after({ words }: Look, ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000));
  if (seconds < 90) return words.after.seconds(seconds);
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? words.after.minutes(minutes) : words.after.hours(Math.round(minutes / 60));
}
