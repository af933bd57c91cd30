import { readText } from '../../src/policy/read-text.ts';
import { round } from '../figures.ts';
import { pick, stopTexts, usualTexts } from '../traffic/words.ts';
import { rate } from './rate.ts';

const texts = [...usualTexts, ...stopTexts];
const LONG = 20_000;

/** What reading a text takes: a usual one, and a thousand characters of one that is far longer than any text. */
export function reading(repeats: number) {
  const long = usualTexts.join(' ').repeat(LONG).slice(0, LONG);
  const usual = rate((turn) => readText(pick(texts, turn)), repeats);
  const endless = rate(() => readText(long), 1);
  return {
    microsPerText: round(1e6 / usual),
    longTextMicrosPerThousandCharacters: round((1e6 / endless / LONG) * 1_000),
  };
}
