/** Spellings that French speakers do not hear apart, in the order in which they are made one. */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/qu|q|c(?![eiyh])/g, 'k'],
  [/[cz]/g, 's'],
  [/(?<!s)h/g, ''],
  [/eau|au/g, 'o'],
  // A feminine participle is heard the same but asks for nothing: « arrêtée ».
  [/ees?$/g, 'é'],
  [/(?:er|ez|es|et|ais|ait|ai)$/g, 'e'],
  [/ai|ei/g, 'e'],
  [/[ea][nm](?=[^aeiouynm])/g, 'an'],
  [/g(?=[ei])/g, 'j'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/[stdxp]+$/g, ''],
];

/** A key that is the same for all spellings of one sound: `suprimé`, `supprimer` and `supprimez`. */
export const frenchSound = (word: string): string =>
  sameSound.reduce((sound, [spelled, heard]) => sound.replace(spelled, heard), word);
