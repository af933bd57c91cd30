/** Strings that Slack hands back. A button or modal that is not here has no listener, and the tests say so. */
export const actionId = {
  send: 'draft-send',
  edit: 'draft-edit',
  draftMenu: 'draft-menu',
  undo: 'draft-undo',
  dontSend: 'draft-dont-send',
  claim: 'root-claim',
  rootMenu: 'root-menu',
  call: 'call',
  reply: 'text-reply',
  textMenu: 'text-menu',
  reopen: 'text-reopen',
  recordConsent: 'record-consent',
  recordOptOut: 'record-opt-out',
  stopTexts: 'pause-stop',
  notAnOptOut: 'pause-not-an-opt-out',
  arrived: 'ask-arrived',
  notArrived: 'ask-not-arrived',
  pageTake: 'page-take',
  pagePass: 'page-pass',
  pageDone: 'page-done',
  release: 'release-texts',
  senderResume: 'sender-resume',
  proof: 'proof-file',
  openThread: 'open-thread',
  openTemplate: 'open-template',
  check: 'modal-check',
  keep: 'modal-keep',
  mend: 'modal-mend',
  plainSigns: 'modal-plain-signs',
  noAccents: 'modal-no-accents',
} as const;

export type ActionId = (typeof actionId)[keyof typeof actionId];

/** Choices of the ⋯ menus; each is handled by the same listener wherever it stands. */
export const choice = {
  details: 'details',
  reassign: 'reassign',
  outcome: 'outcome',
  recordOptOut: 'opt-out',
  why: 'why',
  another: 'another',
  template: 'template',
  dontSend: 'dont-send',
} as const;

export type Choice = (typeof choice)[keyof typeof choice];

export const callbackId = {
  editText: 'edit-text',
  composeText: 'compose-text',
  dontSend: 'dont-send',
  useTemplate: 'use-template',
  reassign: 'reassign',
  outcome: 'outcome',
  recordOptOut: 'record-opt-out',
  recordConsent: 'record-consent',
  notAnOptOut: 'not-an-opt-out',
  editTemplate: 'edit-template',
  judgeTemplate: 'judge-template',
  notice: 'notice',
  /** Message shortcut. */
  sendAsText: 'send-as-text',
} as const;

export type CallbackId = (typeof callbackId)[keyof typeof callbackId];

/** Input blocks of the modals; the element inside has the same id. */
export const field = {
  body: 'body',
  kept: 'kept',
  why: 'why',
  template: 'template',
  owner: 'owner',
  outcome: 'outcome',
  phone: 'phone',
  words: 'words',
  channel: 'channel',
  at: 'at',
  scope: 'scope',
  source: 'source',
  kind: 'kind',
  reason: 'reason',
  copy: 'copy',
  copyOwner: 'copy-owner',
  reviewBy: 'review-by',
  locked: 'locked',
  verdict: 'verdict',
} as const;
