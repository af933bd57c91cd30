import type { Actor } from './actor.ts';
import type { TemplateProposal, TemplateVersion } from './copy-book.ts';

/** What happened to a workspace's approved copy, in the order it became true. */
export type CopyBookEvent =
  | TemplateRead
  | TemplateChanged
  | TemplateProposed
  | TemplateApproved
  | TemplateDeclined;

export type CopyBookEventType = CopyBookEvent['type'];

/** A process found this in its settings file and nobody had noted it yet: history, whether it is in force or not. */
export interface TemplateRead {
  readonly type: 'TemplateRead';
  readonly version: Omit<TemplateVersion, 'approved' | 'why'>;
}

/** Changed in Slack and in force. */
export interface TemplateChanged {
  readonly type: 'TemplateChanged';
  readonly version: Omit<TemplateVersion, 'approved'>;
}

/** A change of locked copy, which waits for somebody else; it takes the place of one that waited before. */
export interface TemplateProposed {
  readonly type: 'TemplateProposed';
  readonly proposal: Omit<TemplateProposal, 'approved'>;
}

/** Somebody else agreed: in force from here on, with them as its approver. */
export interface TemplateApproved {
  readonly type: 'TemplateApproved';
  readonly proposal: string;
  readonly by: Actor;
  readonly at: number;
}

/** Turned down, or taken back by its author. */
export interface TemplateDeclined {
  readonly type: 'TemplateDeclined';
  readonly proposal: string;
  readonly by: Actor;
  readonly at: number;
}
