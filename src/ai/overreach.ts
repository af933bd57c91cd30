import { plainCopy } from '../policy/plain-copy.ts';
import { readText } from '../policy/read-text.ts';

/**
 * What a person may text and a machine may not, beyond what the rules find in any text: it arranges nothing, brings up
 * nothing dear or frightening that they did not, and says yes to no price and no time. Reasons for the card; undefined
 * when there is nothing of the kind.
 */
export function overreachIn(
  draft: string,
  said: readonly string[],
  lastText: string | undefined,
): string | undefined {
  const { plain, sentences } = plainCopy(draft);
  const known = plainCopy(said.join('\n')).plain;
  if (letterByLetter.test(draft)) return 'the AI spelled words out in letters';
  if (arranges.test(plain)) return 'the AI said that something is arranged';
  const broughtUp = delicate.some((words) => words.test(plain) && !words.test(known));
  if (broughtUp) return 'the AI brought up money, danger or law, which nobody had';
  const agrees = sentences.some(({ from, to }) => agreement.test(plain.slice(from, to)));
  if (agrees && lastText !== undefined && asksForWord(lastText))
    return 'the AI said yes to a price or a time';
  return undefined;
}

/** Addresses of any ending: a phone makes a link of more than our list of endings has. */
export function strangeAddress(text: string, said: readonly string[]): boolean {
  const known = said.join('\n').toLowerCase();
  return (text.toLowerCase().match(/[\p{L}\p{N}-]{2,}\.\p{L}{2,}/gu) ?? []).some(
    (address) => !known.includes(address),
  );
}

const letterByLetter = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][^\p{L}\p{N}]{1,3}){4,}[\p{L}\p{N}](?![\p{L}\p{N}])/u;

const asksForWord = (text: string): boolean =>
  /\p{Nd}/u.test(text) ||
  readText(text).topics.some(({ topic }) => topic === 'pricing' || topic === 'schedule');

const anyOf = (lines: string): string =>
  lines
    .trim()
    .split(/\s*\n\s*/)
    .join('|');

const arranges = new RegExp(
  `(?<![a-z])(?:${anyOf(`
    you(?:'re| are|r)(?: now| already| all){0,2} (?:booked|set|scheduled|confirmed|approved|reserved|registered|on (?:the|our) (?:list|schedule|calendar|books))
    (?:i|we)(?:'ve| have)?(?: now| already| just){0,2} (?:put you|booked|scheduled|reserved|arranged|set up|ordered|dispatched|assigned|saved you|held)
    (?:visit|appointment|slot|spot|call|inspection|estimate|time|date|crew|order)(?: is| are| has been| was)(?: now| all){0,2} (?:booked|set|scheduled|confirmed|arranged|reserved|approved|ready)
    (?:crew|team|roofers?|technicians?|inspectors?|estimators?|somebody|someone|truck)(?: is| are|'s)(?: now| already){0,2} (?:ready|waiting|assigned|coming|going|standing|headed|heading|driving|set)
    (?:esta|queda|quedo)(?: ya| todo){0,2} (?:agendad|reservad|confirmad|programad|apartad|listo)[a-z]*
    (?:hemos|he|ya) (?:agendado|reservado|confirmado|programado|apartado|agende|reserve)
    (?:vous etes|c'est|est)(?: deja| bien){0,2} (?:reserve|inscrit|confirme|programme|fixe|prevu)[a-z]{0,2}
    (?:nous avons|j'ai|on a)(?: deja| bien){0,2} (?:reserve|programme|confirme|fixe|prevu|bloque)
  `)})(?![a-z])`,
);

/** Subjects that only they may open; one word of them opens the subject. */
const delicate: readonly RegExp[] = [
  // Money.
  `bills?|invoices?|deposits?|rebates?|coupons?|vouchers?|refunds?|bargains?|cheap(?:er|est|ly)?|savings?|financ[a-z]+|pay|pays|paid|paying
   payments?|instal[a-z]+|credit|loans?|tax(?:es)?|fees?|budget|dollars?|euros?|pesos?|cents?|bucks?|grand|cash|money|wallet|worth every
   facturas?|depositos?|cupon(?:es)?|reembols[a-z]+|barat[a-z]+|ahorr[a-z]+|dinero|pag(?:o|os|a|ar|ue)|cuotas?
   factures?|acomptes?|rembours[a-z]+|argent|paiements?|pay(?:er|ez)`,
  // Danger.
  `collaps[a-z]*|caves? in|come down on|injur[a-z]+|deadly|dies?|kills?|ruin[a-z]*|dangers?|dangerous|unsafe|hazard[a-z]*|toxic|mold|electrocut[a-z]+
   kids|children|peligr[a-z]+|moho|dangere[a-z]+|moisissure`,
  // Law.
  `lawsuits?|lawyers?|attorneys?|sue|court|legal(?:ly)?|liab[a-z]+|fines?|police|permits?|abogad[a-z]+|avocats?`,
  // Consent and credentials.
  `consent(?:ed)?|subscri[a-z]+|authori[a-z]+|verified|certified|licensed|award[a-z]*|rated`,
].map((words) => new RegExp(`(?<![a-z])(?:${anyOf(words)})(?![a-z])`));

const agreement = new RegExp(
  `^[^a-z]*(?:[a-z']{1,12}[, ]+){0,2}(?:${anyOf(`
    yes|yep|yeah|yup|sure|correct|exactly|absolutely|definitely|certainly|confirmed|of course|deal|agreed|that(?:'s| is) (?:right|correct|true|it|fine)
    you(?:'re| are) right|no problem|will do|you got it|sounds good|works for us|that works|ok|okay|perfect|see you
    si|claro|exacto|correcto|asi es|por supuesto|de acuerdo|confirmado|perfecto|nos vemos
    oui|exact|exactement|bien sur|c'est (?:ca|bon|exact|cela)|d'accord|entendu|parfait|a bientot
  `)})(?![a-z])`,
);
