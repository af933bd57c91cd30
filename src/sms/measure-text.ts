import { SegmentedMessage } from 'sms-segments-calculator';

export interface TextMeasure {
  /** As a person counts: one per letter, sign or emoji, however many units it takes on the air. */
  readonly characters: number;
  /** Parts the carrier bills; 0 for an empty text. */
  readonly segments: number;
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** The signs that force UCS-2, distinct, in order of appearance. */
  readonly forcing: readonly string[];
  /** Characters that the present number of parts holds, if what is added is plain: the 160 of "125 of 160". */
  readonly capacity: number;
  /** The same words with plain signs for typographic ones, where that saves a part. */
  readonly cheaper?: Rewritten;
  /** That, and without the accents that force UCS-2, where this alone saves a part. Offered apart: it changes spelling. */
  readonly withoutAccents?: Rewritten;
}

export interface Rewritten {
  readonly text: string;
  readonly segments: number;
}

/** Counts a text as the carrier bills it. Total: lone surrogates are one UCS-2 unit each. */
export const measureText = (text: string): TextMeasure => {
  const measure = count(text);
  const saves = (rewritten: string): Rewritten | undefined => {
    const { segments } = count(rewritten);
    return segments < measure.segments ? { text: rewritten, segments } : undefined;
  };
  if (measure.encoding === 'GSM-7' || measure.segments < 2 || text.length > mostExact) return measure;
  const plainer = withPlainSigns(text);
  const cheaper = saves(plainer);
  const unaccented = saves(withoutForcingAccents(plainer));
  return {
    ...measure,
    ...(cheaper === undefined ? {} : { cheaper }),
    ...(unaccented === undefined || unaccented.segments >= (cheaper?.segments ?? measure.segments)
      ? {}
      : { withoutAccents: unaccented }),
  };
};

type Count = Pick<TextMeasure, 'characters' | 'segments' | 'encoding' | 'forcing' | 'capacity'>;

/** Bits per unit, and units that one part holds alone or joined (GSM 03.38, 3GPP TS 23.040 section 9.2.3.24). */
const sizes = {
  'GSM-7': { bits: 7, joined: 153 },
  'UCS-2': { bits: 16, joined: 67 },
} as const;

const count = (text: string): Count => {
  if (text.length > mostExact) return estimate(text);
  const message = new SegmentedMessage(text);
  const encoding = message.encodingName;
  const { bits, joined } = sizes[encoding];
  const characters = message.graphemes.length;
  const units = message.encodedChars.reduce((sum, { codeUnits }) => sum + codeUnits.length, 0);
  const counted = text === '' ? 0 : message.segmentsCount;
  // One cluster longer than a part (piled-up marks) has to be cut, which the calculator does not do.
  const segments =
    counted < 2 && units * bits <= singlePartBits ? counted : Math.max(counted, Math.ceil(units / joined));
  const free =
    segments > counted
      ? segments * joined - units
      : Math.floor((message.segments.at(-1)?.freeSizeInBits() ?? 0) / bits);
  return {
    characters,
    segments,
    encoding,
    forcing: encoding === 'GSM-7' ? [] : [...new Set(message.getNonGsmCharacters())],
    capacity: characters + Math.max(0, free),
  };
};

const singlePartBits = 1120;

/** Twice what the carrier takes. Beyond, nothing can be sent and the calculator's quadratic splitting would be felt. */
const mostExact = 3200;

/** Long texts in pieces; exact but for letters that would be cut between two parts. */
const estimate = (text: string): Count => {
  const parts = piecesOf(text).map((piece) => new SegmentedMessage(piece));
  const encoding = parts.some(({ encodingName }) => encodingName === 'UCS-2') ? 'UCS-2' : 'GSM-7';
  const characters = parts.reduce((sum, { graphemes }) => sum + graphemes.length, 0);
  const units =
    encoding === 'UCS-2' ? text.length : parts.reduce((sum, part) => sum + part.numberOfCharacters, 0);
  const { joined } = sizes[encoding];
  const segments = Math.ceil(units / joined);
  const forcing = [...new Set(parts.flatMap((part) => part.getNonGsmCharacters()))];
  return { characters, segments, encoding, forcing, capacity: characters + segments * joined - units };
};

const pieceLength = 1000;

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const cut = from + pieceLength;
    const splitsPair =
      /[\ud800-\udbff]/.test(text.charAt(cut - 1)) && /[\udc00-\udfff]/.test(text.charAt(cut));
    const to = splitsPair ? cut + 1 : cut;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** Twilio's smart-encoding table on composed letters: curly quotes, dashes, ellipsis, odd blanks. */
const withPlainSigns = (text: string): string =>
  new SegmentedMessage(text.normalize('NFC'), 'auto', true).graphemes.join('');

/** á í ó ú ç ê and the like lose their accent; é è à ù ñ ü, which GSM-7 has, keep it. */
const withoutForcingAccents = (text: string): string => {
  const plain = new Map(
    [...new Set(text)].map((letter) => [letter, isGsm(letter) ? letter : unaccented(letter)]),
  );
  return [...text].map((letter) => plain.get(letter) ?? letter).join('');
};

const unaccented = (letter: string): string => {
  const bare = letter.normalize('NFD').replace(/\p{Mn}/gu, '');
  return bare !== letter && bare !== '' && isGsm(bare) ? bare : letter;
};

const isGsm = (letter: string): boolean => new SegmentedMessage(letter).encodingName === 'GSM-7';
