import type { SpelledWord } from './split-words.ts';

/** Words that only a French text has. */
const french = new Set(
  `moi toi le la les un une des du de tu je j vous nous ce cette mon ma mes ton votre vos est et pour demain combien
  peux peut pouvez veux reponds rappelle rappelez envoie envoyez passe dis dites arrete arretez bonjour slt bjr salut
  merci oui non pas quand ou rdv svp appelle enleve enlevez supprime`.split(/\s+/),
);

/** What is told to stop: "stp les sms". */
const stopped = new Set('les vos ces tes aux sms pub pubs spam msg texto textos'.split(' '));

/** `stp` is "s'il te plaît" among French words and a hurried "stop" anywhere else. */
export function readFrenchPlea(words: readonly SpelledWord[]): readonly SpelledWord[] {
  if (!words.some(({ spelling }) => spelling === 'stp')) return words;
  const inFrench = words.some(({ spelling }) => french.has(spelling));
  if (!inFrench) return words;
  return words.map((word, at) => {
    const isPlea = word.spelling === 'stp' && !stopped.has(words[at + 1]?.spelling ?? '');
    return isPlea ? { ...word, spelling: 'svp' } : word;
  });
}
