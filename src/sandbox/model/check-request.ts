import { z } from 'zod';

const content = z.union([
  z.string().min(1),
  z.array(z.looseObject({ type: z.string(), text: z.string().optional() })).min(1),
]);

/** The part of `POST /v1/messages` that Baton uses. Source: docs.anthropic.com/en/api/messages. */
const requestSchema = z.looseObject({
  model: z.string().min(1),
  max_tokens: z.number().int().min(1),
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content })).min(1),
  system: content.optional(),
  output_config: z
    .looseObject({
      format: z
        .object({ type: z.literal('json_schema'), schema: z.record(z.string(), z.unknown()) })
        .nullish(),
    })
    .optional(),
});
export type ModelRequest = z.output<typeof requestSchema>;

export interface ModelRefusal {
  readonly kind: 'refused';
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

const refuse = (status: number, type: string, message: string): ModelRefusal => ({
  kind: 'refused',
  status,
  type,
  message,
});

/** The request, or the refusal that Anthropic's API gives it: headers first, then shape. */
export function checkRequest(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: unknown,
  apiKey: string,
): { readonly kind: 'good'; readonly request: ModelRequest } | ModelRefusal {
  const { 'anthropic-version': version, 'content-type': type } = headers;
  const key = keyIn(headers);
  if (key === undefined) return refuse(401, 'authentication_error', 'x-api-key header is required');
  if (key !== apiKey) return refuse(401, 'authentication_error', 'invalid x-api-key');
  if (version === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(String(version))) {
    return refuse(400, 'invalid_request_error', 'anthropic-version: header is required');
  }
  if (!String(type).includes('application/json')) {
    return refuse(400, 'invalid_request_error', 'content-type: must be application/json');
  }
  const read = requestSchema.safeParse(body);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return refuse(400, 'invalid_request_error', faults.join('; '));
  }
  const unclosed = openObject(read.data.output_config?.format?.schema, 'output_config.format.schema');
  if (unclosed !== undefined) {
    return refuse(400, 'invalid_request_error', `${unclosed}: 'additionalProperties' must be false`);
  }
  return read.data.model.startsWith('claude-')
    ? { kind: 'good', request: read.data }
    : refuse(404, 'not_found_error', `model: ${read.data.model}`);
}

/** Anthropic's documents name `x-api-key`; its SDK 1.12 sends the key as a bearer token. Either is taken here. */
function keyIn(headers: Readonly<Record<string, string | string[] | undefined>>): string | undefined {
  const { 'x-api-key': key, authorization } = headers;
  if (key !== undefined) return String(key);
  return /^Bearer (.+)$/.exec(String(authorization ?? ''))?.[1];
}

/** Structured output takes only schemas that close every object. */
function openObject(schema: unknown, path: string): string | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('type' in schema && schema.type === 'object') {
    if (!('additionalProperties' in schema) || schema.additionalProperties !== false) return path;
  }
  for (const [name, part] of Object.entries(schema)) {
    const found = openObject(part, `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
