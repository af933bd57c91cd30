import { isMissingValue } from './missing-value.ts';
import { extractTokens, type Template, type Token } from './template.ts';

/** One thing wrong with a template: the field it is in and what is wrong. */
export interface TemplateFault {
  readonly path: keyof Template;
  readonly fault: string;
}

/** Everything that stands against using a template, for the configuration check; none when it is sound. */
export const checkTemplate = (template: Template): TemplateFault[] => [
  ...checks.flatMap(([path, fault, isWrong]) => (isWrong(template) ? [{ path, fault }] : [])),
  ...tokenFaults(template).map((fault): TemplateFault => ({ path: 'text', fault })),
];

type Check = readonly [path: keyof Template, fault: string, isWrong: (template: Template) => boolean];

const checks: readonly Check[] = [
  [
    'name',
    'must be lower-case words joined by hyphens',
    ({ name }) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name),
  ],
  // Slack takes 150 characters for what a choice stands for.
  ['name', 'is over 60 characters', ({ name }) => name.length > 60],
  [
    'version',
    'must be a whole number from 1',
    ({ version }) => !Number.isSafeInteger(version) || version < 1,
  ],
  ['text', 'has no words', ({ text }) => isMissingValue(text)],
  // Twilio refuses bodies over 1,600 characters (21617).
  ['text', 'is over 1,600 characters', ({ text }) => text.length > 1600],
  ['owner', 'names nobody', ({ owner }) => isMissingValue(owner)],
  [
    'approver',
    'is missing: locked copy is approved copy',
    ({ locked, approver }) => locked && isMissingValue(approver ?? ''),
  ],
  [
    'approver',
    'is its owner: somebody else has to look',
    ({ locked, approver, owner }) => locked && approver === owner,
  ],
  ['reviewBy', 'must be a date, YYYY-MM-DD', ({ reviewBy }) => reviewBy !== undefined && !isDate(reviewBy)],
];

const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const tokenFaults = ({ text, requires = [] }: Template): string[] => {
  const tokens = extractTokens(text);
  const names = new Set(tokens.map(({ name }) => name));
  return [
    ...(/[{}]/.test(withoutTokens(text, tokens))
      ? ['has a brace that belongs to no token: write {{token}} or {{token|words if it is missing}}']
      : []),
    ...requires.filter((name) => !names.has(name)).map((name) => `lacks the required token {{${name}}}`),
    ...[...names].flatMap((name) =>
      fallbackFaults(
        name,
        tokens.filter((token) => token.name === name),
      ),
    ),
  ];
};

const fallbackFaults = (name: string, tokens: readonly Token[]): string[] => {
  const fallbacks = new Set(tokens.map(({ fallback }) => fallback));
  return [
    ...(fallbacks.size > 1 ? [`gives {{${name}}} different fallbacks`] : []),
    ...([...fallbacks].some(
      (fallback) => fallback !== undefined && fallback !== '' && isMissingValue(fallback),
    )
      ? [`gives {{${name}}} a fallback that says nothing`]
      : []),
  ];
};

const withoutTokens = (text: string, tokens: readonly Token[]): string => {
  let rest = '';
  let at = 0;
  for (const { start, end } of tokens) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
};
