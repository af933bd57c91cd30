import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContactEvent } from '../../src/domain/events.ts';
import { draftBuzz } from '../../src/slack/views/draft-buzz.ts';
import { inboundBuzzes } from '../../src/slack/views/inbound-buzz.ts';
import { andThen, draft, lead, MINUTE, ONE_PM, text, told } from './support/contact-story.ts';
import { look } from './support/look.ts';

describe('a reply buzzes at most once in three minutes', () => {
  test('however many texts they break it into', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400_000 }), { minLength: 1, maxLength: 15 }), (gaps) => {
        let at = ONE_PM;
        const texts = gaps.map((gap, n): ContactEvent => {
          at += gap;
          return text(`SM${n}`, 'hello', {}, at);
        });
        const contact = andThen(told(lead()), ...texts.map((event) => [event]));
        const heard = contact.texts.filter((entry) => inboundBuzzes(contact, entry)).map((entry) => entry.at);
        expect(heard[0]).toBe(contact.texts[0]?.at);
        for (const [n, moment] of heard.entries()) {
          const before = heard[n - 1];
          if (before !== undefined) expect(moment - before).toBeGreaterThanOrEqual(3 * MINUTE);
        }
        // Nobody waits longer than that for a buzz either.
        for (const entry of contact.texts) {
          expect(heard.some((moment) => moment <= entry.at && entry.at - moment < 3 * MINUTE)).toBe(true);
        }
      }),
    );
  });

  const silent: readonly (readonly [string, readonly ContactEvent[]])[] = [
    ['a stop: nothing to do', [text('SM1', 'STOP', { revocation: 'revoke' })]],
    ['START', [text('SM1', 'START', { reopens: 'start' })]],
    ['HELP, which is answered by rule', [text('SM1', 'HELP', { help: true })]],
    [
      'unclear words: the question buzzes',
      [
        text('SM1', 'no thanks', { revocation: 'hold' }),
        { type: 'ContactPaused', pause: { id: 'p', at: ONE_PM, textSid: 'SM1' } },
      ],
    ],
    [
      'words that page: the page buzzes',
      [
        text('SM1', 'sparks'),
        {
          type: 'PageRaised',
          page: 'page_1',
          conversation: 'conv_1',
          topic: 'emergency',
          severe: true,
          stopsCopy: true,
          textSid: 'SM1',
          step: { to: ['U-LEE'], at: ONE_PM, nextAt: ONE_PM },
          at: ONE_PM,
        },
      ],
    ],
  ];
  for (const [name, events] of silent) {
    test(`not for ${name}`, () => {
      const contact = andThen(told(lead()), events);
      expect(contact.texts.map((entry) => inboundBuzzes(contact, entry))).toEqual([false]);
    });
  }
});

describe('a draft buzzes when it is the first of its kind', () => {
  const buzz = (contact: ReturnType<typeof told>, id: string, group?: string) => {
    const found = contact.drafts.find((entry) => entry.id === id);
    const { settings } = look();
    return found && draftBuzz(look({ settings: { ...settings, repsGroup: group } }), contact, found);
  };

  test('its owner; without one the reps; without those nobody', () => {
    expect(buzz(andThen(told(lead({ owner: 'U-DANA' })), [draft()]), 'draft_1')).toBe('<@U-DANA>');
    expect(buzz(andThen(told(lead()), [draft()]), 'draft_1', 'S1')).toBe('<!subteam^S1>');
    expect(buzz(andThen(told(lead()), [draft()]), 'draft_1')).toBeUndefined();
  });

  test('not another draft of the same, not the draft of a reply', () => {
    const again = draft('draft_2', 'another');
    const later = again.type === 'DraftProposed' ? { ...again, at: ONE_PM + MINUTE } : again;
    const contact = andThen(
      told(lead({ owner: 'U-DANA' })),
      [draft()],
      [later],
      [draft('draft_3', 'reply', 'reply')],
    );
    expect(buzz(contact, 'draft_2')).toBeUndefined();
    expect(buzz(contact, 'draft_3')).toBeUndefined();
  });
});
