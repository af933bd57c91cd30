import { checkTemplate, type TemplateFault } from '../domain/check-template.ts';
import type { Language } from '../domain/reading.ts';
import type { Settings } from '../domain/settings.ts';
import {
  extractTokens,
  fillTemplate,
  isTemplateToken,
  type Template,
  type TemplateToken,
  templateTokens,
} from '../domain/template.ts';
import type { CopyContext } from './copy-finding.ts';
import { reviewCopy } from './review-copy.ts';

/** Whose copy it is, and how texts are counted. */
export interface TemplateUse {
  readonly business: Settings['business'];
  /** Our own numbers, which a text may name. */
  readonly numbers: readonly string[];
  readonly measure: (text: string) => CopyContext['measure'];
}

/**
 * Everything that stands against a template: its form, tokens that nothing fills, and what the gate would find in every
 * text made from it, with the facts and without them. One that has a fault is stopped now, not when a lead waits.
 *
 * @param use undefined while nobody knows whose copy it is: its form alone.
 */
export function templateFaults(template: Template, use: TemplateUse | undefined): TemplateFault[] {
  const found = [...checkTemplate(template), ...unknownTokens(template)];
  return use === undefined || found.some(({ path }) => path === 'text')
    ? found
    : [...found, ...copyFaults(template, use)];
}

const unknownTokens = ({ text }: Template): TemplateFault[] =>
  [...new Set(extractTokens(text).map(({ name }) => name))]
    .filter((name) => !isTemplateToken(name))
    .map((name) => ({
      path: 'text',
      fault: `{{${name}}} is not a token; there are ${templateTokens.join(', ')}`,
    }));

/** What somebody might ask, in each language. */
const askedFor = {
  en: 'roof leak',
  es: 'gotera del techo',
  fr: 'fuite du toit',
  other: 'roof leak',
} as const satisfies Record<Language, string>;

type Values = Readonly<Record<TemplateToken, string | undefined>>;

function copyFaults(template: Template, use: TemplateUse): TemplateFault[] {
  const topic = askedFor[template.language];
  const business = use.business.name;
  const filled = against(template, { first_name: 'Maria', business, request_topic: topic }, use);
  const bare = against(template, { first_name: undefined, business, request_topic: undefined }, use);
  const faults = new Map<string, TemplateFault>();
  for (const [id, because] of bare)
    faults.set(id, { path: 'text', fault: `${because} (Where the facts are missing.)` });
  for (const [id, because] of filled) faults.set(id, { path: 'text', fault: because });
  return [...faults.values()];
}

/** Findings by id, on the text that these values make. A blank that stays open is told with its draft. */
function against(template: Template, values: Values, use: TemplateUse): [string, string][] {
  const { text } = fillTemplate(template, values);
  const { purpose, language } = template;
  const first = purpose === 'first';
  return reviewCopy(text, {
    author: 'template',
    business: [use.business.name, ...use.business.alsoCalled],
    purpose,
    firstMessage: first,
    optOutLineDue: first || purpose === 'marketing',
    request: askedFor[language],
    allowedLinks: use.business.links,
    facts: use.numbers,
    measure: use.measure(text),
    language,
  })
    .filter(({ id }) => id !== 'unfilled-token')
    .map(({ id, because }) => [id, because]);
}
