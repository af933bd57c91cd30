import { isOnlyMentioned } from './only-mentioned.ts';
import { endsWith, oneOf, type Piece, phrases, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import { sentenceAt } from './sentences.ts';

/** Saying that somebody or something is free, open or in stock. Asking whether they are is none. */
export const findAvailabilityPromises = (copy: PlainCopy): Piece[] =>
  pieces(available, copy.plain).filter(({ from }) => {
    const sentence = sentenceAt(copy.sentences, from);
    return (
      !sentence?.question &&
      !isOnlyMentioned(copy.plain, sentence, from) &&
      !isConditional(copy.plain.slice(Math.max(0, from - 30), from))
    );
  });

const isConditional = endsWith(`
  (if|when|whenever|what|whether|once|until|which|who|cuando|[a-z]{2,12} si|quand|lo que)( [a-z']{1,12}){0,2}
`);

const room = oneOf(`
  openings?|slots?|spots?|availability|appointments?|time slots?|spaces?|room|capacity|vacanc(y|ies)
  cancell?ations?
`);
const hands = oneOf(`
  crews?|techs?|technicians?|trucks?|teams?|plumbers?|electricians?|inspectors?|guys|people|someone|somebody
`);
/** "An opening in the ceiling" is none. */
const place = '(?! (in|on|of) (the|your) (?!schedule|calendar|book|morning|afternoon|evening))';

const available = phrases(String.raw`
  [a-z]{3,12} (is|are) wide open
  (is|am|are|i'm|we're|he's|she's) around (if|all|today|tonight|tomorrow|this|until|any)
  [a-z]{2,15} (has|have|'ve got)( still)? (an?|some|plenty of|several|a few|a couple of|one|two|three|\d{1,2}
    |more) ${room}${place}
  (we|they|i) still (have|got)
  (have|has|got|there's|there is|there are)( still)? (an?|one|two|three|some|\d{1,2}) [a-z]{3,14} (free|open
    |available|left|ready)
  (is|are) still (available|open|free|up for grabs)|walk ins?( are| is)? (always )?(welcome|ok|fine|accepted)
  (we|i|they|he|she)('ve got|'ve| have got| have| got|'s got| has| do have)( still)?( (an?|some
    |plenty of|lots of|more|several|a few|a couple of|one|two|three|\d{1,2}|the|our|open|early|late
    |next)){0,2} ${room}${place}
  (we|i|they)('ve got|'ve| have got| have| got) (an? |some |two |our |several |more )?${hands} (ready|available
    |free|in|near|nearby|around|close|standing by|on call|out)
  there('s|'re| is| are| will be)( still)?( (an?|some|plenty of|lots of|more|several|a few|one|two|three|\d{1,2}
    |open|early|late)){0,2} ${room}${place}
  (plenty|lots|loads) of ${room}
  ${room} (left|available|open|remaining|free|today|tomorrow|this week)
  (we're|we are|i'm|i am|he's|she's|they're|they are|someone is|someone's|somebody is
    |our [a-z]{2,12}( [a-z]{2,12})? (is|are)|the [a-z]{2,12} (is|are))( (still|now|all
    |always|also|currently|usually))? (available|free(?= (on|at|after|today|tomorrow|this|next|now|tonight|any
    |all|from|until))|wide open|open (now|today|tonight|tomorrow|for you|this|on (mon|tues|wednes|thurs|fri
    |satur|sun)day))(?! (to (the|suggestions|ideas)|about|minded|of))
  (?!(what|which|who|that|it|this|when|nothing|if|none|you|there|not) )[a-z]{2,15} (is|are)( (still|now
    |currently|always))? available
  available (24/7|now|today|tonight|tomorrow|anytime|any time|right now|all day|all week|this week|same day
    |on (mon|tues|wednes|thurs|fri|satur|sun)day)
  (fit|squeeze|pencil|slot|slide|work) (you|u|ya) in|get you (in|on the schedule|on the calendar)|in stock
  ready to (go|start|roll|come|install|begin)|standing by|on standby
  (same|next) day (service|appointments?|visits?|repairs?|installation|installs?|estimates?)
  24/7|around the clock|24 hours a day
  (tenemos|tengo|hay|si hay|nos queda|nos quedan|queda|quedan)( (una?|un|mucha|algun|alguna|algunos|algunas|unos
    |unas|varios|varias|todavia|aun|dos|tres)){0,2} (disponibilidad|espacios?|citas?|huecos?|lugar|lugares
    |turnos?|cupos?)
  (estamos|estoy|estan|esta) (disponibles?|libres?)|podemos atender(le|lo|la|te)|en existencia|las 24 horas
  el mismo dia
  nous avons (une?|des|encore)( [a-z]{1,10})? ?(disponibilites?|creneaux?|places?)
  (nous sommes|je suis) (disponibles?|libres?)|en stock
`);
