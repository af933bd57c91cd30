import type { Contact, Page } from '../../domain/contact.ts';
import { nextStep } from '../../use-cases/page-ladder.ts';
import type { Look } from '../look.ts';
import { groupMention, mention } from '../people-words.ts';
import { saidWords } from './said-words.ts';

/** What a page is about, as it may stand on a lock screen. */
export const safeTopic = ({ words }: Look, { topic }: Page): string =>
  words.pageTopics[topic] ?? words.urgent;

/** What it is about, for somebody who has opened it; undefined when the first line says so already. */
export const openTopic = ({ words }: Look, { topic }: Page): string | undefined =>
  words.pageTopics[topic] === undefined
    ? (words.pageSubjects[topic] ?? topic.replaceAll('_', ' '))
    : undefined;

/** Danger to life: crisis line and safe words come before everything else. */
export const needsSafety = ({ topic }: Page): boolean => topic.replaceAll('-', '_') === 'self_harm';

/** Names of those called by a step. */
export const calledNames = ({ words, nameOf }: Look, to: readonly string[]): string =>
  to.length === 0 ? words.page.everybody : to.map(nameOf).join(', ');

/** Mentions of those called by a step; nobody in particular means the last resort. */
export const calledMentions = ({ settings }: Look, to: readonly string[]): string =>
  to.length === 0 ? groupMention(settings.onCall.lastResort) : to.map(mention).join(' ');

/** Whom the ladder calls after the present step; undefined for everybody. */
export const nextCalled = (look: Look, page: Page): string | undefined =>
  nextStep(page, look.settings, look.now).to[0];

/** The words that raised it: on the card, never in its notification. */
export const quoteOf = (contact: Contact, page: Page): string | undefined =>
  saidWords(contact, page.textSid, page.raisedAt);
