import { createHash } from 'node:crypto';
import { emptyCopyBook, withCopyBook } from '../../src/domain/copy-book.ts';
import type { Effect } from '../../src/domain/effect.ts';
import { evolveCopyBook } from '../../src/domain/evolve-copy-book.ts';
import { asE164, type E164 } from '../../src/domain/phone.ts';
import { pauseOf } from '../../src/domain/sending.ts';
import type { Role, Settings } from '../../src/domain/settings.ts';
import { climbPage } from '../../src/use-cases/climb-page.ts';
import { dispatchDraft } from '../../src/use-cases/dispatch-draft.ts';
import type { Drafter } from '../../src/use-cases/drafter.ts';
import { noteTrouble } from '../../src/use-cases/note-trouble.ts';
import { planFollowUp } from '../../src/use-cases/plan-follow-up.ts';
import type { Ports } from '../../src/use-cases/ports.ts';
import { readMissed } from '../../src/use-cases/read-missed.ts';
import { reconcileSend } from '../../src/use-cases/reconcile-send.ts';
import { remindPause } from '../../src/use-cases/remind-pause.ts';
import { remindPromise } from '../../src/use-cases/remind-promise.ts';
import { requestDraft } from '../../src/use-cases/request-draft.ts';
import type { WorkResult } from '../../src/use-cases/work-ports.ts';
import { fakeCarrier } from './fake-carrier.ts';
import { memorySending } from './memory-sending.ts';
import { memoryStreams } from './memory-streams.ts';
import { memoryWorkspace } from './memory-workspace.ts';
import { settings as wellSet } from './settings.ts';

/** Tuesday 2026-03-03, 11:00 in Texas. */
export const TUESDAY_11_AM = Date.UTC(2026, 2, 3, 17, 0);

/** An effect under way, as the work collection would hold it. */
export interface Row {
  readonly id: string;
  readonly ws: string;
  readonly stream: string;
  readonly effect: Effect;
  due: number;
}

/** The use cases with everything outside them in memory: time, chance, streams, carrier and work. */
export function fakeWorld(change: Partial<Settings> = {}, drafter: Drafter = plainDrafter) {
  const settings = wellSet(change);
  const copyBooks = memoryWorkspace(emptyCopyBook, evolveCopyBook);
  /** `step`: how much the monotonic clock moves whenever it is looked at. */
  const clock = { now: TUESDAY_11_AM, monotonic: 0, step: 1, ids: 0 };
  const streams = memoryStreams();
  const sending = memorySending(() => streams.log.length);
  const carrier = fakeCarrier(() => clock.now);
  let relayed = 0;
  const rows: Row[] = [];
  const port: Ports & { drafter: Drafter } = {
    streams,
    sending,
    copyBooks,
    carrier,
    drafter,
    now: () => clock.now,
    monotonic: () => {
      clock.monotonic += clock.step;
      return clock.monotonic;
    },
    newId: (prefix) => `${prefix}_${++clock.ids}`,
    settings: (ws) => (ws === settings.ws ? withCopyBook(settings, copyBooks.known(ws)) : undefined),
    contactId: (ws, phone) => hash(`${ws}${phone}`).slice(0, 16),
    hash,
    measure: (text) => ({
      characters: text.length,
      segments: Math.ceil(text.length / 160),
      encoding: 'GSM-7',
      forcing: [],
    }),
    senderPaused: (ws, number) => pauseOf(sending.known(ws), number, clock.now),
    rolesOf: async (_, user) =>
      new Set(
        Object.entries(settings.roles).flatMap(([role, people]) =>
          people.includes(user) && isRole(role) ? [role] : [],
        ),
      ),
    caughtUp: () => true,
    readMissed: async () => undefined,
    note: () => undefined,
  };
  const handlers = {
    dispatch: dispatchDraft(port),
    reconcile: reconcileSend(port),
    draft: requestDraft(port),
    'page-step': climbPage(port),
    'remind-pause': remindPause(port),
    promise: remindPromise(port),
    'follow-up': planFollowUp(port),
    'sender-trouble': noteTrouble(port),
    'read-missed': readMissed(port),
  };

  /** What the relay does: effects of new commits become rows. */
  function relay(): void {
    for (const commit of streams.log.slice(relayed)) {
      commit.effects.forEach((effect, index) => {
        if (effect.kind === 'card' || effect.kind === 'media' || effect.kind === 'poll-delivery') return;
        rows.push({
          id: `${commit.key}#${index}`,
          ws: commit.ws,
          stream: commit.stream,
          effect,
          due: 'at' in effect ? effect.at : clock.now,
        });
      });
    }
    relayed = streams.log.length;
  }

  async function perform(row: Row): Promise<WorkResult> {
    const at = { ws: row.ws, contact: row.stream };
    const { effect } = row;
    switch (effect.kind) {
      case 'dispatch':
        return handlers.dispatch({ ...at, ...effect });
      case 'reconcile':
        return handlers.reconcile({ ...at, ...effect });
      case 'draft':
        return handlers.draft({ ...at, ...effect });
      case 'page-step':
        return handlers['page-step']({ ...at, ...effect });
      case 'promise':
        return handlers.promise({ ...at, ...effect });
      case 'remind-pause':
        return handlers['remind-pause']({ ...at, ...effect });
      case 'follow-up':
        return handlers['follow-up']({ ...at, ...effect });
      case 'sender-trouble':
        return handlers['sender-trouble']({ ...at, ...effect });
      case 'read-missed':
        return handlers['read-missed']({ ws: row.ws, id: row.id, code: effect.code });
      default:
        return { kind: 'done' };
    }
  }

  /** Runs what is due until nothing is, as the workers would. */
  async function settle(most = 200): Promise<void> {
    for (let ran = 0; ran < most; ran += 1) {
      relay();
      const row = rows.find(({ due }) => due <= clock.now);
      if (row === undefined) return;
      const result = await perform(row);
      if (result.kind === 'done') rows.splice(rows.indexOf(row), 1);
      else row.due = Math.max(result.at, clock.now + 1);
    }
  }

  /** Lets time pass, with everything that falls due on the way done when it is due. */
  async function pass(ms: number): Promise<void> {
    const until = clock.now + ms;
    await settle();
    for (let next = soonest(); next !== undefined && next <= until; next = soonest()) {
      clock.now = Math.max(clock.now, next);
      await settle();
    }
    clock.now = until;
    await settle();
  }

  const soonest = (): number | undefined => {
    relay();
    return rows.length === 0 ? undefined : Math.min(...rows.map(({ due }) => due));
  };

  const contactOf = async (phone: E164) =>
    (await streams.read(settings.ws, port.contactId(settings.ws, phone))).contact;

  return { settings, clock, streams, sending, carrier, port, rows, relay, perform, settle, pass, contactOf };
}

export type FakeWorld = ReturnType<typeof fakeWorld>;

/** A number that parses, or the test is wrong. */
export function phone(text: string): E164 {
  const parsed = asE164(text);
  if (parsed === undefined) throw new Error(`${text} is not E.164`);
  return parsed;
}

const plainDrafter: Drafter = async ({ purpose }) => ({
  body:
    purpose === 'first'
      ? "Hi, it's Acme Roofing. We got your note about the roof leak. When is a good time to call you? Reply STOP to opt out."
      : 'Thanks, Acme Roofing here. When is a good time to call you about the roof?',
  author: { kind: 'template', template: purpose, version: 1, locked: true },
});

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const roles: ReadonlySet<string> = new Set(['admin', 'compliance', 'owner', 'rep', 'on-call']);
const isRole = (text: string): text is Role => roles.has(text);
