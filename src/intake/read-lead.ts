import { type Fault, faultsOf } from './faults.ts';
import { fieldNames, type LeadReading, leadSchema, type ParsedLead } from './lead-schema.ts';

export type LeadRead =
  | { readonly kind: 'lead'; readonly lead: ParsedLead; readonly raw: string }
  | { readonly kind: 'malformed'; readonly faults: readonly Fault[] };

/** Reads the bytes of a lead webhook. The schema is built once: zod compiles it at its first use. */
export function leadReader(reading: LeadReading): (body: Buffer) => LeadRead {
  const schema = leadSchema(reading);
  const known = fieldNames(schema);
  return (body) => {
    const raw = decoded(body);
    if (raw === undefined) return malformed('is not UTF-8');
    const json = parsed(raw);
    if (json === undefined) return malformed('is not JSON');
    const lead = schema.safeParse(json.value);
    return lead.success
      ? { kind: 'lead', lead: lead.data, raw }
      : { kind: 'malformed', faults: faultsOf(lead.error, known) };
  };
}

const malformed = (message: string): LeadRead => ({ kind: 'malformed', faults: [{ path: '', message }] });

function decoded(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function parsed(raw: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(raw) };
  } catch {
    return undefined;
  }
}
