import { describe, expect, test } from 'vitest';
import { readText } from '../../src/policy/read-text.ts';

/** Stops that are whole sentences, which other talk beside them must not hide; and sentences that look like them. */
const languages = [
  {
    language: 'English',
    stops: [
      'Stop wtf',
      'quit dammit',
      'unsubscribe to stop',
      'stop to 44144',
      'off your list',
      'erase my number',
    ],
    talk: ['The gate code is 4411', 'is parking free', 'My sister lives next door'],
    innocent: [
      'I stop to eat at noon',
      'stop to my left',
      'erase the number on the wall',
      'take 10 off the price',
    ],
  },
  {
    language: 'Spanish',
    stops: ['deténganse ya', 'paren por favor', 'detengan todo', 'sin avisos por favor', 'cero promociones'],
    talk: ['el portón es negro', 'mi vecino tiene perro', 'llego a las cinco'],
    innocent: [
      'sin mensajes nuevos en el buzón',
      'paren en la esquina azul',
      'detengan el camión en la puerta',
    ],
  },
  {
    language: 'French',
    stops: [
      'arrêtez maintenant',
      'cessez immédiatement',
      'aucune publicité svp',
      "ce n'est pas le bon destinataire",
      "c'est pas la bonne personne",
      'stoppez',
    ],
    talk: ['le portail est vert', 'mon voisin a un chien', 'je passe à midi'],
    innocent: [
      "ce n'est pas la bonne couleur",
      "ce n'est pas le bon jour",
      "aucun message d'erreur à l'écran",
    ],
  },
] as const;

describe.each(languages)('$language', ({ stops, talk, innocent }) => {
  const beside = stops.flatMap((stop) => talk.flatMap((said) => [`${said}. ${stop}.`, `${stop}! ${said}`]));

  test.each(beside)('%s', (text) => expect(readText(text).revocation).not.toBe('none'));

  test.each(innocent)('%s: nothing', (text) => expect(readText(text).revocation).toBe('none'));
});
