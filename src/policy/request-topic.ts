import type { Language } from '../domain/reading.ts';
import { readText } from './read-text.ts';

const LONGEST = 40;
const MOST_WORDS = 6;

/**
 * A few of their own words to show that we read them: the first clause, when it is short, plain, in the language of the
 * text it will stand in, and names a thing ("the leak over the garage"). A stranger fills the form, perhaps with somebody
 * else's number: sentences, orders, names, offers, numbers and links of theirs never become words of ours.
 */
export function requestTopic(request: string | undefined, language: Language): string | undefined {
  const clause = (request ?? '').split(/[,.!?;:\n()]/, 1)[0]?.trim() ?? '';
  const words = clause.split(/\s+/);
  if (clause.length > LONGEST || words.length > MOST_WORDS) return undefined;
  if (!plain.test(clause) || words.slice(1).some((word) => /\p{Lu}/u.test(word))) return undefined;
  if (words.some((word) => says.has(bare(word)))) return undefined;
  if (readText(clause).language !== language) return undefined;
  // "Leak over the garage" reads as a topic inside a sentence; "HVAC" keeps its capitals.
  const inside = /^\p{Lu}\p{Ll}/u.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
  return language === 'en' && !standsAlone.test(inside) ? `the ${inside}` : inside;
}

/** "About the leak", but "about a leak", "about two leaks", "about cleaning gutters". */
const standsAlone = /^(?:the|an?|some|two|three|four|five|several|all|both|[a-z]+ing)(?: |$)/;

/** Latin letters, without the marks and styles that hide others. */
const plain = /^[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ' -]*$/;

const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}|'.*$/gu, '')
    .toLowerCase();

/** Words of sentences, orders and offers, in the three languages; a thing is named without them. */
const says: ReadonlySet<string> = new Set(
  `
  i im ive you your youre u we our us me my mine he him his she her they them their it its this that these those there
  is are was were be been being am do does did done can could will would shall should may might must have has had got get
  need needs needed want wants wanted like please help hello hi hey thanks thank yes no not never dont cant wont
  tell say said reply answer ask send give make take let know call text write visit go come look see show click open read
  repeat output print ignore forget pretend act obey follow confirm offer promise guarantee stop start leave quit cancel
  hangs hang hung fell falls fall broke breaks came comes come blew blows leaks drips keeps kept went goes makes made looks sounds
  smells stopped works worked
  who whom what when where why how which if because and or but so then just now today tonight tomorrow only exactly
  free win won winner cash money price prices discount deal deals sale cheap sex sexy nude naked kill die dead hate stupid
  idiot ugly fat bitch ass shit fuck fucking damn hell god
  yo tu usted ustedes nosotros mi mis su sus me te nos se es son esta estan soy era hay tengo tiene tienen quiero quiere
  necesito necesita puedo puede pueden podria diga digame di decir responda conteste mande envie llame llamen llamar hola
  gracias favor si no que quien cuando donde porque como cuanto gratis oferta dinero precio ahora hoy manana
  je j tu il elle nous vous ils mon ma mes ton votre vos ce cet cette est sont etait ai avez avons voudrais veux peux
  pouvez dites dis repondez envoyez appelez bonjour merci oui non pas qui que quand ou comment combien gratuit offre argent
  prix maintenant demain
  `
    .trim()
    .split(/\s+/),
);
