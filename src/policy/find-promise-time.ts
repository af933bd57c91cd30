import { isNegated } from './only-mentioned.ts';
import { type Piece, phrase, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import { readTimes, type TimeRead } from './read-times.ts';
import { type Sentence, sentenceAt } from './sentences.ts';
import { startingIn } from './sorted-pieces.ts';

/**
 * A statement that names a time to come promises it, unless it is about something past, our hours, their wishes, or
 * only says that somebody will look. A question offers and a negation denies: neither promises.
 */
export const findTimePromises = (copy: PlainCopy): Piece[] => {
  const times = readTimes(copy);
  const said = pieces(commitment, copy.plain);
  const binding = said.filter(({ from, to }) => binds(copy, from, to));
  return [
    ...copy.sentences.flatMap((sentence) => inSentence(copy, sentence, said, binding, times)),
    ...pieces(immediate, copy.plain).filter(({ from }) => {
      const sentence = sentenceAt(copy.sentences, from);
      return sentence !== undefined && startingIn(binding, sentence.from, sentence.to).length > 0;
    }),
  ];
};

const actor = '(?:i|we|they|he|she|you|it|that|this|someone|somebody|everyone|[a-z]{2,15})';
const future =
  "(?:'ll| will|'re going to| are going to|'m going to| am going to|'s going to| is going to| gonna| can| shall| should| plan to| intend to| promise to)(?!'t| not(?![a-z]))";
const adverb =
  '(?: (?:also|then|just|definitely|surely|certainly|probably|personally|be able to|make sure to|try to|both|all|then))?';

const commitment = phrase(
  `${actor}${future}${adverb}`,
  "(?:i'm|we're|they're|he's|she's|i am|we are|they are|dana is|lee is|[a-z]{2,15} (?:is|are)|[a-z]{2,15}'s) (?:coming|calling|arriving|heading|headed|visiting|stopping|getting|starting|picking|bringing|delivering|finishing|installing|meeting|seeing|texting|on (?:my|our|the|his|her|their) way|on it|there|booked|scheduled|due|sending|going|dropping|swinging|back)",
  'on (?:our|my|the) way|be (?:there|back|over|out|by|with you|at your)|there (?=by|at|in|within|before|around)|over (?=by|at|in|within|before|around)',
  '(?:see|catch|meet|call|text|ring|talk to|visit|join|get back to) (?:you|u|ya)(?= (?!soon))',
  "(?:you're|you are|you'll be|you have been|you've been) (?:all )?(?:booked|scheduled|set|confirmed|down|on the (?:schedule|calendar|books?)|penciled|slated)",
  "(?:appointment|visit|call|inspection|install(?:ation)?|repair|cita|visita|rendez vous)(?:'s| is| has been| will be| stays| queda| esta| est)? ?(?:confirmed|booked|set|scheduled|locked in|confirmada?|programada?|agendada?|prevue?|confirmee?)",
  '(?:booked|scheduled|penciled|put|got|have) you (?:in|down|booked|scheduled|set)?|expect (?:us|me|him|her|them|a call|a text|the crew|dana|someone|our)',
  '(?:give (?:us|me)|gimme) (?=#|a|an|\\d|ten|twenty|thirty|five|fifteen)',
  '(?:crew|team|tech|technician|guys?|plumber|electrician|inspector|truck|dana|lee|he|she|we|they|i) (?:arrives?|comes?|calls?|starts?|gets? there|shows? up|visits?|leaves?|heads?)',
  '(?:te|le|les|lo|la|los|nos|los) (?:llamo|llamamos|llaman|vemos|veo|visitamos|visito|esperamos|espero|mando|mandamos|escribo|escribimos|confirmo|confirmamos|contactamos|aviso|avisamos)',
  '(?:llegamos|llego|llegan|llega|vamos|voy|van|va a|pasamos|paso|pasan|vengo|venimos|vienen|salimos|salgo|estamos ahi|nos vemos|puedo|podemos|quedamos)',
  '(?:llamar|estar|ir|llegar|visitar|enviar|mandar|contactar|pasar|ver|dar|tendr|har|vendr|podr|arreglar|reparar|instalar|terminar|responder|contestar|escribir|confirmar|volver|saldr|atender|revisar|comenzar|empezar)(?:e|a|an|emos)',
  '(?:nous|je|on|il|elle|ils) (?:vous )?(?:serons|serai|sera|seront|arriverons|arrive|arrivons|viendrons|viendrai|viendra|passerons|passerai|passera|appellerons|appellerai|appellera|rappellerons|rappelle|appelle|allons|vais|va|pouvons|peux)',
);

const immediate = phrase(
  'right now|right away|immediately|straight away|any minute(?: now)?|any second|momentarily|instantly|in a (?:minute|moment|second|sec|bit|jiffy)|ahora mismo|enseguida|de inmediato|inmediatamente|en un momento|tout de suite|immediatement|dans un instant',
);

/** Looking is not promising: "we'll check if Friday works", "I'll ask about tomorrow". */
const looking =
  /^ (?:check|see|ask|find out|look(?: into| up)?|confirm|verify|let (?:you|u) know|tell you|try|need|have to|want|like|be happy|know|go over|wonder)(?: (?:to|if|whether|about|what|which|when|on|with|the|for|you|our|your|a|out)| [a-z]{2,12} (?:if|whether|about|what|which|when))(?![a-z])/;
const boundBy =
  /^ (?:check|see|ask|find out|confirm|verify|let (?:you|u) know|tell you|look)(?: [a-z]{2,12}){0,2} (?:by|within|before|at|in) /;
const yours = /^(?:you|it|that|this|everyone)(?: can| should|'ll| will)/;
const yoursBinding = /^you(?:'ll| will) (?:hear|get|have|receive|see|be)/;
const itsBinding = /^(?:it|that|this)(?:'ll| will) (?:be|get|take)/;

const binds = ({ plain, sentences }: PlainCopy, from: number, to: number): boolean => {
  const sentence = sentenceAt(sentences, from);
  const here = plain.slice(from, to + 40);
  const next = plain.slice(to, to + 70);
  if (sentence?.question || isNegated(plain, sentence, from)) return false;
  if (/^(?:if|when|what|which|whether|that|who|how|before|until|unless|so) /.test(here)) return false;
  if (
    /(?:^| )(?:if|whether|when|how|what time|unless|cuando|si) $/.test(
      plain.slice(Math.max(0, from - 12), from),
    )
  )
    return false;
  if (yours.test(here)) return yoursBinding.test(here) || itsBinding.test(here);
  return !looking.test(next) || boundBy.test(next);
};

const inSentence = (
  { plain }: PlainCopy,
  sentence: Sentence,
  said: readonly Piece[],
  binding: readonly Piece[],
  times: readonly TimeRead[],
): Piece[] => {
  const here = <P extends Piece>(found: readonly P[]) => startingIn(found, sentence.from, sentence.to);
  const when = here(times).filter((time) => !isOtherTime(plain, time));
  const [time] = when;
  if (time === undefined || sentence.question) return [];
  const [promise] = here(binding);
  if (promise) {
    const after = when.find(({ from }) => from >= promise.to - 1);
    if (after) return [{ from: actionAt(plain, promise), to: after.to }];
    const opens = plain.slice(sentence.from, time.from).trim().split(' ').length <= 3;
    return opens ? [{ from: time.from, to: nextWords(plain, promise.to, sentence.to) }] : [];
  }
  // Only said to look, denied or conditional.
  if (here(said).length > 0) return [];
  const last = when.at(-1) ?? time;
  return isAboutElse(plain.slice(sentence.from, last.from), plain.slice(sentence.from, sentence.to))
    ? []
    : [{ from: wordsBefore(plain, sentence.from, time.from), to: last.to }];
};

/** Past, our hours, their wishes or words, an instruction to them, a condition or a denial. */
const isAboutElse = (lead: string, sentence: string): boolean =>
  elsewhere.test(lead) || hours.test(sentence) || absent.test(sentence) || theirs.test(sentence);
const elsewhere =
  /(?:^|[ (])(?:was|were|did|had|got|left|wrote|sent|came|called|texted|asked|said|missed|saw|received|tried|spoke|talked|met|reached|filled|submitted|happened|started|thanks|thank you|thx|sorry|since|last|from|if|whether|unless|not|no|n't|never|cannot|can't|don't|won't|isn't|until|before you|[a-z]{3,12}ed|gracias|recibimos|recibi|escribio|llamo|si|no|desde|merci|depuis|fue|era)(?=[ ,])/;
const hours =
  /(?:^| )(?:open|opens|opened|closed|closes|hours|business hours|office is|abrimos|abierto|abiertos|cerrado|cerramos|horario|ouvert|ferme)(?![a-z])/;
const absent =
  /(?:^| |')(?:is|are|am|s|was) (?:out|off|away|sick|busy|on leave|in court|in surgery)(?![a-z])/;
const theirs =
  /^(?:please |pls |just |or |and |so |then |ok |hi |hello |hola )?(?:let (?:us|me)|tell|text|reply|send|write|choose|pick|say|call us|call me|give us a call|keep|note|remember|would|could|digame|diganos|avisenos|avise|escriba|mande|dites)(?![a-z])|(?:^| )you (?:said|want|wanted|asked|prefer|preferred|mentioned|wrote|need|needed|chose|picked|requested|would like|can|are|were|have|had)(?![a-z])/;

const wordsBefore = (plain: string, least: number, at: number): number => {
  const words = /(?:[^ ]{1,20} ){0,4}$/.exec(plain.slice(Math.max(least, at - 60), at))?.[0] ?? '';
  return at - words.length;
};

/** The span starts at what will be done ("call you at 3"), not at who will do it. */
const actionAt = (plain: string, { from, to }: Piece): number => {
  const modal =
    /^[a-z]{1,15}(?:'ll| will| can|'re going to| are going to|'m going to|'s going to| is going to| gonna) ?$/;
  return modal.test(plain.slice(from, to)) && plain[to] === ' ' ? to + 1 : from;
};

const nextWords = (plain: string, from: number, most: number): number => {
  const words = /^(?: [a-z']{1,15}){0,2}/.exec(plain.slice(from, from + 40))?.[0] ?? '';
  return Math.min(most, from + words.length);
};

/** A time that belongs to something past, or to a noun: "you reported on Monday", "tomorrow's visit". */
const isOtherTime = (plain: string, { from, to }: TimeRead): boolean => {
  const lead = plain.slice(Math.max(0, from - 40), from);
  if (/(?:^| )(?:calle|avenida|av|plaza|street|highway) (?:[a-z]{1,10} )?$/.test(lead)) return true;
  if (/'s /.test(plain.slice(to - 2, to + 1)) || /^'s /.test(plain.slice(to, to + 3))) return true;
  if (
    /(?:^| )(?:about|for|regarding|sobre|since|from last|last|past|from|desde|el pasado|of) (?:your |the |su |that )?$/.test(
      lead,
    )
  ) {
    return /(?:about|regarding|sobre|since|last|past|desde|of) (?:your |the |su |that )?$|your $/.test(lead);
  }
  return /(?:^| )(?:reported|sent|wrote|asked|mentioned|called|requested|noted|said|texted|filled|saw|happened|started|began|got|had|came|was|were|picked|chose|left)(?: [a-z]{1,12}){0,3} (?:on |at |by |in |this |around )?$/.test(
    lead,
  );
};
