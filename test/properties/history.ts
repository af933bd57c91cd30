import fc from 'fast-check';
import { anotherDraft } from '../../src/use-cases/another-draft.ts';
import { acknowledgePage, finishPage, passPage } from '../../src/use-cases/answer-page.ts';
import { approveDraft } from '../../src/use-cases/approve-draft.ts';
import { composeText } from '../../src/use-cases/compose-text.ts';
import { confirmReopening } from '../../src/use-cases/confirm-reopening.ts';
import { discardDraft } from '../../src/use-cases/discard-draft.ts';
import { editDraft } from '../../src/use-cases/edit-draft.ts';
import {
  claimConversation,
  reassignConversation,
  releaseConversation,
} from '../../src/use-cases/own-conversation.ts';
import { StoreAway } from '../../src/use-cases/ports.ts';
import { receiveLead } from '../../src/use-cases/receive-lead.ts';
import { receiveStatus } from '../../src/use-cases/receive-status.ts';
import { receiveText } from '../../src/use-cases/receive-text.ts';
import { recordCall } from '../../src/use-cases/record-call.ts';
import { recordConsent } from '../../src/use-cases/record-consent.ts';
import { recordOptOut } from '../../src/use-cases/record-opt-out.ts';
import { recordOutcome } from '../../src/use-cases/record-outcome.ts';
import { releaseSensitive } from '../../src/use-cases/release-sensitive.ts';
import { resolvePause } from '../../src/use-cases/resolve-pause.ts';
import type { Seen } from '../../src/use-cases/seen-draft.ts';
import { settleSend } from '../../src/use-cases/settle-send.ts';
import { undoApproval } from '../../src/use-cases/undo-approval.ts';
import type { CallFate } from '../support/fake-carrier.ts';
import { type FakeWorld, phone } from '../support/fake-world.ts';
import type { InsertFate } from '../support/memory-streams.ts';

/** One thing that the world, a person or fate does. Numbers pick among what exists when it happens. */
export type Step =
  | {
      readonly do: 'lead';
      readonly who: number;
      readonly id: number;
      readonly request: string;
      readonly consent: 'informational' | 'inquiry' | 'marketing' | 'no-words' | 'none' | 'old';
      readonly call: boolean;
    }
  | {
      readonly do: 'text';
      readonly who: number;
      readonly id: number;
      readonly body: string;
      readonly carrier: boolean;
    }
  | {
      readonly do: 'approve' | 'edit-keep' | 'edit-send' | 'discard' | 'another' | 'undo';
      readonly who: number;
      readonly pick: number;
      readonly stale: boolean;
      readonly user: number;
      readonly body: string;
    }
  | {
      readonly do: 'compose';
      readonly who: number;
      readonly user: number;
      readonly body: string;
      readonly pick: number;
    }
  | {
      readonly do:
        | 'claim'
        | 'release'
        | 'reassign'
        | 'call'
        | 'outcome'
        | 'opt-out'
        | 'consent'
        | 'pause'
        | 'page'
        | 'settle'
        | 'calm'
        | 'reopen';
      readonly who: number;
      readonly user: number;
      readonly pick: number;
    }
  | {
      readonly do: 'status';
      readonly who: number;
      readonly pick: number;
      readonly status: 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed';
      readonly code: string;
    }
  /** A lead that agreed, its draft, an approval and its undo window: what ought to end in a text. */
  | {
      readonly do: 'good-day';
      readonly who: number;
      readonly id: number;
      readonly user: number;
      readonly early: boolean;
    }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'work'; readonly picks: readonly number[] }
  | { readonly do: 'fate'; readonly insert: InsertFate; readonly call: CallFate; readonly slow: boolean };

const users = ['U-DANA', 'U-LEE', 'U-CARMEN', 'U-ADA', 'U-NOBODY'];
const phones = [phone('+15125550142'), phone('+13035550143')];

