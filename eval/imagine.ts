import { createHash } from 'node:crypto';
import { type Contact, nobody, openConversation, openPause } from '../src/domain/contact.ts';
import { evolveCommit } from '../src/domain/evolve.ts';
import { asE164, type E164 } from '../src/domain/phone.ts';
import type { Settings } from '../src/domain/settings.ts';
import type { Decided } from '../src/use-cases/commit.ts';
import type { DraftRequest } from '../src/use-cases/drafter.ts';
import { decideLead } from '../src/use-cases/receive-lead.ts';
import { decideText } from '../src/use-cases/receive-text.ts';
import { purposeOf } from '../src/use-cases/request-draft.ts';
import type { Conversation } from './conversation.ts';
import { evalSettings } from './settings.ts';

const NOW = Date.UTC(2026, 2, 3, 17, 0);
const US = '+15125550100';

export type Imagined =
  | { readonly kind: 'ask'; readonly request: DraftRequest }
  | { readonly kind: 'silent'; readonly because: string };

/** Lets a conversation happen, by the product's own decisions, and asks for the draft that would be due at its end. */
export function imagine({ lead, texts }: Conversation): Imagined {
  const settings: Settings = evalSettings;
  let contact: Contact = nobody(settings.ws, 'eval');
  let now = NOW;
  const take = (decided: Decided<never>): void => {
    if (decided.kind === 'commit') contact = evolveCommit(contact, decided.events);
  };
  if (lead) take(decideLead(contact, leadRequest(settings, lead), settings, fresh(lead.request), now));
  for (const [index, body] of texts.entries()) {
    now += 60_000;
    const arrived = {
      ws: settings.ws,
      sid: `SM${index}`,
      from: phone,
      to: US,
      body,
      media: [],
      place: {},
      raw: '',
    };
    take(decideText(contact, arrived, settings, fresh(body), now));
  }
  const conversation = openConversation(contact);
  if (contact.optedOut) return { kind: 'silent', because: 'they asked us to stop' };
  if (openPause(contact)) return { kind: 'silent', because: 'unclear words wait for a person' };
  if (contact.sensitiveSince !== undefined)
    return { kind: 'silent', because: 'a person is paged, sales copy is stopped' };
  if (conversation === undefined) return { kind: 'silent', because: 'no conversation' };
  const request = {
    contact,
    conversation: conversation.id,
    ...purposeOf(contact, conversation.id, settings),
    settings,
    now,
  };
  return { kind: 'ask', request };
}

function leadRequest({ ws }: Settings, lead: NonNullable<Conversation['lead']>) {
  return {
    ws,
    webhookId: 'eval',
    payloadHash: '',
    raw: '{}',
    phone,
    ...(lead.name === undefined ? {} : { name: lead.name }),
    source: 'quote-form',
    request: lead.request,
    channelPreference: 'any' as const,
    stage: 'new',
    place: { state: 'TX', zone: 'America/Chicago' },
    consent: { kind: 'informational' as const, at: NOW, disclosure: 'I agree to texts.' },
  };
}

const fresh = (words: string) => ({
  lead: 'lead',
  conversation: 'conv',
  consent: 'consent',
  grant: 'grant',
  pause: 'pause',
  page: 'page',
  draft: 'draft',
  revocation: 'stop',
  requestHash: createHash('sha256').update(words).digest('hex'),
  disclosureHash: 'wording',
});

const phone: E164 = (() => {
  const parsed = asE164('+15125550142');
  if (parsed === undefined) throw new Error('not E.164');
  return parsed;
})();
