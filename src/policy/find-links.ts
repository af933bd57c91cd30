import { type Piece, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';

/** An address on the web, in a text. */
export interface LinkRead extends Piece {
  /** Host without `www.`, lower case. */
  readonly host: string;
  /** Host and path, as far as they tell one page from another. */
  readonly key: string;
}

/** Every link, with or without a scheme, written plainly or as `bit[.]ly` and "acme dot com"; e-mail addresses are none. */
export const readLinks = (copy: PlainCopy): LinkRead[] =>
  pieces(address, copy.plain).flatMap((piece) => {
    const written = copy.plain.slice(piece.from, piece.to).replace(/[.,;:!?)\]"'>]{1,20}$/, '');
    const to = piece.from + written.length;
    const link = written.replace(new RegExp(writtenDot, 'g'), '.').replaceAll(' ', '');
    const host = hostOf(link);
    const certain =
      /^(?:https?:|www\.)/.test(link) || shorteners.has(host) || isDomain(host, /[/?]/.test(link));
    return certain ? [{ from: piece.from, to, host, key: keyOf(link) }] : [];
  });

/** Links through a public shortener; carriers filter them (Twilio 30892). */
export const findShorteners = (copy: PlainCopy): Piece[] =>
  readLinks(copy).filter(({ host }) => shorteners.has(host));

/** Links to anywhere but the business's own domains. */
export const findBareLinks = (copy: PlainCopy, allowed: readonly string[]): Piece[] => {
  const own = allowed.map((link) => hostOf(link.toLowerCase())).filter((host) => host !== '');
  return readLinks(copy).filter((link) => !shorteners.has(link.host) && !isOwn(copy, link, own));
};

const isOwn = (copy: PlainCopy, link: LinkRead, own: readonly string[]): boolean => {
  // A look-alike letter folds into ours; only the very characters are the very domain.
  const { start, end } = copy.rawSpan(link);
  const written = copy.raw.slice(start, end);
  return (
    /^[\x21-\x7e]{1,2048}$/.test(written) &&
    own.some((host) => link.host === host || link.host.endsWith(`.${host}`))
  );
};

const label = '[a-z0-9][a-z0-9-]{0,62}';
const start = '(?<![a-z0-9@._-])';
const writtenDot = String.raw`(?: ?(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)) ?| dot | \. )`;
const address = new RegExp(
  [
    String.raw`https?:\/\/[^ <>"]{1,2000}`,
    String.raw`${start}www\.[^ <>"]{1,2000}`,
    String.raw`${start}(?:${label}\.){1,6}[a-z]{2,18}(?![a-z0-9@-])(?:[:/?#][^ <>"]{0,2000})?`,
    String.raw`${start}${label}${writtenDot}(?:com|net|org|ly|co|io|info|biz|gl|me|us)(?![a-z0-9])(?:\/[^ <>"]{0,2000})?`,
  ].join('|'),
  'g',
);

/** Scheme, user part, port, path and `www.` taken away; a user part must not pass for the host. */
const hostOf = (link: string): string => {
  const rest = link.replace(/^[a-z]{1,10}:\/\//, '');
  const authority = rest.split(/[/?#\\]/, 1)[0] ?? '';
  return (authority.split('@').at(-1) ?? '')
    .replace(/:\d{0,5}$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
};

const keyOf = (link: string): string =>
  link
    .replace(/^[a-z]{1,10}:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#]{1,3}$/, '');

/** Endings that are no English or Spanish word, so that "thanks.It helps" is no link. */
const plainEndings = new Set(
  [
    'com net org edu gov io biz info app dev xyz shop online site store tech club live agency services llc inc pro',
    'roofing plumbing homes health care dental law legal ru cn ca mx uk au de fr es eu tv cc ws link click page',
  ].flatMap((endings) => endings.split(' ')),
);
/** Endings that are words too: a link only with a path. */
const wordEndings = new Set(
  'co us me in it is to so no be am at ly gl gd top win bid loan work life best one'.split(' '),
);

const isDomain = (host: string, hasPath: boolean): boolean => {
  const ending = host.split('.').at(-1) ?? '';
  return host.includes('.') && (plainEndings.has(ending) || (hasPath && wordEndings.has(ending)));
};

const shorteners = new Set(
  [
    'bit.ly tinyurl.com goo.gl t.co ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly rb.gy shorturl.at shorturl.com t.ly',
    'tiny.cc tiny.one s.id lnkd.in fb.me amzn.to adf.ly bl.ink short.io shorte.st soo.gd clck.ru x.co qr.ae dlvr.it',
    'trib.al j.mp bitly.com u.to ity.im q.gs po.st bc.vc tr.im snip.ly linktr.ee urlz.fr 2.gp wp.me me2.do kutt.it',
    'dub.sh dub.co lc.cx shrtco.de gg.gg han.gl zpr.io tny.im tinu.be hyperurl.co urls.im n9.cl acortar.link',
  ].flatMap((hosts) => hosts.split(' ')),
);
