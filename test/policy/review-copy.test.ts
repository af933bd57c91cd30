import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CopyContext, passes } from '../../src/policy/review-copy.ts';
import { anyText, idsOf, review } from './copy-world.ts';

describe('exact words', () => {
  const rows = [
    ["😊 Hi, it's $199 today", 'price', '$199'],
    ['1\u200d9\u200d9 dol\u200blars', 'price', '1\u200d9\u200d9 dol\u200blars'],
    ['Ça coûte １２０ €, merci', 'price', '１２０ €'],
    ["I'll call you at 3", 'promise-time', 'call you at 3'],
    ['We will, as you asked, be there tomorrow.', 'promise-time', 'be there tomorrow'],
    ['Hi. Get 50% off now', 'discount', '50% off'],
    ['Photos: https://bit.ly/a?b=1.', 'link-shortener', 'https://bit.ly/a?b=1'],
    ['ok CALL US NOW ok', 'shouting', 'CALL US NOW'],
    ['Hi {{first_name}}, hello', 'unfilled-token', '{{first_name}}'],
    ['Your card 4242 4242 4242 4242 is here', 'contains-sensitive-data', '4242 4242 4242 4242'],
    ['Are you there? Is a call ok?', 'many-questions', 'Is a call ok?'],
    ['Nice 😊 c4sino night', 'banned-content', 'c4sino'],
  ] as const;
  for (const [text, id, words] of rows) {
    test(`${text}: ${words}`, () => {
      const finding = review(text).find((candidate) => candidate.id === id);
      expect(finding?.words).toBe(words);
      expect(text.slice(finding?.start, finding?.end)).toBe(words);
    });
  }
});

describe('context', () => {
  const sample =
    "Hi Maria, it's Dana at Acme Roofing. We got your note about the leak. When is a good time to call you? Reply STOP to opt out.";
  const first: Partial<CopyContext> = {
    author: 'machine',
    purpose: 'first',
    firstMessage: true,
    optOutLineDue: true,
    request: 'Leak over the garage',
  };
  const rows: readonly (readonly [
    name: string,
    text: string,
    change: Partial<CopyContext>,
    ids: string[],
  ])[] = [
    ['the draft of the card is clean', sample, first, []],
    ['business named in other letters', sample.replace('Acme Roofing', 'ACME  ROOFING’s'), first, []],
    ['business not named', sample.replace(' at Acme Roofing', ''), first, ['business-not-named']],
    ['half a name is none', sample.replace('Acme Roofing', 'Acme'), first, ['business-not-named']],
    [
      'another name of the business counts',
      sample.replace('Acme Roofing', 'Acme'),
      { ...first, business: ['Acme Roofing', 'Acme'] },
      [],
    ],
    ['no known name cannot be named', sample, { ...first, business: [] }, ['business-not-named']],
    ['a person in a running conversation need not repeat the name', 'Got it, thanks!', {}, []],
    [
      'a machine in a running conversation names it',
      'Got it, thanks!',
      { author: 'machine' },
      ['business-not-named'],
    ],
    ['opt-out line missing', sample.replace(' Reply STOP to opt out.', ''), first, ['opt-out-line-missing']],
    [
      'opt-out line not due',
      sample.replace(' Reply STOP to opt out.', ''),
      { ...first, optOutLineDue: false },
      [],
    ],
    [
      'a denied opt-out line is none',
      sample.replace('Reply STOP', 'Never reply STOP'),
      first,
      ['opt-out-line-missing'],
    ],
    [
      'a stop on the way is no opt-out line',
      sample.replace('Reply STOP to opt out.', 'We stop here.'),
      first,
      ['opt-out-line-missing'],
    ],
    [
      'Spanish opt-out line',
      sample.replace('Reply STOP to opt out.', 'Responda STOP para cancelar.'),
      first,
      [],
    ],
    [
      'French opt-out line',
      sample.replace('Reply STOP to opt out.', 'Répondez ARRET pour ne plus en recevoir.'),
      first,
      [],
    ],
    [
      'tied by a word of the request',
      'Dana at Acme Roofing. Is the garage dry? Reply STOP to opt out.',
      first,
      [],
    ],
    ['tied by their note', 'Dana at Acme Roofing, about your message. Reply STOP to opt out.', first, []],
    ['tied by a thing of theirs', 'Acme Roofing here about your gutters. Reply STOP to opt out.', first, []],
    [
      'the name of the business ties nothing',
      'Acme Roofing here. How are you? Reply STOP to opt out.',
      { ...first, request: 'roofing please' },
      ['not-tied-to-request'],
    ],
    [
      'no request, nothing to tie',
      'Acme Roofing here. How are you? Reply STOP to opt out.',
      { author: 'machine', purpose: 'first' },
      [],
    ],
    [
      'a machine led astray in a reply',
      'Acme Roofing says: pancakes want flour, eggs and milk.',
      { author: 'machine', request: 'leak' },
      ['not-tied-to-request'],
    ],
    ['a person may wander', 'Pancakes want flour, eggs and milk.', { request: 'leak' }, []],
    ['two parts are fine', 'x '.repeat(150), {}, []],
    ['three are too long', 'x '.repeat(154), {}, ['too-long']],
    ['one emoji can make three', `${'x '.repeat(70)}😊`, {}, ['too-long']],
    [
      'the name of the business is no price',
      'Half Price Books: got your note.',
      { business: ['Half Price Books'] },
      [],
    ],
    [
      'but words beside it are',
      'Half Price Books: half price today',
      { business: ['Half Price Books'] },
      ['discount', 'promise-time'],
    ],
    ['a name in capitals that we know', 'Hi MARIA, hello.', { facts: ['Maria Reyes'] }, []],
    ['a name in capitals that we do not', 'Hi MARIA, hello.', {}, ['shouting']],
    [
      'a goodbye may name START',
      'Acme Roofing: you have been unsubscribed. Reply START to resubscribe.',
      { author: 'template', purpose: 'opt-out-confirmation' },
      [],
    ],
    [
      'other texts may not',
      'Acme Roofing: you have been unsubscribed.',
      { author: 'template', purpose: 'reply' },
      ['mimics-opt-in-or-keyword'],
    ],
    [
      'help',
      'Acme Roofing: call 512-555-0142 for help. Reply STOP to opt out. Msg & data rates may apply.',
      { author: 'template', purpose: 'help' },
      [],
    ],
    ['own domain with a path', 'Look at https://acmeroofing.com/leak?x=1', {}, []],
    ['no own domain is known', 'Look at acmeroofing.com', { allowedLinks: [] }, ['bare-link']],
  ];
  for (const [name, text, change, ids] of rows) {
    test(name, () => expect(idsOf(text, change)).toEqual(ids));
  }
});

