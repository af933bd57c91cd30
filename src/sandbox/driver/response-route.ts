import type { IncomingMessage } from 'node:http';
import { ControlFault, type ControlRoutes } from '../wire/control.ts';
import type { DriverParts } from './parts.ts';
import { say } from './respond.ts';

/** The route of the one `response_url` that this request names, if it names one. */
export function responseRoute(parts: DriverParts, { url = '' }: IncomingMessage): ControlRoutes {
  const key = /^\/response\/(\w+)$/.exec(url)?.[1];
  if (key === undefined) return {};
  return {
    [`POST /response/${key}`]: async ({ body }) => {
      const origin = parts.responseUrls.use(key, parts.clock.now());
      if (typeof origin === 'string') throw new ControlFault(404, origin);
      await say(parts, origin, body);
    },
  };
}
