import { oneOf, phrases, shape } from './phrase.ts';

const n = '#{1,60}';
const sign = '(?:[$€£¥₹₿¢]|💲|💵|💴|💶|💷|💰|💸)';

/** Any currency sign, with the amount on either side. */
export const signed = shape(
  `(?:(?<![a-z])(?:us|ca|c|mx|au) ?)?${sign}{1,8}(?: ?${n}(?:-${sign}?${n}|(?:[.,]${n}){1,2})?)?`,
  `${n} ?${sign}`,
);

const notStreet = oneOf(`
  (?! ([a-z]{1,12} )?(street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|way|court|ct|highway|hwy
    |general|tree|store|county)(?![a-z]))
`);
const money = oneOf(`
  dol{1,2}ars?z?|dol{1,2}arz|bucks?|usd|cad|mxn|eur|euros?|quid|cents?|centavos|pesos?|dolares|dolar|piasters?|gbp
`);

/** An amount with the name of a currency. */
export const named = phrases(String.raw`
  N( to | or |-| a )N( of| de)? ?${money}${notStreet}
  (a |a couple |a few )?N( of| de)? ?(us |u\.s\. ?|canadian |american )?${money}${notStreet}
  (usd|cad|mxn|eur|gbp) ?N
  (a few|few|couple|couple of|some|several) ${money}${notStreet}
`);

const billed = oneOf(`
  mo|month|months|hr|hour|yr|year|week|wk|visit|sq ?ft|square foot|foot|ft|room|person|head|unit|window|gutter|panel
  tooth|session|night|hora|mes|visita|semana|persona|heure|mois|visite|piece
`);

/** Letters among the digits: "1OO dollars". */
export const disguised = phrases(String.raw`
  (?=[ol]{0,3}\d)[ol\d]{2,8} ?${money}${notStreet}
`);

/** An amount by the month, by the foot, each, in cash. */
export const rate = phrases(`
  N( ?/ ?| per | an? | each | por | la | par | al | a la )${billed}
  N (each|apiece|hourly|monthly|weekly|yearly|annually|a pop|flat|cash|up ?front|all in|out the door|plus tax
    |plus parts|mensuales|por adelantado)
  N( to |-| or | and )N( dollar)? (range|ballpark|neighborhood)
`);

/** What may follow an amount that stands without a currency. */
export const ends = oneOf(`
  (?= ?([.,;:!?)"](?!#)|$)| ?-(?!#)| (for|to|per|plus|and|or|each|an?|all|flat|even|total|including|included
    |installed|before|after|if|which|so|tax|when|because|with|depending|then|max|cash|we|today|now|up|down|holds
    |covers|gets|does|will|is|buys|secures|on|por|para|mas|y|o|con|todo|cada|pour|et|avec)(?![a-z]))
`);

const filler = oneOf(`
  ( ?:| is| are| was| of| at| to| you| be| would be| will be| around| about| approximately| roughly| only| just
    | like| it's| from| up to| under| es| de| son| seria| como| unos| a| est| the| in at| out at| comes to){0,4}
`);

const before = (words: string): RegExp =>
  phrases(`${oneOf(words)}${filler} ?N(( to |-| a | or | and )N)?${ends}`);

/** Words that speak of nothing but money. */
export const strongCue = before(`
  costs?|costing|charges?|charging|charged|prices?|priced|fees?|deposit|down payment|ballpark|bill|total|retainer
  budget( is)?|afford|spend|we bill|bills?|billing|premium|co ?pay|copayment|tuition|rent|surcharge|pay|paid|payments?
  labor|cuestan?|costo|costaria|cobramos|cobra|cobro|precio|presupuesto|tarifa|deposito|anticipo|vale|mensualidad
  cuota|honorarios|coute|prix|tarif|facturons
`);

/** Words that often stand before a price. */
export const weakCue = before('salen? en|saldrian? en|sale por|just|only|merely|solo|seulement');

/** Words that stand before all sorts of things. */
export const openCue = before(`
  starts? at|starting at|starting from|as low as|as little as|less than|goes for|go for|going for|runs?|running
  quoted|(quote|estimate|bid)( is|:| of| comes)|rate( is|:| of)|comes to|for|from|worth|offer|desde|a partir de
`);

/** "Consultation: 75.", but not "Order: 75". */
export const listCue = before(`
  (?<!#)(?!(order|ticket|number|ref|reference|unit|suite|case|code|zip|room|phone|text|ext|extension|age|id|no|nr
    |address|time|count|lot|box|apt|model|year|page|line|score|temp|gate|route|exit|account|file|claim|policy
    |invoice|quantity|qty|size|weight|height|mileage|miles|sq|area|st|rd|ave):)[a-z]{3,18}:
`);
