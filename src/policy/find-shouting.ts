import type { CopyContext } from './copy-finding.ts';

/** Raw offsets of words in capitals: two or more in a row, or one that is long or a known cry. */
export const findShouting = (raw: string, context: CopyContext): { start: number; end: number }[] => {
  const known = knownCapitals(context);
  const runs: { start: number; end: number; words: number; letters: number; loud: boolean }[] = [];
  let open = false;
  for (const match of raw.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’&][\p{L}\p{M}]+)*/gu)) {
    const word = match[0];
    const kind = loudness(word, known);
    if (kind === 'neutral') continue;
    if (kind === 'quiet') {
      open = false;
      continue;
    }
    const last = runs.at(-1);
    const end = match.index + word.length;
    const loud = word.length >= 5 || cries.has(word.toLowerCase());
    if (open && last)
      Object.assign(last, {
        end,
        words: last.words + 1,
        letters: last.letters + word.length,
        loud: last.loud || loud,
      });
    else runs.push({ start: match.index, end, words: 1, letters: word.length, loud });
    open = true;
  }
  return runs
    .filter(({ words, letters, loud }) => loud || (words > 1 && letters >= 8))
    .map(({ start, end }) => ({ start, end }));
};

const loudness = (word: string, known: ReadonlySet<string>): 'loud' | 'neutral' | 'quiet' => {
  if (!/\p{L}/u.test(word)) return 'neutral';
  const isCapitals = word === word.toUpperCase() && word !== word.toLowerCase();
  if (!isCapitals) return 'quiet';
  return capitals(word) < 3 || /\p{N}/u.test(word) || acronyms.has(word) || known.has(word.toLowerCase())
    ? 'neutral'
    : 'loud';
};

/** Letters of scripts that have no capitals do not shout, and are not softened. */
const capitals = (word: string): number => word.match(/\p{Lu}/gu)?.length ?? 0;

const knownCapitals = ({ business, facts = [], request = '' }: CopyContext): ReadonlySet<string> =>
  new Set(
    [...business, ...facts, ...[request].filter((words) => words !== words.toUpperCase())].flatMap(
      (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );

const cries = new Set('free sale save call deal easy cash win now act gratis oferta ya hoy'.split(' '));

/** Keywords of the carriers and short forms that are always written so. */
const acronyms = new Set(
  [
    'STOP STOPALL HELP START UNSTOP YES INFO END QUIT CANCEL UNSUBSCRIBE ALTO BAJA ARRET AYUDA AIDE SMS MMS CTIA TCPA',
    'HVAC PVC PEX GFCI CFM BTU SEER LED EPDM TPO IICRC OSHA FEMA USA USAA USPS UPS FEDEX GEICO AARP BBB IRS DMV HOA LLC',
    'VIN SUV ATV MRI CPAP EKG COVID NASA USB GPS PDF JPG FAQ FYI ETA ASAP RSVP VOIP EST PST CST MST EDT PDT CDT MDT',
  ].flatMap((words) => words.split(' ')),
);
