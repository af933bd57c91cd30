import type { Contact, Page } from '../domain/contact.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { nextStep } from './page-ladder.ts';
import type { Ports } from './ports.ts';
import { settingsOf } from './surroundings.ts';
import type { WorkResult } from './work-ports.ts';

/**
 * The ladder's clock has run out. Without an acknowledgement the next person is called; an acknowledgement that was
 * followed by no text, call or outcome counts as forgotten and the page goes out again (E2).
 */
export const climbPage =
  (port: Pick<Ports, 'streams' | 'now' | 'settings'>) =>
  async (at: { ws: string; contact: string; page: string }): Promise<WorkResult> => {
    const settings = settingsOf(port, at.ws);
    const { contact } = await port.streams.read(at.ws, at.contact);
    const page = contact.pages.find(({ id }) => id === at.page);
    if (page === undefined || page.done) return { kind: 'done' };
    const now = port.now();
    const wake = wakesAt(page, settings.onCall.staleMinutes);
    if (wake > now) return { kind: 'again', at: wake, counts: false, because: 'the page has time left' };
    if (page.acknowledged && caredFor(contact, page)) return { kind: 'done' };
    const because = page.acknowledged ? ('went-quiet' as const) : ('no-answer' as const);
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `climb:${at.page}:${page.steps.length}:${because}`,
      actor: 'machine:pages' as const,
    };
    await commitTo(port, command, (known, decidedAt) => {
      const open = known.pages.find(({ id }) => id === at.page);
      if (open === undefined || open.done || open.steps.length !== page.steps.length)
        return refuse('moved' as const);
      if ((open.acknowledged === undefined) !== (page.acknowledged === undefined))
        return refuse('moved' as const);
      return commit([
        {
          type: 'PageClimbed',
          page: open.id,
          because,
          step: nextStep(open, settings, decidedAt),
          at: decidedAt,
        },
      ]);
    });
    return { kind: 'done' };
  };

function wakesAt(page: Page, staleMinutes: number): number {
  if (page.acknowledged) return page.acknowledged.at + staleMinutes * 60_000;
  return page.steps.at(-1)?.nextAt ?? 0;
}

/** Somebody texted, called or closed it since it was acknowledged. */
function caredFor(contact: Contact, page: Page): boolean {
  const since = page.acknowledged?.at ?? 0;
  const conversation = contact.conversations.find(({ id }) => id === page.conversation);
  return (
    conversation?.ended !== undefined ||
    (conversation?.calledAt ?? 0) >= since ||
    contact.sends.some(
      (send) =>
        send.conversation === page.conversation &&
        send.claimedAt >= since &&
        send.approvedBy.startsWith('person:'),
    )
  );
}
