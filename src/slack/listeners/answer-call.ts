import type { E164 } from '../../domain/phone.ts';
import { type Clicker, tell } from '../clicker.ts';
import { drawn } from '../drawing.ts';
import { contactName } from '../people-words.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { escapeMarkup } from '../text.ts';

/** The number as a link, for the clicker alone. */
export async function answerCall(
  deps: SlackDeps,
  clicker: Clicker,
  at: { readonly ws: string; readonly contact: string },
  { phone, warning }: { readonly phone: E164; readonly warning?: string },
): Promise<void> {
  const viewed = await deps.useCases.viewContact(at, clicker.user);
  const contact = viewed.kind === 'contact' ? viewed.contact : undefined;
  const sentence = await drawn(deps, clicker, (look) => {
    const name = contact === undefined ? look.words.nobody : contactName(look, contact);
    return look.words.answers.call(name, `<tel:${phone}|${readable(phone)}>`);
  });
  if (sentence === undefined) return;
  await tell(deps, clicker, warning === undefined ? sentence : `${sentence} ${escapeMarkup(warning)}`);
}

/** "+1 512 555 0142": North American numbers in their groups, others as they are. */
const readable = (phone: string): string => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');
