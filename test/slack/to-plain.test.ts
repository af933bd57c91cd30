import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlain } from '../../src/slack/to-plain.ts';

const nameOf = (user: string): string => (user === 'U-DANA' ? 'Dana' : 'a teammate');
const markup = (text: string) => toPlain({ text }, nameOf);
const rich = (...elements: unknown[]) =>
  toPlain({ text: 'ignored', blocks: [{ type: 'rich_text', elements }] }, nameOf);
const section = (...elements: unknown[]) => ({ type: 'rich_text_section', elements });

describe('markup, as messages without blocks carry it', () => {
  const rows = [
    ['AT&amp;T &lt;3', 'AT&T <3'],
    ['&amp;amp;', '&amp;'],
    ['see <https://acme.example>', 'see https://acme.example'],
    ['see <https://acme.example/|acme.example>', 'see acme.example'],
    ['see <https://acme.example/a?x=1&amp;y=2|our page>', 'see our page (https://acme.example/a?x=1&y=2)'],
    ['write <mailto:d@acme.example|d@acme.example>', 'write d@acme.example'],
    ['call <tel:+15125550100|(512) 555-0100>', 'call (512) 555-0100 (tel:+15125550100)'],
    ['Hi :wave: from <@U-DANA>', 'Hi 👋 from Dana'],
    ['thanks :+1::skin-tone-3:', 'thanks 👍:skin-tone-3:'],
    ['10:30:45 and :not_an_emoji_of_ours:', '10:30:45 and :not_an_emoji_of_ours:'],
    ['  two\nlines  ', 'two\nlines'],
  ] as const;
  for (const [input, out] of rows) test(input, () => expect(markup(input).text).toBe(out));

  test('what a text cannot carry is named', () => {
    expect(markup('<!here> look at <#C1|roofing>')).toEqual({ text: 'look at', lost: ['here', '#roofing'] });
  });
});

describe("rich text, as Slack's composer sends it", () => {
  test('formatting is data, so that asterisks stay asterisks', () => {
    expect(
      rich(
        section(
          { type: 'text', text: 'call ', style: { bold: true } },
          { type: 'text', text: '5*3 &amp; more' },
        ),
      ).text,
    ).toBe('call 5*3 & more');
  });

  test('emoji by their code points, skin tone included', () => {
    expect(
      rich(section({ type: 'emoji', name: 'wave', unicode: '1f44b-1f3fd' }, { type: 'text', text: ' hi' }))
        .text,
    ).toBe('👋🏽 hi');
  });

  test("a workspace's own emoji and a channel are left out and named", () => {
    expect(
      rich(
        section(
          { type: 'text', text: 'yes ' },
          { type: 'emoji', name: 'partyparrot' },
          { type: 'broadcast', range: 'here' },
        ),
      ),
    ).toEqual({ text: 'yes', lost: [':partyparrot:', 'here'] });
  });

  test('links, people, lists, quotes and code', () => {
    const words = rich(
      section(
        { type: 'user', user_id: 'U-DANA' },
        { type: 'text', text: ' says ' },
        { type: 'link', url: 'https://acme.example' },
      ),
      {
        type: 'rich_text_list',
        style: 'ordered',
        elements: [section({ type: 'text', text: 'one' }), section({ type: 'text', text: 'two' })],
      },
      { type: 'rich_text_quote', elements: [{ type: 'text', text: 'quoted' }] },
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'code' }] },
    );
    expect(words.text).toBe('Dana says https://acme.example\n1. one\n2. two\nquoted\ncode');
  });

  test('a block that we cannot read falls back to the markup', () => {
    expect(
      toPlain({ text: 'plain &amp; simple', blocks: [{ type: 'rich_text', elements: 'odd' }] }, nameOf).text,
    ).toBe('plain & simple');
  });
});

test('what somebody typed survives the way through Slack and back', () => {
  const asSlackStores = (typed: string): string =>
    typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      fc.pre(!/:[a-z0-9_+'-]+:/.test(typed));
      expect(markup(asSlackStores(typed)).text).toBe(typed.trim());
      expect(rich(section({ type: 'text', text: asSlackStores(typed) })).text).toBe(typed.trim());
    }),
  );
});
