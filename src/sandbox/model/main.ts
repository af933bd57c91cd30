/**
 * Stand-in for Anthropic's Messages API, a process of its own.
 *
 * Run: `tsx main.ts '<ModelOptions as JSON>'`. Ready line: `{ url, control, apiKey, pid }`.
 * `POST <url>/v1/messages` checks headers and shape as Anthropic does (401, 400, 404 with Anthropic's error JSON) and
 * answers by the mode. `good` fills the requested JSON schema by its properties from the contact's words.
 *
 * Control:
 * - `GET /mode`, `POST /mode { mode: { mode: "good" | "slow" | …, … }, times? }`; modes in `config.ts`
 * - `GET /requests` → the last hundred bodies with the status they got; `DELETE /requests`
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openControl } from '../wire/control.ts';
import { parseJson } from '../wire/fields.ts';
import { listen } from '../wire/listen.ts';
import { readBody } from '../wire/read-body.ts';
import { runWitness } from '../witness/run-witness.ts';
import { checkRequest } from './check-request.ts';
import { type Mode, type ModelConfig, modelConfigSchema, modeOrderSchema } from './config.ts';
import { fault, type Reply, replyIn } from './reply.ts';

const KEPT = 100;

async function start({ apiKey, mode }: ModelConfig) {
  let current: Mode = mode;
  let left: number | undefined;
  let drawn = 0;
  let seen: readonly { readonly status: number; readonly body: unknown }[] = [];

  const nextMode = (): Mode => {
    const taken = current;
    if (left !== undefined) {
      left -= 1;
      if (left === 0) {
        current = { mode: 'good' };
        left = undefined;
      }
    }
    return taken;
  };

  const reply = async (request: IncomingMessage, body: unknown): Promise<Reply> => {
    if (request.method !== 'POST' || request.url !== '/v1/messages') {
      return fault(404, 'not_found_error', 'Not found');
    }
    const checked = checkRequest(request.headers, body, apiKey);
    if (checked.kind === 'refused') return fault(checked.status, checked.type, checked.message);
    drawn += 1;
    return replyIn(nextMode(), checked.request, drawn);
  };

  const api = await listen(async (request: IncomingMessage, response: ServerResponse) => {
    const body = parseJson((await readBody(request)).toString('utf8'));
    const { status, headers, body: said, stalls } = await reply(request, body);
    seen = [...seen.slice(1 - KEPT), { status, body }];
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    const words = JSON.stringify(said);
    if (stalls) response.write(words.slice(0, words.length / 2));
    else response.end(words);
  });

  const control = await openControl({
    'GET /mode': () => ({ mode: current, left: left ?? null }),
    'POST /mode': ({ body }) => {
      const order = modeOrderSchema.parse(body);
      current = order.mode;
      left = order.times;
    },
    'GET /requests': () => seen,
    'DELETE /requests': () => {
      seen = [];
    },
  });
  return { url: api.url, control: control.url, apiKey };
}

await runWitness((given) => modelConfigSchema.parse(given), start);
