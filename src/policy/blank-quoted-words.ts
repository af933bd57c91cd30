/** What phones write before the words that somebody reacted to. */
const reactions =
  /^\s*(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted (?:to|\S{1,12} to)|removed an? [a-z ]{1,24} from|(?:le )?(?:gust[oó]|encant[oó])|a (?:aimé|adoré)|se ri[oó] de|\S{1,12} to)\s*(?=[“"«])/iu;

const closingQuotes = ['”', '"', '»'];

/** What phones and mail programs add by themselves at the end. */
const signatures = [
  'sent from my ',
  'sent via ',
  'get outlook for ',
  'enviado desde mi ',
  'envoyé de mon ',
  'envoyé depuis mon ',
];
const longestSignature = 80;

const blanks = (length: number): string => ' '.repeat(length);

function blankReaction(text: string): string {
  const reaction = reactions.exec(text.slice(0, 80));
  if (reaction === null) return text;
  const closing = Math.max(...closingQuotes.map((quote) => text.lastIndexOf(quote)));
  const end = closing > reaction[0].length ? closing + 1 : text.length;
  return blanks(end) + text.slice(end);
}

function blankSignature(text: string): string {
  const from = Math.max(0, text.length - longestSignature);
  const tail = text.slice(from).toLowerCase();
  const starts = signatures.map((signature) => tail.lastIndexOf(signature)).filter((at) => at >= 0);
  if (starts.length === 0) return text;
  const at = from + Math.min(...starts);
  return text.slice(0, at) + blanks(text.length - at);
}

/** Mail programs mark quoted lines with `>`. */
const blankQuotedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith('>') ? blanks(line.length) : line))
    .join('\n');

/**
 * The text with everything blanked out that its sender did not write now: a tapback's quotation, quoted lines, a
 * phone's signature. Every other character keeps its place.
 */
export function blankQuotedWords(text: string): string {
  return blankQuotedLines(blankSignature(blankReaction(text)));
}
