import type { SlackUseCases } from '../slack/use-cases.ts';
import { anotherDraft } from '../use-cases/another-draft.ts';
import { acknowledgePage, finishPage, passPage } from '../use-cases/answer-page.ts';
import { approveDraft } from '../use-cases/approve-draft.ts';
import { checkText, composeText } from '../use-cases/compose-text.ts';
import { confirmReopening } from '../use-cases/confirm-reopening.ts';
import { discardDraft } from '../use-cases/discard-draft.ts';
import { editDraft } from '../use-cases/edit-draft.ts';
import { editTemplate } from '../use-cases/edit-template.ts';
import { pauseSenders, resumeSenders, resumeTrouble } from '../use-cases/halt-senders.ts';
import { homeQueue } from '../use-cases/home-queue.ts';
import { judgeTemplate } from '../use-cases/judge-template.ts';
import { lookUp } from '../use-cases/look-up.ts';
import {
  claimConversation,
  reassignConversation,
  releaseConversation,
} from '../use-cases/own-conversation.ts';
import { proofFiles } from '../use-cases/prove.ts';
import { recordCall } from '../use-cases/record-call.ts';
import { recordConsent } from '../use-cases/record-consent.ts';
import { recordOptOut } from '../use-cases/record-opt-out.ts';
import { recordOutcome } from '../use-cases/record-outcome.ts';
import { releaseSensitive } from '../use-cases/release-sensitive.ts';
import { resolvePause } from '../use-cases/resolve-pause.ts';
import { settleSend } from '../use-cases/settle-send.ts';
import { tellStatus } from '../use-cases/tell-status.ts';
import { undoApproval } from '../use-cases/undo-approval.ts';
import { viewContact } from '../use-cases/view-contact.ts';
import { viewTemplates } from '../use-cases/view-templates.ts';
import { whyFor } from '../use-cases/why.ts';
import type { AppPort } from './port.ts';

/** Every verb that Slack can ask for, bound to one port. */
export const slackUseCases = (port: AppPort): SlackUseCases => ({
  approveDraft: approveDraft(port),
  editDraft: editDraft(port),
  composeText: composeText(port),
  checkText: checkText(port),
  undoApproval: undoApproval(port),
  discardDraft: discardDraft(port),
  anotherDraft: anotherDraft(port),
  claimConversation: claimConversation(port),
  releaseConversation: releaseConversation(port),
  reassignConversation: reassignConversation(port),
  recordCall: recordCall(port),
  recordOutcome: recordOutcome(port),
  settleSend: settleSend(port),
  recordOptOut: recordOptOut(port),
  recordConsent: recordConsent(port),
  resolvePause: resolvePause(port),
  confirmReopening: confirmReopening(port),
  acknowledgePage: acknowledgePage(port),
  passPage: passPage(port),
  finishPage: finishPage(port),
  releaseSensitive: releaseSensitive(port),
  viewContact: viewContact(port),
  lookUp: lookUp(port),
  proofFiles: proofFiles(port),
  homeQueue: homeQueue(port),
  status: tellStatus(port),
  why: whyFor(port),
  viewTemplates: viewTemplates(port),
  editTemplate: editTemplate(port),
  judgeTemplate: judgeTemplate(port),
  pauseSenders: pauseSenders(port),
  resumeSenders: resumeSenders(port),
  resumeTrouble: resumeTrouble(port),
});
