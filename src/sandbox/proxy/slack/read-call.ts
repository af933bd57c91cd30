import { type Fields, parseJson, textAt } from '../../wire/fields.ts';
import type { Exchange } from '../exchange.ts';

/** Arguments that travel as JSON text inside a form. */
const jsonArguments = ['blocks', 'attachments', 'metadata', 'view', 'files', 'channels'];

/** A call's arguments without the token; JSON parts decoded, and left as they are where they are not JSON. */
export function readArguments({ fields }: Exchange): Fields {
  const { token: _token, ...args } = fields;
  const decoded = jsonArguments.flatMap((name) => {
    const text = args[name];
    const value = typeof text === 'string' ? parseJson(text) : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...args, ...Object.fromEntries(decoded) };
}

/** The token of a request: header first, then body, as Slack takes it. */
export function tokenOf({ headers, fields }: Exchange): string {
  const { authorization = '' } = headers;
  const bearer = /^Bearer\s+(.+)$/i.exec(authorization)?.[1];
  return bearer?.trim() ?? textAt(fields, 'token');
}

export const slackMethodOf = (path: string): string | undefined => /^\/api\/([\w.]+)$/.exec(path)?.[1];
