import type { CopyContext } from './copy-finding.ts';
import { isNegated } from './only-mentioned.ts';
import { phrases, pieces } from './phrase.ts';
import { type PlainCopy, plainCopy } from './plain-copy.ts';
import { sentenceAt } from './sentences.ts';

/** A person's reply in a running conversation need not name the business again; every other text does. */
export const isBusinessMissing = (
  copy: PlainCopy,
  { author, business, purpose, firstMessage }: CopyContext,
): boolean => {
  if (author === 'person' && purpose === 'reply' && !firstMessage) return false;
  return !business.some((name) => namesBusiness(copy, name));
};

const wordsOnly = (plain: string): string => ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

const namesBusiness = (copy: PlainCopy, name: string): boolean => {
  const wanted = wordsOnly(plainCopy(name).plain.replaceAll("'", ''));
  return (
    wanted.trim() !== '' &&
    wordsOnly(copy.plain.replace(/'s(?![a-z])/g, '').replaceAll("'", '')).includes(wanted)
  );
};

/** How to opt out is not said, or only denied. */
export const isOptOutLineMissing = (copy: PlainCopy, { optOutLineDue }: CopyContext): boolean =>
  optOutLineDue &&
  !pieces(optOutLine, copy.plain).some(
    ({ from }) => !isNegated(copy.plain, sentenceAt(copy.sentences, from), from),
  );

const stop = '["\']?(?:stop|alto|arret)["\']?';
const optOutLine = phrases(`
  (reply|text|send|respond|answer|txt|responda|responde|conteste|envie|envia|mande|repondez|reponds|envoyez
    |texte|textez)( us| me| back| with| the| word| con| la| palabra| par){0,4} ${stop}
  ${stop} ?(to|=|2|para|pour|for|:) ?(opt ?out|end|unsubscribe|quit|cancel|stop|cancelar|salir|no recibir
    |darse de baja|terminar|parar|arreter|vous desabonner|ne plus|desabonnement)
`);

/**
 * Nothing in the text shows what it answers. A first text or reminder must name their request; a machine's reply
 * must at least speak to the conversation, so that a model led astray is noticed.
 */
export const isUntied = (copy: PlainCopy, { author, purpose, request, business }: CopyContext): boolean => {
  if (request === undefined) return false;
  const wanted = plainCopy(request).plain;
  if (stems(wanted).size === 0) return false;
  const unnamed = business.reduce((text, name) => text.replaceAll(plainCopy(name).plain, ' '), copy.plain);
  const said = stems(unnamed);
  const isShared = [...stems(wanted)].some((stem) => said.has(stem));
  if (purpose === 'first' || purpose === 'follow-up')
    return !isShared && pieces(theirRequest, copy.plain).length === 0;
  if (purpose !== 'reply' || author === 'person') return false;
  return (
    !isShared &&
    pieces(theirRequest, copy.plain).length === 0 &&
    pieces(inConversation, copy.plain).length === 0
  );
};

const theirRequest = phrases(`
  (your|su|tu|votre|ton)( [a-z]{3,15}){0,2} (requests?|notes?|messages?|inquir(y|ies)|enquir(y|ies)|questions?
    |forms?|texts?|calls?|photos?|pictures?|projects?|submission|voicemail|email|estimate|quote|solicitud
    |mensajes?|preguntas?|nota|consulta|llamada|fotos?|demande|messages?)
  (about|regarding|with) your [a-z]{3,20}|(sobre|por) su [a-z]{3,20}|(pour|de|sur) votre [a-z]{3,20}
  you (asked|wrote|reached out|contacted|texted|called|requested|sent|submitted|filled|mentioned|tried to (call
    |reach))
  (thanks|thank you|thx|gracias|merci)( so much| again| muchas| beaucoup)? (for|por|de|pour)
  reaching out|getting in touch|missed (your|you)|(nos|me) (escribio|llamo|contacto|pidio)|contactarnos
  comunicarse con|vous avez (demande|ecrit|appele)
`);

const inConversation = phrases(`
  (call|calling|phone|talk|speak|chat|reach) (you|u|with you|to you|us|about|over|by phone)
  (good|best|better) time|time (works|is good|suits)|let you know|get back to you|find out|look into
  ask (the|our)|help you|here to help|got it|understood|no problem|sounds good|you're welcome|sorry|thanks
  thank you|gracias|llamar(le|lo|la|te)?|ayudar(le|lo|la|te)?|entendido|de acuerdo|merci|appeler|aider
  reply stop|opt out
`);

/** Words too common to tie anything. */
const common = new Set(
  [
    'about after again also been being call called calls come could does doing dont from have hello here home into just',
    'know like look make many more much need needs only other over please some someone soon than thank thanks that their',
    'them then there they thing this time today very want wants well were what when where which will with would your yours',
    'para como esta este tiene quiero puede favor hola gracias pour avec vous bonjour dans',
  ].flatMap((words) => words.split(' ')),
);

/** Words long enough to mean something, by their first five letters, so that `leaking` meets `leak`. */
const stems = (plain: string): ReadonlySet<string> =>
  new Set((plain.match(/[\p{L}\p{N}]{4,40}/gu) ?? []).filter((word) => !common.has(word)).map(stemOf));

const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '').slice(0, 5);
