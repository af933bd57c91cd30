import { randomUUID } from 'node:crypto';
import { leadSender } from './send-lead.ts';
import type { SandboxUrls } from './urls-file.ts';
import { callControl } from './wire/call-control.ts';

/** A small red square, as a phone's picture. */
export const RED_SQUARE =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFElEQVR4nGO4Y2ODFTEMLQlsCAB/9DoB5TRnhwAAAABJRU5ErkJggg==';

const agreed = {
  kind: 'informational',
  disclosure:
    'By sending this form you agree that Acme Roofing may text you about your request. Msg & data rates may apply. Reply STOP to opt out.',
  url: 'https://acme-roofing.example/quote',
  ip: '203.0.113.7',
  userAgent: 'Mozilla/5.0 (sandbox)',
} as const;

/**
 * Six people to meet: one who agreed, one without proof, one who opted out, one who is asleep, one who asks the price,
 * and one who only sends a picture. It is late morning in Texas; in Hawaii they sleep.
 */
export async function seed(urls: SandboxUrls, say: (line: string) => void): Promise<void> {
  const lead = leadSender(urls);
  const now = () => new Date().toISOString();
  const [main = ''] = urls.twilio.numbers;
  const text = (from: string, body: string, media: readonly object[] = []) =>
    callControl(urls.proxy.url, 'POST /twilio/inbound', { from, to: main, body, media });

  say('Maria agreed on the form and wants a call about a leak');
  await lead({
    id: `seed-${randomUUID()}`,
    name: 'Maria Reyes',
    phone: '+15125550142',
    source: 'quote-form',
    sourceUrl: agreed.url,
    request: 'Leak over the garage, can someone call me?',
    state: 'TX',
    timeZone: 'America/Chicago',
    consent: { ...agreed, at: now() },
  });
  say('Joe came through an ad: no consent wording, so no text');
  await lead({
    id: `seed-${randomUUID()}`,
    name: 'Joe Park',
    phone: '+15125550143',
    source: 'roof-ad',
    request: 'Need new gutters',
    state: 'TX',
    timeZone: 'America/Chicago',
  });
  say('Ann asked us to stop');
  await lead({
    id: `seed-${randomUUID()}`,
    name: 'Ann Kowalski',
    phone: '+15125550144',
    source: 'quote-form',
    request: 'Hail damage',
    state: 'TX',
    timeZone: 'America/Chicago',
    consent: { ...agreed, at: now() },
  });
  await text('+15125550144', 'pls no more texts');
  say('Kimo lives where it is night');
  await lead({
    id: `seed-${randomUUID()}`,
    name: 'Kimo Akana',
    phone: '+18085550145',
    source: 'quote-form',
    request: 'Skylight replacement',
    state: 'HI',
    timeZone: 'Pacific/Honolulu',
    consent: { ...agreed, at: now() },
  });
  say('Tom asks the price by text');
  await text('+13035550146', 'How much is a new roof?');
  say('Fay sends a picture and no words');
  await text('+17205550147', '', [{ contentType: 'image/png', base64: RED_SQUARE }]);
}
