import type { SlackUseCases } from '../../../src/slack/use-cases.ts';

const never = (verb: string) => () => Promise.reject(new Error(`nobody expected ${verb}`));

/** Verbs that a test did not expect to be asked for; it replaces those that it does. */
export const unexpectedVerbs: SlackUseCases = {
  approveDraft: never('approveDraft'),
  editDraft: never('editDraft'),
  composeText: never('composeText'),
  checkText: never('checkText'),
  undoApproval: never('undoApproval'),
  discardDraft: never('discardDraft'),
  anotherDraft: never('anotherDraft'),
  claimConversation: never('claimConversation'),
  releaseConversation: never('releaseConversation'),
  reassignConversation: never('reassignConversation'),
  recordCall: never('recordCall'),
  recordOutcome: never('recordOutcome'),
  settleSend: never('settleSend'),
  recordOptOut: never('recordOptOut'),
  recordConsent: never('recordConsent'),
  resolvePause: never('resolvePause'),
  confirmReopening: never('confirmReopening'),
  acknowledgePage: never('acknowledgePage'),
  passPage: never('passPage'),
  finishPage: never('finishPage'),
  releaseSensitive: never('releaseSensitive'),
  viewContact: never('viewContact'),
  lookUp: never('lookUp'),
  proofFiles: never('proofFiles'),
  homeQueue: never('homeQueue'),
  status: never('status'),
  why: never('why'),
  pauseSenders: never('pauseSenders'),
  resumeSenders: never('resumeSenders'),
  resumeTrouble: never('resumeTrouble'),
};
