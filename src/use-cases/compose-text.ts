import { type Contact, conversationOf } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import type { ContactEvent } from '../domain/events.ts';
import { type Approved, approvedAnswer } from './approve-draft.ts';
import { commitTo, type Decided, refuse } from './commit.ts';
import { type Findings, newerWords, type Overtaken, sendAtOnce } from './edit-draft.ts';
import { judgeDraft, type Surroundings, sendFacts } from './judge-draft.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { type SurroundingsPort, surroundings } from './surroundings.ts';

/** Where a person writes a text of their own: the conversation, as it stood when the preview opened. */
export interface ComposeAt {
  readonly ws: string;
  readonly contact: string;
  readonly conversation: string;
  readonly basis: number;
}

export interface Words {
  readonly body: string;
  readonly kept: readonly string[];
  readonly key: string;
}

type Port = SurroundingsPort & Pick<Ports, 'streams' | 'rolesOf' | 'newId'>;

/** The Reply button and "Send as text", after the preview: the person's own words become a draft and its approval. */
export const composeText =
  (port: Port) =>
  async (at: ComposeAt, user: string, words: Words): Promise<Approved | Findings | Overtaken | Refused> => {
    const forbidden = await refusedFor(port, at.ws, user, 'approve');
    if (forbidden) return forbidden;
    const draft = port.newId('draft');
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `compose:${words.key}`,
      actor: `person:${user}` as const,
    };
    const done = await commitTo<Refused | Findings | Overtaken>(port, command, (contact, now) =>
      decideCompose(contact, at, user, words, draft, surroundings(port, at.ws, now)),
    );
    if (done.kind === 'refused') return done.refusal;
    if (done.kind === 'committed') return approvedAnswer(done.contact, draft);
    const first = done.commit.events.find((event) => event.type === 'DraftProposed');
    const { contact } = await port.streams.read(at.ws, at.contact);
    return approvedAnswer(contact, first?.type === 'DraftProposed' ? first.draft : draft);
  };

export function decideCompose(
  contact: Contact,
  at: ComposeAt,
  user: string,
  words: Words,
  id: string,
  around: Surroundings,
): Decided<Refused | Findings | Overtaken> {
  const overtaken = newerWords(contact, at);
  if (overtaken) return refuse(overtaken);
  const conversation = conversationOf(contact, at.conversation);
  if (conversation === undefined || conversation.ended)
    return refuse(refused('This conversation is closed. A new lead or text opens the next one.'));
  const { purpose, workflow } = ownText(contact, at.conversation);
  const proposed: ContactEvent = {
    type: 'DraftProposed',
    draft: id,
    conversation: at.conversation,
    purpose,
    workflow,
    author: { kind: 'person', user },
    at: around.now,
    kept: words.kept,
    sealed: { body: words.body },
  };
  return sendAtOnce(contact, [proposed], id, user, around);
}

/** A person's own words answer the contact when the contact has texted; before that they are a first text. */
function ownText(contact: Contact, conversation: string): Pick<Draft, 'purpose' | 'workflow'> {
  const texted = contact.texts.some((text) => text.conversation === conversation);
  const sent = contact.sends.some((send) => send.conversation === conversation);
  return { purpose: texted || sent ? 'reply' : 'first', workflow: 'own-words' };
}

/** The preview of a modal: the verdict and the findings on words that nobody has stored. */
export const checkText =
  (port: Pick<Port, 'streams'> & SurroundingsPort) =>
  async (at: Omit<ComposeAt, 'basis'>, user: string, body: string, kept: readonly string[]) => {
    const { contact } = await port.streams.read(at.ws, at.contact);
    const around = surroundings(port, at.ws);
    const draft = imagined(contact, at.conversation, user, body, kept);
    const approval = { by: `person:${user}` as const, version: draft.version, basis: contact.basis };
    const { findings, measure } = sendFacts(contact, draft, around, approval);
    return { findings, measure, decision: judgeDraft(contact, draft, around, approval), contact };
  };

const imagined = (
  contact: Contact,
  conversation: string,
  user: string,
  body: string,
  kept: readonly string[],
): Draft => ({
  id: 'preview',
  conversation,
  version: 1,
  basis: contact.basis,
  ...ownText(contact, conversation),
  author: { kind: 'person', user },
  body,
  kept,
  status: 'pending',
  automatic: false,
  createdAt: 0,
});
