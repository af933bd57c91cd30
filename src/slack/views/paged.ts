import type { Contact, Page } from '../../domain/contact.ts';
import { type Card, lead } from '../blocks.ts';
import type { Look } from '../look.ts';
import { actorName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { ourTime } from './local-time.ts';
import { after } from './page.ts';
import { calledNames, safeTopic } from './page-subject.ts';

/** The page's silent line in the thread: who was called, who has it, who is done. No mention. */
export function pagedCard(look: Look, contact: Contact, page: Page): Card {
  const { page: words } = look.words;
  const last = page.steps.at(-1);
  const called = words.inThread(calledNames(look, last?.to ?? []), safeTopic(look, page));
  const first = inMarkup(called);
  const taken = page.acknowledged;
  const state = page.done
    ? words.doneBy(inMarkup(actorName(look, contact, page.done.by)), ourTime(look, contact, page.done.at))
    : taken &&
      inMarkup(
        words.taken(actorName(look, contact, taken.by), after(look, taken.at - (last?.at ?? taken.at))),
      );
  return {
    first,
    blocks: [
      lead(first, ` · ${ourTime(look, contact, last?.at ?? page.raisedAt)}${state ? ` · ${state}` : ''}`),
    ],
  };
}
