/**
 * Letters of other alphabets that a phone shows (almost) like a Latin letter. Compatibility forms (full width,
 * mathematical bold, circled) are not here: Unicode's NFKD already turns those into plain letters.
 */
const alike = {
  a: 'аαɑ',
  b: 'вВьЬβΒƄ',
  c: 'сСϲᴄ',
  d: 'ԁɗ',
  e: 'еЕєЄεΕ',
  f: 'ғϝƒ',
  g: 'ɡԍɢ',
  h: 'һнНΗʜ',
  i: 'іІӏιΙıɩ',
  j: 'јЈ',
  k: 'кКκΚᴋ',
  l: 'ⅼłʟ',
  m: 'мМΜᴍ',
  n: 'пηɴν',
  o: 'оОοΟσөØøᴏՕօ',
  p: 'рРρΡᴘ',
  q: 'ԛɋ',
  r: 'гᴦʀ',
  s: 'ѕЅꜱՏʂᏚ',
  t: 'тТτΤᴛᎢ',
  u: 'υսᴜμ',
  v: 'ѵᴠ',
  w: 'ԝωᴡѡ',
  x: 'хХχΧ',
  y: 'уУүγΥʏ',
  z: 'ᴢΖʐ',
} as const;

const wide = { ß: 'ss', æ: 'ae', Æ: 'ae', œ: 'oe', Œ: 'oe', đ: 'd', Đ: 'd', þ: 'p' } as const;

/** One look-alike character to the plain lower-case letters a reader sees. */
export const lookAlikeLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(alike).flatMap(([letter, shapes]) =>
    Array.from(shapes, (shape): [string, string] => [shape, letter]),
  ),
  ...Object.entries(wide),
]);
