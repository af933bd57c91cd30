import type { SendingEvent } from '../domain/sending-events.ts';
import { codecOf } from './codec-of.ts';
import { sendingEvents } from './schema/sending-events.ts';

/** The events of a workspace's senders. */
export const sendingCodec = codecOf<SendingEvent>(sendingEvents);