export const stops = [
  'STOP',
  'stop',
  'Stop please',
  'UNSUBSCRIBE',
  'cancel',
  'no more texts',
  'please stop texting me',
  'take me off your list',
  'remove me',
  'leave me alone',
  'wrong number',
  'no me escriban mas',
  'dejen de mandarme mensajes',
  'arret',
  '🛑',
  's.t.o.p',
  'lose my number',
];
const words = [
  'How much is it?',
  'Call me at 3',
  'yes',
  '1',
  '',
  'thanks!',
  'START',
  'UNSTOP',
  'HELP',
  'ROOF',
  'not interested',
  'who is this',
  'my lawyer will hear of this',
  'there is water near the outlets, sparks',
  'i want to die',
  "don't call me, just text",
  '¿cuánto cuesta?',
  'YES',
];
const bodies = [
  'Hi, Dana from Acme Roofing here. When can we call you about the leak? Reply STOP to opt out.',
  'It costs $199 at Acme Roofing',
  'ok',
  'Acme: we guarantee it will be done tomorrow',
  '',
  'x'.repeat(400),
];

const small = fc.nat({ max: 9 });
const who = fc.nat({ max: phones.length - 1 });
const user = fc.nat({ max: users.length - 1 });
const body = fc.constantFrom(...bodies);

/** Steps in the proportions of a busy day, with more misfortune. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('good-day' as const),
      who,
      id: fc.nat({ max: 5_000 }),
      user: fc.constantFrom(0, 0, 1, 3),
      early: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('lead' as const),
      who,
      id: fc.nat({ max: 30 }),
      request: fc.constantFrom('Leak over the garage', 'New gutters', '', "please don't text me"),
      consent: fc.constantFrom(
        'informational' as const,
        'informational' as const,
        'inquiry' as const,
        'marketing' as const,
        'no-words' as const,
        'none' as const,
        'old' as const,
      ),
      call: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('text' as const),
      who,
      id: fc.nat({ max: 60 }),
      body: fc.constantFrom(...words),
      carrier: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('text' as const),
      who,
      id: fc.nat({ max: 60 }),
      body: fc.constantFrom(...stops),
      carrier: fc.boolean(),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'approve' as const,
        'approve' as const,
        'approve' as const,
        'edit-keep' as const,
        'edit-send' as const,
        'discard' as const,
        'another' as const,
        'undo' as const,
      ),
      who,
      pick: small,
      stale: fc.boolean(),
      user,
      body,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('compose' as const), who, user, body, pick: small }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'claim' as const,
        'release' as const,
        'reassign' as const,
        'call' as const,
        'outcome' as const,
        'opt-out' as const,
        'consent' as const,
        'pause' as const,
        'page' as const,
        'settle' as const,
        'calm' as const,
        'reopen' as const,
      ),
      who,
      user,
      pick: small,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('status' as const),
      who,
      pick: small,
      status: fc.constantFrom(
        'queued' as const,
        'sent' as const,
        'delivered' as const,
        'undelivered' as const,
        'failed' as const,
      ),
      code: fc.constantFrom('', '', '30003', '21610', '30006', '30007'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(1_000, 5_000, 6_000, 61_000, 300_000, 3_600_000, 43_200_000, 90_000_000),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('work' as const),
      picks: fc.array(small, { minLength: 1, maxLength: 6 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fate' as const),
      insert: fc.constantFrom('stored' as const, 'stored' as const, 'answer-lost' as const, 'lost' as const),
      call: fc.constantFrom<CallFate>(
        { kind: 'take' },
        { kind: 'take' },
        { kind: 'answer-lost' },
        { kind: 'cut' },
        { kind: 'refuse', code: '21610' },
        { kind: 'refuse', code: '20429' },
      ),
      slow: fc.boolean(),
    }),
  },
);

/** Buttons that people may still have on their screens, newest last. */
export interface Screens {
  readonly seen: Seen[];
}

/** Carries one step out. What a person or the store refuses is part of the story; anything else thrown is a bug. */
export async function take(world: FakeWorld, screens: Screens, step: Step, n: number): Promise<void> {
  try {
    await act(world, screens, step, n);
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error;
  }
  world.relay();
  await look(world, screens);
}

/** Everybody sees every card as it is now. */
async function look(world: FakeWorld, { seen }: Screens): Promise<void> {
  for (const number of phones) {
    const contact = await world.contactOf(number);
    for (const draft of contact.drafts) {
      const last = seen.findLast((old) => old.draft === draft.id);
      if (draft.status === 'pending' && (last?.version !== draft.version || last.basis !== draft.basis)) {
        seen.push({
          ws: 'T1',
          contact: contact.id,
          draft: draft.id,
          version: draft.version,
          basis: draft.basis,
        });
      }
    }
  }
}

