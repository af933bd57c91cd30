import { beginsWith, endsWith, holds, oneOf, phrases } from './phrase.ts';

const future = oneOf(`
  'll| will|'re going to| are going to|'m going to| am going to|'s going to| is going to| gonna| can| shall
  | should| plan to| intend to| promise to
`);
const coming = oneOf(`
  coming|calling|arriving|heading|headed|visiting|stopping|getting|starting|picking|bringing|delivering|finishing
  installing|meeting|seeing|texting|sending|going|dropping|swinging|back|there|due|booked|scheduled|on it
  on (my|our|the|his|her|their) way
`);
const settled = oneOf(
  'confirmed|booked|set|scheduled|locked in|confirmada?|programada?|agendada?|prevue?|confirmee?',
);

/** Somebody commits to something; with a time it is a promise of time. */
export const commitments = phrases(String.raw`
  [a-z]{1,15}${future}(?!'t| not(?![a-z]))( (also|then|just|definitely|surely|certainly|personally|be able to|both|all))?
  (i'm|we're|they're|he's|she's|i am|we are|they are|[a-z]{2,15} (is|are)|[a-z]{2,15}'s) ${coming}
  on (our|my|the) way|be (there|back|over|out|by|with you|at your)
  (there|over) (?=by|at|in|within|before|around)
  (see|catch|meet|call|text|ring|talk to|visit|join|get back to) (you|u|ya)(?= (?!soon))
  (you're|you are|you'll be|you have been|you've been) (all )?(booked|scheduled|set|confirmed|down|penciled|slated)
  (you're|you are|you'll be) on the (schedule|calendar|books?)
  (appointment|visit|call|inspection|install(ation)?|repair)('s| is| has been| will be| stays)? ?${settled}
  (cita|visita|rendez vous)( queda| esta| est)? ?${settled}
  (booked|scheduled|penciled|put|got|have) you (in|down|booked|scheduled|set)?
  expect (us|me|him|her|them|a call|a text|someone|our|the [a-z]{3,12})
  (give (us|me)|gimme) (?=#|a|an|\d|ten|twenty|thirty|five|fifteen)
  (crew|team|tech|technician|guys?|plumber|electrician|inspector|truck|he|she|we|they|i) (arrives?|comes?|calls?
    |starts?|gets? there|shows? up|visits?|leaves?|heads?)
  (te|le|les|lo|la|los|nos) (llamo|llamamos|llaman|vemos|veo|visitamos|visito|esperamos|espero|mando|mandamos
    |escribo|escribimos|confirmo|confirmamos|contactamos|aviso|avisamos)
  llegamos|llego|llegan|llega|vamos|voy|van|va a|pasamos|paso|pasan|vengo|venimos|vienen|salimos|salgo
  nos vemos|puedo|podemos|quedamos
  (llamar|estar|ir|llegar|visitar|enviar|mandar|contactar|pasar|ver|dar|tendr|har|vendr|podr|arreglar|reparar
    |instalar|terminar|responder|contestar|escribir|confirmar|volver|saldr|atender|revisar|comenzar
    |empezar)(e|a|an|emos)
  (nous|je|on|il|elle|ils) (vous )?(serons|serai|sera|seront|arriverons|arrive|arrivons|viendrons|viendrai
    |viendra|passerons|passerai|passera|appellerons|appellerai|appellera|rappellerons|rappelle|appelle|allons
    |vais|va|pouvons|peux)
`);

/** A time without a clock: only with a commitment beside it. */
export const immediately = phrases(`
  right now|right away|immediately|straight away|any minute( now)?|any second|momentarily|instantly
  in a (minute|moment|second|sec|bit|jiffy)|ahora mismo|enseguida|de inmediato|inmediatamente|en un momento
  tout de suite|immediatement|dans un instant
`);

const look = oneOf('check|see|ask|find out|look|confirm|verify|let (you|u) know|tell you');

/** What follows "we'll" when it only says that somebody looks: "check if Friday works", "ask about tomorrow". */
export const isLooking = beginsWith(`
  (${look}|look (into|up)|try|need|have to|want|like|be happy|know|go over|wonder) (to|if|whether|about|what|which
    |when|on|with|the|for|you|our|your|a|out)
  ${look} [a-z]{2,12} (if|whether|about|what|which|when)
`);

/** Looking with a deadline promises after all: "let you know by 5". */
export const isLookingBy = beginsWith(`${look}( [a-z]{2,12}){0,2} (by|within|before|at|in)`);

export const isConditional = endsWith(`
  (if|whether|si)( [a-z']{1,12}){0,3}
  when|how|what time|unless|cuando
`);

/** "If", "when" and the like in the place of who commits. */
export const opensClause = beginsWith(
  '(if|when|what|which|whether|that|who|how|before|until|unless|so) [a-z]',
);

/** What they or a thing will do binds nobody but in these words. */
export const isAboutThem = beginsWith("(you|it|that|this|everyone)( can| should|'ll| will)");
export const bindsUs = beginsWith(`
  you('ll| will) (hear|get|have|receive|see|be)
  (it|that|this)('ll| will) (be|get|take)
`);

/** Past, condition or denial before a time. */
export const isPastOrDenied = holds(`
  was|were|did|had|got|left|wrote|sent|came|called|texted|asked|said|missed|saw|received|tried|spoke|talked|met
  reached|filled|submitted|happened|started|[a-z]{3,12}ed|thanks|thank you|thx|sorry|since|last|from|until
  if|whether|unless|not|no|never|cannot|can't|don't|won't|isn't|before you
  gracias|recibimos|recibi|escribio|llamo|si|desde|fue|era|merci|depuis
`);

/** Our hours, and who is away, are facts. */
export const isHoursOrAbsence = holds(`
  open|opens|opened|closed|closes|hours|office is|abrimos|abierto|abiertos|cerrado|cerramos|horario|ouvert|ferme
  (is|are|am|was) (out|off|away|sick|busy|on leave|in court|in surgery)
`);

/** An instruction to them, or their wish. */
export const isInstruction = beginsWith(`
  ((please|pls|just|or|and|so|then|ok|hi|hello|hola) )?(let (us|me)|tell|text|reply|send|write|choose|pick|say
    |call (us|me)|give us a call|keep|note|remember|would|could|digame|diganos|avisenos|avise|escriba|mande|dites)
`);
export const isTheirWish = holds(`
  you (said|want|wanted|asked|prefer|preferred|mentioned|wrote|need|needed|chose|picked|requested|would like|can|are
    |were|have|had)
`);

/** A time that belongs to something past or to a noun: "you reported on Monday", "about your 3 PM question". */
export const isTimeOfElse = endsWith(`
  (calle|avenida|av|plaza|street|highway)( [a-z]{1,10})?
  (about|regarding|sobre|since|last|past|desde|of)( (your|the|su|that))?
  (for|from) your
  (reported|sent|wrote|asked|mentioned|called|requested|noted|said|texted|filled|saw|happened|started|began
    |(got|had)(?! you)|came|was|were|picked|chose|left)( [a-z]{1,12}){0,3}( (on|at|by|in|this|around))?
`);
