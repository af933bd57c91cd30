import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { correctCopy } from '../../policy/correct-copy.ts';
import type { Measure, Rewritten } from '../../use-cases/ports.ts';
import { type ActionId, actionId, callbackId, field } from '../action-ids.ts';
import { type Click, type Clicker, readClick, tell } from '../clicker.ts';
import { inTime } from '../in-time.ts';
import { metas, readMeta } from '../modal-meta.ts';
import { textOf, tickedOf, type ViewPayload } from '../payloads.ts';
import type { SlackDeps } from '../slack-deps.ts';
import type { Checked } from '../use-cases.ts';
import { mendValue } from '../views/finding-blocks.ts';
import { noticeModal } from '../views/notice-modal.ts';
import { previewView } from './compose-text.ts';
import { editView, submitEdit } from './edit-text.ts';
import type { Answer } from './submit.ts';

type InModal = Click & { readonly view: ViewPayload };

/** Check, Keep draft, and the buttons that mend a finding: the modal is redrawn, the words stay where they are. */
export function registerModalButtons(app: App, deps: SlackDeps): void {
  app.action(actionId.check, async ({ ack, body }) => {
    await ack();
    const click = inModal(body);
    if (click) await redraw(deps, click, textOf(click.view, field.body).trim(), 0);
  });

  app.action(new RegExp(`^${actionId.mend}:`), async ({ ack, body }) => {
    await ack();
    const click = inModal(body);
    if (click) await mend(deps, click);
  });

  for (const [id, pick] of savings) {
    app.action(id, async ({ ack, body }) => {
      await ack();
      const click = inModal(body);
      if (click) await rewrite(deps, click, (words, { measure }) => pick(measure)?.text ?? words);
    });
  }

  app.action(actionId.keep, async ({ ack, body }) => {
    const click = inModal(body);
    const meta = click && readMeta(metas.edit, click.view.private_metadata);
    if (click === undefined || meta === undefined) return ack();
    const { clicker, view } = click;
    const kept = await inTime(submitEdit(deps, clicker, view, meta, 'keep'), ack, deps.patience);
    const { words } = deps.look(clicker.ws);
    if (kept.kind === 'not-recorded') return tell(deps, clicker, words.answers.notRecorded);
    return showAnswer(
      deps,
      clicker,
      view,
      kept.value,
      noticeModal({ words }, words.modals.edit.title, words.modals.edit.kept),
    );
  });
}

/** A button cannot close its modal or put a sentence beneath a field, so that each answer becomes a view. */
async function showAnswer(
  deps: SlackDeps,
  clicker: Clicker,
  view: ViewPayload,
  answer: Answer,
  done: ModalView,
): Promise<void> {
  if (answer.kind === 'error') return tell(deps, clicker, answer.says);
  return put(deps, clicker, view, answer.kind === 'close' ? done : answer.view);
}

/** The buttons that save a text, and the words that each of them puts into the box. */
const savings: readonly (readonly [ActionId, (measure: Measure) => Rewritten | undefined])[] = [
  [actionId.plainSigns, ({ cheaper }) => cheaper],
  [actionId.noAccents, ({ withoutAccents }) => withoutAccents],
];

/** Mends the finding of the button, if its words still stand where they stood. */
const mend = (deps: SlackDeps, click: InModal): Promise<void> =>
  rewrite(deps, click, (body, { findings, contact }) => {
    const finding = findings.find((candidate) => mendValue(candidate) === click.value);
    return (finding && correctCopy(body, finding, contact.language)) ?? body;
  });

/** Puts other words into the box, made from those that stand there now and what stands against them. */
async function rewrite(
  deps: SlackDeps,
  click: InModal,
  change: (body: string, checked: Checked) => string,
): Promise<void> {
  const { clicker, view } = click;
  const body = textOf(view, field.body).trim();
  const meta = readMeta(metas.edit, view.private_metadata) ?? readMeta(metas.compose, view.private_metadata);
  if (meta === undefined) return;
  const at = { ws: clicker.ws, contact: meta.contact, conversation: meta.conversation };
  const checked = await deps.useCases.checkText(at, clicker.user, body, []);
  await redraw(deps, click, change(body, checked).trim(), 1);
}

/**
 * @param rounds 1 when the words were changed by us: Slack keeps what was typed under an unchanged block id, so that
 * the box gets a new one.
 */
async function redraw(
  deps: SlackDeps,
  { clicker, view }: InModal,
  body: string,
  rounds: 0 | 1,
): Promise<void> {
  const kept = tickedOf(view, field.kept);
  const edit =
    view.callback_id === callbackId.editText ? readMeta(metas.edit, view.private_metadata) : undefined;
  const compose = edit === undefined ? readMeta(metas.compose, view.private_metadata) : undefined;
  const next =
    edit !== undefined
      ? await editView(deps, clicker, { ...edit, round: edit.round + rounds }, body, kept)
      : compose &&
        (await previewView(
          deps,
          clicker,
          { ...compose, round: compose.round + rounds },
          body,
          kept,
          undefined,
        ));
  if (next) await put(deps, clicker, view, next);
}

const put = async (
  deps: SlackDeps,
  { ws }: Clicker,
  { id, hash }: ViewPayload,
  view: ModalView,
): Promise<void> => {
  await deps.web(ws).views.update({ view_id: id, view, ...(hash === undefined ? {} : { hash }) });
};

function inModal(body: unknown): InModal | undefined {
  const click = readClick(body, undefined);
  const view = click?.clicker.view;
  return click === undefined || view === undefined ? undefined : { ...click, view };
}
