import { type Contact, conversationOf, openPause, sendOf } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { Send } from '../domain/send.ts';
import { type Settings, workflowSetting } from '../domain/settings.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { draftFromTemplate } from './draft-from-template.ts';
import type { Ports } from './ports.ts';
import { settingsOf } from './surroundings.ts';
import type { WorkResult } from './work-ports.ts';

const HOUR = 3_600_000;

type Port = Pick<Ports, 'streams' | 'now' | 'newId' | 'settings'>;

/**
 * A first text has left: the one reminder of its workflow is planned for when they stay silent (S4). The key allows
 * one for each conversation, ever. Whether it leaves is decided when its time has come; its card says how that stands.
 */
export const planFollowUp =
  (port: Port) =>
  async (at: { ws: string; contact: string; sendKey: string }): Promise<WorkResult> => {
    const settings = settingsOf(port, at.ws);
    const { contact } = await port.streams.read(at.ws, at.contact);
    const conversation = sendOf(contact, at.sendKey)?.conversation;
    if (conversation === undefined) return { kind: 'done' };
    const draft = port.newId('draft');
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `follow-up:${conversation}`,
      actor: 'machine:follow-up' as const,
    };
    await commitTo(port, command, (known, now) => {
      const send = sendOf(known, at.sendKey);
      const planned =
        send && isSilentSince(known, send) ? reminder(known, send, settings, draft, now) : undefined;
      return planned === undefined ? refuse('no reminder' as const) : commit([planned]);
    });
    return { kind: 'done' };
  };

/** Nobody has written, called or taken over since, and nothing speaks against the contact. */
function isSilentSince(contact: Contact, send: Send): boolean {
  const conversation = conversationOf(contact, send.conversation);
  return (
    conversation !== undefined &&
    conversation.ended === undefined &&
    conversation.peopleOnly !== true &&
    (conversation.calledAt ?? 0) < send.claimedAt &&
    contact.optedOut === undefined &&
    openPause(contact) === undefined &&
    contact.sensitiveSince === undefined &&
    !contact.texts.some((text) => text.conversation === conversation.id && text.basis > send.basis) &&
    !contact.sends.some((later) => later.conversation === conversation.id && later.basis > send.basis) &&
    !contact.pages.some((page) => page.conversation === conversation.id && page.done === undefined)
  );
}

function reminder(
  contact: Contact,
  send: Send,
  settings: Settings,
  draft: string,
  now: number,
): ContactEvent | undefined {
  const { conversation, workflow } = send;
  const followUp = workflowSetting(settings, workflow)?.followUp;
  if (followUp === undefined) return undefined;
  const { body, author } = draftFromTemplate({
    contact,
    conversation,
    purpose: 'follow-up',
    workflow,
    settings,
    template: followUp.template,
    now,
  });
  if (body === undefined) return undefined;
  return {
    type: 'AutomaticTextPlanned',
    draft,
    conversation,
    purpose: 'follow-up',
    workflow,
    author,
    by: 'machine:follow-up',
    at: now,
    sendAt: Math.max(now, send.claimedAt + followUp.afterHours * HOUR),
    follows: send.draft,
    sealed: { body },
  };
}
