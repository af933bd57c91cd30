import type { App } from '@slack/bolt';
import { draftOf } from '../../domain/contact.ts';
import type { CopyFinding } from '../../policy/copy-finding.ts';
import type { Seen } from '../../use-cases/seen-draft.ts';
import { callbackId, field } from '../action-ids.ts';
import { drawn } from '../drawing.ts';
import { type EditMeta, metas } from '../modal-meta.ts';
import { textOf, tickedOf, type ViewPayload } from '../payloads.ts';
import { plainReason } from '../plain-reason.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { againstWords, editModal, overtakenBanner, previewModal } from '../views/edit-modal.ts';
import { stoppedBeyondWords } from '../views/verdict-parts.ts';
import { submissionKey } from './submission-key.ts';
import { type Answer, close, errorAt, onSubmit, type Submitter, update } from './submit.ts';

/** "Edit text": submitting sends at once, or at the hour that the button names; a text that can't leave is kept. */
export function registerEditText(app: App, deps: SlackDeps): void {
  onSubmit(app, deps, callbackId.editText, {
    meta: metas.edit,
    field: field.body,
    run: async (submitter, view, meta) => {
      const body = textOf(view, field.body).trim();
      const at = { ws: submitter.ws, contact: meta.contact, conversation: meta.conversation };
      const { decision } = await deps.useCases.checkText(
        at,
        submitter.user,
        body,
        tickedOf(view, field.kept),
      );
      return submitEdit(deps, submitter, view, meta, stoppedBeyondWords(decision) ? 'keep' : 'send');
    },
  });
}

/** The words of the modal become the draft's next version, and are approved when they are to be sent. */
export async function submitEdit(
  deps: SlackDeps,
  { ws, user }: Submitter,
  view: ViewPayload,
  meta: EditMeta,
  what: 'keep' | 'send',
): Promise<Answer> {
  const body = textOf(view, field.body).trim();
  const kept = tickedOf(view, field.kept);
  const seen = await takenBack(deps, { ws, user }, meta, body, kept);
  if ('answer' in seen) return seen.answer;
  const key = submissionKey(view.id, [what, body, ...kept]);
  const result = await deps.useCases.editDraft(seen, user, { body, kept, next: what, key });
  switch (result.kind) {
    case 'approved':
    case 'kept':
      return close;
    case 'refused':
      return errorAt(field.body, await plainReason(deps, { ws }, result));
    case 'findings':
      return showFindings(
        deps,
        { ws, user },
        { ...meta, version: seen.version, basis: seen.basis, scheduled: false },
        body,
        kept,
        result.findings,
      );
    case 'overtaken':
      return showOvertaken(deps, { ws, user }, meta, body, kept, result);
  }
}

/** A scheduled text is taken back before it is changed; nothing of it is lost while its words have faults. */
async function takenBack(
  deps: SlackDeps,
  { ws, user }: Submitter,
  meta: EditMeta,
  body: string,
  kept: readonly string[],
): Promise<Seen | { readonly answer: Answer }> {
  const { contact, conversation, draft, version, basis } = meta;
  if (!meta.scheduled) return { ws, contact, draft, version, basis };
  const { findings } = await deps.useCases.checkText({ ws, contact, conversation }, user, body, kept);
  if (findings.some(({ effect }) => effect !== 'warn')) {
    return { answer: await showFindings(deps, { ws, user }, meta, body, kept, findings) };
  }
  const undone = await deps.useCases.undoApproval({ ws, contact, draft, version }, user);
  if (undone.kind === 'refused')
    return { answer: errorAt(field.body, await plainReason(deps, { ws }, undone)) };
  const back = draftOf(undone.contact, draft);
  return { ws, contact, draft, version: back?.version ?? version, basis: back?.basis ?? basis };
}

/** What blocks stands beneath the words; what may be kept gets its box to tick. */
async function showFindings(
  deps: SlackDeps,
  submitter: Submitter,
  meta: EditMeta,
  body: string,
  kept: readonly string[],
  findings: readonly CopyFinding[],
): Promise<Answer> {
  if (findings.some(({ effect }) => effect === 'block')) {
    return errorAt(field.body, againstWords(deps.look(submitter.ws), findings));
  }
  const view = await editView(deps, submitter, meta, body, kept);
  return view === undefined
    ? errorAt(field.body, againstWords(deps.look(submitter.ws), findings))
    : update(view);
}

/** The edit modal with the present verdict on the words. */
export async function editView(
  deps: SlackDeps,
  { ws, user }: Submitter,
  meta: EditMeta,
  body: string,
  kept: readonly string[],
) {
  const at = { ws, contact: meta.contact, conversation: meta.conversation };
  const checked = await deps.useCases.checkText(at, user, body, []);
  return drawn(deps, { ws }, (look) => editModal(look, checked.contact, { body, kept, checked }, meta));
}

/** They wrote meanwhile: the words are kept, and go on as an answer to what they wrote, through its preview. */
async function showOvertaken(
  deps: SlackDeps,
  { ws, user }: Submitter,
  { contact: id, conversation, round }: EditMeta,
  body: string,
  kept: readonly string[],
  {
    words,
    at,
    basis,
    contact,
  }: { words: string | undefined; at: number; basis: number; contact: Parameters<typeof overtakenBanner>[1] },
): Promise<Answer> {
  const checked = await deps.useCases.checkText({ ws, contact: id, conversation }, user, body, []);
  const view = await drawn(deps, { ws }, (look) => {
    const banner = overtakenBanner(look, contact, words, at);
    return previewModal(
      look,
      contact,
      { body, kept, checked, banner },
      { contact: id, conversation, basis, round: round + 1 },
    );
  });
  return view === undefined ? errorAt(field.body, deps.look(ws).words.answers.notSetUp) : update(view);
}
