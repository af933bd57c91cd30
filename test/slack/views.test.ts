import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { CardKey } from '../../src/domain/effect.ts';
import { cardParts } from '../../src/slack/card-parts.ts';
import type { Look } from '../../src/slack/look.ts';
import { renderCard } from '../../src/slack/render-card.ts';
import { detailsModal } from '../../src/slack/views/details-modal.ts';
import { composeModal, editModal, previewModal } from '../../src/slack/views/edit-modal.ts';
import { homeView } from '../../src/slack/views/home.ts';
import { lookUpAnswer } from '../../src/slack/views/look-up.ts';
import { noticeModal } from '../../src/slack/views/notice-modal.ts';
import {
  consentModal,
  dontSendModal,
  notAnOptOutModal,
  optOutModal,
  outcomeModal,
  reassignModal,
  templateModal,
} from '../../src/slack/views/small-modals.ts';
import { standing } from '../../src/slack/views/standing.ts';
import { whyModal } from '../../src/slack/views/why-modal.ts';
import { anyContact, nastyWords } from './support/any-contact.ts';
import { firstWords, markupOf, messageSchema, unmarked, viewSchema } from './support/block-schema.ts';
import { CONVERSATION, MINUTE, ONE_PM } from './support/contact-story.ts';
import { look } from './support/look.ts';

const { RUNS: asked = '300' } = process.env;
const RUNS = Number(asked);

/** Every card that a contact can have, those that are not there included. */
const cardsOf = (contact: Contact): CardKey[] => [
  ...contact.conversations.map(({ id }): CardKey => `root:${id}`),
  ...contact.drafts.flatMap(({ id }): CardKey[] => [`draft:${id}`, `promise:${id}`]),
  ...contact.texts.map(({ sid }): CardKey => `in:${sid}`),
  ...contact.revocations.map(({ id }): CardKey => `stop:${id}`),
  ...contact.grants.map(({ id }): CardKey => `open:${id}`),
  ...contact.pauses.flatMap(({ id }): CardKey[] => [`pause:${id}`, `remind:${id}`]),
  ...contact.sends.flatMap(({ key }): CardKey[] => [`fail:${key}`, `ask:${key}`]),
  ...contact.pages.flatMap(({ id }): CardKey[] => [`page:${id}`, `paged:${id}`]),
  'root:never',
  'draft:never',
  'page:never',
];

const render = (card: CardKey, contact: Contact, now: number, more: Partial<Look> = {}) => {
  const { settings, now: _, ...rest } = look(more);
  return renderCard(card, contact, settings, now, rest);
};

const kinds = [
  'ask',
  'draft',
  'draft/stopped',
  'fail',
  'in',
  'open',
  'page',
  'page/n',
  'paged',
  'pause',
  'remind',
  'root',
  'stop',
];

const anyNow = fc.integer({ min: 0, max: 60 * 24 * 8 }).map((minutes) => ONE_PM + minutes * MINUTE);

const faults = (result: { success: boolean; error?: { issues: readonly unknown[] } | undefined }): unknown =>
  result.success ? undefined : result.error?.issues;

