import type { Contact } from '../domain/contact.ts';
import type { Decision } from '../domain/decision.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { StoredCommit, Verified } from './ports.ts';
import { type TimelineEntry, timeline } from './timeline.ts';

/** Everything that shows, for one contact, that each text was allowed; the JSON of the proof file. Times are ISO, UTC. */
export interface Proof {
  readonly of: 'Baton proof file, version 1';
  readonly made: string;
  readonly workspace: string;
  readonly contact: {
    readonly id: string;
    readonly phone: string | undefined;
    readonly name: string | undefined;
    readonly standing: string;
  };
  readonly record: Verified;
  /** Names of the teammates who acted, by their id in `person:<id>`; empty where Slack was not asked. */
  readonly people: Readonly<Record<string, string>>;
  readonly consents: readonly ProofConsent[];
  readonly stops: readonly ProofStop[];
  readonly texts: readonly ProofText[];
  /** Texts that were handed over after a stop, other than its one goodbye, before they opted in again: must be 0. */
  readonly textsAfterGoodbye: number;
  readonly timeline: readonly (Omit<TimelineEntry, 'at' | 'decision'> & { readonly at: string })[];
  readonly links: readonly {
    readonly version: number;
    readonly at: string;
    readonly actor: string;
    readonly hash: string;
  }[];
}

export interface ProofConsent {
  readonly id: string;
  readonly kind: string;
  readonly how: string;
  readonly at: string;
  readonly proven: boolean;
  readonly wording?: string;
  readonly wordingSha256?: string;
  readonly url?: string;
  readonly ip?: string;
  readonly userAgent?: string;
  readonly words?: string;
  readonly endedBy?: string;
}

export interface ProofStop {
  readonly id: string;
  readonly how: string;
  readonly saidAt: string;
  readonly blockedAt: string;
  /** From their words to the stored block. */
  readonly seconds: number;
  readonly scope: string;
  readonly words?: string;
}

export interface ProofText {
  readonly direction: 'in' | 'out';
  readonly at: string;
  readonly words: string | undefined;
  readonly sid?: string;
  readonly state?: string;
  readonly purpose?: string;
  readonly workflow?: string;
  readonly approvedBy?: string;
  readonly decision?: Decision;
}

/** Ids of the teammates who acted. */
export const peopleIn = ({ links }: Proof): string[] => [
  ...new Set(links.flatMap(({ actor }) => (actor.startsWith('person:') ? [actor.slice(7)] : []))),
];

/** @param commits the contact's whole history, oldest first */
export function proofOf(
  contact: Contact,
  commits: readonly StoredCommit[],
  record: Verified,
  now: number,
): Proof {
  return {
    of: 'Baton proof file, version 1',
    made: iso(now),
    workspace: contact.ws,
    contact: { id: contact.id, phone: contact.phone, name: contact.name, standing: standing(contact) },
    record,
    people: {},
    consents: commits.flatMap(({ events }) => events.flatMap((event) => consentOf(event, contact))),
    stops: commits.flatMap((commit) => commit.events.flatMap((event) => stopOf(event, commit))),
    texts: commits.flatMap(({ at, events }) => events.flatMap((event) => textOf(event, at, contact))),
    textsAfterGoodbye: afterStop(commits.flatMap(({ events }) => events)),
    timeline: timeline(commits).map(({ at, version, actor, what }) => ({
      at: iso(at),
      version,
      actor,
      what,
    })),
    links: commits.map(({ version, at, actor, hash }) => ({ version, at: iso(at), actor, hash })),
  };
}

const iso = (at: number): string => new Date(at).toISOString();

const standing = ({ optedOut, pauses, grants }: Contact): string => {
  if (optedOut) return `opted out since ${iso(optedOut.at)}`;
  if (pauses.some(({ resolved }) => resolved === undefined)) return 'paused: unclear words';
  return grants.some(({ voidedBy }) => voidedBy === undefined) ? 'consent on record' : 'no consent on record';
};

function consentOf(event: ContactEvent, contact: Contact): ProofConsent[] {
  if (event.type !== 'ConsentGranted' && event.type !== 'ConsentReopened') return [];
  const { id, kind, how, at, proven, disclosureHash } = event.grant;
  const { disclosure, url, ip, userAgent, words } =
    event.type === 'ConsentGranted' ? (event.sealed ?? {}) : {};
  const endedBy = contact.grants.find((grant) => grant.id === id)?.voidedBy;
  return [
    {
      id,
      kind,
      how,
      at: iso(at),
      proven,
      ...(disclosure === undefined ? {} : { wording: disclosure }),
      ...(disclosureHash === undefined ? {} : { wordingSha256: disclosureHash }),
      ...(url === undefined ? {} : { url }),
      ...(ip === undefined ? {} : { ip }),
      ...(userAgent === undefined ? {} : { userAgent }),
      ...(words === undefined ? {} : { words }),
      ...(endedBy === undefined ? {} : { endedBy }),
    },
  ];
}

function stopOf(event: ContactEvent, { at: storedAt }: StoredCommit): ProofStop[] {
  if (event.type !== 'ConsentRevoked') return [];
  const { id, how, at, scope } = event.revocation;
  return [
    {
      id,
      how,
      saidAt: iso(at),
      blockedAt: iso(storedAt),
      seconds: Math.max(0, (storedAt - at) / 1_000),
      scope: [scope.sms ? 'texts' : '', scope.voice ? 'calls' : ''].filter(Boolean).join(' and '),
      ...(event.sealed === undefined ? {} : { words: event.sealed.words }),
    },
  ];
}

function textOf(event: ContactEvent, at: number, contact: Contact): ProofText[] {
  if (event.type === 'TextReceived') {
    return [{ direction: 'in', at: iso(event.text.at), words: event.sealed?.body, sid: event.text.sid }];
  }
  if (event.type !== 'SendClaimed') return [];
  const send = contact.sends.find(({ key }) => key === event.sendKey);
  return [
    {
      direction: 'out',
      at: iso(at),
      words: event.sealed?.body,
      ...(send?.sid === undefined ? {} : { sid: send.sid }),
      state: send?.status ?? send?.state ?? 'unknown',
      purpose: event.purpose,
      workflow: event.workflow,
      approvedBy: event.decision.evidence.approvedBy,
      decision: event.decision,
    },
  ];
}

function afterStop(events: readonly ContactEvent[]): number {
  let stopped = false;
  let count = 0;
  for (const event of events) {
    if (event.type === 'ConsentRevoked' && event.revocation.scope.sms) stopped = true;
    if (event.type === 'ConsentReopened') stopped = false;
    if (event.type === 'SendClaimed' && stopped && event.purpose !== 'opt-out-confirmation') count += 1;
  }
  return count;
}
