import { describe, expect, test } from 'vitest';
import { readText, type TextContext, topicSeverity } from '../../src/policy/read-text.ts';
import { everydayTexts, unclearTexts } from './everyday-rows.ts';
import { englishRevocations } from './revocation-rows-en.ts';
import { frenchRevocations, spanishRevocations } from './revocation-rows-es-fr.ts';

const tables = [
  { verdict: 'revoke', name: 'English', texts: englishRevocations },
  { verdict: 'revoke', name: 'Spanish', texts: spanishRevocations },
  { verdict: 'revoke', name: 'French', texts: frenchRevocations },
  { verdict: 'hold', name: 'unclear', texts: unclearTexts },
  { verdict: 'none', name: 'everyday', texts: everydayTexts },
] as const;

for (const { verdict, name, texts } of tables) {
  describe(`${name} words read as ${verdict}`, () => {
    test.each(texts)('%s', (text) => {
      const { revocation, words } = readText(text);
      expect(revocation, `by the words ${JSON.stringify(words)}`).toBe(verdict);
    });
  });
}

describe('disguises that hide a stop from a filter', () => {
  test.each([
    's\u200bt\u200bo\u200bp',
    's\u00adt\u00ado\u00adp',
    'S\u0338T\u0338O\u0338P\u0338',
    '\u0455\u0442\u043e\u0440',
    '\u0405top texting me',
    '\uff33\uff34\uff2f\uff30',
    '\u{1d5e6}\u{1d5e7}\u{1d5e2}\u{1d5e3}',
    '\u{1f182}\u{1f183}\u{1f17e}\u{1f17f}',
    '\u{1f1f8} \u{1f1f9} \u{1f1f4} \u{1f1f5}',
    '\u24e2\u24e3\u24de\u24df',
    '\u02e2\u1d57\u1d52\u1d56',
    '\u{1f6d1}',
    '\u{1f6d1}\u{1f6d1} \u{1f64f}',
    'st\u00f8p',
    '\u202estop\u202c',
    's/t/o/p',
    's\nt\no\np',
    'unsub\u2060scribe',
    'don\u02bct text me again',
    'QUIT\u00a0TEXTING\u00a0ME',
  ])('%j', (text) => {
    expect(readText(text).revocation).toBe('revoke');
  });
});

describe('what was quoted is not said', () => {
  test.each([
    'Liked “Reply STOP to opt out”',
    'Loved "Acme Roofing: unsubscribe me any time"',
    'Emphasized “Stop texting me”',
    'Reacted 👍 to “Text STOP to end”',
    'Removed a like from “Reply STOP to cancel”',
    'Me gustó “Responda ALTO para cancelar”',
    'Yes please!\n> Reply STOP to opt out',
    'Sounds good. Reply STOP to unsubscribe, msg & data rates may apply',
    'what does Reply STOP to opt out cost',
  ])('%s', (text) => {
    expect(readText(text).revocation).toBe('none');
  });

  test('own words after a tapback count', () => {
    expect(readText('Disliked “See you at 5” stop texting me').revocation).toBe('revoke');
  });

  test('a phone’s signature does not soften a keyword', () => {
    expect(readText('Stop\n\nSent from my Galaxy').revocation).toBe('revoke');
    expect(readText('Alto\n\nEnviado desde mi iPhone').revocation).toBe('revoke');
  });
});

describe('an exception cancels only its own words', () => {
  const cases = [
    ["can't stop by, stop texting me", 'revoke'],
    ['stop by at 5', 'none'],
    ["don't stop by, and stop texting me", 'revoke'],
    ['please cancel my appointment and stop texting me', 'revoke'],
    ["I told you don't text me", 'revoke'],
    ["you don't text me anymore :(", 'none'],
    ["don't stop texting me", 'none'],
    ['the bus stop moved. Take me off your list', 'revoke'],
    ['no more leaks. no more texts please', 'revoke'],
  ] as const;
  test.each(cases)('%s → %s', (text, verdict) => {
    expect(readText(text).revocation).toBe(verdict);
  });
});

describe('which channels', () => {
  const cases: readonly [string, 'revoke' | 'hold' | 'none', { sms: boolean; voice: boolean }][] = [
    ['STOP', 'revoke', { sms: true, voice: false }],
    ['please stop texting me', 'revoke', { sms: true, voice: false }],
    ['do not contact me', 'revoke', { sms: true, voice: true }],
    ['stop calling and texting me', 'revoke', { sms: true, voice: true }],
    ["don't call or text me", 'revoke', { sms: true, voice: true }],
    ['stop calling me', 'revoke', { sms: true, voice: true }],
    ['no me llamen ni me escriban', 'revoke', { sms: true, voice: true }],
    ["don't call me, just text", 'none', { sms: false, voice: true }],
    ['stop calling, text instead', 'none', { sms: false, voice: true }],
    ['Please do not call. Texting is fine.', 'none', { sms: false, voice: true }],
    ["I don't answer calls, text me", 'none', { sms: false, voice: true }],
    ['no me llame, mándeme un mensaje', 'none', { sms: false, voice: true }],
    ["ne m'appelez pas, envoyez un sms", 'none', { sms: false, voice: true }],
    ['not interested', 'hold', { sms: true, voice: false }],
    ['see you at five', 'none', { sms: false, voice: false }],
  ];
  test.each(cases)('%s', (text, revocation, scope) => {
    expect(readText(text)).toMatchObject({ revocation, scope });
  });
});

