import { type Contact, openConversation, openPause } from '../domain/contact.ts';
import type { Purpose } from '../domain/purpose.ts';
import { routeOf, type Settings } from '../domain/settings.ts';
import { commit, commitTo, refuse } from './commit.ts';
import type { Drafter } from './drafter.ts';
import { planFirst } from './plan-first.ts';
import type { Ports } from './ports.ts';
import { draftEvents } from './propose-draft.ts';
import { type SurroundingsPort, settingsOf, surroundings } from './surroundings.ts';
import type { WorkResult } from './work-ports.ts';

type Port = SurroundingsPort & Pick<Ports, 'streams' | 'newId'> & { readonly drafter: Drafter };

/** Writes a draft for the conversation as it is now. An answer made for an older basis dies unseen. */
export const requestDraft =
  (port: Port) =>
  async (at: {
    ws: string;
    contact: string;
    conversation: string;
    basis: number;
    template?: string;
    not?: string;
  }): Promise<WorkResult> => {
    const settings = settingsOf(port, at.ws);
    const stream = await port.streams.read(at.ws, at.contact);
    const { contact } = stream;
    if (!wanted(contact, at)) return { kind: 'done' };
    const { purpose, workflow } = purposeOf(contact, at.conversation, settings);
    const drafted = await port.drafter({
      contact,
      conversation: at.conversation,
      purpose,
      workflow,
      settings,
      ...(at.template === undefined ? {} : { template: at.template }),
      ...(at.not === undefined ? {} : { not: at.not }),
      now: port.now(),
    });
    const made = { draft: port.newId('draft'), pause: port.newId('pause'), page: port.newId('page') };
    const around = surroundings(port, at.ws);
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `draft:${at.conversation}:${at.basis}`,
      actor: 'machine:drafts' as const,
    };
    await commitTo(
      port,
      command,
      (known, now) =>
        wanted(known, at)
          ? commit(
              draftEvents(known, at, drafted, { ...made, purpose, workflow, now }, settings, () =>
                purpose === 'first' && at.template === undefined
                  ? planFirst(
                      known,
                      { draft: made.draft, conversation: at.conversation, workflow },
                      { ...around, now },
                    )
                  : undefined,
              ),
            )
          : refuse('overtaken' as const),
      stream,
    );
    return { kind: 'done' };
  };

/** Still the conversation and the basis that were asked about, and somebody we may write to. */
const wanted = (
  contact: Contact,
  { conversation, basis }: { readonly conversation: string; readonly basis: number },
): boolean =>
  contact.basis === basis &&
  openConversation(contact)?.id === conversation &&
  contact.optedOut === undefined &&
  openPause(contact) === undefined &&
  contact.sensitiveSince === undefined;

/** A first text confirms the request; after anybody has written, it is a reply. */
export function purposeOf(
  contact: Contact,
  conversation: string,
  settings: Settings,
): { purpose: Purpose; workflow: string } {
  const written =
    contact.texts.some((text) => text.conversation === conversation) ||
    contact.sends.some((send) => send.conversation === conversation);
  const source = contact.conversations.find(({ id }) => id === conversation)?.source ?? 'text';
  const { workflow } = routeOf(settings, source);
  return { purpose: written ? 'reply' : 'first', workflow };
}
