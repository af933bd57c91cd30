import { createHmac } from 'node:crypto';

/**
 * Headers by which Slack signs a request. Source: docs.slack.dev/authentication/verifying-requests-from-slack.
 *
 * @param at epoch seconds
 */
export const signSlack = (secret: string, at: number, body: string): Record<string, string> => ({
  'x-slack-request-timestamp': String(at),
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`,
});
