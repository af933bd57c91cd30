import { describe, expect, test } from 'vitest';
import { readText } from '../../src/policy/read-text.ts';
import {
  spanishEverydayRevocations,
  spanishEverydayTalk,
  spanishEverydayUnclear,
} from './revocation-rows-everyday-es.ts';
import {
  frenchEverydayRevocations,
  frenchEverydayTalk,
  frenchEverydayUnclear,
} from './revocation-rows-everyday-fr.ts';

describe.each([
  ['Spanish', 'revoke', spanishEverydayRevocations],
  ['Spanish', 'hold', spanishEverydayUnclear],
  ['Spanish', 'none', spanishEverydayTalk],
  ['French', 'revoke', frenchEverydayRevocations],
  ['French', 'hold', frenchEverydayUnclear],
  ['French', 'none', frenchEverydayTalk],
] as const)('%s everyday words read as %s', (_language, verdict, texts) => {
  test.each(texts)('%s', (text) => {
    const { revocation, words } = readText(text);
    expect(revocation, `by the words ${JSON.stringify(words)}`).toBe(verdict);
  });
});

describe('words that are wanted by text but not by voice', () => {
  test.each([
    'no me llame, mande mensaje',
    'no llames, escribe',
    'no llamen, manden msj',
    "ne m'appelez pas, envoyez un texto",
  ])('%s', (text) => {
    expect(readText(text)).toMatchObject({ revocation: 'none', scope: { sms: false, voice: true } });
  });
});

describe('stp is a plea in French and a hurried stop elsewhere', () => {
  test.each([
    ['rappelle moi stp', 'none'],
    ['stp envoie moi le devis', 'none'],
    ['stp', 'revoke'],
    ['stp texting me', 'revoke'],
    ['stp les sms', 'revoke'],
    ['slt stp plus de sms', 'revoke'],
  ] as const)('%s → %s', (text, verdict) => {
    expect(readText(text).revocation).toBe(verdict);
  });
});
