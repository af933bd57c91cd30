import { createHmac } from 'node:crypto';
import { httpPost } from './http-post.ts';
import { phoneOf, webhookIdOf } from './people.ts';

/** One form filled in by somebody who agreed to be texted, signed by the Standard Webhooks scheme. */
export function leadRequest(secret: string, number: number, person: number, request: string): Buffer {
  const id = webhookIdOf(number);
  const at = Math.floor(Date.now() / 1_000);
  const body = JSON.stringify({
    name: `Maria Reyes ${person}`,
    phone: phoneOf(person),
    source: 'roof-ad',
    sourceUrl: 'https://acme-roofing.example/quote',
    request,
    state: 'TX',
    timeZone: 'America/Chicago',
    consent: {
      kind: 'informational',
      at: new Date(at * 1_000).toISOString(),
      disclosure:
        'By sending this form you agree that Acme Roofing may text you about your request. Reply STOP to opt out.',
      url: 'https://acme-roofing.example/quote',
      ip: '203.0.113.7',
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36',
    },
  });
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64');
  return httpPost(
    '/leads',
    {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(at),
      'webhook-signature': `v1,${signature}`,
    },
    body,
  );
}
