/**
 * What a number word does. `unit` is below a hundred and ends a number, `ten` may be followed by a unit, `hundred`
 * is a Spanish hundred, `times` multiplies what stands before it. `loose` words mean something else as well
 * (`once` in English, `mil` in "mil gracias", `seize`) and open a number only before money or a measure.
 */
export interface NumberWord {
  readonly kind: 'unit' | 'ten' | 'hundred' | 'times';
  readonly value: number;
  readonly loose?: true;
}

type Row = [word: string, meaning: NumberWord];

const units = (first: number, words: string): Row[] =>
  words.split(' ').map((word, i) => [word, { kind: 'unit', value: first + i }]);

const tens = (words: string): Row[] =>
  words.split(' ').map((word, i) => [word, { kind: 'ten', value: 20 + i * 10 }]);

const hundreds = (first: number, words: string): Row[] =>
  words.split(' ').map((word, i) => [word, { kind: 'hundred', value: first + i * 100 }]);

const times = (value: number, words: string): Row[] =>
  words.split(' ').map((word) => [word, { kind: 'times', value }]);

const loose = (rows: readonly Row[]): Row[] =>
  rows.map(([word, meaning]) => [word, { ...meaning, loose: true }]);

/** English, Spanish and French number words in plain copy, so without accents. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...units(0, 'zero'),
  ...units(0, 'cero'),
  ...units(1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
  ...units(16, 'sixteen seventeen eighteen nineteen'),
  ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
  ...times(12, 'dozen'),
  ...times(100, 'hundred hundreds'),
  ...times(1000, 'thousand thousands mille'),
  ...times(1_000_000, 'million'),
  ...units(1, 'uno dos tres cuatro cinco seis siete ocho nueve diez'),
  ...units(12, 'doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'),
  ...units(
    21,
    'veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
  ),
  ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
  ...hundreds(
    100,
    'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  ),
  ...hundreds(
    200,
    'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
  ),
  ...hundreds(100, 'ciento'),
  ...units(2, 'deux trois quatre cinq'),
  ...units(8, 'huit neuf dix onze douze treize quatorze quinze'),
  ...tens('vingt trente quarante cinquante soixante'),
  ...loose([
    ...units(1, 'un'),
    ...units(1, 'une'),
    ...units(11, 'once'),
    ...units(7, 'sept'),
    ...units(16, 'seize'),
  ]),
  ...loose([...times(100, 'cent cents'), ...times(1000, 'mil grand')]),
]);
