import { sendOf } from '../domain/contact.ts';
import { reconcileDelays } from '../domain/plan.ts';
import { commit, commitTo, refuse } from './commit.ts';
import type { CarrierMessage, Ports } from './ports.ts';
import type { WorkResult } from './work-ports.ts';

const MINUTE = 60_000;
/** The carrier's clock and ours may differ; listing starts this much before the claim. */
const LIST_BEFORE_MS = 5 * MINUTE;

type Port = Pick<Ports, 'streams' | 'now' | 'carrier' | 'note'>;

/**
 * Asks the carrier what became of a claim that nobody recorded an answer for. Exactly one message of ours to them since
 * the claim is ours. None or several, after the third look: a person decides. Never a second call.
 */
export const reconcileSend =
  (port: Port) =>
  async (at: { ws: string; contact: string; sendKey: string }): Promise<WorkResult> => {
    const { contact } = await port.streams.read(at.ws, at.contact);
    const send = sendOf(contact, at.sendKey);
    if (send === undefined || send.state !== 'open' || contact.phone === undefined) return { kind: 'done' };
    const listed = await port.carrier.listTo(contact.phone, send.claimedAt - LIST_BEFORE_MS);
    const elapsed = port.now() - send.claimedAt;
    const nextLook = reconcileDelays.find((delay) => delay > elapsed);
    if (listed === undefined)
      return {
        kind: 'again',
        at: port.now() + MINUTE,
        counts: false,
        because: 'the carrier could not be asked',
      };
    const adopted = new Set(contact.sends.map(({ sid }) => sid));
    const candidates = listed.filter((message) => isOurs(message, send, adopted));
    const only = candidates.length === 1 ? candidates[0] : undefined;
    port.note('send reconciled', { contact: at.contact, send: at.sendKey, candidates: candidates.length });
    if (only === undefined && nextLook !== undefined) {
      return { kind: 'again', at: send.claimedAt + nextLook, counts: false, because: 'not on the list yet' };
    }
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `reconciled:${at.sendKey}`,
      actor: 'machine:reconcile' as const,
    };
    await commitTo(port, command, (known, now) => {
      const open = sendOf(known, at.sendKey);
      if (open?.state !== 'open') return refuse('settled' as const);
      if (only)
        return commit([
          { type: 'SendAccepted', sendKey: at.sendKey, sid: only.sid, how: 'reconcile', at: now },
        ]);
      return commit([
        { type: 'SendUnresolved', sendKey: at.sendKey, candidates: candidates.length, at: now },
      ]);
    });
    return { kind: 'done' };
  };

/** Same service, direction and words, and not known as another text of ours. */
function isOurs(
  message: CarrierMessage,
  send: { readonly messagingServiceSid: string; readonly body: string | undefined },
  adopted: ReadonlySet<string | undefined>,
): boolean {
  const sameService =
    message.messagingServiceSid === undefined || message.messagingServiceSid === send.messagingServiceSid;
  return (
    message.outbound && sameService && !adopted.has(message.sid) && sameWords(message.body, send.body ?? '')
  );
}

/** Twilio trims, and with smart encoding replaces typographic characters; both sides are compared in plain form. */
const sameWords = (a: string, b: string): boolean => asEncoded(a) === asEncoded(b);

const asEncoded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
