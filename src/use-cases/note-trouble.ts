import { type Contact, sendOf } from '../domain/contact.ts';
import type { Send } from '../domain/send.ts';
import { isOpenTrouble, type SenderTrouble } from '../domain/sending.ts';
import type { Settings } from '../domain/settings.ts';
import { reactionTo, type SenderReach, senderEffect } from '../policy/delivery-codes.ts';
import { pauseEnds } from '../policy/pause-ends.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { commitSending } from './commit-sending.ts';
import { firstStep } from './page-ladder.ts';
import type { Ports } from './ports.ts';
import { settingsOf } from './surroundings.ts';
import type { WorkResult } from './work-ports.ts';

/** Admins hear of the same code once in this time. */
const TOLD_FOR_MS = 24 * 3_600_000;

/** The on-call person is paged about our own numbers under this topic. */
export const SENDER_STOPPED = 'sender_stopped';

type Port = Pick<Ports, 'streams' | 'sending' | 'now' | 'settings' | 'newId' | 'note'>;

/**
 * The carrier's code was about our numbers: from here on no process sends from them, and people are told. A code that
 * is known already changes nothing.
 */
export const noteTrouble =
  (port: Port) =>
  async (at: { ws: string; contact: string; sendKey: string; code: string }): Promise<WorkResult> => {
    const settings = settingsOf(port, at.ws);
    const { contact } = await port.streams.read(at.ws, at.contact);
    const send = sendOf(contact, at.sendKey);
    const effect = senderEffect(at.code);
    if (send === undefined || effect === undefined) return { kind: 'done' };
    const id = `trouble:${at.sendKey}`;
    const numbers = reached(settings, send, effect.reach);
    const stops = effect.kind === 'pause-sender';
    const command = { ws: at.ws, key: `${id}:${at.code}`, actor: 'carrier' as const };
    await commitSending(port, command, (sending, now) => {
      const known = sending.troubles.some(
        (trouble) => trouble.code === at.code && isOpenTrouble(trouble, now) && covers(trouble, numbers),
      );
      if (known) return refuse(undefined);
      const { meaning, next } = reactionTo(at.code);
      const until = stops ? pauseEnds(effect, now) : now + TOLD_FOR_MS;
      const trouble = {
        id,
        numbers,
        stops,
        because: meaning,
        next,
        code: at.code,
        by: command.actor,
        at: now,
        ...(until === undefined ? {} : { until }),
      };
      return { kind: 'commit', events: [{ type: 'SenderTroubleFound', trouble }] };
    });
    const { state: sending } = await port.sending.read(at.ws);
    const found = sending.troubles.find((trouble) => trouble.id === id);
    if (found && effect.kind === 'pause-sender' && effect.page)
      await pageFor(port, at, found, send, settings);
    port.note('the carrier has something against our number', { code: at.code, stops });
    return { kind: 'done' };
  };

const covers = (trouble: SenderTrouble, numbers: readonly string[]): boolean =>
  numbers.every((number) => trouble.numbers.includes(number));

/** The numbers that share the trouble of the one that a text was sent from. */
function reached(settings: Settings, { from, messagingServiceSid }: Send, reach: SenderReach): string[] {
  const sharing = settings.numbers.filter(
    (sender) =>
      reach === 'account' || (reach === 'service' && sender.messagingServiceSid === messagingServiceSid),
  );
  return [...new Set([from, ...sharing.map(({ number }) => number)])];
}

/** Nothing leaves until somebody acts: the ladder calls until one of them has it. Once for each trouble. */
async function pageFor(
  port: Port,
  at: { readonly ws: string; readonly contact: string },
  { id }: SenderTrouble,
  { conversation }: Send,
  settings: Settings,
): Promise<void> {
  const page = port.newId('page');
  const command = { ...at, key: `page:${id}`, actor: 'machine:pages' as const };
  const isOpen = ({ pages }: Contact): boolean =>
    pages.some((open) => open.topic === SENDER_STOPPED && open.done === undefined);
  await commitTo(port, command, (contact, now) =>
    isOpen(contact)
      ? refuse('open' as const)
      : commit([
          {
            type: 'PageRaised',
            page,
            conversation,
            topic: SENDER_STOPPED,
            severe: true,
            stopsCopy: false,
            step: firstStep(settings, now),
            at: now,
          },
        ]),
  );
}
