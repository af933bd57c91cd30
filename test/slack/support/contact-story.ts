import type { Contact } from '../../../src/domain/contact.ts';
import { nobody } from '../../../src/domain/contact.ts';
import type { Decision } from '../../../src/domain/decision.ts';
import type { ContactEvent } from '../../../src/domain/events.ts';
import { evolveCommit } from '../../../src/domain/evolve.ts';
import { asE164 } from '../../../src/domain/phone.ts';
import type { Reading } from '../../../src/domain/reading.ts';

/** Friday 2026-11-20, 1:03 PM in Chicago. */
export const ONE_PM = Date.UTC(2026, 10, 20, 19, 3);
export const MINUTE = 60_000;
export const CONVERSATION = 'conv_1';

const maria = asE164('+15125550142');
if (maria === undefined) throw new Error('not a number');
export const MARIA = maria;

/** A contact as a run of commits leaves it; each argument is one commit. */
export const told = (...commits: readonly (readonly ContactEvent[])[]): Contact =>
  commits.reduce(evolveCommit, nobody('T1', 'a1b2c3d4e5f60718'));

export const andThen = (contact: Contact, ...commits: readonly (readonly ContactEvent[])[]): Contact =>
  commits.reduce(evolveCommit, contact);

export const plainReading: Reading = {
  revocation: 'none',
  reopens: 'no',
  help: false,
  scope: { sms: false, voice: false },
  alsoAppointment: false,
  topics: [],
  language: 'en',
};

export const FIRST_TEXT =
  "Hi Maria, it's Dana at Acme Roofing. We got your note about the leak. When is a good time to call you? Reply STOP to opt out.";

interface LeadFacts {
  readonly name?: string;
  readonly request?: string;
  readonly wants?: string;
  readonly nextAction?: string;
  readonly owner?: string;
  readonly consent?: boolean;
  readonly zone?: string;
}

/** A lead by web form, one minute to answer. */
export function lead({
  name = 'Maria Reyes',
  request = 'Leak over the garage, can someone call me?',
  wants,
  nextAction,
  owner,
  consent = true,
  zone = 'America/Chicago',
}: LeadFacts = {}): ContactEvent[] {
  return [
    { type: 'ContactMet', sealed: { phone: MARIA } },
    {
      type: 'ConversationOpened',
      conversation: CONVERSATION,
      channel: 'C-ROOF',
      number: '+15125550100',
      opener: 'lead',
      source: 'quote-form',
      leadId: 'lead_1',
      ...(owner === undefined ? {} : { owner }),
      at: ONE_PM,
      dueAt: ONE_PM + 5 * MINUTE,
    },
    {
      type: 'LeadReceived',
      conversation: CONVERSATION,
      lead: {
        id: 'lead_1',
        source: 'quote-form',
        at: ONE_PM,
        stage: 'new',
        channelPreference: 'any',
        requestHash: 'r',
      },
      place: { zone, state: 'TX' },
      payloadHash: 'p',
      sealed: { name, request, raw: '{}' },
    },
    ...(consent
      ? [
          {
            type: 'ConsentGranted' as const,
            grant: {
              id: 'consent_1',
              kind: 'informational' as const,
              how: 'form' as const,
              at: ONE_PM,
              disclosureHash: 'd',
              proven: true,
            },
          },
        ]
      : []),
    ...(wants === undefined
      ? []
      : [
          {
            type: 'SummaryWritten' as const,
            conversation: CONVERSATION,
            basis: 1,
            by: 'model' as const,
            sealed: { wants, ...(nextAction === undefined ? {} : { nextAction }) },
          },
        ]),
  ];
}

export const draft = (
  id = 'draft_1',
  body = FIRST_TEXT,
  purpose: 'first' | 'reply' = 'first',
): ContactEvent => ({
  type: 'DraftProposed',
  draft: id,
  conversation: CONVERSATION,
  purpose,
  workflow: 'new-lead',
  author: { kind: 'model', model: 'claude-haiku-5-5' },
  at: ONE_PM + 1_000,
  sealed: { body },
});

export const text = (
  sid: string,
  body: string,
  change: Partial<Reading> = {},
  at = ONE_PM + 10 * MINUTE,
  media = 0,
): ContactEvent => ({
  type: 'TextReceived',
  text: {
    sid,
    at,
    conversation: CONVERSATION,
    to: '+15125550100',
    media: Array.from({ length: media }, (_, index) => ({
      url: `https://api.twilio.com/${sid}/${index}`,
      type: 'image/jpeg',
    })),
    reading: { ...plainReading, ...change },
  },
  place: {},
  sealed: { body, raw: body },
});

/** A verdict as it is stored with an approval; its details matter to few cards. */
export const decision = (change: Partial<Decision> = {}): Decision => ({
  verdict: 'allow',
  rule: 'approved',
  because: 'Approved for exactly this text.',
  at: ONE_PM,
  purpose: 'first',
  rules: 'test',
  trace: [],
  evidence: {
    optOut: 'open',
    localTimes: [],
    placeBy: 'zone',
    sentIn24Hours: 0,
    findings: [],
    approvedBy: 'person:U-DANA',
    draft: 'draft_1',
    draftVersion: 1,
    basis: 1,
  },
  ...change,
});

export const approved = (
  id = 'draft_1',
  version = 1,
  at = ONE_PM + 2 * MINUTE,
  change: Partial<Decision> = {},
  sendAt?: number,
): ContactEvent => ({
  type: 'DraftApproved',
  draft: id,
  version,
  basis: 1,
  by: 'person:U-DANA',
  at,
  sendAt: sendAt ?? at + 5_000,
  scheduled: change.verdict === 'hold',
  decision: decision(change),
});

export const claimed = (
  id = 'draft_1',
  key = 'send:draft_1:1',
  at = ONE_PM + 2 * MINUTE + 5_000,
  purpose: 'first' | 'opt-out-confirmation' | 'help' = 'first',
): ContactEvent => ({
  type: 'SendClaimed',
  sendKey: key,
  draft: id,
  version: 1,
  conversation: CONVERSATION,
  purpose,
  workflow: 'new-lead',
  decision: decision(),
  from: '+15125550100',
  messagingServiceSid: 'MG00000000000000000000000000000001',
  validitySeconds: 300,
  claimant: 'c',
  at,
  sealed: { body: FIRST_TEXT },
});
