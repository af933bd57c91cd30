import { describe, expect, test } from 'vitest';
import { readText } from '../../src/policy/read-text.ts';
import { spanishAskedRevocations, spanishAskedUnclear, spanishTalk } from './revocation-rows-asked-es.ts';
import { frenchAskedRevocations, frenchAskedUnclear, frenchTalk } from './revocation-rows-asked-fr.ts';
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
  ['Spanish', 'revoke', [...spanishEverydayRevocations, ...spanishAskedRevocations]],
  ['Spanish', 'hold', [...spanishEverydayUnclear, ...spanishAskedUnclear]],
  ['Spanish', 'none', [...spanishEverydayTalk, ...spanishTalk]],
  ['French', 'revoke', [...frenchEverydayRevocations, ...frenchAskedRevocations]],
  ['French', 'hold', [...frenchEverydayUnclear, ...frenchAskedUnclear]],
  ['French', 'none', [...frenchEverydayTalk, ...frenchTalk]],
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

describe('the language of short texts', () => {
  test.each([
    ['no me vuelvas a escribir', 'es'],
    ['vuelvan a mandar el link', 'es'],
    ['me parece caro', 'es'],
    ['kitenme', 'es'],
    ['cessez vos messages', 'fr'],
    ['rayez la mention inutile', 'fr'],
    ['virez à gauche', 'fr'],
    ['me text you later', 'en'],
    ['no problem, see you at the plaza', 'en'],
  ] as const)('%s → %s', (text, language) => {
    expect(readText(text).language).toBe(language);
  });
});

describe('a word that may deny the stop stands beside it and does not', () => {
  test.each([
    'no, dejen de escribirme',
    'no, deja de mandar mensajes',
    'no, paren los mensajes',
    'no gracias, dejen de mandarme cosas',
    'No quiero mensajes, salir',
    'no soy cliente, quítenme de la lista',
    'cancelé el gimnasio, denme de baja de los mensajes',
    "vous arrêtez de m'écrire maintenant",
    "s'il vous plaît arrêtez de m'envoyer des sms",
    'je ne veux pas me désabonner du journal mais arrêtez les sms',
    "j'ai résilié la salle, désabonnez-moi des sms",
  ])('%s', (text) => {
    expect(readText(text).revocation).toBe('revoke');
  });
});
