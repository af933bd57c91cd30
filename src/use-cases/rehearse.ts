import { type Contact, draftOf, nobody } from '../domain/contact.ts';
import type { Decision, Verdict } from '../domain/decision.ts';
import type { Draft } from '../domain/draft.ts';
import type { ContactEvent } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';
import type { Settings } from '../domain/settings.ts';
import { readText } from '../policy/read-text.ts';
import { contextOf } from './asked-before.ts';
import { judgeDraft } from './judge-draft.ts';
import type { Measure, StoredCommit } from './ports.ts';

/** One decision of the past that would come out differently. Words of contacts are left out. */
export interface Difference {
  readonly at: number;
  readonly contact: string;
  readonly what: 'send' | 'text';
  /** Send key, draft or message sid. */
  readonly of: string;
  readonly before: string;
  readonly after: string;
  readonly because: string;
}

export interface Rehearsal {
  readonly sends: number;
  readonly texts: number;
  readonly differences: readonly Difference[];
}

export interface RehearsalRules {
  readonly settings: Settings;
  readonly measure: (text: string) => Measure;
  /** Epoch ms; earlier decisions are only folded. */
  readonly since: number;
}

type Judged = Extract<ContactEvent, { type: 'SendClaimed' | 'SendHeld' | 'SendBlocked' }>;

/**
 * Lets one contact's history happen again and decides anew, under changed rules, what was decided then: each send with
 * the facts of its moment, each inbound text with the reading of today. Nothing is written and nothing leaves (C11).
 */
export function rehearse(
  ws: string,
  id: string,
  commits: readonly StoredCommit[],
  rules: RehearsalRules,
): Rehearsal {
  let contact = nobody(ws, id);
  let [sends, texts] = [0, 0];
  const differences: Difference[] = [];
  for (const { at, events } of commits) {
    for (const event of events) {
      if (at >= rules.since) {
        const found = isJudged(event) ? sendAgain(contact, event, rules) : textAgain(contact, event);
        sends += isJudged(event) ? 1 : 0;
        texts += event.type === 'TextReceived' ? 1 : 0;
        if (found) differences.push({ at, contact: id, ...found });
      }
      contact = evolve(contact, event);
    }
  }
  return { sends, texts, differences };
}

const isJudged = (event: ContactEvent): event is Judged =>
  event.type === 'SendClaimed' || event.type === 'SendHeld' || event.type === 'SendBlocked';

type Found = Omit<Difference, 'at' | 'contact'>;

function sendAgain(
  contact: Contact,
  event: Judged,
  { settings, measure }: RehearsalRules,
): Found | undefined {
  const draft = draftOf(contact, event.draft);
  if (draft?.body === undefined) return undefined;
  const then = event.decision;
  const now = judgeDraft(
    contact,
    draft,
    {
      settings: withVersionThen(settings, draft),
      now: then.at,
      measure,
      senderPaused: () => undefined,
    },
    approvalOf(draft),
  );
  if (same(then, now)) return undefined;
  return {
    what: 'send',
    of: `${draft.id} v${event.version}`,
    before: told(then),
    after: told(now),
    because: now.because,
  };
}

/**
 * Under other rules the text would have been made from other copy: that a template has a newer version is no difference.
 * That it is gone, open or without an approver is.
 */
const withVersionThen = (settings: Settings, { author }: Draft): Settings =>
  author.kind !== 'template'
    ? settings
    : {
        ...settings,
        templates: settings.templates.map((template) =>
          template.name === author.template &&
          (author.language === undefined || author.language === template.language)
            ? { ...template, version: author.version }
            : template,
        ),
      };

const approvalOf = ({ approval }: Draft) =>
  approval && { by: approval.by, version: approval.version, basis: approval.basis };

/** Verdicts differ, or the waiting time does by more than a minute. */
const same = (then: Decision, now: Decision): boolean =>
  then.verdict === now.verdict && Math.abs((then.until ?? 0) - (now.until ?? 0)) < 60_000;

const words = {
  allow: 'leaves',
  hold: 'waits',
  review: 'needs a person',
  block: 'is blocked',
} as const satisfies Record<Verdict, string>;

const told = ({ verdict, rule, until }: Decision): string =>
  `${words[verdict]}${verdict === 'allow' ? '' : ` (${rule}${until === undefined ? '' : `, until ${new Date(until).toISOString()}`})`}`;

function textAgain(contact: Contact, event: ContactEvent): Found | undefined {
  if (event.type !== 'TextReceived' || event.sealed === undefined) return undefined;
  const before = summary(event.text.reading);
  const { body } = event.sealed;
  const reading = readText(body, contextOf(contact, body, event.text.at));
  const after = summary(reading);
  return before === after
    ? undefined
    : { what: 'text', of: event.text.sid, before, after, because: 'The words are read differently now.' };
}

const summary = ({
  revocation,
  topics,
}: {
  revocation: string;
  topics: readonly { readonly topic: string }[];
}): string => [revocation, ...topics.map(({ topic }) => topic).toSorted()].join(', ');