describe('what a finding means for its author', () => {
  const effect = (text: string, change: Partial<CopyContext> = {}) =>
    review(text, change).map((finding) => `${finding.id} ${finding.effect}`);
  const rows: readonly (readonly [text: string, change: Partial<CopyContext>, effects: string[]])[] = [
    ["It's $199", {}, ['price block']],
    ['Half off', {}, ['discount block']],
    ['Text me your SSN', {}, ['asks-sensitive-data block']],
    ['SSN 123-45-6789', {}, ['contains-sensitive-data block']],
    ['CBD gummies', {}, ['banned-content block']],
    ['', {}, ['empty block']],
    ['Hi {{name}}', {}, ['unfilled-token block']],
    ["I'll call you at 3", {}, ['promise-time tick']],
    ["I'll call you at 3", { kept: ['promise-time'] }, ['promise-time warn']],
    [
      "I'll call you at 3",
      { kept: ['promise-time'], author: 'machine', business: ["I'll"] },
      ['promise-time block'],
    ],
    ["It's $199", { kept: ['price'] }, ['price block']],
    ['We can fit you in', {}, ['promise-availability tick']],
    ["We'll fix it", {}, ['promise-result tick']],
    ['Act now', {}, ['pressure warn']],
    ['Hello!!', {}, ['repeated-punctuation warn']],
    ['x '.repeat(200), {}, ['too-long warn']],
    ['x '.repeat(801), {}, ['too-long block']],
    ['Hello!!', { author: 'template', business: ['Hello'] }, ['repeated-punctuation block']],
  ];
  for (const [text, change, effects] of rows) {
    test(`${JSON.stringify(text.slice(0, 30))} ${effects.join()}`, () =>
      expect(effect(text, change)).toEqual(effects));
  }

  test('the words of the card', () => {
    expect(review("It's $199")).toEqual([
      {
        id: 'price',
        effect: 'block',
        start: 5,
        end: 9,
        words: '$199',
        because: "“$199” is a price. We don't text prices.",
        suggestion: 'Offer a call instead',
      },
    ]);
  });
});

const anyContext = fc.record({
  author: fc.constantFrom('person', 'machine', 'template'),
  purpose: fc.constantFrom('first', 'reply', 'follow-up', 'marketing', 'opt-out-confirmation', 'help'),
  business: fc.array(fc.string({ maxLength: 6 }), { maxLength: 2 }),
  optOutLineDue: fc.boolean(),
  firstMessage: fc.boolean(),
  request: fc.string({ unit: 'binary', maxLength: 20 }),
  language: fc.constantFrom('en', 'es', 'fr', 'other'),
} as const);
test('total on any text; spans are exact; machine words with any finding never pass', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, change) => {
      const findings = review(text, change);
      for (const { start, end, words } of findings) {
        expect(start).toBeLessThanOrEqual(end);
        expect(text.slice(start, end)).toBe(words);
      }
      if (change.author !== 'person') expect(passes(findings)).toBe(findings.length === 0);
    }),
    { numRuns: 1500 },
  );
});
