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

/** Where clauses, and the message behind its greetings and thanks, begin and end. */
export function findEdges(words: readonly Word[]): Edges {
  const count = words.length;
  const clauseBegins = new Array<boolean>(count + 1).fill(false);
  const clauseEnds = new Array<boolean>(count + 1).fill(false);
  const bodyBegins = new Array<boolean>(count + 1).fill(false);
  const bodyEnds = new Array<boolean>(count + 1).fill(false);
  const breakBefore = (at: number): boolean => (words[at]?.after ?? breaks.sentence) > breaks.none;
  const isIn = (set: ReadonlySet<string>, at: number): boolean => set.has(words[at]?.text ?? '');

  for (let at = 0; at <= count; at += 1) {
    const opened = isIn(openers, at - 1);
    clauseBegins[at] = at === 0 || breakBefore(at) || (clauseBegins[at - 1] === true && opened);
    bodyBegins[at] = at === 0 || (bodyBegins[at - 1] === true && opened);
  }
  for (let at = count; at >= 0; at -= 1) {
    const closed = isIn(closers, at);
    clauseEnds[at] = at === count || breakBefore(at) || (clauseEnds[at + 1] === true && closed);
    bodyEnds[at] = at === count || (bodyEnds[at + 1] === true && closed);
  }
  return { clauseBegins, clauseEnds, bodyBegins, bodyEnds };
}
