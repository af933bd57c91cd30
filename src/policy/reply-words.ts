import type { Word } from './find-phrases.ts';

/** Replies that are understood only when they are the whole message; words joined by `_`, without accents. */
const replies = {
  start: 'start unstop',
  help: 'help info ayuda aide',
  yes: `yes yep yeah yea si oui yes_please yes_thanks si_por_favor oui_merci opt_in opt_me_in opt_me_back_in subscribe
    resubscribe subscribe_me resubscribe_me resume sign_me_up sign_me_back_up add_me_back start_again start_texting_me
    start_texting_me_again you_can_text_me text_me_again alta empezar reanudar reprendre recommencer`,
  no: 'no nope nah non no_no never nunca jamais',
} as const;

export type WholeReply = keyof typeof replies;

const longestReply = 5;

const byWords: ReadonlyMap<string, WholeReply> = new Map(
  (['start', 'help', 'yes', 'no'] as const).flatMap((reply) =>
    replies[reply].split(/\s+/).map((said): [string, WholeReply] => [said, reply]),
  ),
);

/** The reply that is all the message says, or undefined. */
export function wholeReply(words: readonly Word[]): WholeReply | undefined {
  if (words.length > longestReply) return undefined;
  return byWords.get(words.map(({ text }) => text).join('_'));
}
