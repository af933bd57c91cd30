import { everydayLaw } from './quiet-rows-cases-en.ts';
import { everydayDanger } from './quiet-rows-danger-en.ts';
import { everydayEndings } from './quiet-rows-endings-en.ts';
import { everydayTalk } from './quiet-rows-everyday-en.ts';
import { everydayMoney } from './quiet-rows-money-en.ts';
import { dangerTexts } from './topic-rows-danger-en.ts';
import { fraudTexts } from './topic-rows-fraud-en.ts';
import { lawTexts } from './topic-rows-law-en.ts';
import { selfHarmTexts } from './topic-rows-self-harm-en.ts';

/** English texts that must raise a grave topic: the topic and the text. */
export const graveTexts = [...fraudTexts, ...lawTexts, ...dangerTexts, ...selfHarmTexts];

/** English texts of the same words that are about nothing grave. */
export const harmlessTexts = [
  ...everydayDanger,
  ...everydayTalk,
  ...everydayMoney,
  ...everydayLaw,
  ...everydayEndings,
];
