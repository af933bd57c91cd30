import { setTimeout as sleep } from 'node:timers/promises';
import { openConversation } from '../../src/domain/contact.ts';
import { actionId } from '../../src/slack/action-ids.ts';
import { conversationRef, seenRef } from '../../src/slack/views/refs.ts';
import { round } from '../figures.ts';
import type { Sizes } from '../sizes.ts';
import type { Numbers } from '../stage/numbers.ts';
import type { Stage } from '../stage/open-stage.ts';
import type { Press } from '../traffic/click-request.ts';

const CLICKS_PER_SECOND = 20;
const TEXTS_PER_SECOND = 60;
const DRAFTED_WITHIN_MS = 120_000;

/**
 * From click to acknowledgement while texts come: half are "Send now", half "Claim", each on a lead of its own. Slack is
 * not asked to show the cards first, which would take it minutes; the buttons carry what the cards would.
 */
export async function clicks(stage: Stage, numbers: Numbers, { clicks: count }: Sizes) {
  const { users } = stage.world.urls.slack;
  const firstPerson = numbers.take(count);
  await stage.load(
    { kind: 'leads', first: firstPerson, count, firstPerson },
    { kind: 'open', connections: 32, perSecond: 100 },
  );
  const presses: Press[] = [];
  for (let person = firstPerson; person < firstPerson + count; person += 1) {
    const user = (person % 2 === 0 ? users['dana'] : users['lee']) ?? '';
    presses.push(person % 2 === 0 ? await claiming(stage, person, user) : await sending(stage, person, user));
  }
  const texts = Math.ceil((count * TEXTS_PER_SECOND) / CLICKS_PER_SECOND);
  const first = numbers.take(texts);
  const [clicked] = await Promise.all([
    stage.load(
      { kind: 'clicks', first: numbers.take(count), presses },
      { kind: 'open', connections: 32, perSecond: CLICKS_PER_SECOND },
    ),
    stage.load(
      { kind: 'texts', first, count: texts, firstPerson: first, people: texts, says: 'usual' },
      { kind: 'open', connections: 32, perSecond: TEXTS_PER_SECOND },
    ),
  ]);
  const { claimed, approved } = await carriedOut(stage, firstPerson, count);
  return {
    clicks: count,
    claimed,
    approved,
    p50Ms: round(clicked.p50),
    p99Ms: round(clicked.p99),
    worstMs: round(clicked.worst),
  };
}

const contactAt = async ({ record, ws, contactOf }: Stage, person: number) =>
  (await record.streams.read(ws, contactOf(person))).contact;

async function claiming(stage: Stage, person: number, user: string): Promise<Press> {
  const contact = await contactAt(stage, person);
  const conversation = openConversation(contact)?.id ?? '';
  return { user, actionId: actionId.claim, value: conversationRef(contact, conversation) };
}

/** Waits until the lead has its draft: it is written once nobody waits for an answer any more. */
async function sending(stage: Stage, person: number, user: string): Promise<Press> {
  const deadline = Date.now() + DRAFTED_WITHIN_MS;
  for (;;) {
    const contact = await contactAt(stage, person);
    const draft = contact.drafts.find(({ status }) => status === 'pending');
    if (draft !== undefined) return { user, actionId: actionId.send, value: seenRef(contact, draft) };
    if (Date.now() > deadline) throw new Error(`no draft for a lead within ${DRAFTED_WITHIN_MS / 1_000} s`);
    await sleep(100);
  }
}

/** A click that was only acknowledged would be quick for the wrong reason. */
async function carriedOut(stage: Stage, firstPerson: number, count: number) {
  let claimed = 0;
  let approved = 0;
  for (let person = firstPerson; person < firstPerson + count; person += 1) {
    const contact = await contactAt(stage, person);
    if (person % 2 === 0) claimed += contact.conversations.at(-1)?.owner === undefined ? 0 : 1;
    else approved += contact.drafts.some(({ approval }) => approval !== undefined) ? 1 : 0;
  }
  if (claimed + approved !== count)
    throw new Error(`of ${count} clicks ${claimed} claimed and ${approved} approved something`);
  return { claimed, approved };
}
