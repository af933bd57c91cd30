import type { Contact } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import { evidenceConflicts } from '../policy/evidence-conflicts.ts';
import type { LeadRequest } from './lead-request.ts';

/** Consent counts from when it was given. A form that sent no wording proves nothing: replies only. */
export function consentEvents(
  contact: Contact,
  request: LeadRequest,
  leadId: string,
  fresh: { readonly consent: string; readonly disclosureHash: string | undefined },
): ContactEvent[] {
  const { consent } = request;
  if (consent === undefined) return [];
  const { disclosure, url, ip, userAgent } = consent;
  const conflicts = evidenceConflicts(request, consent);
  const known = contact.grants.some(
    (grant) => grant.leadId === leadId && grant.disclosureHash === fresh.disclosureHash,
  );
  if (known) return [];
  return [
    {
      type: 'ConsentGranted',
      grant: {
        id: fresh.consent,
        kind: consent.kind,
        how: 'form',
        at: consent.at,
        ...(fresh.disclosureHash === undefined ? {} : { disclosureHash: fresh.disclosureHash }),
        proven: disclosure !== undefined && disclosure.trim() !== '',
        leadId,
        ...(conflicts.length === 0 ? {} : { conflicts }),
      },
      sealed: {
        ...(disclosure === undefined ? {} : { disclosure }),
        ...(url === undefined ? {} : { url }),
        ...(ip === undefined ? {} : { ip }),
        ...(userAgent === undefined ? {} : { userAgent }),
      },
    },
  ];
}
