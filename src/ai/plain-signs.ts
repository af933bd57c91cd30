/** Typographic signs, which models like, as the signs that a phone's keyboard has: each other one makes a text dearer. */
const plainFor: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
};

const typographic = new RegExp(`[${Object.keys(plainFor).join('')}]`, 'g');

export const plainSigns = (text: string): string =>
  text.normalize('NFC').replace(typographic, (sign) => plainFor[sign] ?? sign);

/** Accents that the letters of a cheap text (GSM 03.38) lack go; é è ù ì ò à ñ ü ö ä stay. */
export const withoutDearAccents = (text: string): string =>
  text.replace(/[áâãêëíîïóôõúûçýÿÁÀÂÃÈÊËÌÍÎÏÒÓÔÕÙÚÛÝœŒ]/g, (letter) =>
    letter
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace('œ', 'oe')
      .replace('Œ', 'Oe'),
  );
