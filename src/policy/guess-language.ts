import type { Language } from '../domain/reading.ts';
import type { Word } from './find-phrases.ts';
import { isSpanishWord } from './spelling-es.ts';
import { isFrenchWord } from './spelling-fr.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words, and those a short text is likely to consist of, without accents. */
const common = {
  en: list(`the a an to of and i you is it in for my on that this with are be your have not do can what will at was
    am so but just we he she they if me no out up get go know how when where who why from or as all would could should
    please thanks thank hello hi hey yes ok okay stop text call number dont didnt cant wont isnt there here now today
    tomorrow need want good day time cancel help quit end remove unsubscribe message messages more any some them him her
    his our us been has had did does were about back then than too very only like see come ha`),
  es: list(`el la los las de que y en un una por con para no es mi su me se lo al del como pero mas ya si le les te tu
    yo esta estoy este esto eso muy cuando donde quien cuanto cuesta quiero puede pueden tengo tiene favor gracias hola
    buenos buenas dias tardes noches manana hoy cita numero mensajes mensaje alto pare paren parar basta baja dejen deje
    quitenme borren no nada nunca soy son fue hay aqui necesito usted ustedes cancelar equivocado llame escriban manden
    ayuda todo bien casa precio hasta sus mis sin sobre porque`),
  fr: list(`le la les de des du et est je tu il elle nous vous pas pour dans que qui un une mon ma votre vos mes ce cette
    ne n j c d l s m sur avec plus au aux en on se sont suis ai avez bonjour bonsoir merci oui non svp arret arretez
    arreter desabonner stop combien quand demain rendez besoin veux voudrais numero mauvais moi toi tout tres mais ou
    comment quel quelle aide ca fait etre si bien aussi chez prix coute cest`),
  other:
    list(`ich nicht und der das ist ein eine mit fur auf wir sie bitte danke nao voce uma com os em obrigado isso meu
    minha che sono il gli della grazie non_ per questo mwen pa nan yo ki ou_ ak het een van niet ik je_ og jeg det`),
} as const satisfies Record<Language, ReadonlySet<string>>;

const spanishSigns = /[ñ¿¡]/i;
const spanishAccents = /[áíóú]/i;
const frenchSigns = /[çœèêùûîôë]|«/i;
const frenchAccents = /[àâ]/i;
/** What verbs and nouns of one of the two end in and the other's and English ones do not. */
const spanishEnding =
  /(?:cion|ciones|ando|iendo|aron|ieron|nme|nlo|arme|erme|irme|emos|amos|gan|ngo|ito|ita)$/;
const frenchEnding = /(?:[^aeiou]ez|[^t]eur|eux|euse|eaux|ais|aient|oir|oire)$/;
const shortestEnded = 5;
const latinLetter = /\p{Script=Latin}/u;
const anyLetter = /\p{L}/u;
const mostWords = 60;
const mostCharacters = 400;

const mayBeForeign = /[\u0250-\uffff]/;

function isMostlyForeignScript(text: string): boolean {
  if (!mayBeForeign.test(text.slice(0, mostCharacters))) return false;
  let latin = 0;
  let letters = 0;
  for (const character of text.slice(0, mostCharacters)) {
    if (character <= '\u007f') {
      if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) {
        latin += 1;
        letters += 1;
      }
    } else if (anyLetter.test(character)) {
      letters += 1;
      if (latinLetter.test(character.normalize('NFKD'))) latin += 1;
    }
  }
  return letters > 0 && latin * 2 < letters;
}

const signs = (head: string, sure: RegExp, likely: RegExp): number =>
  sure.test(head) ? 2 : likely.test(head) ? 1 : 0;

/** A word that is no small one of any language: whose tables have it, or whose endings it has. */
function ofTables(word: string): 'es' | 'fr' | undefined {
  const [spanish, french] = [isSpanishWord(word), isFrenchWord(word)];
  if (spanish !== french) return spanish ? 'es' : 'fr';
  if (spanish || word.length < shortestEnded) return undefined;
  const [endsSpanish, endsFrench] = [spanishEnding.test(word), frenchEnding.test(word)];
  return endsSpanish === endsFrench ? undefined : endsSpanish ? 'es' : 'fr';
}

/** The language of a text, by its small words. A hint for templates, never a reason to overlook a stop. */
export function guessLanguage(text: string, words: readonly Word[]): Language {
  if (isMostlyForeignScript(text)) return 'other';
  const head = text.slice(0, mostCharacters);
  const score = {
    en: 0,
    es: signs(head, spanishSigns, spanishAccents),
    fr: signs(head, frenchSigns, frenchAccents),
    other: 0,
  };
  for (const { text: word } of words.slice(0, mostWords)) {
    if (common.en.has(word)) score.en += 1;
    if (common.es.has(word)) score.es += 1;
    if (common.fr.has(word)) score.fr += 1;
    if (common.other.has(word)) score.other += 1;
    const language =
      common.en.has(word) || common.es.has(word) || common.fr.has(word) ? undefined : ofTables(word);
    if (language !== undefined) score[language] += 1;
  }
  if (score.es > score.en && score.es >= score.fr && score.es >= score.other) return 'es';
  if (score.fr > score.en && score.fr >= score.other) return 'fr';
  if (score.other > score.en) return 'other';
  return 'en';
}
