import type { ModalView } from '@slack/types';
import { StoreAway } from '../use-cases/ports.ts';
import { type Clicker, tell } from './clicker.ts';
import type { SlackDeps } from './slack-deps.ts';
import { troubleOf } from './slack-trouble.ts';
import { noticeModal, waitModal } from './views/notice-modal.ts';

/** Slack's refusals of a view that is not on the screen as it was (docs.slack.dev/reference/methods/views.update#errors). */
const overtaken: ReadonlySet<string> = new Set(['not_found', 'hash_conflict']);

/** A modal, or a sentence in its place. */
export type Opened = ModalView | string | undefined;

/**
 * Opens a modal at once, because its trigger lives three seconds, and fills it as slowly as it takes. The hash keeps
 * it from overwriting what the person has moved on to.
 */
export async function openModal(
  deps: SlackDeps,
  clicker: Clicker,
  title: string,
  fill: () => Promise<Opened>,
): Promise<void> {
  const { words } = deps.look(clicker.ws);
  const web = deps.web(clicker.ws);
  // Reading starts at once; opening does not wait for it.
  const filling = fill().catch((error: unknown): string => {
    if (error instanceof StoreAway) return words.answers.notRecorded;
    throw error;
  });
  filling.catch(() => undefined);
  const how = clicker.view !== undefined && clicker.view.callback_id !== '' ? 'push' : 'open';
  let opened: { view?: { id?: string; hash?: string } };
  try {
    opened = await web.views[how]({ trigger_id: clicker.trigger, view: waitModal({ words }, title) });
  } catch (error) {
    deps.note('modal did not open', {
      user: clicker.user,
      because: error instanceof Error ? error.message : 'error',
    });
    await tell(deps, { ...clicker, view: undefined }, words.answers.surprise);
    return;
  }
  const filled = (await filling) ?? words.answers.notSetUp;
  const view = typeof filled === 'string' ? noticeModal({ words }, title, filled) : filled;
  const { id, hash } = opened.view ?? {};
  if (id === undefined) throw new Error('Slack opened a modal and did not name it');
  try {
    await web.views.update({ view_id: id, view, ...(hash === undefined ? {} : { hash }) });
  } catch (error) {
    const trouble = troubleOf(error);
    // Closed again, or moved on from, before it was filled: nothing went wrong.
    if (trouble?.kind !== 'refused' || !overtaken.has(trouble.code)) throw error;
  }
}
