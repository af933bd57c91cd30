import type { App } from '@slack/bolt';
import { callbackId } from '../action-ids.ts';
import { readMark } from '../card-key.ts';
import type { Clicker } from '../clicker.ts';
import { drawn } from '../drawing.ts';
import { type Opened, openModal } from '../open-modal.ts';
import { messageShortcutPayload } from '../payloads.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { threadContact } from '../thread-contact.ts';
import { toPlain } from '../to-plain.ts';
import { composeModal } from '../views/edit-modal.ts';
import { previewView } from './compose-text.ts';

/** The shortcut on a teammate's message: its words, as the phone would show them, in the preview. Nothing leaves yet. */
export function registerSendAsText(app: App, deps: SlackDeps): void {
  app.shortcut(
    { type: 'message_action', callback_id: callbackId.sendAsText },
    async ({ ack, body, respond }) => {
      await ack();
      const parsed = messageShortcutPayload.safeParse(body);
      if (!parsed.success) return;
      const { team, user, trigger_id: trigger, channel, message } = parsed.data;
      const thread = message.thread_ts ?? message.ts;
      const clicker: Clicker = {
        ws: team.id,
        user: user.id,
        trigger,
        channel: channel.id,
        thread: message.thread_ts,
        view: undefined,
        respond,
      };
      const { modals } = deps.look(team.id).words;
      await openModal(deps, clicker, modals.edit.previewTitle, () =>
        preview(deps, clicker, channel.id, thread, message),
      );
    },
  );
}

interface ChosenMessage {
  readonly ts: string;
  readonly text: string;
  readonly bot_id?: string | undefined;
  readonly blocks?: readonly unknown[] | undefined;
  readonly metadata?: unknown;
}

async function preview(
  deps: SlackDeps,
  clicker: Clicker,
  channel: string,
  thread: string,
  message: ChosenMessage,
): Promise<Opened> {
  const { ws, user } = clicker;
  const { answers, modals } = deps.look(ws).words;
  const found = await threadContact(deps, { ws, user }, { channel, thread });
  if (found === undefined) return answers.notBaton;
  if (found.kind === 'refused') return found.reason;
  const { contact, conversation } = found;
  const ownCard = Object.values(contact.cards).some(
    (place) => place.channel === channel && place.ts === message.ts,
  );
  if (ownCard || readMark(message.metadata) !== undefined) return answers.ownCard;
  const meta = { contact: contact.id, conversation: conversation.id, basis: contact.basis, round: 0 };
  const plain = await drawn(deps, clicker, ({ nameOf }) => toPlain(message, nameOf));
  if (plain === undefined) return answers.notSetUp;
  const lost = plain.lost.length === 0 ? undefined : modals.edit.lost(plain.lost.join(', '));
  if (plain.text === '') {
    const banner = lost ?? modals.edit.shortcutEmpty;
    return drawn(deps, clicker, (look) => composeModal(look, contact, { body: '', kept: [], banner }, meta));
  }
  return previewView(deps, { ws, user }, meta, plain.text, [], lost);
}
