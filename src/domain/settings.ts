import type { Purpose } from './purpose.ts';
import type { Language } from './reading.ts';

export type Role = 'admin' | 'compliance' | 'owner' | 'rep' | 'on-call';

/** A number that texts leave from and come back to. */
export interface BusinessNumber {
  readonly number: string;
  readonly label: string;
  /** Registration (10DLC campaign) hangs on the service, so that every send names it. */
  readonly messagingServiceSid: string;
  readonly registered: boolean;
  /** What its texts are about, where the law or we are stricter with that (C13); the business's own when absent. */
  readonly category?: string;
}

/** Where leads of one source go. */
export interface SourceRoute {
  /** Slack channel id. */
  readonly channel: string;
  readonly number: string;
  readonly workflow: string;
  readonly owner?: string;
}

/** Approved copy with tokens; see `template.ts` for how it is filled. */
export interface TemplateSetting {
  readonly name: string;
  readonly version: number;
  readonly purpose: Purpose;
  readonly language: Language;
  readonly text: string;
  readonly owner: string;
  readonly approver?: string;
  readonly locked: boolean;
  /** ISO date after which somebody should read it again. */
  readonly reviewBy?: string;
  /** Tokens that the text must carry, whoever changes it. */
  readonly requires?: readonly string[];
}

/** A named play: which template answers a lead, whether it may go without a click, what follows. */
export interface Workflow {
  readonly name: string;
  readonly first: string;
  readonly reply: string;
  readonly followUp?: { readonly template: string; readonly afterHours: number };
  /** D5: the first confirmation may leave from its locked template without a click. */
  readonly autoFirst: boolean;
  /** Seconds an automatic text waits so that fast updates do not text twice. */
  readonly delaySeconds: number;
  /** Of two workflows that want the same contact at once the higher goes first. */
  readonly priority: number;
  /** Of a hundred contacts so many get no automatic text, so that its worth can be measured (M4). */
  readonly holdoutPercent?: number;
}

/** A window of local wall time, `HH:MM`; the end is exclusive. It may only tighten what the law allows. */
export interface LocalWindow {
  readonly start: string;
  readonly end: string;
  /** Days on which it opens at all; absent: every day. */
  readonly days?: readonly DayName[];
}

export type DayName = 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat';

/** What `baton.yml` says, checked and with defaults filled in. */
export interface Settings {
  /** Slack team id. */
  readonly ws: string;
  readonly business: {
    readonly name: string;
    readonly alsoCalled: readonly string[];
    readonly links: readonly string[];
  };
  /** Whose way of writing phone numbers is meant where one has no country code; US when left out. */
  readonly defaultCountry?: string;
  readonly numbers: readonly BusinessNumber[];
  readonly sources: Readonly<Record<string, SourceRoute>>;
  /** For a source that has no route, and for texts out of the blue. */
  readonly elsewhere: SourceRoute;
  readonly roles: Readonly<Record<Role, readonly string[]>>;
  readonly installer: string | undefined;
  /** Slack user group whose members are reps. */
  readonly repsGroup: string | undefined;
  readonly onCall: {
    /** In the order in which they are called. */
    readonly people: readonly string[];
    /** Mentioned when nobody is on call or nobody answers: a user group id or `here`. */
    readonly lastResort: string;
    readonly acknowledgeMinutes: number;
    readonly staleMinutes: number;
  };
  readonly answerMinutes: number;
  readonly undoSeconds: number;
  readonly duplicateMinutes: number;
  readonly window: LocalWindow | undefined;
  readonly category: string | undefined;
  /** Our own hours for a category, by its name. */
  readonly categoryWindows?: Readonly<Record<string, LocalWindow>>;
  /** Stages of a lead at which nobody is written to about new business; none when left out. */
  readonly suppressStages?: readonly string[];
  readonly caps: {
    readonly perRolling24Hours: number;
    readonly perDay: number;
    readonly perWorkflow: number;
    readonly gapMinutes: number;
  };
  readonly optInKeywords: readonly string[];
  readonly copy: {
    readonly optOutConfirmation: Readonly<Record<'en' | 'es' | 'fr', string>>;
    readonly help: Readonly<Record<'en' | 'es' | 'fr', string>>;
  };
  readonly templates: readonly TemplateSetting[];
  readonly workflows: readonly Workflow[];
  /** Channels an admin confirmed although they are public, shared or hold guests (T16). */
  readonly confirmedChannels: readonly string[];
  /** Hash of the file, kept with each decision. */
  readonly version: string;
}

export const numberSetting = (settings: Settings, number: string): BusinessNumber | undefined =>
  settings.numbers.find((candidate) => candidate.number === number);

export const workflowSetting = (settings: Settings, name: string): Workflow | undefined =>
  settings.workflows.find((workflow) => workflow.name === name);

/** Where a source's leads go; the fallback when nobody named it. */
export const routeOf = (settings: Settings, source: string): SourceRoute =>
  Object.hasOwn(settings.sources, source)
    ? (settings.sources[source] ?? settings.elsewhere)
    : settings.elsewhere;
