import type { Contact, Page } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { Settings } from '../domain/settings.ts';
import { type Changed, changed } from './changed.ts';
import { commit, commitTo, type Decided, refuse } from './commit.ts';
import { nextStep } from './page-ladder.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { by } from './seen-draft.ts';
import { settingsOf } from './surroundings.ts';

/** A page as its buttons name it. */
export interface PageAt {
  readonly ws: string;
  readonly contact: string;
  readonly page: string;
}

type Port = Pick<Ports, 'streams' | 'now' | 'rolesOf' | 'settings'>;
const MINUTE = 60_000;

/** "I've got it": the ladder stops. */
export const acknowledgePage = (port: Port) => (at: PageAt, user: string) =>
  answer(port, at, user, 'ack', (page, settings, now) => {
    if (page.acknowledged) {
      return refuse({
        kind: 'refused',
        reason: `${by(page.acknowledged.by)} has it.`,
        who: page.acknowledged.by,
      });
    }
    const staleAt = now + settings.onCall.staleMinutes * MINUTE;
    return commit([{ type: 'PageAcknowledged', page: page.id, by: `person:${user}`, at: now, staleAt }]);
  });

/** "Pass on": the next person is called at once. */
export const passPage = (port: Port) => (at: PageAt, user: string) =>
  answer(port, at, user, 'pass', (page, settings, now) => {
    const step = nextStep(page, settings, now);
    const climbed: ContactEvent = { type: 'PageClimbed', page: page.id, because: 'passed-on', step, at: now };
    return commit([climbed]);
  });

/** "Done": taken care of. */
export const finishPage = (port: Port) => (at: PageAt, user: string) =>
  answer(port, at, user, 'done', (page, _, now) =>
    commit([{ type: 'PageDone', page: page.id, by: `person:${user}`, at: now }]),
  );

async function answer(
  port: Port,
  at: PageAt,
  user: string,
  what: 'ack' | 'pass' | 'done',
  decide: (page: Page, settings: Settings, now: number) => Decided<Refused>,
): Promise<Changed | Refused> {
  const forbidden = await refusedFor(port, at.ws, user, 'page');
  if (forbidden) return forbidden;
  const settings = settingsOf(port, at.ws);
  const { contact } = await port.streams.read(at.ws, at.contact);
  // Each step of the ladder can be answered once in each way.
  const steps = pageOf(contact, at.page)?.steps.length ?? 0;
  const command = {
    ws: at.ws,
    contact: at.contact,
    key: `page:${at.page}:${steps}:${what}`,
    actor: `person:${user}` as const,
  };
  const done = await commitTo<Refused>(port, command, (known, now) => {
    const page = pageOf(known, at.page);
    if (page === undefined) return refuse(refused('This page is gone.'));
    if (page.done)
      return refuse({ kind: 'refused', reason: `${by(page.done.by)} closed this page.`, who: page.done.by });
    return decide(page, settings, now);
  });
  if (done.kind === 'repeated' && done.commit.actor !== command.actor) {
    return { kind: 'refused', reason: `${by(done.commit.actor)} was faster.`, who: done.commit.actor };
  }
  return changed(port, at, done);
}

const pageOf = (contact: Contact, id: string): Page | undefined =>
  contact.pages.find((page) => page.id === id);