async function act(world: FakeWorld, screens: Screens, step: Step, n: number): Promise<void> {
  const { port, clock, carrier, streams } = world;
  if (step.do === 'wait') {
    clock.now += step.ms;
    return;
  }
  if (step.do === 'fate') {
    let inserts = step.insert === 'stored' ? 0 : 1;
    streams.fate = () => (inserts-- > 0 ? step.insert : 'stored');
    carrier.fate = () => step.call;
    clock.step = step.slow ? 2_500 : 1;
    return;
  }
  if (step.do === 'work') {
    for (const pick of step.picks) await workOne(world, pick);
    return;
  }
  const number = phones[step.who] ?? phone('+15125550142');
  const contact = await world.contactOf(number);
  const at = { ws: 'T1', contact: contact.id };
  if (step.do === 'good-day') return goodDay(world, screens, step, number);
  switch (step.do) {
    case 'lead':
      await receiveLead(port)(leadOf(step, number, clock.now));
      return;
    case 'text':
      await receiveText(port)({
        ws: 'T1',
        sid: `SM-in-${step.id}`,
        from: number,
        to: '+15125550100',
        body: step.body,
        media: [],
        place: {},
        raw: step.body,
        ...(step.carrier && step.body === 'STOP' ? { optOutType: 'STOP' as const } : {}),
      });
      return;
    case 'status': {
      const text = carrier.taken.filter(({ to }) => to === number)[step.pick];
      const coded = step.code === '' ? {} : { code: step.code };
      if (text)
        await receiveStatus(port)({
          ws: 'T1',
          contact: text.contact,
          sendKey: text.sendKey,
          sid: text.sid,
          status: step.status,
          ...coded,
        });
      else
        await receiveStatus(port)({
          ws: 'T1',
          sid: `SM-unknown-${step.pick}`,
          to: number,
          status: step.status,
        });
      return;
    }
    case 'compose': {
      const conversation = contact.conversations.at(-1);
      if (!conversation) return;
      const basis = Math.max(0, contact.basis - (step.pick > 6 ? 1 : 0));
      await composeText(port)({ ...at, conversation: conversation.id, basis }, users[step.user] ?? '', {
        body: step.body,
        kept: [],
        key: `v${n}`,
      });
      return;
    }
    case 'approve':
    case 'edit-keep':
    case 'edit-send':
    case 'discard':
    case 'another':
    case 'undo': {
      const mine = screens.seen.filter((card) => card.contact === contact.id);
      const seen = step.stale ? mine[step.pick] : mine.at(-1);
      if (seen) await press(world, step.do, seen, users[step.user] ?? '', step.body, n);
      return;
    }
    default:
      await deed(world, step, contact, n);
  }
}

/** Whatever fate has in store strikes here, too. `early`: nobody works off the queue any more, so that others can act first. */
async function goodDay(
  world: FakeWorld,
  screens: Screens,
  step: Extract<Step, { do: 'good-day' }>,
  number: (typeof phones)[number],
): Promise<void> {
  const { port, clock } = world;
  const lead = {
    do: 'lead',
    who: step.who,
    id: step.id + 100,
    request: `Leak ${step.id}`,
    consent: 'informational',
    call: false,
  } as const;
  await receiveLead(port)(leadOf(lead, number, clock.now));
  await world.settle(20);
  await look(world, screens);
  const contact = await world.contactOf(number);
  const seen = screens.seen.findLast((card) => card.contact === contact.id);
  if (seen) await approveDraft(port)(seen, users[step.user] ?? '');
  clock.now += 6_000;
  if (!step.early) await world.settle(20);
}

async function press(
  world: FakeWorld,
  what: string,
  seen: Seen,
  user: string,
  body: string,
  n: number,
): Promise<void> {
  const { port } = world;
  if (what === 'approve') await approveDraft(port)(seen, user);
  else if (what === 'edit-keep')
    await editDraft(port)(seen, user, { body, kept: [], next: 'keep', key: `v${n}` });
  else if (what === 'edit-send')
    await editDraft(port)(seen, user, { body, kept: [], next: 'send', key: `v${n}` });
  else if (what === 'discard') await discardDraft(port)(seen, user, 'will-call');
  else if (what === 'another') await anotherDraft(port)(seen, user);
  else await undoApproval(port)(seen, user);
}

