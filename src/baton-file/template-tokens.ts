import { extractTokens } from '../domain/template.ts';

/** What a template can be filled with. */
const TOKENS: ReadonlySet<string> = new Set(['first_name', 'business', 'request_topic']);

/** What is wrong with the tokens of a template; each would leave as it stands. */
export function tokenFaults(text: string): string[] {
  const tokens = extractTokens(text);
  const unknown = tokens
    .filter(({ name }) => !TOKENS.has(name))
    .map(({ name }) => `{{${name}}} is not a token; there are ${[...TOKENS].join(', ')}`);
  const rest = tokens
    .toReversed()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return /[{}]/.test(rest)
    ? [
        ...unknown,
        'has a brace that belongs to no token: write {{token}} or {{token|words if it is missing}}',
      ]
    : unknown;
}
