import { z } from 'zod';

const ms = z.number().int().min(0).max(600_000);

/** What a text goes through after it was accepted, one step after the other. */
export const deliveryStepSchema = z.object({
  status: z.enum(['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'read']),
  /** Milliseconds of wall time after acceptance. */
  afterMs: ms.default(0),
  /** Twilio error code of a failure. */
  code: z.number().int().optional(),
  /** The state changes but no callback is sent. */
  silent: z.boolean().default(false),
});
export type DeliveryStep = z.output<typeof deliveryStepSchema>;

/** What can be made to go wrong, once or for as long as the fault stands. */
export const faultKindSchema = z.discriminatedUnion('kind', [
  /** The connection breaks before anything reached the other side. */
  z.object({ kind: z.literal('cut-before') }),
  /** The request is carried out; its answer is lost. */
  z.object({ kind: z.literal('cut-after') }),
  /** Another answer. `reached` carries the request out first. A body that is not a string is sent as JSON. */
  z.object({
    kind: z.literal('status'),
    status: z.number().int().min(100).max(599),
    body: z.unknown().optional(),
    headers: z.record(z.string(), z.string()).default({}),
    reached: z.boolean().default(false),
  }),
  /** Held back before it is carried out. */
  z.object({ kind: z.literal('delay'), ms }),
  /** Carried out at once, answered late. */
  z.object({ kind: z.literal('slow'), ms }),
  /** A refusal in Twilio's own form: HTTP 400 unless the code belongs to another status. */
  z.object({ kind: z.literal('twilio-error'), code: z.number().int(), message: z.string().optional() }),
  /** A refusal in Slack's own form: `{ ok: false, error }`. */
  z.object({ kind: z.literal('slack-error'), error: z.string() }),
  /** Message lists leave out what is younger than this by the sandbox's clock. */
  z.object({ kind: z.literal('late-listing'), ms: z.number().int().min(0) }),
  /** The carrier blocks this number for as long as the fault stands, though Baton was never told. */
  z.object({ kind: z.literal('opt-out'), number: z.string() }),
  /** How the matched text is delivered. `early` calls back before `create` answers; no steps: it stays queued. */
  z.object({
    kind: z.literal('delivery'),
    steps: z.array(deliveryStepSchema),
    early: z.boolean().default(false),
  }),
]);
export type FaultKind = z.output<typeof faultKindSchema>;

export const faultSchema = z.object({
  target: z.enum(['slack', 'twilio', 'model']),
  match: z
    .object({
      /** An operation such as `chat.postMessage` or `messages.create`, or `/a regular expression/` over it. */
      method: z.string().optional(),
      /** A regular expression over the path. */
      path: z.string().optional(),
      /** Words that the decoded fields or the raw body must contain. */
      bodyContains: z.string().optional(),
      /** How many matching requests it strikes; without it, all. */
      times: z.number().int().min(1).optional(),
      /** How many matching requests it lets pass first. */
      skip: z.number().int().min(0).default(0),
    })
    .prefault({}),
  fault: faultKindSchema,
});
export type FaultOrder = z.output<typeof faultSchema>;

/** A fault as it stands on the board. */
export type Fault = FaultKind;
