import { type Fields, listOf, textAt } from '../../wire/fields.ts';
import { type Answer, type Exchange, jsonAnswer } from '../exchange.ts';
import type { FaultKind } from '../fault.ts';
import { refuseCreate } from './create-rules.ts';
import type { TwilioDoor } from './door-parts.ts';
import { twilioRefusal } from './refusal.ts';
import { messagesPath } from './upstream.ts';

const UNSUBSCRIBED = 21610;

/** `messages.create`: Twilio's refusals, the carrier's blocks, then a record and its life. */
export async function createMessage(door: TwilioDoor, { fields, fault }: Exchange): Promise<Answer> {
  const refused = refuseCreate(fields, door.account);
  if (refused !== undefined) return twilioRefusal(refused);
  const to = textAt(fields, 'To');
  const blocked = door.carrier.isBlocked(to) || door.board.blockedNumbers().has(to);
  if (blocked && !door.carrier.settings.advancedOptOut) return twilioRefusal(UNSUBSCRIBED);
  const made = await record(door, fields);
  if (made.status !== 201) return jsonAnswer(made.status, made.body);
  const message = door.book.describe(made.body);
  await deliver(door, message, blocked, fault);
  return jsonAnswer(201, accepted(message));
}

async function deliver(
  { deliveries }: TwilioDoor,
  message: Fields,
  blocked: boolean,
  fault: FaultKind | undefined,
): Promise<void> {
  if (blocked) {
    deliveries.start(message, [{ status: 'failed', code: UNSUBSCRIBED, afterMs: 20, silent: false }]);
    return;
  }
  const scripted = fault?.kind === 'delivery' ? fault : { steps: deliveries.plan, early: false };
  const [first, ...rest] = scripted.steps;
  if (scripted.early && first) {
    await deliveries.step(message, first);
    deliveries.start(message, rest);
  } else {
    deliveries.start(message, scripted.steps);
  }
}

/** Keeps the record in the emulator, without the callback address: the carrier's life is played here. */
export async function record(door: TwilioDoor, form: Fields) {
  const kept = ['To', 'From', 'Body', 'MessagingServiceSid'].flatMap((name) => {
    const value = textAt(form, name);
    return value === '' ? [] : [[name, value] as const];
  });
  const answer = await door.upstream.post(`${messagesPath(door.account)}.json`, Object.fromEntries(kept));
  if (answer.status === 201) {
    const statusCallback =
      textAt(form, 'StatusCallback') || door.settings.of(serviceOf(form), 'status_callback');
    const validity = textAt(form, 'ValidityPeriod');
    const { MediaUrl } = form;
    door.book.note(textAt(answer.body, 'sid'), {
      createdAt: door.now(),
      ...(statusCallback === '' ? {} : { statusCallback }),
      ...(validity === '' ? {} : { validityPeriod: Number(validity) }),
      ...(MediaUrl === undefined ? {} : { mediaCount: Math.max(1, listOf(MediaUrl).length) }),
    });
  }
  return answer;
}

const serviceOf = (form: Fields): string => textAt(form, 'MessagingServiceSid');

/** With a Messaging Service Twilio answers before it queued, and shows no sender unless it was given one. */
const accepted = (message: Fields): Fields =>
  textAt(message, 'messaging_service_sid') === '' ? message : { ...message, status: 'accepted' };
