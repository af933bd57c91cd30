import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fields } from '../wire/fields.ts';
import { answer } from './answer.ts';
import type { ModelRequest } from './check-request.ts';
import type { Mode } from './config.ts';
import { poisoned } from './hostile.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Fields;
  /** Only the beginning of the body is sent, and the connection stays open. */
  readonly stalls?: true;
}

type Modes = {
  readonly [Name in Mode['mode']]: (
    mode: Extract<Mode, { mode: Name }>,
    request: ModelRequest,
    drawn: number,
  ) => Promise<Reply> | Reply;
};

/** What each mode answers. */
const modes: Modes = {
  good: (_, request) => message(request, JSON.stringify(answer(request))),
  slow: async ({ ms }, request) => {
    await pause(ms);
    return message(request, JSON.stringify(answer(request)));
  },
  stall: (_, request) => ({ ...message(request, JSON.stringify(answer(request))), stalls: true }),
  'rate-limit': ({ retryAfter }) =>
    fault(429, 'rate_limit_error', 'This request would exceed your rate limit', {
      'retry-after': String(retryAfter),
    }),
  overloaded: () => fault(529, 'overloaded_error', 'Overloaded'),
  broken: () => fault(500, 'api_error', 'Internal server error'),
  refusal: (_, request) => message(request, 'I cannot help with that.', 'refusal'),
  cut: (_, request) => message(request, JSON.stringify(answer(request)).slice(0, 25), 'max_tokens'),
  'wrong-json': (_, request) => message(request, 'Sure! Here is the JSON you asked for: {"summary": '),
  'wrong-schema': (_, request) => message(request, JSON.stringify({ summary: 7, reply: 'hello' })),
  hostile: (_, request, drawn) => message(request, JSON.stringify(poisoned(answer(request), drawn))),
  scripted: (mode, request) => message(request, JSON.stringify({ ...answer(request), ...mode.answer })),
};

/** Answers one good request in a mode; `drawn` varies what is hostile. */
export function replyIn<Name extends Mode['mode']>(
  mode: Extract<Mode, { mode: Name }>,
  request: ModelRequest,
  drawn: number,
): Promise<Reply> | Reply {
  const play: Modes[Name] = modes[mode.mode];
  return play(mode, request, drawn);
}

/** An error in Anthropic's form. */
export const fault = (
  status: number,
  type: string,
  said: string,
  headers: Readonly<Record<string, string>> = {},
): Reply => {
  const request_id = `req_${randomBytes(12).toString('hex')}`;
  return {
    status,
    headers: { ...headers, 'request-id': request_id },
    body: { type: 'error', error: { type, message: said }, request_id },
  };
};

function message(request: ModelRequest, text: string, stop: string = 'end_turn'): Reply {
  const { model, messages, system } = request;
  const id = randomBytes(12).toString('hex');
  return {
    status: 200,
    headers: { 'request-id': `req_${id}` },
    body: {
      id: `msg_${id}`,
      type: 'message',
      role: 'assistant',
      model,
      content: stop === 'refusal' ? [] : [{ type: 'text', text, citations: null }],
      stop_reason: stop,
      stop_sequence: null,
      container: null,
      usage: {
        input_tokens: tokens(JSON.stringify({ messages, system })),
        output_tokens: tokens(text),
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 0,
        service_tier: 'standard',
      },
    },
  };
}

/** About four characters a token, near enough for a budget. */
const tokens = (text: string): number => Math.ceil(text.length / 4);
