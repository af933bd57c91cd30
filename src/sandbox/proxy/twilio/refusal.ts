import { type Answer, jsonAnswer } from '../exchange.ts';

const BAD_REQUEST = 400;

/** Codes that come with another status than 400. */
const statuses: Readonly<Record<number, number>> = {
  20003: 401,
  20404: 404,
  20429: 429,
  20500: 500,
  20503: 503,
};

/** Twilio's words for the codes that the proxy itself refuses with. Source: twilio.com/docs/api/errors/<code>. */
const messages: Readonly<Record<number, string>> = {
  20003: 'Authenticate',
  20404: 'The requested resource was not found',
  20429: 'Too Many Requests',
  21211: "Invalid 'To' Phone Number",
  21408: 'Permission to send an SMS has not been enabled for the region indicated by the To number',
  21602: 'Message body is required.',
  21603: "A 'From' phone number is required.",
  21604: "A 'To' phone number is required.",
  21610: 'Attempt to send to unsubscribed recipient',
  21612: "Message cannot be sent with the current combination of 'To' and 'From' parameters",
  21614: "'To' number is not a valid mobile number",
  21617: 'The concatenated message body exceeds the 1600 character limit',
  21624: 'Invalid validity period value',
  21712: "The 'From' number is not in the Messaging Service's sender pool",
};

/** A refusal as Twilio's REST API gives it. */
export function twilioRefusal(code: number, message?: string): Answer {
  const status = statuses[code] ?? BAD_REQUEST;
  return jsonAnswer(status, {
    code,
    message: message ?? messages[code] ?? `Error ${code}`,
    more_info: `https://www.twilio.com/docs/errors/${code}`,
    status,
  });
}
