declare const e164: unique symbol;

/** A phone number in E.164, `+` and 8 to 15 digits. Made only by `asE164`, so that holding one is proof of its shape. */
export type E164 = string & { readonly [e164]: true };

/** The number when it has E.164 shape, else undefined. Whether it exists is the intake edge's question, not ours. */
export const asE164 = (text: string): E164 | undefined => (isE164(text) ? text : undefined);

const isE164 = (text: string): text is E164 => /^\+[1-9]\d{7,14}$/.test(text);

/** What may be shown to anybody: the last four digits. */
export const lastFour = (phone: string): string => `…${phone.slice(-4)}`;
