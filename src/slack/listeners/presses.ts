import type { App } from '@slack/bolt';
import { actionId } from '../action-ids.ts';
import type { SlackDeps } from '../slack-deps.ts';
import type { SlackUseCases } from '../use-cases.ts';
import { answerCall } from './answer-call.ts';
import { onPress } from './press.ts';
import { sendProof } from './send-proof.ts';

type Answered<V extends 'recordCall' | 'proofFiles'> = Awaited<ReturnType<SlackUseCases[V]>>;

/** Every button that acts at once, with the verb it stands for. */
export function registerPresses(app: App, deps: SlackDeps): void {
  onPress(app, deps, {
    id: actionId.send,
    shape: 'seen',
    run: (verbs, at, user) => verbs.approveDraft(at, user),
    card: ({ draft }) => `draft:${draft}`,
  });
  onPress(app, deps, {
    id: actionId.undo,
    shape: 'seen',
    run: (verbs, at, user) => verbs.undoApproval(at, user),
    card: ({ draft }) => `draft:${draft}`,
  });
  onPress(app, deps, {
    id: actionId.claim,
    shape: 'conversation',
    run: (verbs, at, user) => verbs.claimConversation(at, user),
    card: ({ conversation }) => `root:${conversation}`,
  });
  onPress<'conversation', Answered<'recordCall'>>(app, deps, {
    id: actionId.call,
    shape: 'conversation',
    run: (verbs, at, user) => verbs.recordCall(at, user),
    answer: answerCall,
  });
  onPress(app, deps, {
    id: actionId.reopen,
    shape: 'text',
    run: (verbs, at, user) => verbs.confirmReopening(at, user),
    card: ({ textSid }) => `in:${textSid}`,
  });
  onPress(app, deps, {
    id: actionId.stopTexts,
    shape: 'pause',
    run: (verbs, at, user) => verbs.resolvePause(at, user, 'stop', ''),
    card: ({ pause }) => `pause:${pause}`,
  });
  for (const [id, left] of [
    [actionId.arrived, true],
    [actionId.notArrived, false],
  ] as const) {
    onPress(app, deps, {
      id,
      shape: 'send',
      run: (verbs, at, user) => verbs.settleSend(at, user, left),
      card: ({ sendKey }) => `ask:${sendKey}`,
    });
  }
  for (const [id, verb] of [
    [actionId.pageTake, 'acknowledgePage'],
    [actionId.pagePass, 'passPage'],
    [actionId.pageDone, 'finishPage'],
  ] as const) {
    onPress(app, deps, {
      id,
      shape: 'page',
      run: (verbs, at, user) => verbs[verb](at, user),
      card: ({ page }) => `page:${page}`,
    });
  }
  onPress(app, deps, {
    id: actionId.release,
    shape: 'contact',
    run: (verbs, at, user) => verbs.releaseSensitive(at, user),
  });
  onPress(app, deps, {
    id: actionId.senderResume,
    shape: 'trouble',
    run: (verbs, at, user) => verbs.resumeTrouble(at, user),
  });
  onPress<'contact', Answered<'proofFiles'>>(app, deps, {
    id: actionId.proof,
    shape: 'contact',
    run: (verbs, at, user) => verbs.proofFiles(at, user, undefined),
    answer: sendProof,
  });
  // A link button tells us of its click and waits for an answer like any other.
  app.action(new RegExp(`^${actionId.openThread}`), async ({ ack }) => ack());
}
