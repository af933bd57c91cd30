import type { Actor } from '../domain/actor.ts';
import { type Contact, conversationOf, openPause } from '../domain/contact.ts';
import type { Decision, Evidence } from '../domain/decision.ts';
import type { Draft } from '../domain/draft.ts';
import type { Purpose } from '../domain/purpose.ts';
import { hasFailed, mayHaveLeft } from '../domain/send.ts';
import type { SenderTrouble } from '../domain/sending.ts';
import { numberSetting, type Settings } from '../domain/settings.ts';
import { consentFor } from '../policy/consent-covers.ts';
import { findingsOn } from '../policy/copy-clean.ts';
import { windowOptions } from '../policy/hours-open.ts';
import { judge } from '../policy/judge.ts';
import { derivePlace, type Place } from '../policy/place.ts';
import { openAt } from '../policy/quiet-hours.ts';
import { areSpentBy } from '../policy/retry-delay.ts';
import type { CopyFinding } from '../policy/review-copy.ts';
import { versionsWith } from '../policy/rule-versions.ts';
import type { KnownFacts, SendFacts } from '../policy/send-facts.ts';
import { sendRules } from '../policy/send-rules.ts';
import { suppressionsOf } from '../policy/suppressions.ts';
import type { Measure } from './ports.ts';
import { priorityOf, waitingBeside } from './waiting-texts.ts';

const DAY = 24 * 3_600_000;

/** What is known from outside the contact at the moment of judging. */
export interface Surroundings {
  readonly settings: Settings;
  readonly now: number;
  readonly measure: (text: string) => Measure;
  /** What keeps a business number from sending now. */
  readonly senderPaused: (number: string) => SenderTrouble | undefined;
}

/** The gate's verdict on a draft at this moment, approved by `by` for the version and basis named. */
export function judgeDraft(
  contact: Contact,
  draft: Draft,
  around: Surroundings,
  approval: { by: Actor; version: number; basis: number } | undefined,
): Decision {
  const facts = sendFacts(contact, draft, around, approval);
  return judge(sendRules, facts, evidenceOf(facts), versionsWith(around.settings.version));
}

/** Gathers what the rules may know. Reads nothing but its arguments. */
export function sendFacts(
  contact: Contact,
  draft: Draft,
  around: Surroundings,
  approval: SendFacts['approval'],
): SendFacts {
  const known = knownFacts(contact, draft, around, approval);
  return {
    ...known,
    window: openAt(known.place, known.now, windowOptions(known)),
    findings: draft.body === undefined ? [] : findingsOn(known, draft.body),
  };
}

function knownFacts(
  contact: Contact,
  draft: Draft,
  { settings, now, measure, senderPaused }: Surroundings,
  approval: SendFacts['approval'],
): KnownFacts {
  const conversation = conversationOf(contact, draft.conversation);
  const lead = contact.leads.findLast(({ id }) => id === conversation?.leadId);
  const lastText = contact.texts.at(-1);
  const lastStop = contact.revocations.findLast(({ scope }) => scope.sms)?.id;
  const number = conversation?.number;
  return {
    now,
    settings,
    purpose: draft.purpose,
    draft,
    approval,
    basis: contact.basis,
    phoneKnown: contact.phone !== undefined,
    language: contact.language,
    line: contact.line,
    optedOut: contact.optedOut,
    paused: openPause(contact) !== undefined,
    sensitive: contact.sensitiveSince !== undefined,
    // What they agreed to before a stop is void for good, whatever reopened the number since.
    grants: contact.grants.filter(({ voidedBy }) => voidedBy === undefined),
    lastText:
      lastText && lastText.sid !== contact.lastTextAtStop
        ? { sid: lastText.sid, at: lastText.at }
        : undefined,
    request: lead?.request ?? lastText?.body,
    channelPreference: lead?.channelPreference ?? 'any',
    conversationEnded: conversation === undefined || conversation.ended !== undefined,
    queue: conversation?.owner ?? conversation?.channel,
    place: placeOf(contact),
    sends: contact.sends
      .filter((send) => mayHaveLeft(send))
      .map((send) => ({
        at: send.claimedAt,
        workflow: send.workflow,
        purpose: send.purpose,
        here: send.conversation === draft.conversation,
        arrived: !hasFailed(send),
      })),
    spentWords: contact.sends.flatMap(({ code, body }) =>
      code !== undefined && body !== undefined && areSpentBy(code) ? [body] : [],
    ),
    wroteHere: contact.texts.some((text) => text.conversation === draft.conversation),
    suppressions: suppressionsOf(contact, conversation, draft.workflow, settings),
    priority: priorityOf(settings, draft.workflow),
    waiting: waitingBeside(contact, draft, settings),
    sender: number === undefined ? undefined : numberSetting(settings, number),
    senderPaused: number === undefined ? undefined : senderPaused(number),
    measure: measure(draft.body ?? ''),
    confirmationSent: contact.sends.some(
      (send) => send.purpose === 'opt-out-confirmation' && send.answers === lastStop && mayHaveLeft(send),
    ),
  };
}

/** Where the contact may be, from everything that sources told us. */
export const placeOf = ({ phone, place }: Contact): Place =>
  derivePlace({ ...place, ...(phone === undefined ? {} : { phone }) });

function evidenceOf(facts: SendFacts): Evidence {
  const consent = consentFor(facts);
  return {
    ...(consent === undefined ? {} : { consentId: consent.id }),
    optOut: facts.optedOut ? 'opted out' : facts.paused ? 'paused' : 'open',
    localTimes: facts.window.localTimes,
    placeBy: facts.place.because,
    ...(facts.place.conflicts === undefined ? {} : { placeConflicts: facts.place.conflicts }),
    sentIn24Hours: facts.sends.filter(({ at }) => facts.now - at < DAY).length,
    findings: facts.findings.map(({ id }) => id),
    approvedBy: facts.approval?.by ?? 'rule',
    draft: facts.draft.id,
    draftVersion: facts.draft.version,
    basis: facts.basis,
  };
}

/** What the gate would find in words that a model proposes for this conversation. */
export function findingsOnWords(
  at: {
    readonly contact: Contact;
    readonly conversation: string;
    readonly purpose: Purpose;
    readonly workflow: string;
    readonly settings: Settings;
    readonly now: number;
  },
  body: string,
  measure: (text: string) => Measure,
): readonly CopyFinding[] {
  const draft: Draft = {
    id: 'proposed',
    conversation: at.conversation,
    version: 1,
    basis: at.contact.basis,
    purpose: at.purpose,
    workflow: at.workflow,
    author: { kind: 'model', model: 'proposed' },
    body,
    kept: [],
    status: 'pending',
    automatic: false,
    createdAt: at.now,
  };
  const around = { settings: at.settings, now: at.now, measure, senderPaused: () => undefined };
  return sendFacts(at.contact, draft, around, undefined).findings;
}
