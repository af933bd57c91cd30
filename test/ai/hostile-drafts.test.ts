import { describe, expect, test } from 'vitest';
import { hostileDrafts } from './hostile-drafts.ts';
import { secondHostileWords } from './hostile-drafts-second.ts';
import { answer, drafterThatHears, message, requestAfter } from './support/asked.ts';

const shownTo = (texts: readonly string[], change: Readonly<Record<string, unknown>>, request?: string) =>
  drafterThatHears(async () => message(answer(change)))(
    requestAfter({ name: 'Sam Ortiz', request: request ?? 'Roof leak over the garage', texts }),
  );

describe('never shown as the model’s', () => {
  test.each(hostileDrafts)('$is', async ({ draft, request, texts = [], summary, next }) => {
    const notes = {
      ...(summary === undefined ? {} : { summary }),
      ...(next === undefined ? {} : { next_action: next }),
    };
    const drafted = await shownTo(texts, { draft, ...notes }, request);
    expect(drafted.author.kind).toBe('template');
    expect(drafted.note).toMatch(/^Written from a template: the (AI|rules)/);
  });

  for (const [words, texts = []] of secondHostileWords) {
    test(words, async () => {
      const draft =
        texts.length > 0
          ? `Thanks Sam, Acme Roofing here. ${words}`
          : `Hi Sam, this is Acme Roofing about your roof leak. ${words} Reply STOP to opt out.`;
      expect((await shownTo(texts, { draft })).author.kind).toBe('template');
    });
  }

  test('and the same texts without those words are', async () => {
    const first =
      'Hi Sam, this is Acme Roofing about your roof leak. When can we call you? Reply STOP to opt out.';
    expect((await shownTo([], { draft: first })).author.kind).toBe('model');
    const reply = 'Thanks Sam, Acme Roofing here.';
    expect((await shownTo(['Can you come Friday?'], { draft: reply })).author.kind).toBe('model');
  });
});
