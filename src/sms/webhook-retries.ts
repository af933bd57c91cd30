/**
 * Asks Twilio to repeat a webhook up to three times after a 5xx, a failed connection or a read time-out; by default
 * it repeats only failed connections, and once.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
export const webhookRetries = '#rc=3&rp=5xx,ct,rt';
