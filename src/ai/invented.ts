import type { Language } from '../domain/reading.ts';
import type { ClaimKind } from '../policy/claim.ts';
import { ungroundedClaims } from '../policy/ground-claims.ts';
import type { ModelAnswer } from './answer-schema.ts';

/** Kinds of what an answer says and neither the conversation nor the template does. */
export function inventedIn(
  {
    draft,
    summary,
    next_action,
    language,
  }: Pick<ModelAnswer, 'draft' | 'summary' | 'next_action' | 'language'>,
  sources: readonly string[],
): ClaimKind[] {
  const forUs = [...sources, verbs, languageNames[language]];
  return [
    ...ungroundedClaims(unelided(draft).replace(choiceOfHours, ' either '), sources),
    ...[summary, next_action].flatMap((text) => ungroundedClaims(unelided(text), forUs)),
  ].map(({ kind }) => kind);
}

/** "We'd" and "C'est" are no names, and "d'Acme" is Acme. */
const unelided = (text: string): string =>
  text.replace(/(?<=\p{L})'d(?!\p{L})/gu, ' would').replace(/(?<!\p{L})(?:[cdjlmnst]|qu)'(?=\p{L})/giu, '');

/** "Call them back, in Spanish." */
const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  other: '',
};

/** How notes to a colleague begin: capitals that name nobody. */
const verbs = `Gave Thanked Considering Hopes Hoping Expecting Rents Planning Believes Arrange Apologise Clarify Hand
  Await Ring Identify Determine Route Alert Inform Unsure Undecided Repeats Insists Urges Demands Jokes Greets`;

const part =
  "(?:the )?(?:mornings?|afternoons?|evenings?)|(?:por )?la (?:mañana|tarde|noche)|(?:le )?matin|(?:l['’])?après-midi|(?:le )?soir";

/** "Is morning or afternoon better?" leaves it to them and says nothing of either. */
const choiceOfHours = new RegExp(
  `(?<!\\p{L})(?:${part})(?:, (?:${part}))?,? (?:or|o|ou) (?:in |por |en )?(?:${part})(?!\\p{L})`,
  'giu',
);
