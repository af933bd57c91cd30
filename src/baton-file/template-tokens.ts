/** What a template can be filled with. */
const TOKENS: ReadonlySet<string> = new Set(['first_name', 'business', 'request_topic']);

const TOKEN = /\{\{([^{}|]*)(?:\|[^{}]*)?\}\}/g;

/** What is wrong with the tokens of a template, such as `{{first_name|there}}`; each would leave as it stands. */
export function tokenFaults(text: string): string[] {
  const unknown = [...text.matchAll(TOKEN)]
    .map(([, name = '']) => name.trim())
    .filter((name) => !TOKENS.has(name))
    .map((name) => `{{${name}}} is not a token; there are ${[...TOKENS].join(', ')}`);
  const unclosed = /[{}]/.test(text.replace(TOKEN, ''))
    ? ['has a brace that belongs to no token: write {{token}} or {{token|words if it is missing}}']
    : [];
  return [...unknown, ...unclosed];
}
