import type { Edges, Word } from './find-phrases.ts';
import type { Piece } from './phrase.ts';
import { slipBetween } from './slip-between.ts';

/**
 * Whole requests, written without blanks, that one slip in any of their words should not hide: "leave me aone",
 * "opt me iut". Only what is the whole message is compared, for inside others a near miss is another word.
 */
const requests = `
  removeme deleteme optmeout optusout leavemealone leaveusalone wrongnumber wrongperson
  stoptexting stoptextingme stopmessagingme stopcontactingme stopcallingme stopspammingme stopbotheringme
  stopthetexts stopthemessages stopthesetexts stopsendingtexts stopsendingmetexts stopsendingmessages stopsendingme
  quittexting quittextingme donttextme donttextmeagain donttextmeanymore donttextagain dontmessageme dontcontactme
  dontcallme dontsendmessages dontsendtexts dontsendmetexts dontsendmeanything dontsendanything
  nomoretexts nomoremessages losemynumber losethisnumber deletemynumber removemynumber
  deletethisnumber removethisnumber erasemynumber forgetmynumber takemeoff takemeoffyourlist takemeoffthelist
  takemeoffthislist takemynumberoff takemynameoff takeusoff removemefromyourlist removemefromthelist
  removemefromthislist getmeoffyourlist getmeoffthislist idontwanttexts idontwantthesetexts
`
  .trim()
  .split(/\s+/);

/** One slip away, and meant as they stand. */
const lookAlikes = /test|massag|tax|^(?:lost|love|forgot)(?:my|this)|^removedme|^dontletme/;

const longest = Math.max(...requests.map((request) => request.length)) + 1;
const shortest = Math.min(...requests.map((request) => request.length)) - 1;

/** The words of a message that is nothing but one of these requests and a slip, courtesies aside; else undefined. */
export function nearlySaid(words: readonly Word[], { bodyBegins, bodyEnds }: Edges): Piece | undefined {
  const from = bodyBegins.lastIndexOf(true);
  const to = bodyEnds.indexOf(true);
  if (to - from < 2 || to - from > 8) return undefined;
  let said = '';
  for (let at = from; at < to; at += 1) said += words[at]?.text ?? '';
  if (said.length < shortest || said.length > longest || lookAlikes.test(said)) return undefined;
  return requests.some((request) => slipBetween(said, request) !== undefined) ? { from, to } : undefined;
}
