import type { Edges, Word } from './find-phrases.ts';
import { breaks } from './split-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry no request of their own; a phrase may have them anywhere inside. */
const fillers = list(`
  please thanks kindly just fucking damn goddamn bloody ever really seriously literally immediately right now already
  all shit hell f tf forbidden simply actually absolutely also even
  porfavor favor por ya pinche pinches puto putos merci donc`);

/** What people say before they come to the point. */
const openers = list(`
  please forbidden ok okay k so and but hey hi hello yo yes yeah no nah nope well sorry um umm uh look listen omg laugh sir maam madam mam
  thanks thank you ugh wow then just
  people guys man dude bro bruh
  kindly can could would you
  oye oiga oigan hola buenas buenos dias tardes noches favor por y pero ya si bueno mire mira disculpe disculpa
  perdon gracias senor senora senorita
  bonjour bonsoir salut et mais alors s il vous plait te merci non oui desole pardon monsieur madame`);

/** What people say after they have made the point. */
const closers = list(`
  please forbidden thanks thank you very much so many kindly now ok okay already asap immediately today sir maam madam mam man dude bro bruh
  guys people god bless peace cheers appreciate alright right forever everyone all
  favor por ya gracias muchas senor senora ahora mismo inmediatamente saludos
  s il vous plait te merci beaucoup bien d avance maintenant tout de suite immediatement monsieur madame`);

export const isFiller = (word: string): boolean => fillers.has(word);

const isBreak = (word: Word | undefined): boolean => word === undefined || word.after > breaks.none;
const isIn = (words: ReadonlySet<string>, word: Word | undefined): boolean =>
  word !== undefined && words.has(word.text);

/** Where clauses, and the message behind its greetings and thanks, begin and end. */
export function findEdges(words: readonly Word[]): Edges {
  const clauseBegins = [true];
  const bodyBegins = [true];
  for (let at = 1; at <= words.length; at += 1) {
    const opened = isIn(openers, words[at - 1]);
    clauseBegins.push(isBreak(words[at]) || (opened && clauseBegins[at - 1] === true));
    bodyBegins.push(opened && bodyBegins[at - 1] === true);
  }
  const clauseEnds = [true];
  const bodyEnds = [true];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const closed = isIn(closers, words[at]);
    clauseEnds.push(isBreak(words[at]) || (closed && clauseEnds.at(-1) === true));
    bodyEnds.push(closed && bodyEnds.at(-1) === true);
  }
  return { clauseBegins, clauseEnds: clauseEnds.reverse(), bodyBegins, bodyEnds: bodyEnds.reverse() };
}
