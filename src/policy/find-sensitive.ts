import { isNegated } from './only-mentioned.ts';
import { endsWith, holds, type Piece, phrases, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import { sentenceAt } from './sentences.ts';

/** Asking for card, account or identity data. "Please don't text card numbers" is the opposite. */
export const findSensitiveAsks = (copy: PlainCopy): Piece[] =>
  pieces(data, copy.plain).flatMap(({ from, to }) => {
    const sentence = sentenceAt(copy.sentences, from);
    if (sentence === undefined || isNegated(copy.plain, sentence, from)) return [];
    const lead = copy.plain.slice(Math.max(sentence.from, from - 120), from);
    const asked = pieces(asking, lead).at(-1);
    if (asked !== undefined) return [{ from: from - lead.length + asked.from, to }];
    const isPolite = saysPlease(copy.plain.slice(to, Math.min(sentence.to, to + 40)));
    const isShort = sentence.to - sentence.from < shortAsk;
    return isPolite || (sentence.question && (isShort || isTheirs(lead))) ? [{ from, to }] : [];
  });

const saysPlease = holds("please|pls|por favor|s'il vous plait");
const isTheirs = endsWith('(your|su|tu|votre)( [a-z]{1,12})?');

/** "SSN?" asks without a verb. */
const shortAsk = 16;

const data = phrases(String.raw`
  (credit |debit |bank |gift )?card (number|#|no\.|details|info|information|num|digits)s?
  (credit|debit) cards?|card numbers?|(front|back|photo|picture|pic) of (your|the) card|cvv|cvc
  (card )?security code|expir(y|ation)( date)? (of|on) (your|the) card|card('s)? expir(y|ation)( date)?
  ssn|social security( number| no\.?|#)?|social(?= ?[.,?!]|$| number| #| sec)
  last (four|4) (of|digits of) (your|the) (social|ssn|card)|itin|tax id( number)?|ein
  bank (account|routing|details|info|information|login|card)( number)?s?
  routing( number| no\.?| #|#)|checking account|account and routing|online banking
  passwords?|passcodes?|your pin|pin (number|code)|the pin(?= for| to your)
  (verification|one-time|security|login|confirmation|6-digit|six digit) (code|passcode)
  code (we|i|you|they)( have| just)? (just )?(sent|texted|emailed|received|got|get)
  (\d{2}|sixteen|all the|the card) digits
  digits (on|of|from) (the|your)(?! sticker| label| meter| house)
  otp|mother's maiden name|login details|username and
  date of birth|birth ?date|birthdate|dob|d\.o\.b|birthday|how old are you
  (driver'?s?|driving|drivers) licen[sc]es?( number)?|passports?( number)?
  (photos?|pictures?|pics?|copy|copies|scans?|front|back|both sides)( of both sides)? of (your|the) (id|ids
    |licen[sc]e|card|passport)(?! tag)
  green card|state id|photo id|government id|immigration status|citizenship
  (insurance|medicare|medicaid|health plan|member) (member )?(id|card|number)( number)?
  member id|medical (record|history)|diagnosis|prescription
  \d{2} digitos
  numero de (la |su |tu )?(tarjeta|cuenta|ruta|seguro( social)?|licencia|pasaporte|identificacion)
  tarjeta de (credito|debito)|su tarjeta|seguro social|fecha de nacimiento|licencia de (conducir|manejar)
  pasaporte|contrasena|(su|la) clave|codigo de (seguridad|verificacion)|cuenta bancaria|numero de seguro
  numero de (votre |la |ta )?carte|carte (bancaire|de credit|bleue)|numero d'assurance sociale|date de naissance
  permis de conduire|passeport|mot de passe|code de (securite|verification)|coordonnees bancaires|rib
`);

const asking = phrases(`
  send|text|give|tell|reply|share|provide|confirm|verify|enter|type|message|email|need|needs|require|requires|want|get
  know|what's|what is|what are|whats|what was|which|may|can|could|would|upload|snap|show|read|fill|ask for|have|drop
  shoot|dm|forward|submit|input|respond|answer|include|add|use
  mande|mandeme|mandenos|envie|envieme|envienos|enviar|deme|denos|digame|diganos|diga|necesito|necesitamos
  necesitaremos|cual es|cuales son|confirme|confirmeme|comparta|responda|escriba|escribame|proporcione|pasame|paseme
  donnez|envoyez|quel est|quelle est|confirmez|il me faut|il nous faut|communiquez|j'ai besoin
`);
