import type { LeadRequest } from '../../src/use-cases/lead-request.ts';
import { receiveLead } from '../../src/use-cases/receive-lead.ts';
import { receiveText, type TextArrived } from '../../src/use-cases/receive-text.ts';
import { type FakeWorld, phone } from './fake-world.ts';

/** Whom the use cases are told with: Texan, agrees on the form, has a leak. Tests change one fact at a time. */
export const MARIA = phone('+15125550142');

let ids = 0;

/** Her lead as the intake hands it over; a webhook of its own each time. */
export const mariasLead = (now: number, change: Partial<LeadRequest> = {}): LeadRequest => ({
  ws: 'T1',
  webhookId: `wh-${++ids}`,
  payloadHash: 'hash',
  raw: '{}',
  phone: MARIA,
  name: 'Maria Reyes',
  source: 'quote-form',
  request: 'Leak over the garage',
  channelPreference: 'any',
  stage: 'new',
  place: { zone: 'America/Chicago', state: 'TX' },
  consent: { kind: 'informational', at: now, disclosure: 'I agree to texts.' },
  ...change,
});

export const leadArrives = (world: FakeWorld, change: Partial<LeadRequest> = {}) =>
  receiveLead(world.port)(mariasLead(world.clock.now, change));

/** A text of hers; another sid each time. */
export const textArrives = (world: FakeWorld, body: string, change: Partial<TextArrived> = {}) =>
  receiveText(world.port)({
    ws: 'T1',
    sid: `SM${++ids}`,
    from: MARIA,
    to: '+15125550100',
    body,
    media: [],
    place: {},
    raw: '',
    ...change,
  });
