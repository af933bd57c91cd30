/** What the carrier does with a keyword. */
export type OptOutType = 'STOP' | 'START' | 'HELP';

/** Twilio's default keywords for long codes. Source: twilio.com/docs/messaging/tutorials/advanced-opt-out. */
const keywords: Readonly<Record<OptOutType, readonly string[]>> = {
  STOP: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  START: ['START', 'UNSTOP', 'YES'],
  HELP: ['HELP', 'INFO'],
};

const replies: Readonly<Record<OptOutType, string>> = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};

export interface CarrierSettings {
  /** Twilio's Advanced Opt-Out: webhooks carry `OptOutType`, and 21610 comes after acceptance. */
  readonly advancedOptOut: boolean;
}

/**
 * Opt-outs as Twilio keeps them, for the whole Messaging Service. Nobody can read or change the real list from
 * outside; here the control address may.
 */
export class Carrier {
  #settings: CarrierSettings = { advancedOptOut: false };
  readonly #blocked = new Set<string>();

  get settings(): CarrierSettings {
    return this.#settings;
  }

  set(settings: CarrierSettings): void {
    this.#settings = settings;
  }

  isBlocked(contact: string): boolean {
    return this.#blocked.has(contact);
  }

  block(contact: string): void {
    this.#blocked.add(contact);
  }

  unblock(contact: string): void {
    this.#blocked.delete(contact);
  }

  blocked(): readonly string[] {
    return [...this.#blocked];
  }

  /** Applies an inbound text; tells the keyword it was and the words that the carrier answers by itself. */
  hear(contact: string, body: string): { readonly type?: OptOutType; readonly reply?: string } {
    const type = keywordOf(body);
    if (type === undefined) return {};
    const wasBlocked = this.isBlocked(contact);
    if (type === 'STOP') this.block(contact);
    if (type === 'START') this.unblock(contact);
    // Nothing is answered that changes nothing, and a blocked number hears nothing at all.
    const answers = { STOP: !wasBlocked, START: wasBlocked, HELP: !wasBlocked }[type];
    return answers ? { type, reply: replies[type] } : { type };
  }
}

/** Only a body that is one keyword counts, in any case; "STOP please" does not. */
export function keywordOf(body: string): OptOutType | undefined {
  const word = body.trim().toUpperCase();
  if (keywords.STOP.includes(word)) return 'STOP';
  if (keywords.START.includes(word)) return 'START';
  return keywords.HELP.includes(word) ? 'HELP' : undefined;
}
