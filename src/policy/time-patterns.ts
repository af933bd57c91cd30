import { months, shortDays } from './day-words.ts';
import { oneOf, phrases } from './phrase.ts';

const half = oneOf(String.raw`am|pm|a\.m\.?|p\.m\.?|a m|p m`);
const partOfDay = oneOf(`
  de la (manana|tarde|noche)|in the (morning|afternoon|evening)|at night|du (matin|soir)|de l'apres-midi
`);

/** What may follow a bare hour: "at 3", "at 3 tomorrow", never "at 5 Price Street". */
const hourEnds = oneOf(`
  (?= ?([.,;:!?)"-](?!#)|$)| (today|tomorrow|tmrw|on|sharp|for|to|and|or|if|when|works?|central|eastern|pacific|mountain
    |tonight|this|next|every|local|your|their|work|is|so|then|but|with|about|from|hoy|manana|el|del?|y|o|para|si|demain
    |et|pour|mon|tues?|wed|thu|fri|sat|sun)[a-z]{0,8}(?![a-z]))
`);
const beforeHour = oneOf(`
  at|@|by|around|about|before|after|until|till|til|from|between|past|a las|a la|antes de las|despues de las|para las
  sobre las|hasta las|entre las|vers
`);
const unit = oneOf(`
  minutes?|mins?|hours?|hrs?|days?|weeks?|months?|minutos?|horas?|dias?|semanas?|heures?|jours?|semaines?
`);
const within = oneOf("in|within|inside|under|less than|en menos de|en|dentro de|dans|d'ici");
const about = oneOf(`
  the|about|around|just|next|unos|unas|only|a|an|half an?|half|a couple of|a few|few|couple|media|une?|una?|like
`);
const month = oneOf([...months.keys()].join('|'));
const shortDay = oneOf([...shortDays.keys()].join('|'));

/** Every shape of a time, over `numbered` copy; `read-times.ts` says what each means. */
export const timePatterns = {
  exactClock: phrases(`
    N(:##)? ?${half}
    N(:##)?( o'clock)? ${partOfDay}
  `),
  clock: phrases(`
    N:##(?!:)
    N ?o'clock|N ?(h|heures?)( ?##)?|N ?ish
    ${beforeHour} N${hourEnds}|@ ?N${hourEnds}
  `),
  twoClocks: phrases('(between|from|entre las) N( and | to |-| y las | y )N'),
  spokenClock: phrases(`
    half past N|quarter (past|to|after) N|N y (media|cuarto)
  `),
  span: phrases(`
    ${within}( ${about})?( (next|hour|half|an))?( N){0,2} ${unit}
    N ${unit} (from now|away|out|tops|max)
    (give (us|me)|gimme) (about )?(N|an?|half an) ${unit}
  `),
  minutes: phrases('(in|dans|en) N(?=[.,!?]|$)'),
  day: phrases("[a-z0-9#']{2,12}"),
  shortDay: phrases(String.raw`
    (on|by|this|next) ${shortDay}
    ${shortDay}\.? N
  `),
  monthDay: phrases(String.raw`
    ${month}\.? N(st|nd|rd|th)?
    N(st|nd|rd|th)?( de| of)? ${month}
  `),
  slashDate: phrases('##?/##?(/(####|##))?'),
  isoDate: phrases('####-##?-##?'),
  dayOfMonth: phrases('(the|on) N(st|nd|rd|th)(?= ?[.,!?]|$| at| if| works?)'),
  week: phrases(`
    (this|next|coming|later this) (week|month|year)
    (la )?proxima semana|semana (que viene|proxima)|la semaine prochaine
  `),
  deadline: phrases('eod|cob|end of (the )?(day|week|month)|close of business|first thing'),
  partOfDay: phrases('this (morning|afternoon|evening)|esta (noche|tarde|manana)|ce (soir|matin)'),
} as const;
