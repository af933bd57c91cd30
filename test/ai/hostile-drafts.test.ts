import { describe, expect, test } from 'vitest';
import { hostileDrafts } from './hostile-drafts.ts';
import { secondHostileWords } from './hostile-drafts-second.ts';
import { answer, drafterThatHears, message, requestAfter } from './support/asked.ts';

describe('never shown as the model’s', () => {
  test.each(hostileDrafts)(
    '$is',
    async ({ draft, request = 'Roof leak over the garage', texts = [], summary, next }) => {
      const asked = requestAfter({ name: 'Sam Ortiz', request, texts });
      const given = answer({
        draft,
        ...(summary === undefined ? {} : { summary }),
        ...(next === undefined ? {} : { next_action: next }),
      });
      const drafted = await drafterThatHears(async () => message(given))(asked);
      expect(drafted.author.kind, `${draft}`).toBe('template');
      expect(drafted.note).toMatch(/^Written from a template: the (AI|rules)/);
    },
  );
});

  test.each(secondHostileWords)('%s', async (words, texts = []) => {
    const asked = requestAfter({ name: 'Sam Ortiz', request: 'Roof leak over the garage', texts });
    const draft =
      texts.length > 0
        ? `Thanks Sam, Acme Roofing here. ${words}`
        : `Hi Sam, this is Acme Roofing about your roof leak. ${words} Reply STOP to opt out.`;
    const drafted = await drafterThatHears(async () => message(answer({ draft })))(asked);
    expect(drafted.author.kind).toBe('template');
  });
});
