import { type Contact, openConversation } from '../domain/contact.ts';
import type { TemplateProposal } from '../domain/copy-book.ts';
import { refusedFor } from './permit.ts';
import type { ContactIndex, Ports } from './ports.ts';

/** What one person has to do, for App Home. */
export interface HomeQueue {
  readonly waiting: readonly {
    readonly contact: Contact;
    readonly conversation: string;
    /** Epoch ms since when somebody waits for an answer. */
    readonly since: number;
    readonly dueAt?: number;
    readonly draft: boolean;
  }[];
  readonly scheduled: readonly {
    readonly contact: Contact;
    readonly conversation: string;
    readonly sendAt: number;
  }[];
  /** Changes of locked copy that wait for this person's word. */
  readonly copy: readonly TemplateProposal[];
}

const MOST = 100;

/** Open conversations that are mine or nobody's: who waits for an answer, and what goes later by itself. */
export const homeQueue =
  (port: Pick<Ports, 'streams' | 'copyBooks' | 'rolesOf'> & { readonly index: ContactIndex }) =>
  async (ws: string, user: string): Promise<HomeQueue> => {
    const waiting: HomeQueue['waiting'][number][] = [];
    const scheduled: HomeQueue['scheduled'][number][] = [];
    for (const id of await port.index.open(ws, MOST)) {
      const { contact } = await port.streams.read(ws, id);
      const conversation = openConversation(contact);
      if (conversation === undefined || (conversation.owner !== undefined && conversation.owner !== user))
        continue;
      const later = contact.drafts.find(
        ({ status, approval, goesAt }) => status === 'scheduled' && (approval ?? goesAt),
      );
      const sendAt = later?.approval?.sendAt ?? later?.goesAt;
      if (sendAt !== undefined) scheduled.push({ contact, conversation: conversation.id, sendAt });
      const since = waitingSince(contact, conversation.id);
      if (since === undefined || later) continue;
      const { dueAt } = conversation;
      const draft = contact.drafts.some(({ status }) => status === 'pending');
      waiting.push({
        contact,
        conversation: conversation.id,
        since,
        draft,
        ...(dueAt === undefined ? {} : { dueAt }),
      });
    }
    return {
      waiting: waiting.sort((a, b) => (a.dueAt ?? a.since) - (b.dueAt ?? b.since)),
      scheduled: scheduled.sort((a, b) => a.sendAt - b.sendAt),
      copy: await toJudge(port, ws, user),
    };
  };

/** Nobody approves their own change. */
async function toJudge(
  port: Pick<Ports, 'copyBooks' | 'rolesOf'>,
  ws: string,
  user: string,
): Promise<readonly TemplateProposal[]> {
  if (await refusedFor(port, ws, user, 'approve-template')) return [];
  const { state } = await port.copyBooks.read(ws);
  return state.proposals.filter(({ by }) => by !== `person:${user}`);
}

/** Their latest words that nobody has answered by text or call. */
function waitingSince(contact: Contact, conversation: string): number | undefined {
  if (contact.optedOut) return undefined;
  const open = contact.conversations.find(({ id }) => id === conversation);
  const lead = contact.leads.find(({ id }) => id === open?.leadId)?.at;
  const text = contact.texts.findLast((candidate) => candidate.conversation === conversation)?.at;
  const said = Math.max(lead ?? 0, text ?? 0);
  const answered = Math.max(open?.calledAt ?? 0, ...contact.sends.map(({ claimedAt }) => claimedAt));
  return said > answered ? said : undefined;
}
