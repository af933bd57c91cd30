import type { ConsentGrant } from '../../domain/consent.ts';
import type { Contact } from '../../domain/contact.ts';
import { type Card, lead, small } from '../blocks.ts';
import type { Look } from '../look.ts';
import { contactName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { ourTime } from './local-time.ts';

/** They texted START after a stop: the only thing that reopens. */
export function reopenedCard(look: Look, contact: Contact, grant: ConsentGrant): Card {
  const { reopened } = look.words;
  const first = inMarkup(reopened.first(contactName(look, contact)));
  return {
    first,
    blocks: [lead(first, ` · ${ourTime(look, contact, grant.at)}`), ...small(inMarkup(reopened.next))],
  };
}
