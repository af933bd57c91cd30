const SHAPE = /^(?:SM|MM)[0-9a-f]{32}$/i;

/** Twilio's id of a text (`SM…`) or of a text with pictures (`MM…`). */
export const isMessageSid = (text: string): boolean => SHAPE.test(text);
