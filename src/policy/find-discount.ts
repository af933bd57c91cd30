import { isOnlyMentioned } from './only-mentioned.ts';
import { oneOf, type Piece, phrases, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import { sentenceAt } from './sentences.ts';

/** Money off, for nothing, or cheaper than others. Saying that there is none, or that they asked, is no offer. */
export const findDiscounts = (copy: PlainCopy): Piece[] => [
  ...pieces(fraction, copy.numbered),
  ...pieces(numeral, copy.plain),
  ...[...pieces(offer, copy.plain), ...pieces(free, copy.plain)].filter(
    ({ from }) => !isOnlyMentioned(copy.plain, sentenceAt(copy.sentences, from), from),
  ),
];

const percent = '(?: ?%| percent| per cent| por ciento| pour ?cent)';

const fraction = phrases(`
  N${percent}( de)?( off| discounts?| savings| cheaper| less| menos| descuento| rebaja| rabais| reduction
    | remise| back)
  (save|saving|saves|ahorre|ahorra|ahorras|economisez)( up to| over| you| at least| hasta| un
    | jusqu'a){0,2} N${percent}?
  N${percent} (apr|interest|financing|down)
`);

const numeral = phrases(`
  2x1|3x2|(2|two|3|three) for (1|one|2|two)|2 por 1|dos por uno|tres por dos
`);

const thing = oneOf(`
  estimates?|quotes?|inspections?|consultations?|consults?|installs?|installation|delivery|shipping|trials?
  gifts?|services?|visits?|months?|repairs?|upgrades?|assessments?|evaluations?|check ?ups?|appraisals?|advice
  diagnostics?|cleaning|removal|parts|labor|roof|gutters?|exam|x-rays?|first (visit|month)|class|lesson|samples?
  offer|stuff|money
`);

const offer = phrases(`
  (half|a third|one third|a quarter|a fifth|two thirds|something|money|hundreds|thousands|dollars
    |big) off(?! (the|to|of|on) (side|left|right|road|roof|wall|main))
  half price|half the price|a? ?mitad de(l)? precio|moitie prix
  (buy|get) (one|1|two|2)(,? get| and get) (one|1|two|2)( free)?
  bogo
  discount(s|ed)?(?! (store|tire|code))|discount code|coupons?|rebates?|vouchers?
  promo(s|tions?|tional)?( codes?)?|money off
  (special|exclusive|limited|introductory|one-time) (offers?|deals?|prices?|rates?|pricing|savings)
  (on|for a|big|huge|summer|winter|spring|fall|holiday|flash|clearance) sale(?! sign)(?<!for sale)
  clearance
  (price|cost) match(ing|es)?
  (beat|match) any(one's|body's)?( other| competing)? ?(price|quote|estimate|offer|bid)?s?
  (lowest|best|cheapest|unbeatable|bargain|rock bottom|low|lower|great|affordable|fair|reasonable
    |cheap) (prices?|rates?|deals?|quotes?|pricing|costs?)
  cheapest|dirt cheap|cheaper than
  hundreds (less|cheaper|off)|save (big|money|hundreds|thousands|a lot|a ton|today)
  (on us|on our tab|our treat)(?= ?[.,!]|$| if| when| for)
  (won't|doesn't|will not|does not) cost (you )?(anything|a (dime|penny|cent|thing))
  costs? (you )?(nothing|zero|less)|cost you (nothing|less)|pay (nothing|zero|less)
  nothing (to pay|out of pocket|down|up front)|zero out of pocket
  complimentary|waiv(e|es|ed|ing)|on the house|no charge(?! left)|no fees?|no costs?|zero (cost|down)
  free of charge|without charge|at no (extra |additional |added )?(cost|charge)|no (money|payment)s? down
  no interest
  gratis|gratuit[aos]{0,2}|sin (costo|cargo|coste|cobro|pagar)|no cuesta nada|descuentos?|rebajas?
  oferta especial|ofertas?|promocion(es)?|cupon(es)?|mas barat[oa]s?|(mejor|mejores) precios?|el mejor precio
  gratuit(e|s|es|ement)?|sans frais|rabais|remises?|soldes|reductions?|(meilleur|meilleurs) prix|moins cher
`);

/** "Free" as an offer; "free to talk", "toll-free" and "feel free" are none. */
const free = phrases(`
  (a |your |our |one |100% |totally |completely |absolutely )?free( [a-z]{3,12})? ${thing}(?![a-z])
  ${thing} (is|are|was|comes|come)( totally| completely| absolutely| always| 100%)? free
  (it's|its|it is|they're|that's|all|100%|totally|completely|absolutely|for) free(?= ?([.,!]|$)| of| to you
    | for you)
  (second|third|next|first|extra|another|other|one)( [a-z]{2,10})? free(?= ?([.,!]|$)| when| if| with)
  [a-z]{3,12} (eat|eats|ride|rides|stay|stays|fly|park|ship|ships|get in|gets in) free
  free(?=!)
`);
