import type { Contact, Outcome } from '../domain/contact.ts';
import type { TemplateId } from '../domain/copy-book.ts';
import type { Decision } from '../domain/decision.ts';
import type { E164 } from '../domain/phone.ts';
import type { CopyFinding } from '../policy/copy-finding.ts';
import type { Approved } from '../use-cases/approve-draft.ts';
import type { Changed } from '../use-cases/changed.ts';
import type { ComposeAt } from '../use-cases/compose-text.ts';
import type { DontSend } from '../use-cases/discard-draft.ts';
import type { DraftChange, Findings, Kept, Overtaken } from '../use-cases/edit-draft.ts';
import type { TemplateChange, TemplateEdited, TemplateSeen } from '../use-cases/edit-template.ts';
import type { HomeQueue } from '../use-cases/home-queue.ts';
import type { TemplateJudged } from '../use-cases/judge-template.ts';
import type { LookUp } from '../use-cases/look-up.ts';
import type { Measure, Refused } from '../use-cases/ports.ts';
import type { ProofFile } from '../use-cases/prove.ts';
import type { ConsentHeard } from '../use-cases/record-consent.ts';
import type { OptOutHeard } from '../use-cases/record-opt-out.ts';
import type { Seen } from '../use-cases/seen-draft.ts';
import type { TemplateStanding } from '../use-cases/view-templates.ts';
import type { Why } from '../use-cases/why.ts';

interface ContactAt {
  readonly ws: string;
  readonly contact: string;
}
interface ConversationAt extends ContactAt {
  readonly conversation: string;
}

/** The verdict on words that nobody has stored. */
export interface Checked {
  readonly findings: readonly CopyFinding[];
  readonly measure: Measure;
  readonly decision: Decision;
  readonly contact: Contact;
}

/** Lines of markup, for the asker alone. */
export interface Lines {
  readonly kind: 'lines';
  readonly lines: readonly string[];
}

/** What Slack asks of the rest. Every function checks the person's role itself and answers a refusal as a value. */
export interface SlackUseCases {
  readonly approveDraft: (seen: Seen, user: string) => Promise<Approved | Refused>;
  readonly editDraft: (
    seen: Seen,
    user: string,
    change: DraftChange,
  ) => Promise<Approved | Kept | Findings | Overtaken | Refused>;
  readonly composeText: (
    at: ComposeAt,
    user: string,
    words: Omit<DraftChange, 'next'>,
  ) => Promise<Approved | Findings | Overtaken | Refused>;
  readonly checkText: (
    at: ConversationAt,
    user: string,
    body: string,
    kept: readonly string[],
  ) => Promise<Checked>;
  readonly undoApproval: (
    at: ContactAt & { readonly draft: string; readonly version: number },
    user: string,
  ) => Promise<Changed | Refused>;
  readonly discardDraft: (seen: Seen, user: string, why: DontSend) => Promise<Changed | Refused>;
  readonly anotherDraft: (seen: Seen, user: string, picked?: TemplateId) => Promise<Changed | Refused>;
  readonly claimConversation: (at: ConversationAt, user: string) => Promise<Changed | Refused>;
  readonly releaseConversation: (at: ConversationAt, user: string) => Promise<Changed | Refused>;
  readonly reassignConversation: (at: ConversationAt, user: string, to: string) => Promise<Changed | Refused>;
  readonly recordCall: (
    at: ConversationAt,
    user: string,
  ) => Promise<{ readonly kind: 'call'; readonly phone: E164; readonly warning?: string } | Refused>;
  readonly recordOutcome: (at: ConversationAt, user: string, outcome: Outcome) => Promise<Changed | Refused>;
  readonly settleSend: (
    at: ContactAt & { readonly sendKey: string },
    user: string,
    left: boolean,
  ) => Promise<Changed | Refused>;
  /** By contact, or by a number that nobody has texted yet. */
  readonly recordOptOut: (
    at: ContactAt | { readonly ws: string; readonly phone: E164 },
    user: string,
    heard: OptOutHeard,
  ) => Promise<Changed | Refused>;
  readonly recordConsent: (at: ContactAt, user: string, heard: ConsentHeard) => Promise<Changed | Refused>;
  readonly resolvePause: (
    at: ContactAt & { readonly pause: string },
    user: string,
    as: 'stop' | 'not-an-opt-out',
    reason: string,
  ) => Promise<Changed | Refused>;
  readonly confirmReopening: (
    at: ContactAt & { readonly textSid: string },
    user: string,
  ) => Promise<Changed | Refused>;
  readonly acknowledgePage: (
    at: ContactAt & { readonly page: string },
    user: string,
  ) => Promise<Changed | Refused>;
  readonly passPage: (at: ContactAt & { readonly page: string }, user: string) => Promise<Changed | Refused>;
  readonly finishPage: (
    at: ContactAt & { readonly page: string },
    user: string,
  ) => Promise<Changed | Refused>;
  readonly releaseSensitive: (at: ContactAt, user: string) => Promise<Changed | Refused>;

  /** Reads a contact for a person's eyes: refused without a role. */
  readonly viewContact: (
    at: ContactAt,
    user: string,
  ) => Promise<{ readonly kind: 'contact'; readonly contact: Contact } | Refused>;
  readonly lookUp: (ws: string, user: string, query: string, channel: string) => Promise<LookUp | Refused>;
  readonly proofFiles: (
    at: ContactAt,
    user: string,
    channel: string | undefined,
  ) => Promise<{ readonly kind: 'proof'; readonly files: readonly ProofFile[] } | Refused>;
  readonly homeQueue: (ws: string, user: string) => Promise<HomeQueue>;
  /** What is connected and what is wrong. */
  readonly status: (ws: string, user: string) => Promise<Lines | Refused>;
  readonly why: (ws: string, user: string, query: string) => Promise<Why | Refused>;
  /** Approved copy with its history: all, of one name, or in one language. */
  readonly viewTemplates: (
    ws: string,
    user: string,
    asked?: { readonly name?: string; readonly language?: string },
  ) => Promise<{ readonly kind: 'templates'; readonly templates: readonly TemplateStanding[] } | Refused>;
  readonly editTemplate: (
    seen: TemplateSeen,
    user: string,
    change: TemplateChange,
  ) => Promise<TemplateEdited | Refused>;
  readonly judgeTemplate: (
    at: { readonly ws: string; readonly proposal: string },
    user: string,
    agrees: boolean,
  ) => Promise<TemplateJudged | Refused>;
  /** An admin stops a number of ours, by label or number, or lets it go on. */
  readonly pauseSenders: (ws: string, user: string, what: string, why: string) => Promise<Lines | Refused>;
  readonly resumeSenders: (ws: string, user: string, what: string) => Promise<Lines | Refused>;
  readonly resumeTrouble: (
    at: { readonly ws: string; readonly trouble: string },
    user: string,
  ) => Promise<Lines | Refused>;
}
