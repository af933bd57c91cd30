/** Words that a request to stop is made of; enough to read one that was typed without spaces. */
const pieces = new Set(
  `stop quit end cancel please pls plz dont do not no more text texts texting txt txting message messages messaging
  msg msgs call calling calls me us my this these the your you number phone list off from take remove delete
  unsubscribe opt out now all sending send contact contacting spam spamming leave alone lose already fucking fuck
  it bothering harassing anymore never again
  alto pare paren basta ya mas mensajes favor por borrame quitame baja arret arretez sms`
    .trim()
    .split(/\s+/),
);

/** One of these must be among them, else a long ordinary word could be cut up by chance. */
const heads = new Set(
  'stop quit cancel unsubscribe remove delete opt dont not leave lose take alto pare paren basta baja arret arretez no fuck'.split(
    ' ',
  ),
);

const shortest = 6;
const longestPiece = 11;

/** Words run together (`stoptextingme`), or undefined where they cannot all be read. Bounded by the word's length. */
export function segmentWords(run: string): readonly string[] | undefined {
  if (run.length < shortest) return undefined;
  const upTo: (readonly string[] | undefined)[] = [[]];
  for (let start = 0; start < run.length; start += 1) {
    const before = upTo[start];
    if (before === undefined) continue;
    for (let end = start + 2; end <= Math.min(run.length, start + longestPiece); end += 1) {
      const piece = run.slice(start, end);
      if (pieces.has(piece)) upTo[end] = [...before, piece];
    }
  }
  const whole = upTo[run.length];
  return whole !== undefined && whole.length > 1 && whole.some((piece) => heads.has(piece))
    ? whole
    : undefined;
}
