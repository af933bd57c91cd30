import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFields, parseJson, textAt } from '../wire/fields.ts';
import { type Listening, listen } from '../wire/listen.ts';
import { readBody } from '../wire/read-body.ts';
import { type Answer, type Exchange, INNER_HEADER, type Service, type Target } from './exchange.ts';
import type { FaultBoard } from './fault-board.ts';
import type { Journal } from './journal.ts';
import { playFault } from './play-fault.ts';
import { readFields } from './read-fields.ts';

export interface DoorOptions {
  readonly target: Target;
  readonly operationOf: (method: string, path: string) => string;
  readonly service: Service;
  readonly board: FaultBoard;
  readonly journal: Journal;
}

/** A listener before one of the outside services, which can be shut so that connections are refused. */
export interface Door {
  readonly url: string;
  readonly shut: () => Promise<void>;
  readonly open: () => Promise<void>;
}

export async function openDoor(options: DoorOptions): Promise<Door> {
  const answer = (request: IncomingMessage, response: ServerResponse) => serve(options, request, response);
  let standing: Listening | undefined = await listen(answer);
  const { url } = standing;
  return {
    url,
    shut: async () => {
      await standing?.close();
      standing = undefined;
    },
    open: async () => {
      standing ??= await listen(answer, Number(new URL(url).port));
    },
  };
}

async function serve(
  options: DoorOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { service, board, journal } = options;
  const seen = await readExchange(options, request);
  const exchange: Exchange = { ...seen, fault: seen.inner ? undefined : board.take(seen) };
  const close = seen.inner ? undefined : journal.open(exchange);
  const carry = () => service(exchange);
  const answer = exchange.fault === undefined ? await carry() : await playFault(exchange.fault, carry);
  close?.(answer, refusalIn(answer));
  if (answer === 'cut') {
    request.socket.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}

async function readExchange(
  { target, operationOf }: DoorOptions,
  request: IncomingMessage,
): Promise<Omit<Exchange, 'fault'>> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
  const raw = await readBody(request);
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
  const method = request.method ?? 'GET';
  return {
    target,
    operation: operationOf(method, pathname),
    method,
    path: pathname,
    query: searchParams,
    headers,
    raw,
    fields: readFields(headers['content-type'] ?? '', raw, searchParams),
    inner: headers[INNER_HEADER] !== undefined,
  };
}

/** Slack's `error`, Twilio's `code` or Anthropic's error type in an answer, so that a journal line says what was refused. */
function refusalIn(answer: Answer | 'cut'): string | undefined {
  if (answer === 'cut' || !answer.headers['content-type']?.includes('json')) return undefined;
  const body = parseJson(String(answer.body));
  if (!isFields(body)) return undefined;
  const { ok, error, code } = body;
  if (ok === false || isFields(error)) return isFields(error) ? textAt(error, 'type') : String(error);
  return answer.status >= 400 && code !== undefined ? String(code) : undefined;
}
