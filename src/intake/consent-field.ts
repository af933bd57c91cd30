import { z } from 'zod';
import { definedOnly } from '../defined-only.ts';
import type { ConsentKind } from '../domain/consent.ts';
import type { E164 } from '../domain/phone.ts';
import { exactly, link, maybe, oneOf, text } from './fields.ts';

export const consentKinds = [
  'inquiry',
  'informational',
  'marketing',
] as const satisfies readonly ConsentKind[];

/** Clocks of form servers differ; a date beyond this is a mistake. */
const CLOCK_SKEW_MS = 5 * 60_000;

const ip = z.union([z.ipv4(), z.ipv6()], { error: 'must be an IPv4 or IPv6 address' });

/**
 * What they agreed to, when, and the proof: the words they were shown, on which page, from where. Only kind and time
 * must be there; without `disclosure` nobody can show what was agreed to. `phone`, `name` and `service` say whose
 * consent it is and for what, where the proof names them.
 */
export const consentField = (now: () => number, phone: z.ZodType<E164>) =>
  exactly({
    kind: oneOf(consentKinds),
    at: z.iso
      .datetime({
        offset: true,
        error: 'must be a time with its offset, such as 2026-11-21T13:03:00-06:00',
      })
      .transform((value) => Date.parse(value))
      .refine((at) => at <= now() + CLOCK_SKEW_MS, { error: 'is in the future' }),
    disclosure: maybe(text(10_000)),
    url: maybe(link),
    ip: maybe(ip),
    userAgent: maybe(text(1_000)),
    phone: maybe(phone),
    name: maybe(text(200)),
    service: maybe(text(100)),
  }).transform(({ kind, at, ...proof }) => ({ kind, at, ...definedOnly(proof) }));
