import { createHmac, randomUUID } from 'node:crypto';
import type { SandboxUrls } from './urls-file.ts';

export interface LeadAnswered {
  readonly status: number;
  readonly body: unknown;
}

/** Sends leads as a form would: JSON signed by the Standard Webhooks scheme. `id` is the webhook's id. */
export function leadSender(urls: Pick<SandboxUrls, 'app' | 'leads'>) {
  const key = Buffer.from(urls.leads.secret.replace(/^whsec_/, ''), 'base64');
  return async ({
    id = randomUUID(),
    ...lead
  }: Readonly<Record<string, unknown>> & { readonly id?: string }): Promise<LeadAnswered> => {
    const body = JSON.stringify(lead);
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    const answer = await fetch(`${urls.app}/leads`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      },
      body,
    });
    return { status: answer.status, body: await answer.json() };
  };
}
