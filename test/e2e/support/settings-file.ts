import { readFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import { fieldsOf, listAt } from '../../../src/sandbox/wire/fields.ts';

/** A channel with a form and a business number of its own: Slack's pace for one channel holds nobody else up. */
export interface Lane {
  readonly channel: string;
  readonly source: string;
  /** E.164, of the kind that no real person has. */
  readonly number: string;
}

export const lanesOf = (count: number): readonly Lane[] =>
  Array.from({ length: count }, (_, lane) => ({
    channel: `lane-${lane}`,
    source: `form-${lane}`,
    number: `+1512555010${lane}`,
  }));

export interface TestSettings {
  readonly lanes: readonly Lane[];
  readonly undoSeconds: number;
  /** Of the Messaging Service that all numbers send through. */
  readonly service: string;
}

/** The sandbox's own `baton.yml`, with these lanes in place of its channels, forms and numbers; `more` wins over both. */
export async function settingsText(
  { lanes, undoSeconds, service }: TestSettings,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const sandbox = fieldsOf(parse(await readFile('baton.sandbox.yml', 'utf8')));
  const routes = lanes.map(({ channel, number }) => ({
    channel: `#${channel}`,
    number,
    workflow: 'roofing',
    owner: '@dana',
  }));
  const numbers = lanes.map(({ number }, lane) => ({
    number,
    label: `Line ${lane}`,
    messagingService: service,
    registered: true,
  }));
  const sources = Object.fromEntries(lanes.map(({ source }, lane) => [source, routes[lane]]));
  const templates = listAt(sandbox, 'templates');
  return stringify({ ...sandbox, numbers, sources, elsewhere: routes[0], templates, undoSeconds, ...more });
}
