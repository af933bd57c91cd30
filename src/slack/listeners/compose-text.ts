import type { App } from '@slack/bolt';
import type { Contact } from '../../domain/contact.ts';
import { callbackId, field } from '../action-ids.ts';
import { drawn } from '../drawing.ts';
import { type ComposeMeta, metas } from '../modal-meta.ts';
import { textOf, tickedOf, type ViewPayload } from '../payloads.ts';
import { plainReason } from '../plain-reason.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { againstWords, composeModal, overtakenBanner, previewModal } from '../views/edit-modal.ts';
import { stoppedBeyondWords } from '../views/verdict-parts.ts';
import { digestOf, submissionKey } from './submission-key.ts';
import { type Answer, close, errorAt, onSubmit, type Submitter, update } from './submit.ts';

/** Words of a person's own never leave before they were shown, exactly as they are, and confirmed. */
export function registerComposeText(app: App, deps: SlackDeps): void {
  onSubmit(app, deps, callbackId.composeText, {
    meta: metas.compose,
    field: field.body,
    run: (submitter, view, meta) => submitCompose(deps, submitter, view, meta),
  });
}

async function submitCompose(
  deps: SlackDeps,
  submitter: Submitter,
  view: ViewPayload,
  meta: ComposeMeta,
): Promise<Answer> {
  const { ws, user } = submitter;
  const body = textOf(view, field.body).trim();
  const kept = tickedOf(view, field.kept);
  const { modals } = deps.look(ws).words;
  if (body === '') return errorAt(field.body, modals.edit.shortcutEmpty);
  if (meta.previewed !== digestOf(body)) {
    const banner = meta.previewed === undefined ? undefined : modals.edit.changed;
    return orSorry(deps, ws, await previewView(deps, submitter, meta, body, kept, banner));
  }
  const { contact, conversation, basis } = meta;
  const key = submissionKey(view.id, [body, ...kept]);
  const result = await deps.useCases.composeText({ ws, contact, conversation, basis }, user, {
    body,
    kept,
    key,
  });
  switch (result.kind) {
    case 'approved':
      return close;
    case 'refused':
      return errorAt(field.body, await plainReason(deps, { ws }, result));
    case 'findings':
      return result.findings.some(({ effect }) => effect === 'block')
        ? errorAt(field.body, againstWords(deps.look(ws), result.findings))
        : orSorry(deps, ws, await previewView(deps, submitter, meta, body, kept, modals.edit.mustTick));
    case 'overtaken': {
      const { words, at, basis: now, contact: present } = result;
      const banner = await drawn(deps, { ws }, (look) => overtakenBanner(look, present, words, at));
      return orSorry(
        deps,
        ws,
        await previewView(deps, submitter, { ...meta, basis: now }, body, kept, banner),
      );
    }
  }
}

const orSorry = (deps: SlackDeps, ws: string, view: Awaited<ReturnType<typeof previewView>>): Answer =>
  view === undefined ? errorAt(field.body, deps.look(ws).words.answers.notSetUp) : update(view);

/** The preview of these words; or, when no words could leave, the box again with the reason. */
export async function previewView(
  deps: SlackDeps,
  { ws, user }: Submitter,
  meta: ComposeMeta,
  body: string,
  kept: readonly string[],
  banner: string | undefined,
) {
  const at = { ws, contact: meta.contact, conversation: meta.conversation };
  const checked = await deps.useCases.checkText(at, user, body, []);
  const stopped = stoppedBeyondWords(checked.decision);
  const { previewed: _, ...unseen } = meta;
  return drawn(deps, { ws }, (look) => {
    const contact: Contact = checked.contact;
    if (stopped !== undefined) {
      const why = `🟡 ${[stopped.because, stopped.wayOn].filter(Boolean).join(' ')}`;
      return composeModal(look, contact, { body, kept, banner: why }, unseen);
    }
    const said = banner === undefined ? {} : { banner };
    return previewModal(
      look,
      contact,
      { body, kept, checked, ...said },
      { ...meta, previewed: digestOf(body) },
    );
  });
}
