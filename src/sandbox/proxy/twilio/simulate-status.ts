import { z } from 'zod';
import { textAt } from '../../wire/fields.ts';
import { type Answer, type Exchange, jsonAnswer } from '../exchange.ts';
import { deliveryStepSchema } from '../fault.ts';
import type { TwilioDoor } from './door-parts.ts';
import { innerSidOf } from './message-book.ts';
import { twilioRefusal } from './refusal.ts';
import { messagesPath } from './upstream.ts';

const form = z.object({
  MessageSid: z.string(),
  Status: deliveryStepSchema.shape.status,
  ErrorCode: z.coerce.number().optional(),
});

/** `POST /_twilio/simulate/message-status` (form `MessageSid Status ErrorCode`): a state by hand, with its callback. */
export async function simulateStatus(door: TwilioDoor, { fields }: Exchange): Promise<Answer> {
  const given = form.safeParse(fields);
  if (!given.success) return twilioRefusal(20001, 'MessageSid and Status are required');
  const { MessageSid, Status, ErrorCode } = given.data;
  const path = `${messagesPath(door.account)}/${innerSidOf(MessageSid)}.json`;
  const { status, body } = await door.upstream.get(path, new URLSearchParams());
  if (textAt(body, 'sid') === '') return jsonAnswer(status, body);
  const message = door.book.describe(body);
  await door.deliveries.step(message, {
    status: Status,
    afterMs: 0,
    silent: false,
    ...(ErrorCode === undefined ? {} : { code: ErrorCode }),
  });
  return jsonAnswer(200, { ...message, status: Status });
}
