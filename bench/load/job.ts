import { z } from 'zod';
import { pressSchema } from '../traffic/click-request.ts';

const count = z.int().nonnegative();

/** How requests follow each other. `open`: so many a second, whatever the answers do. */
const pace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('closed'), connections: count }),
  z.object({ kind: z.literal('open'), connections: count, perSecond: z.number().positive() }),
]);
export type Pace = z.output<typeof pace>;

/** Numbers are never used twice in a run: `first` counts up over all jobs. */
const traffic = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('texts'),
    first: count,
    count,
    /** The first person who writes; each text comes from the next one, `people` in all. */
    firstPerson: count,
    people: count,
    says: z.enum(['usual', 'stop']),
  }),
  z.object({ kind: z.literal('leads'), first: count, count, firstPerson: count }),
  z.object({ kind: z.literal('clicks'), first: count, presses: z.array(pressSchema) }),
]);
export type Traffic = z.output<typeof traffic>;

export const jobSchema = z.object({ port: count, traffic, pace });
export type Job = z.output<typeof jobSchema>;

/** What requests are made and signed with. */
export const loadConfig = z.object({
  twilio: z.object({
    accountSid: z.string(),
    authToken: z.string(),
    messagingServiceSid: z.string(),
    number: z.string(),
    publicUrl: z.string(),
  }),
  slack: z.object({
    signingSecret: z.string(),
    team: z.string(),
    appId: z.string(),
    channel: z.string(),
    responseUrl: z.string(),
  }),
  leadSecret: z.string(),
});
export type LoadConfig = z.output<typeof loadConfig>;
