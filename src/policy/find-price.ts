import { type Piece, phrase, pieces, shape } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import type { NumberRead } from './read-numbers.ts';
import { sentenceAt } from './sentences.ts';
import { startingIn } from './sorted-pieces.ts';

/** Amounts of money, in signs, digits or words; a street, a unit or a year is none. */
export const findPrices = (copy: PlainCopy): Piece[] => [
  ...[signed, currency].flatMap((pattern) => pieces(pattern, copy.numbered)),
  ...withNumber(copy, rate, (number) => number.value >= 10),
  ...afterCue(copy, strongCue, (number) => number.value >= 10),
  ...afterCue(copy, weakCue, (number) => number.cents || (number.value >= 20 && !isYear(number))),
  ...afterCue(copy, listCue, (number) => number.cents || (number.value >= 20 && !isYear(number))),
  ...afterCue(copy, openCue, (number) => number.cents || (number.value >= 100 && !isYear(number))),
  ...copy.numbers.filter((number) => looksLikeMoney(copy, number) || isLoneAmount(copy, number)),
];

const n = '#{1,60}';
const sign = '[$€£¥₹₿¢]';
const signed = shape(
  `(?:(?<![a-z])(?:us|ca|c|mx|au) ?)?${sign}{1,8}(?: ?${n}(?:-${sign}?${n}|(?:[.,]${n}){1,2})?)?`,
  `${n} ?${sign}`,
);

const street =
  '(?! (?:[a-z]{1,12} )?(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|way|court|ct|highway|hwy|general|tree|store|county)(?![a-z]))';
const money =
  '(?:dol{1,2}ars?z?|dol{1,2}arz|bucks?|usd|cad|mxn|eur|euros?|quid|cents?|centavos|pesos?|dolares|dolar|piasters?|gbp)';
const currency = phrase(
  `${n}(?: to | or |-| a )${n}(?: of| de)? ?${money}${street}`,
  `(?:a |a couple |a few )?${n}(?: of| de)? ?(?:us |u\\.s\\. ?|canadian |american )?${money}${street}`,
  `(?:usd|cad|mxn|eur|gbp) ?${n}`,
  `(?:a few|few|couple|couple of|some|several) ${money}${street}`,
);

const billed =
  '(?:mo|month|months|hr|hour|yr|year|week|wk|visit|sq ?ft|square foot|foot|ft|room|person|head|unit|window|gutter|panel|tooth|session|night|hora|mes|visita|semana|persona|heure|mois|visite|piece)';
const rate = phrase(
  `(?:${n}(?: ?/ ?| per | an? | each | por | la | par | al | a la ))${billed}(?![a-z])`,
  `${n}(?: each| apiece| hourly| monthly| weekly| yearly| annually| a pop| flat| cash| up front| upfront| all in| out the door| plus tax| plus parts| mensuales| por adelantado)`,
  `${n}(?: to |-| or | and )${n}(?: dollar)? (?:range|ballpark|neighborhood)`,
);

/** What may follow an amount that stands without a currency. */
const ends =
  '(?= ?(?:[.,;:!?)"](?!#)|$)| ?-(?!#)| (?:for|to|per|plus|and|or|each|an?|all|flat|even|total|including|included|installed|before|after|if|which|so|tax|when|because|with|depending|then|max|cash|we|today|now|up|down|holds|covers|gets|does|will|is|buys|secures|on|por|para|mas|y|o|con|todo|cada|pour|et|avec)(?![a-z]))';
const filler =
  "(?: ?:| is| are| was| of| at| to| you| be| would be| will be| around| about| approximately| roughly| only| just| like| it's| from| up to| under| es| de| son| seria| como| unos| a| est| the| in at| out at| comes to| de la visita){0,4}";

const strongCue = cue(
  '(?:costs?|costing|charges?|charging|charged|prices?|priced|fees?|deposit|down payment|ballpark|bill|invoice total|total|retainer|we bill|bills?|billing|premium|co ?pay|tuition|rent|copayment|surcharge|mensualidad|cuota|honorarios|pay|paid|payments?|labor|cuestan?|costo|costaria|cobramos|cobra|cobro|precio|tarifa|deposito|anticipo|vale|coute|prix|tarif|facturons)',
);
const weakCue = cue('(?:sale(?:n)? en|saldria(?:n)? en|sale por|just|only|merely|solo|seulement)');
/** "Consultation: 75." */
const listCue = cue(
  '(?<!#)(?!(?:order|ticket|number|ref|reference|unit|suite|case|code|zip|room|phone|text|ext|extension|age|id|no|nr|address|time|case no|count|lot|box|apt|model|year|page|line|score|temp|gate|route|exit|account|file|claim|policy|invoice|quantity|qty|size|weight|height|mileage|miles|sq|area|st|rd|ave):)[a-z]{3,18}:',
);
const openCue = cue(
  '(?:starts? at|starting at|starting from|as low as|as little as|less than|goes for|go for|going for|runs?|running|quoted|quote(?: is|:| of| comes)|estimate(?: is|:| of| comes)|rate(?: is|:| of)|bid(?: is|:| of)|comes to|for|from|worth|offer|desde|a partir de)',
);

