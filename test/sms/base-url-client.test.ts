import { expect, test } from 'vitest';
import { rebase, twilioClient } from '../../src/sms/base-url-client.ts';

const cases = [
  [
    'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json',
    'http://127.0.0.1:4010/2010-04-01/Accounts/AC1/Messages.json',
  ],
  [
    'https://api.twilio.com/2010-04-01/x.json?DateSent%3E=a&To=%2B1',
    'http://127.0.0.1:4010/2010-04-01/x.json?DateSent%3E=a&To=%2B1',
  ],
  ['https://messaging.twilio.com/v1/Services', 'http://127.0.0.1:4010/messaging/v1/Services'],
  ['https://lookups.twilio.com/v2/PhoneNumbers/%2B1', 'http://127.0.0.1:4010/lookups/v2/PhoneNumbers/%2B1'],
] as const;

test.each(cases)('%s keeps everything but its host', (uri, rebased) => {
  expect(rebase(uri, 'http://127.0.0.1:4010')).toBe(rebased);
  expect(rebase(uri, 'http://127.0.0.1:4010/')).toBe(rebased);
});

test('without a base the client is Twilio’s own', () => {
  const client = twilioClient({ accountSid: `AC${'0'.repeat(32)}`, authToken: 'x', timeoutMs: 10_000 });
  expect(client.httpClient?.constructor.name).toBe('RequestClient');
  expect(client.httpClient).toMatchObject({ autoRetry: false, defaultTimeout: 10_000 });
});
