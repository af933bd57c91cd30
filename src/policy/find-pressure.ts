import { endsWith, type Piece, phrases, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';

/** Words that push: deadlines, scarcity, threats, everybody-does-it. "No rush" is the opposite. */
export const findPressure = (copy: PlainCopy): Piece[] =>
  [...pieces(push, copy.plain), ...pieces(scarce, copy.numbered)].filter(
    ({ from }) => !isCalming(copy.plain.slice(Math.max(0, from - 20), from)),
  );

const isCalming = endsWith("no|not|no need to|(not|don't|doesn't) (need|have) to|without|sin|pas|hay");

const scarce = phrases(String.raw`
  only N( [a-z]{2,12})? (left|spots?|slots?|openings?|remaining|available|more|homes|customers|days? left
    |hours? left)(?! [a-z]{2,12}\?)
  (just|last) N (left|spots?|slots?|openings?|days?|hours?)(?! (ago|of))
  N (spots?|slots?|openings?|days?|hours?|left) (left|remaining|only|to go)
  (solo|solamente|nos|ya solo) quedan? (N|pocos|pocas)|quedan (N|pocos|pocas)|plus que N
`);

const push = phrases(`
  (spots?|slots?|openings?|appointments?|units?|homes|times|these|they)( are|'re| is)? (going|filling|selling
    |disappearing|flying|booking)( up| out)? (fast|quick|quickly)
  (decide|sign|commit|choose|order|enroll|apply)( up| it)? (now|today|tonight|right now)
  or (you('ll| will)? )?(lose|miss out|pay more|risk|forfeit)
  (rates?|prices?|fees) (will |are |is )?(go|going|goes|rise|rising|increase|increasing|jump)( up)?
  (will|'ll|must|have to|going to|about to) (have to )?(drop|close|cancel|give away|remove|delete|archive
    |give up) (your|the|on your) (case|file|request|spot|claim|application|lead|account|offer|slot|appointment)
  (supplies|spots|slots|seats|spaces|openings|quantities) (are|is) (very )?limited
  (only|just) a few (left|spots?|slots?|more|remaining)|(we|i)('ll| will) assume (you|that you|this)
  act (now|fast|today|quickly|soon|immediately)|hurry( up)?|last chance
  final (chance|notice|reminder|offer|call|warning)|last (day|days|call) (to|for)|one last (chance|time offer)
  limited (time|offer|spots?|availability|slots?|edition|space|supply|openings?)
  (today|tonight|this week|one day|weekend|members) only|only (today|until|this week|for today)(?= ?[.,!]|$)
  for a short time
  (offer|price|deal|discount|promo|promotion|quote|special|sale|rate)s? (ends?|expires?|is ending|is expiring
    |good until|only good|valid|gone|runs? out)
  expires (today|tonight|tomorrow|soon|at midnight|in)
  ends (today|tonight|tomorrow|soon|at midnight|this week|in)
  (do not|don't|dont|never) (miss|wait|delay|let (this|it)|lose|sleep on|hesitate to (act|buy|book
    |sign))(?! the (turn|exit|door))(?! for (me|us))
  before it's too late|before it is too late|while (supplies|it|they|spots|you still) (last|lasts|can)
  before (prices|rates|it's gone|they're gone|(someone|somebody|anyone|another)( else| buyer| customer)?)
  (won't|will not|can't) (be repeated|come (again|back)|be offered again)
  time('s| is) running out|running out of (time|spots)|clock is ticking|now or never|what are you waiting for
  you snooze|think fast|once in a lifetime|this won't last|won't last( long)?
  (going|selling|filling|booking)( up)? fast|filling up|high demand|in demand|almost (gone|full|sold out)
  selling out
  (or|otherwise|else),? (we|i)('ll| will|'d| would| have to| must)? ?(close|cancel|lose|give|drop|stop|move on
    |assume|report|send)
  (close|closing) (your|the|out your) (file|request|case|lead)
  you (must|have to|need to|better|gotta) (answer|reply|act|call|decide|sign|respond|book|pay|confirm|choose)
  respond (immediately|now|today|asap)|reply (immediately|now|asap)
  (call|book|buy|order|sign up|click|text) (us |me )?(now|immediately)(?= ?[.,!]|$| to| and| or| before)
  (everyone|everybody|your neighbou?rs?|all of your neighbou?rs|others
    |half your street)( [a-z']{1,12}){0,5} (signed up|already|booked|are doing it|bought|switched)
  (you'd|you would) be (crazy|stupid|foolish|a fool|silly) (to|not)
  you('ll| will) regret|you'll be sorry|you don't want to (miss|lose|wait|regret)
  (secure|claim|lock in|reserve|grab|save) your (spot|place|price|slot|rate|seat|offer|reward|prize)
  urgent(?= ?[:!]|$| (notice|reply|response|message|action))|important notice|exclusive(ly)? (for you|offer)
  it could collapse|getting worse every|too late soon|as seen on
  ultima oportunidad|no (deje|dejes) (pasar|escapar)|no (desaproveche|desperdicie)
  (decida|firme|compre|reserve) (hoy|ya|ahora)|ultimo aviso|ultimos? (dias?|cupos?|lugares?|aviso)
  aprovech(e|a|en|ar)|apures?e|apurate|apurese|no (se lo|te lo|lo) pierdas?|no (se lo|te lo) pierda
  actue (ya|ahora|hoy)|(solo|solamente) (por )?hoy|por tiempo limitado|tiempo limitado|oferta limitada
  antes de que sea( demasiado)? tarde|de(se)? prisa|dese prisa|no espere( mas)?(?= ?[.,!]|$)|llame ya
  responda ya|ya casi se acaba|se acaba|vence (hoy|manana|pronto)|todos sus vecinos|se va a arrepentir
  derniere(s)? (chance|heures?|jours?|places?)|offre limitee|depechez vous|ne (manquez|ratez) pas
  agissez (maintenant|vite)|duree limitee|avant qu'il ne soit trop tard|aujourd'hui seulement
`);
