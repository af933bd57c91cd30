/** Words by which somebody says that the number is not the person's we mean, in what revoked a text. */
const phrases =
  /\bwrong (?:number|person|guy|girl|lady|phone)\b|\bnumero (?:equivocado|incorrecto)\b|\bpersona equivocada\b|\b(?:mauvais|faux) numero\b|\bmauvaise personne\b/;

/** Their number belongs to somebody else than we think: what the other agreed to is void. */
export const meansWrongPerson = (words: string): boolean =>
  phrases.test(
    words
      .slice(0, 400)
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  );
