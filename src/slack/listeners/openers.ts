import { type Contact, conversationOf, draftOf } from '../../domain/contact.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Refused } from '../../use-cases/ports.ts';
import { acted, pendingAsSeen } from '../../use-cases/seen-draft.ts';
import type { Clicker } from '../clicker.ts';
import { drawn } from '../drawing.ts';
import { type Refs, readRef, type Shape } from '../ids.ts';
import { type Look, verdictOn } from '../look.ts';
import type { Opened } from '../open-modal.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { detailsModal } from '../views/details-modal.ts';
import { composeModal, editModal } from '../views/edit-modal.ts';
import {
  consentModal,
  dontSendModal,
  notAnOptOutModal,
  optOutModal,
  outcomeModal,
  reassignModal,
  templateModal,
} from '../views/small-modals.ts';
import { standing } from '../views/standing.ts';
import { whyModal } from '../views/why-modal.ts';

/** Makes the modal that a button or menu choice asks for, or says why not. */
export type Opener = (deps: SlackDeps, clicker: Clicker, value: string) => Promise<Opened>;

/** Reads what the button names and the contact, checks the person's role, and draws. */
const opener =
  <S extends Shape>(
    shape: S,
    draw: (deps: SlackDeps, clicker: Clicker, ref: Refs[S], contact: Contact) => Promise<Opened>,
  ): Opener =>
  async (deps, clicker, value) => {
    const ref = readRef(shape, value);
    if (ref === undefined) return deps.look(clicker.ws).words.answers.oldButton;
    const viewed = await deps.useCases.viewContact({ ws: clicker.ws, contact: ref.contact }, clicker.user);
    return viewed.kind === 'refused' ? viewed.reason : draw(deps, clicker, ref, viewed.contact);
  };

export const openEdit = opener('seen', async (deps, clicker, ref, contact) => {
  const draft = waiting(contact, { ...ref, ws: clicker.ws });
  if ('kind' in draft) return draft.reason;
  const body = draft.body ?? '';
  const at = { ws: clicker.ws, contact: contact.id, conversation: draft.conversation };
  // Asked without the ticks, so that a finding which was kept can be seen and unticked.
  const checked = await deps.useCases.checkText(at, clicker.user, body, []);
  const { id, conversation, version, basis, kept, status } = draft;
  const meta = {
    contact: contact.id,
    conversation,
    draft: id,
    version,
    basis,
    scheduled: status === 'scheduled',
    round: 0,
  };
  return drawn(deps, clicker, (look) => editModal(look, contact, { body, kept, checked }, meta));
});

export const openReply = opener('moment', async (deps, clicker, { conversation }, contact) =>
  drawn(deps, clicker, (look) =>
    composeModal(
      look,
      contact,
      { body: '', kept: [] },
      { contact: contact.id, conversation, basis: contact.basis, round: 0 },
    ),
  ),
);

export const openDontSend = opener('seen', async (deps, clicker, ref, contact) => {
  const draft = waiting(contact, { ...ref, ws: clicker.ws });
  if ('kind' in draft) return draft.reason;
  const meta = {
    ...ref,
    version: draft.version,
    basis: draft.basis,
    scheduled: draft.status === 'scheduled',
  };
  return drawn(deps, clicker, (look) => dontSendModal(look, meta));
});

export const openTemplates = opener('seen', async (deps, clicker, ref, contact) => {
  const draft = waiting(contact, { ...ref, ws: clicker.ws });
  if ('kind' in draft) return draft.reason;
  return drawn(deps, clicker, (look) => {
    const templates = look.settings.templates.filter(({ purpose }) => purpose === draft.purpose);
    return templates.length === 0
      ? look.words.modals.template.none
      : templateModal(look, templates, { ...ref, scheduled: false });
  });
});

export const openReassign = opener('conversation', (deps, clicker, ref) =>
  drawn(deps, clicker, (look) => reassignModal(look, ref)),
);

export const openOutcome = opener('conversation', (deps, clicker, ref) =>
  drawn(deps, clicker, (look) => outcomeModal(look, ref)),
);

export const openDetails = opener('conversation', (deps, clicker, { conversation: id }, contact) =>
  drawn(deps, clicker, (look) => {
    const conversation = conversationOf(contact, id);
    return conversation === undefined
      ? look.words.answers.oldButton
      : detailsModal(look, contact, conversation);
  }),
);

export const openRecordConsent = opener('contact', (deps, clicker, _ref, contact) =>
  drawn(deps, clicker, (look) => consentModal(look, contact)),
);

export const openNotAnOptOut = opener('pause', (deps, clicker, { pause: id }, contact) =>
  drawn(deps, clicker, (look) => {
    const pause = contact.pauses.find((candidate) => candidate.id === id);
    return pause === undefined ? look.words.answers.oldButton : notAnOptOutModal(look, contact, pause);
  }),
);

/** From a card, a menu, or a look-up that found nobody. */
export const openRecordOptOut: Opener = async (deps, clicker, value) => {
  const id = (readRef('contact', value) ?? readRef('conversation', value))?.contact;
  if (id === undefined) return deps.look(clicker.ws).words.answers.oldButton;
  if (id === 'nobody') return drawn(deps, clicker, (look) => optOutModal(look, undefined));
  const viewed = await deps.useCases.viewContact({ ws: clicker.ws, contact: id }, clicker.user);
  if (viewed.kind === 'refused') return viewed.reason;
  return drawn(deps, clicker, (look) => optOutModal(look, viewed.contact));
};

/** "Why?" of a draft or of the whole thread: every rule's verdict on a text that would leave now. */
export const openWhy: Opener = async (deps, clicker, value) => {
  const seen = readRef('seen', value);
  const at = seen ?? readRef('conversation', value);
  if (at === undefined) return deps.look(clicker.ws).words.answers.oldButton;
  const viewed = await deps.useCases.viewContact({ ws: clicker.ws, contact: at.contact }, clicker.user);
  if (viewed.kind === 'refused') return viewed.reason;
  const { contact } = viewed;
  return drawn(deps, clicker, (look) => {
    const decision = verdict(look, contact, seen?.draft, 'conversation' in at ? at.conversation : undefined);
    return decision === undefined ? look.words.answers.oldButton : whyModal(look, contact, decision);
  });
};

function verdict(
  look: Look,
  contact: Contact,
  draftId: string | undefined,
  conversationId: string | undefined,
) {
  const draft = draftId === undefined ? undefined : draftOf(contact, draftId);
  if (draft) return verdictOn(look, contact, draft);
  const conversation = conversationId === undefined ? undefined : conversationOf(contact, conversationId);
  return conversation && standing(look, contact, conversation).decision;
}

/** The draft if it still waits for a person or for the clock; else why the button is dead. */
function waiting(contact: Contact, seen: Refs['seen'] & { readonly ws: string }): Draft | Refused {
  const draft = draftOf(contact, seen.draft);
  if (draft?.status !== 'scheduled') return pendingAsSeen(contact, seen);
  return draft.version === seen.version ? draft : acted(contact, draft);
}
