/** Spellings that Spanish speakers do not hear apart, in the order in which they are made one. */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/(?:x|cs|ks)(?=[bcdfgklmnpqrstv])/g, 's'],
  [/qu(?=[ei])|q|c(?![eih])/g, 'k'],
  [/z|c(?=[ei])/g, 's'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/(?<!c)h/g, ''],
  [/gu(?=[ei])/g, 'gh'],
  [/g(?=[ei])/g, 'j'],
  [/[nm](?=[bp])/g, 'n'],
  [/y(?![aeiou])/g, 'i'],
  [/([^r])\1+/g, '$1'],
];

/** A key that is the same for all spellings of one sound: `qiten`, `kiten` and `quiten`; `enbie` and `envie`. */
export const spanishSound = (word: string): string =>
  sameSound.reduce((sound, [spelled, heard]) => sound.replace(spelled, heard), word);
