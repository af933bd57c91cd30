import { nobody } from '../../domain/contact.ts';
import { isOpenTrouble, SENDING_STREAM, type SenderTrouble } from '../../domain/sending.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, lead, small } from '../blocks.ts';
import { teamTime } from '../clock-words.ts';
import { refValue } from '../ids.ts';
import type { Look } from '../look.ts';
import { actorName, mention } from '../people-words.ts';
import { inMarkup } from '../text.ts';

/** Trouble with our own numbers: which, why, until when; and the way on for an admin. One line once it is over. */
export function senderCard(look: Look, trouble: SenderTrouble): Card {
  const { sender } = look.words;
  const labels = labelsOf(look, trouble);
  if (!isOpenTrouble(trouble, look.now)) return over(look, trouble, labels);
  const { because, next, until, stops } = trouble;
  const first = inMarkup((stops ? sender.stopped : sender.trouble)(labels, because));
  // Somebody must act: what ends by itself only has to be known.
  const admins = stops && until !== undefined ? [] : look.settings.roles.admin.map(mention);
  return {
    first,
    blocks: [
      lead(first, admins.length === 0 ? '' : ` · ${admins.join(' ')}`),
      ...small(
        inMarkup(next),
        stops && until !== undefined ? sender.until(ourDay(look, until)) : undefined,
        trouble.code === undefined
          ? inMarkup(sender.by(actorName(look, nobody('', ''), trouble.by)))
          : inMarkup(look.words.failure.code(trouble.code)),
      ),
      ...(stops ? actions(resume(look, trouble)) : []),
    ],
    buzz: admins.length > 0,
  };
}

function over(look: Look, { resumed, stops, at }: SenderTrouble, labels: string): Card {
  const { sender } = look.words;
  const who = resumed && actorName(look, nobody('', ''), resumed.by);
  const first = inMarkup(stops ? sender.resumed(labels, who) : sender.told(labels));
  return { first, blocks: [lead(first, ` · ${ourDay(look, resumed?.at ?? at)}`)] };
}

const labelsOf = ({ settings, words }: Look, { numbers }: SenderTrouble): string =>
  settings.numbers.length > 1 && settings.numbers.every(({ number }) => numbers.includes(number))
    ? words.sender.all
    : numbers
        .map((number) => settings.numbers.find((sender) => sender.number === number)?.label ?? number)
        .join(', ');

const ourDay = ({ words, now }: Look, at: number): string => teamTime(at, now, 'UTC', words.locale);

function resume(look: Look, { id }: SenderTrouble) {
  const { buttons, sender, modals } = look.words;
  return button(buttons.resume, actionId.senderResume, refValue('trouble', SENDING_STREAM, id), {
    confirm: {
      title: { type: 'plain_text', text: buttons.resume },
      text: { type: 'plain_text', text: sender.resumeSure },
      confirm: { type: 'plain_text', text: buttons.resume },
      deny: { type: 'plain_text', text: modals.cancel },
    },
  });
}