describe('every card of any contact', () => {
  test('is a message that Slack takes, begins as its notification does, and shows nothing sensitive there', () => {
    const drawn = new Map<string, number>();
    fc.assert(
      fc.property(anyContact, anyNow, (contact, now) => {
        for (const card of cardsOf(contact).flatMap((key) => cardParts(key, contact))) {
          const rendered = render(card, contact, now);
          if (rendered === undefined) continue;
          const kind = card.replace(/:.*?(\/|$)/, '$1').replace(/\d+$/, 'n');
          drawn.set(kind, (drawn.get(kind) ?? 0) + 1);
          const parsed = messageSchema.safeParse(rendered);
          expect(faults(parsed), card).toBeUndefined();
          if (!parsed.success) continue;
          expect(
            beginsAlike(rendered.text, firstWords(parsed.data.blocks)),
            `${card}: ${rendered.text}`,
          ).toBe(true);
          expect(rendered.text).not.toMatch(/overdose|self.harm|suicide|\+15125550142|5550142/i);
          if (rendered.refreshAt !== undefined) expect(rendered.refreshAt).toBeGreaterThan(now);
          // A new message mentions somebody exactly when it is meant to buzz.
          expect(/<@|<!(?:here|channel|subteam)/.test(markupOf(parsed.data.blocks)), card).toBe(
            rendered.buzz,
          );
        }
      }),
      // Some cards belong to rare turns of a story.
      { numRuns: 3 * RUNS },
    );
    // Every kind of message was met, the ones that buzz anew among them.
    expect([...drawn.keys()].sort()).toEqual(kinds);
  });

  test('shows words of the lead whole and unchanged, except what cannot be written at all', () => {
    fc.assert(
      fc.property(anyContact, (contact) => {
        for (const text of contact.texts) {
          const rendered = render(`in:${text.sid}`, contact, ONE_PM);
          const body = text.body?.trim() ? text.body : undefined;
          if (rendered === undefined || body === undefined) continue;
          const shown = rendered.blocks
            .flatMap((block) =>
              block.type === 'section' && block.text?.type === 'plain_text' ? [block.text.text] : [],
            )
            .join('');
          const written = body.toWellFormed().replaceAll('\u0000', '');
          if (written.length < 2_900) expect(shown).toContain(written);
          else expect(shown.length).toBeGreaterThanOrEqual(written.trim().length);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** The first sentence (or as much of it as a notification has room for) is the same in both places. */
function beginsAlike(text: string, block: string): boolean {
  const notification = unmarked(text);
  const sentence = notification.split(/\. |\.$|…"?$/)[0] ?? '';
  // What does not show is not compared: blanks, control characters, marks for bold and for the writing direction.
  const same = (words: string): string => words.replace(/[\s\p{C}\p{Z}*_~`∗＿∼ˋ]/gu, '');
  return same(block).startsWith(same(sentence).slice(0, 120));
}

describe('every modal and answer', () => {
  test('is a view that Slack takes', () => {
    fc.assert(
      fc.property(anyContact, anyNow, fc.constantFrom(...nastyWords), (contact, now, words) => {
        const drawnWith = look({ now });
        const conversation = contact.conversations[0];
        if (conversation === undefined) return;
        const decision = standing(drawnWith, contact, conversation).decision;
        const body = words.trim();
        const findings = ['price', 'promise-time', 'shouting'].map((id, place) => ({
          id:
            id === 'price'
              ? ('price' as const)
              : id === 'shouting'
                ? ('shouting' as const)
                : ('promise-time' as const),
          effect: (['block', 'tick', 'warn'] as const)[place] ?? 'warn',
          start: place,
          end: place + 1,
          words,
          because: `"${words}" is a price.`,
          suggestion: 'Offer a call instead of it',
          replacement: '',
        }));
        const checked = { findings, measure: drawnWith.measure(body), decision, contact };
        const compose = { contact: contact.id, conversation: conversation.id, basis: 3, round: 0 };
        const writing = { body, kept: ['promise-time'], checked, banner: words };
        const seen = { contact: contact.id, draft: 'draft_1', version: 1, basis: 3, scheduled: false };
        const views = [
          editModal(drawnWith, contact, writing, { ...compose, ...seen }),
          composeModal(drawnWith, contact, writing, compose),
          previewModal(drawnWith, contact, writing, { ...compose, previewed: 'digest' }),
          detailsModal(drawnWith, contact, conversation),
          whyModal(drawnWith, contact, decision),
          dontSendModal(drawnWith, seen),
          templateModal(drawnWith, drawnWith.settings.templates, seen),
          reassignModal(drawnWith, compose),
          outcomeModal(drawnWith, compose),
          optOutModal(drawnWith, contact),
          optOutModal(drawnWith, undefined, '+15125550142'),
          consentModal(drawnWith, contact),
          noticeModal(drawnWith, 'Title that is far too long for Slack', words.trim() || 'x'),
          ...contact.pauses.map((pause) => notAnOptOutModal(drawnWith, contact, pause)),
          homeView(drawnWith, 'U-DANA', {
            waiting: [
              { contact, conversation: CONVERSATION, since: ONE_PM, dueAt: ONE_PM + 4 * MINUTE, draft: true },
            ],
            scheduled: [{ contact, conversation: CONVERSATION, sendAt: ONE_PM }],
            copy: look().settings.templates.map((template, place) => ({
              id: `copy_${place}`,
              template: { ...template, name: words.trim() || 'x' },
              by: 'person:U-ADA',
              at: 0,
            })),
          }),
        ];
        for (const view of views)
          expect(faults(viewSchema.safeParse(view)), JSON.stringify(view)).toBeUndefined();
        for (const found of [
          lookUpAnswer(drawnWith, { kind: 'none' }),
          lookUpAnswer(drawnWith, { kind: 'found', hits: [{ contact, stopWords: words }], more: true }),
        ]) {
          expect(faults(messageSchema.safeParse(found)), JSON.stringify(found)).toBeUndefined();
          expect(found.text).toContain('Look-up only. Nothing changed.');
        }
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});
