import { type Fields, isFields, listAt, textAt, textOf } from '../../wire/fields.ts';

/** Fields by which somebody tells Twilio where to call, as they are sent and as they are shown. */
const fieldNames: Readonly<Record<string, string>> = {
  SmsUrl: 'sms_url',
  SmsMethod: 'sms_method',
  SmsFallbackUrl: 'sms_fallback_url',
  StatusCallback: 'status_callback',
  InboundRequestUrl: 'inbound_request_url',
  FallbackUrl: 'fallback_url',
  UseInboundWebhookOnNumber: 'use_inbound_webhook_on_number',
};

/**
 * Webhook addresses of numbers and services, by SID. They are kept from the emulator, which would call them itself
 * without media, keywords or retries.
 */
export class WebhookSettings {
  readonly #bySid = new Map<string, Fields>();

  set(sid: string, settings: Fields): void {
    this.#bySid.set(sid, { ...this.#bySid.get(sid), ...settings });
  }

  /** Keeps the addresses of an update, and gives what is left of it for the emulator. */
  take(sid: string, form: Fields): Record<string, string> {
    const entries = Object.entries(form);
    this.set(
      sid,
      Object.fromEntries(
        entries.flatMap(([name, value]) => {
          const shown = fieldNames[name];
          return shown === undefined ? [] : [[shown, value]];
        }),
      ),
    );
    return Object.fromEntries(
      entries.flatMap(([name, value]) => (fieldNames[name] === undefined ? [[name, textOf(value)]] : [])),
    );
  }

  of(sid: string, field: string): string {
    return textAt(this.#bySid.get(sid) ?? {}, field);
  }

  /** A number, a service or a list of them with their addresses. */
  describe(body: Fields): Fields {
    const own = this.#bySid.get(textAt(body, 'sid')) ?? {};
    const lists = ['incoming_phone_numbers', 'services'].flatMap((name) =>
      name in body
        ? [[name, listAt(body, name).map((item) => (isFields(item) ? this.describe(item) : item))]]
        : [],
    );
    return { ...body, ...own, ...Object.fromEntries(lists) };
  }
}
