import { approved } from './approved.ts';
import { capsLeft } from './caps-left.ts';
import { channelWanted } from './channel-wanted.ts';
import { confirmationOnce } from './confirmation-once.ts';
import { consentCovers } from './consent-covers.ts';
import { conversationOpen } from './conversation-open.ts';
import { copyClean } from './copy-clean.ts';
import { evidenceAgrees } from './evidence-agrees.ts';
import { freshWords } from './fresh-words.ts';
import { hoursOpen } from './hours-open.ts';
import { lineReachable } from './line-reachable.ts';
import { notOptedOut } from './not-opted-out.ts';
import { notPaused } from './not-paused.ts';
import { notSuppressed } from './not-suppressed.ts';
import { reminderOnce } from './reminder-once.ts';
import type { Rule } from './rule.ts';
import { senderHealthy } from './sender-healthy.ts';

/** The decision order for every text that wants to leave, at approval and again at dispatch. */
export const sendRules: readonly Rule[] = [
  notOptedOut,
  confirmationOnce,
  notPaused,
  notSuppressed,
  lineReachable,
  conversationOpen,
  senderHealthy,
  consentCovers,
  evidenceAgrees,
  channelWanted,
  reminderOnce,
  hoursOpen,
  capsLeft,
  copyClean,
  freshWords,
  approved,
];