describe('keywords that are the whole message', () => {
  const cases: readonly [string, object][] = [
    ['START', { reopens: 'start', revocation: 'none' }],
    [' unstop ', { reopens: 'start', revocation: 'none' }],
    ['Start!', { reopens: 'start' }],
    ['start please', { reopens: 'no' }],
    ['YES', { reopens: 'yes' }],
    ['Sí', { reopens: 'yes' }],
    ['oui', { reopens: 'yes' }],
    ['opt in', { reopens: 'yes' }],
    ['please start texting me about the roof when you can', { reopens: 'no' }],
    ['yes, stop', { reopens: 'no', revocation: 'revoke' }],
    ['HELP', { help: true, revocation: 'none' }],
    ['info', { help: true }],
    ['Ayuda', { help: true }],
    ['aide !', { help: true }],
    ['help me move a couch', { help: false }],
    ['CANCEL', { revocation: 'revoke', alsoAppointment: true }],
    ['cancel please', { revocation: 'revoke', alsoAppointment: true }],
    ['Cancelar', { revocation: 'revoke', alsoAppointment: true }],
    ['annuler', { revocation: 'revoke', alsoAppointment: true }],
    ['cancel these texts', { revocation: 'revoke', alsoAppointment: false }],
    ['STOP', { revocation: 'revoke', alsoAppointment: false }],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(readText(text)).toMatchObject(expected);
  });
});

describe('short answers in the light of what we asked', () => {
  const cases: readonly [string, TextContext, object][] = [
    ['yes', { asked: 'opt-out-check' }, { revocation: 'revoke', reopens: 'no', words: 'yes' }],
    ['si por favor', { asked: 'opt-out-check' }, { revocation: 'revoke' }],
    ['no', { asked: 'opt-out-check' }, { revocation: 'none' }],
    ['no, stop', { asked: 'opt-out-check' }, { revocation: 'revoke' }],
    ['yes', { asked: 'yes-no' }, { revocation: 'none', reopens: 'no' }],
    ['yes', { asked: 'choice' }, { reopens: 'no' }],
    ['STOP', { asked: 'yes-no' }, { revocation: 'revoke' }],
    ['end', { asked: 'time' }, { revocation: 'revoke' }],
    ['remove me', { afterAppointmentTalk: true }, { revocation: 'revoke', alsoAppointment: true }],
    ['remove me', {}, { revocation: 'revoke', alsoAppointment: false }],
    ['stop', { afterAppointmentTalk: true }, { revocation: 'revoke', alsoAppointment: false }],
  ];
  test.each(cases)('%s %j', (text, context, expected) => {
    expect(readText(text, context)).toMatchObject(expected);
  });
});

describe('the words that decided', () => {
  test.each([
    ['ok thanks, pls no more texts!!', 'no more texts'],
    ['I am at work. Do NOT text me.', 'Do NOT text me'],
    ['S.T.O.P', 'S.T.O.P'],
    ['the crew was great, not interested in more though', 'not interested'],
  ])('%s', (text, words) => {
    expect(readText(text).words).toBe(words);
  });

  test('are undefined when nothing was revoked', () => {
    expect(readText('stop by at 5').words).toBeUndefined();
  });
});

describe('language', () => {
  test.each([
    ['Can you come by tomorrow at 3?', 'en'],
    ['ok', 'en'],
    ['stop', 'en'],
    ['¿Cuánto cuesta limpiar la casa?', 'es'],
    ['ya no me escriban', 'es'],
    ['gracias', 'es'],
    ["Bonjour, c'est combien pour le toit ?", 'fr'],
    ['arrêtez de me contacter', 'fr'],
    ['Ich möchte das nicht, danke', 'other'],
    ['не пишите мне больше', 'other'],
    ['请不要再发短信', 'other'],
  ])('%s → %s', (text, language) => {
    expect(readText(text).language).toBe(language);
  });
});

test('every topic has a severity, and the grave ones page', () => {
  const paging = Object.entries(topicSeverity)
    .filter(([, severity]) => severity === 'page')
    .map(([topic]) => topic);
  expect(paging.sort()).toEqual(['cancel', 'complaint', 'emergency', 'fraud', 'legal', 'self_harm']);
});
