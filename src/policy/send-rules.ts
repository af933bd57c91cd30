import { approved } from './approved.ts';
import { capsLeft } from './caps-left.ts';
import { channelWanted } from './channel-wanted.ts';
import { confirmationOnce } from './confirmation-once.ts';
import { consentCovers } from './consent-covers.ts';
import { conversationOpen } from './conversation-open.ts';
import { copyClean } from './copy-clean.ts';
import { hoursOpen } from './hours-open.ts';
import { lineReachable } from './line-reachable.ts';
import { notOptedOut } from './not-opted-out.ts';
import { notPaused } from './not-paused.ts';
import type { Rule } from './rule.ts';
import { senderHealthy } from './sender-healthy.ts';

/** The decision order for every text that wants to leave, at approval and again at dispatch. */
export const sendRules: readonly Rule[] = [
  notOptedOut,
  confirmationOnce,
  notPaused,
  lineReachable,
  conversationOpen,
  senderHealthy,
  consentCovers,
  channelWanted,
  hoursOpen,
  capsLeft,
  copyClean,
  approved,
];

/** Changes with every change of a rule, so that a stored decision can be told from what we would say today. */
export const SEND_RULES_VERSION = '2026-11-21';