function cue(words: string): RegExp {
  return phrase(`${words}${filler} ?${n}(?:(?: to |-| a | or | and )${n})?${ends}`);
}

type IsAmount = (number: NumberRead) => boolean;

const withNumber = (copy: PlainCopy, pattern: RegExp, isAmount: IsAmount): Piece[] =>
  pieces(pattern, copy.numbered).filter((piece) => numbersIn(copy, piece).some(isAmount));

/** Only the amount, without the words that give it away. */
const afterCue = (copy: PlainCopy, pattern: RegExp, isAmount: IsAmount): Piece[] =>
  withNumber(copy, pattern, isAmount).flatMap((piece) => {
    const first = numbersIn(copy, piece)[0];
    return first ? [{ from: first.from, to: piece.to }] : [];
  });

const numbersIn = (copy: PlainCopy, { from, to }: Piece): readonly NumberRead[] =>
  startingIn(copy.numbers, from, to);

const isYear = ({ value, key, written, scaled, tail }: NumberRead): boolean =>
  key.length === 4 && value >= 1900 && value < 2100 && (written === 'digits' ? !scaled : tail !== undefined);

const endsHere = new RegExp(ends, 'y');
const measured =
  / ?(?:%|miles?|mi|km|ft|feet|inch|lbs?|acres?|stars?|am|pm|a\.m|p\.m|o'clock|gb|mm|cm)(?![a-z])/y;
const numbering =
  /(?:unit|suite|apt|apartment|route|room|exit|highway|hwy|box|lot|no\.|#|#{0,2}-|version|v|model|in|since|line) ?$/;

/** Money by its own shape: `199.99`, `1.2k`, "one ninety-nine". */
const looksLikeMoney = ({ plain }: PlainCopy, number: NumberRead): boolean => {
  if (numbering.test(plain.slice(Math.max(0, number.from - 12), number.from))) return false;
  if (
    /[a-z0-9.:/-]/.test(plain[number.from - 1] ?? ' ') ||
    /[:/]\d/.test(plain.slice(number.to, number.to + 2))
  )
    return false;
  if (number.cents)
    return (
      !isAt(measured, plain, number.to) && !mayBeClock(number) && !/^[.,]?\d/.test(plain.slice(number.to))
    );
  if (number.scaled) return isAt(endsHere, plain, number.to);
  // Minutes end at 59, so "one sixty" and up can only be an amount.
  return (
    number.tail !== undefined && number.tail >= 60 && !isYear(number) && isAt(endsHere, plain, number.to)
  );
};

const idWord =
  '(?:number|code|order|ticket|case|claim|policy|invoice|quote|estimate|room|lot|block|flight|gate|route|exit|unit|suite|apt|apartment|box|model|part|no|zip|building|floor|page|channel|bay|door|space|stall|highway|hwy|area|ext|extension|account|file|version|section|table|seat|line|key|pin|id|ref|calle|numero|casa|codigo|caso)';
const named = new RegExp(
  `(?:^| )(?:${idWord}(?: (?:is|was|are|for|of|the|your|our|on|es|del?|su)){0,3}|at|in|on|near|behind|past|since|en|age|i'm|tooth|mayo|call|dial|text|llame|al|thanks a) ?[#:]? ?$`,
);
const loneEnds =
  /(?= ?(?:[.,;:!)"](?!\d)|$)| (?:for|plus|per|total|flat|including|included|installed|each|cash|mas|por|y ya|y listo)(?![a-z]))/y;

/**
 * A number of thirty or more that counts nothing, names nothing and tells no time, in a statement: "our minimum is
 * 150". What else would it be? Years, postal codes and long numbers are left alone.
 */
const isLoneAmount = ({ plain, sentences }: PlainCopy, number: NumberRead): boolean => {
  const { from, to, value } = number;
  if (value < 30 || isYear(number) || isAt(/\d{5}(?!\d)|\d{7}/y, plain, from)) return false;
  if (/[a-z0-9.:/#(-]/.test(plain[from - 1] ?? ' ') || !isAt(loneEnds, plain, to)) return false;
  return (
    sentenceAt(sentences, from)?.question === false && !named.test(plain.slice(Math.max(0, from - 40), from))
  );
};

const mayBeClock = ({ value }: NumberRead): boolean =>
  value < 24 && [0, 15, 30, 45].includes(Math.round((value % 1) * 100));

const isAt = (pattern: RegExp, plain: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(plain);
};
