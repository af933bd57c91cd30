import type { Contact } from '../../domain/contact.ts';
import { clockForButton } from '../clock-words.ts';
import { ourLimits } from '../limits.ts';
import type { Look } from '../look.ts';
import type { Checked } from '../use-cases.ts';
import { zoneOf } from './local-time.ts';
import { heldUntil } from './verdict-parts.ts';

/** What the button will do once the words are right: send now, or at which hour of theirs. */
export function submitLabel(
  look: Look,
  contact: Contact,
  checked: Pick<Checked, 'decision'> | undefined,
): string {
  const until = checked && heldUntil(checked.decision);
  return until === undefined ? look.words.buttons.send : sendAtLabel(look, contact, until);
}

function sendAtLabel({ words, now }: Look, contact: Contact, until: number): string {
  const label = words.buttons.sendAt(clockForButton(zoneOf(contact), until, now, words.locale));
  return label.length <= ourLimits.buttonText ? label : words.buttons.sendLater;
}
