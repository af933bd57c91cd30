import { RED_SQUARE } from '../../../src/sandbox/seed.ts';
import { agreed, texas } from '../../../src/sandbox/story/chapter.ts';
import { type Message, offers, type Stage } from '../../../src/sandbox/story/stage.ts';
import { fieldsOf } from '../../../src/sandbox/wire/fields.ts';
import { readMark } from '../../../src/slack/card-key.ts';
import type { House, Who } from './house.ts';

type At = Pick<House, 'stage'>;

/** When this file was read; what a form sends does not change when it is sent again. */
const agreedAt = new Date().toISOString();

/** A form is sent, with consent. The webhook's id is theirs, so that sending it again is the same lead. */
export const sendLead = (lead: Stage['lead'], who: Who, more: Readonly<Record<string, unknown>> = {}) =>
  lead({
    id: `lead-${who.contact}`,
    phone: who.phone,
    name: who.name,
    source: who.lane.source,
    request: 'Leak over the garage',
    ...texas,
    consent: { ...agreed, at: agreedAt },
    ...more,
  });

/** A text from their phone. What Baton answered to the last try of its webhook, or undefined when nothing came. */
export async function sendText(
  { stage }: At,
  who: Who,
  body: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly sid: string; readonly status: number | undefined }> {
  const received = fieldsOf(
    await stage.proxy('POST /twilio/inbound', { from: who.phone, to: who.lane.number, body, ...more }),
  );
  const { message, webhook } = received;
  const { attempts } = fieldsOf(webhook);
  const last = Array.isArray(attempts) ? fieldsOf(attempts.at(-1)) : {};
  const { status } = last;
  return {
    sid: String(fieldsOf(message)['sid']),
    status: typeof status === 'number' ? status : undefined,
  };
}

export const picture = { media: [{ contentType: 'image/png', base64: RED_SQUARE }] } as const;

/** The root of their thread, by the mark it carries. */
export const theirRoot = ({ stage }: At, who: Who): Promise<Message> =>
  stage.until(`a thread for ${who.name}`, async () =>
    (await stage.channel(who.lane.channel)).findLast((message) => isCard(message, who, 'root:')),
  );

/** Their thread without its root, oldest first. */
export async function theirThread(at: At, who: Who): Promise<readonly Message[]> {
  const root = await theirRoot(at, who);
  return (await at.stage.thread(who.lane.channel, root)).filter(({ ts }) => ts !== root.ts);
}

/** The newest message of their thread that offers this button, once there is one. */
export const offering = (at: At, who: Who, actionId: string): Promise<Message> =>
  at.stage.until(`a card of ${who.name} with ${actionId}`, async () =>
    (await theirThread(at, who)).findLast((message) => offers(message, actionId)),
  );

/** The same, if there is one now. */
export const offeringNow = async (at: At, who: Who, actionId: string): Promise<Message | undefined> =>
  (await theirThread(at, who)).findLast((message) => offers(message, actionId));

/** Is this message that card of theirs? `card` is what begins its name. */
export function isCard(message: Message, who: Who, card: string): boolean {
  const mark = readMark(fieldsOf(message)['metadata']);
  return mark?.contact === who.contact && mark.card.startsWith(card);
}

/** Somebody presses a button of theirs; the HTTP status of Baton's answer, 0 when none came. */
export async function press(
  { stage }: At,
  who: Who,
  message: Message,
  actionId: string,
  user = 'dana',
): Promise<number> {
  return Number(fieldsOf(await stage.click(user, who.lane.channel, message, actionId))['status']);
}

/** Somebody new with a lead, and a draft that could be sent. */
export async function withDraft(house: House): Promise<Who> {
  const who = house.somebody();
  await sendLead(house.stage.lead, who);
  await offering(house, who, 'draft-send');
  return who;
}

/** Dana presses [Send now] on their draft. */
export const approve = async (at: At, who: Who): Promise<number> =>
  press(at, who, await offering(at, who, 'draft-send'), 'draft-send');
