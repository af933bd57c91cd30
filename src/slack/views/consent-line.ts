import type { Contact } from '../../domain/contact.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Look } from '../look.ts';
import { ourTime } from './local-time.ts';

/** What a text rests on, as the gate found it: a grant of the ledger, or their own text. Markup. */
export function consentLine(look: Look, contact: Contact, { evidence }: Decision): string {
  const { consent } = look.words;
  const id = evidence.consentId;
  const grant = contact.grants.find((candidate) => candidate.id === id);
  if (grant) return consent[grant.how](ourTime(look, contact, grant.at));
  const text = contact.texts.find(({ sid }) => id === `text:${sid}`);
  return text === undefined ? consent.none : consent.text(ourTime(look, contact, text.at));
}
