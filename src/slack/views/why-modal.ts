import type { ModalView } from '@slack/types';
import type { Contact } from '../../domain/contact.ts';
import type { Decision } from '../../domain/decision.ts';
import { callbackId } from '../action-ids.ts';
import { lead, line, small } from '../blocks.ts';
import type { Look } from '../look.ts';
import { modal } from '../modal-blocks.ts';
import { contactName } from '../people-words.ts';
import { clamp, inMarkup } from '../text.ts';

/** Every rule's verdict on a text that would leave now, the worst first, with what would change it (C10). */
export function whyModal(look: Look, contact: Contact, decision: Decision): ModalView {
  const { why, close } = look.words.modals;
  const lines = decision.trace.map(({ verdict, because, wayOn }) => {
    const mark = why.marks[verdict];
    return inMarkup(
      clamp([mark, because, verdict === 'allow' ? undefined : wayOn].filter(Boolean).join(' '), 250),
    );
  });
  return modal({
    title: why.title,
    callback: callbackId.notice,
    close,
    blocks: [
      lead(inMarkup(`${why.verdicts[decision.verdict]} · ${contactName(look, contact)}`)),
      line(lines.length === 0 ? inMarkup(decision.because) : lines.join('\n')),
      ...small(inMarkup(why.rules(decision.rules))),
    ],
  });
}