/** Whoever settles a text has waited for the carrier's third silence. */
const SILENCE_MS = 16 * 60_000;

async function deed(
  world: FakeWorld,
  step: Extract<Step, { pick: number; user: number }>,
  contact: Awaited<ReturnType<FakeWorld['contactOf']>>,
  n: number,
): Promise<void> {
  const { port, clock } = world;
  const user = users[step.user] ?? '';
  const at = { ws: 'T1', contact: contact.id };
  const conversation = { ...at, conversation: contact.conversations.at(-1)?.id ?? 'none' };
  const page = { ...at, page: contact.pages.at(-1)?.id ?? 'none' };
  if (step.do === 'claim') await claimConversation(port)(conversation, user);
  if (step.do === 'release') await releaseConversation(port)(conversation, user);
  if (step.do === 'reassign')
    await reassignConversation(port)(conversation, user, users[step.pick % users.length] ?? '');
  if (step.do === 'call') await recordCall(port)(conversation, user);
  if (step.do === 'outcome') await recordOutcome(port)(conversation, user, 'booked');
  if (step.do === 'opt-out')
    await recordOptOut(port)(at, user, {
      words: 'said stop',
      channel: 'call',
      at: clock.now,
      scope: { sms: true, voice: false },
      key: `v${n}`,
    });
  if (step.do === 'consent')
    await recordConsent(port)(at, user, {
      source: 'call',
      words: 'yes text me',
      at: clock.now,
      kind: 'informational',
      key: `v${n}`,
    });
  if (step.do === 'pause')
    await resolvePause(port)(
      { ...at, pause: contact.pauses.at(-1)?.id ?? 'none' },
      user,
      step.pick > 4 ? 'stop' : 'not-an-opt-out',
      'they meant the price',
    );
  if (step.do === 'page') await [acknowledgePage, passPage, finishPage][step.pick % 3]?.(port)(page, user);
  if (step.do === 'settle') {
    await world.pass(SILENCE_MS);
    const open = (await world.streams.read('T1', contact.id)).contact.sends.findLast(
      ({ state }) => state === 'unresolved',
    );
    await settleSend(port)({ ...at, sendKey: open?.key ?? 'none' }, user, step.pick > 4);
  }
  if (step.do === 'calm') await releaseSensitive(port)(at, user);
  if (step.do === 'reopen')
    await confirmReopening(port)({ ...at, textSid: contact.texts.at(-1)?.sid ?? 'none' }, user);
}

/** One due effect, perhaps by two workers at once, perhaps by one that dies after its carrier call. */
async function workOne(world: FakeWorld, pick: number): Promise<void> {
  world.relay();
  const due = world.rows.filter((row) => row.due <= world.clock.now);
  const row = due[pick % Math.max(1, due.length)];
  if (row === undefined) return;
  const runs = pick === 7 ? 2 : 1;
  const results = await Promise.allSettled(Array.from({ length: runs }, () => world.perform(row)));
  for (const result of results) {
    if (result.status === 'rejected' && !(result.reason instanceof StoreAway)) throw result.reason;
    // A worker that dies before it can say "done" leaves its row to the next one.
    if (pick === 8 || result.status === 'rejected') continue;
    const at = world.rows.indexOf(row);
    if (at === -1) continue;
    if (result.value.kind === 'done') world.rows.splice(at, 1);
    else row.due = result.value.at;
  }
}

function leadOf(step: Extract<Step, { do: 'lead' }>, number: (typeof phones)[number], now: number) {
  const DAY = 86_400_000;
  const disclosure = step.consent === 'no-words' ? {} : { disclosure: 'I agree to texts from Acme Roofing.' };
  const kind =
    step.consent === 'inquiry' || step.consent === 'marketing' ? step.consent : ('informational' as const);
  return {
    ws: 'T1',
    webhookId: `wh-${step.id}`,
    payloadHash: `${step.id}`,
    raw: '{}',
    phone: number,
    name: 'Maria Reyes',
    source: 'quote-form',
    request: step.request,
    channelPreference: step.call ? ('call' as const) : ('any' as const),
    stage: 'new',
    place: { zone: 'America/Chicago', state: 'TX' },
    ...(step.consent === 'none'
      ? {}
      : { consent: { kind, at: step.consent === 'old' ? now - 700 * DAY : now, ...disclosure } }),
  };
}
