import type { Contact } from '../../domain/contact.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Draft } from '../../domain/draft.ts';
import { actionId, choice } from '../action-ids.ts';
import { actions, button, type Card, exactWords, lead, menu, small } from '../blocks.ts';
import type { Look } from '../look.ts';
import { contactName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { draftBuzz } from './draft-buzz.ts';
import { refreshTime } from './local-time.ts';
import { contactRef, conversationRef, seenRef } from './refs.ts';

/** A draft that the rules stop: no send button, the missing fact and the way on. */
export function blockedDraft(look: Look, contact: Contact, draft: Draft, decision: Decision): Card {
  const { words } = look;
  const first = inMarkup(words.draft.blocked(contactName(look, contact), asClause(decision.because)));
  const buzz = draftBuzz(look, contact, draft);
  const refreshAt = refreshTime(look, contact, decision, draft.createdAt);
  return {
    first,
    blocks: [
      lead(first, buzz === undefined ? '' : ` · ${buzz}`),
      ...(mendable(decision) ? exactWords(draft.body ?? words.draft.erased) : []),
      ...small(decision.wayOn && inMarkup(decision.wayOn), draft.note && inMarkup(draft.note)),
      ...buttons(look, contact, draft, decision),
    ],
    buzz: buzz !== undefined,
    ...(refreshAt === undefined ? {} : { refreshAt }),
  };
}

/** Other words would do: then they are shown, with Edit. */
const mendable = ({ rule }: Decision): boolean => rule === 'copy-clean' || rule === 'fresh-words';

function buttons(look: Look, contact: Contact, draft: Draft, decision: Decision) {
  const { buttons: labels, choices } = look.words;
  const ref = seenRef(contact, draft);
  const options = [
    ...(mendable(decision) ? [choice.another, choice.template] : []),
    choice.dontSend,
    choice.why,
  ];
  return actions(
    mendable(decision) ? button(labels.edit, actionId.edit, ref, { style: 'primary' }) : undefined,
    contact.phone === undefined || contact.voiceOptedOut
      ? undefined
      : button(labels.call, actionId.call, conversationRef(contact, draft.conversation)),
    decision.rule === 'consent-covers' || decision.rule === 'evidence-agrees'
      ? button(labels.recordConsent, actionId.recordConsent, contactRef(contact))
      : undefined,
    menu(
      actionId.draftMenu,
      ref,
      options.map((picked) => [picked, choices[picked]] as const),
    ),
  );
}

/** A rule's sentence in the middle of ours: "No proof they agreed." → "no proof they agreed". */
const asClause = (sentence: string): string => {
  const bare = sentence.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
};
