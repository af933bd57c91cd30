import type { IncomingMessage, ServerResponse } from 'node:http';
import { ZodError, z } from 'zod';
import { parseJson } from './fields.ts';
import { type Listening, listen } from './listen.ts';
import { readBody } from './read-body.ts';

export interface ControlRequest {
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** `GET /clock` and the like; what a handler returns is answered as JSON. */
export type ControlRoutes = Readonly<Record<string, (request: ControlRequest) => unknown>>;

/** What a caller of a control address did wrong, said in the answer. */
export class ControlFault extends Error {
  override readonly name = 'ControlFault';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A loopback address by which people and tests move a witness. Answers JSON; faults as `{ error }`. */
export function openControl(routes: ControlRoutes, port = 0): Promise<Listening> {
  return listen((request, response) => answerControl(routes, request, response), port);
}

/** Answers one request from the routes, for a server that also serves something else. */
export async function answerControl(
  routes: ControlRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, body } = await run(routes, request);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body ?? { ok: true }));
}

async function run(
  routes: ControlRoutes,
  request: IncomingMessage,
): Promise<{ status: number; body: unknown }> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
  const route = routes[`${request.method} ${pathname}`];
  if (!route) return { status: 404, body: { error: 'no such route', routes: Object.keys(routes) } };
  const raw = (await readBody(request)).toString('utf8');
  const body = raw === '' ? {} : parseJson(raw);
  if (body === undefined) return { status: 400, body: { error: 'the body is not JSON' } };
  try {
    return { status: 200, body: await route({ query: searchParams, body }) };
  } catch (error) {
    if (error instanceof ControlFault) return { status: error.status, body: { error: error.message } };
    if (error instanceof ZodError) return { status: 400, body: { error: z.prettifyError(error) } };
    const said = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${request.method} ${pathname}: ${said}\n`);
    return { status: 500, body: { error: said } };
  }
}
