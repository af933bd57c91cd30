import type { CardKey } from '../domain/effect.ts';
import type { ContactIndex, Ports } from '../use-cases/ports.ts';
import type { Handlers, WorkResult, WorkRow } from '../use-cases/work-ports.ts';

/** The newest open conversations; older ones learn it from the gate, whatever their buttons say. */
const MOST = 200;

export interface RedrawParts {
  readonly port: Pick<Ports, 'streams' | 'sending'> & { readonly index: ContactIndex };
  readonly card: Handlers['card'];
}

/**
 * A number of ours was stopped, or sends again: the drafts that would leave from it lose or regain their send button,
 * and the roots above them say whether we may text.
 * Comes again for the rest where Slack's pace was used up; what is up to date by then costs no call.
 */
export const redrawDrafts =
  ({ port, card }: RedrawParts) =>
  async ({ ws, stream: _, effect, ...row }: WorkRow<'sender-card'>): Promise<WorkResult> => {
    const { state: sending } = await port.sending.read(ws);
    const numbers = sending.troubles.find(({ id }) => id === effect.trouble)?.numbers ?? [];
    for (const stream of await port.index.open(ws, MOST)) {
      const { contact } = await port.streams.read(ws, stream);
      const theirs = contact.conversations.filter(({ number }) => numbers.includes(number));
      const waiting = contact.drafts.filter(
        ({ status, conversation }) => status === 'pending' && theirs.some((open) => open.id === conversation),
      );
      const cards = waiting.flatMap(({ id, conversation }): CardKey[] => [
        `draft:${id}`,
        `root:${conversation}`,
      ]);
      // What is not there yet is posted by its own row, and by nothing else: a post beside it would stand there twice.
      for (const shown of new Set(cards.filter((name) => contact.cards[name] !== undefined))) {
        const drawn = await card({ ...row, ws, stream, tries: 1, effect: { kind: 'card', card: shown } });
        if (drawn.kind === 'again') return { ...drawn, counts: false };
      }
    }
    return { kind: 'done' };
  };
