import { z } from 'zod';
import { parseSecret } from './intake/secret.ts';

/** A variable that is set to nothing is not set. */
const blank = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

const due = (pattern: RegExp, shape: string) =>
  z.preprocess(
    blank,
    z
      .string({ error: 'is missing' })
      .trim()
      .regex(pattern, { error: `is wrong: it ${shape}` }),
  );

const free = <S extends z.ZodType>(schema: S) => z.preprocess(blank, schema.optional());

const httpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Without a slash at the end, so that paths can be put behind it. */
const baseUrl = z
  .string({ error: 'is missing' })
  .trim()
  .refine(httpUrl, { error: 'is wrong: it begins with https:// or http://' })
  .refine((text) => !/[?#]/.test(text), { error: 'is wrong: it has no ? or #' })
  .transform((text) => text.replace(/\/+$/, ''));

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d+$/, { error: `is wrong: it is a whole number from ${least} to ${most}` })
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
      error: `is wrong: it is a whole number from ${least} to ${most}`,
    });

const secrets = z.string({ error: 'is missing' }).transform((text, context) => {
  const keys = text.split(',').map((secret) => parseSecret(secret.trim()));
  if (keys.includes(undefined)) {
    context.addIssue({
      code: 'custom',
      message: 'is wrong: each secret is whsec_ and base64 of 24 to 64 bytes, with commas between',
    });
  }
  return keys.filter((key) => key !== undefined);
});

/** Bytes of `BATON_KEY` that make guessing hopeless. */
const KEY_BYTES = 32;

/** What the environment may say, with the shape of each value. */
export const configShape = {
  PORT: free(wholeNumber(0, 65_535)),
  PUBLIC_URL: z.preprocess(blank, baseUrl),
  TRUST_PROXY: free(wholeNumber(0, 10)),
  MONGODB_URI: due(/^mongodb(?:\+srv)?:\/\/\S+$/, 'begins with mongodb:// or mongodb+srv://'),
  SLACK_BOT_TOKEN: due(/^xoxb-\S+$/, 'begins with xoxb-'),
  SLACK_SIGNING_SECRET: due(/^\S{8,}$/, 'has at least 8 characters and no spaces'),
  SLACK_APP_TOKEN: free(due(/^xapp-\S+$/, 'begins with xapp-')),
  // Slack's client puts method names behind it as they are.
  SLACK_API_URL: free(baseUrl.transform((url) => `${url}/`)),
  TWILIO_ACCOUNT_SID: due(/^AC[0-9a-fA-F]{32}$/, 'is AC and 32 hexadecimal digits'),
  TWILIO_AUTH_TOKEN: due(/^\S+$/, 'has no spaces'),
  TWILIO_BASE_URL: free(baseUrl),
  ANTHROPIC_API_KEY: free(z.string().trim()),
  ANTHROPIC_BASE_URL: free(baseUrl),
  ANTHROPIC_MODEL: free(z.string().trim()),
  ANTHROPIC_DAILY_TOKENS: free(wholeNumber(0, 1_000_000_000)),
  LEADS_SECRET: z.preprocess(blank, secrets),
  BATON_KEY: z.preprocess(
    blank,
    z
      .string({ error: 'is missing' })
      .trim()
      .refine((text) => Buffer.byteLength(text) >= KEY_BYTES, {
        error: `is wrong: it has at least ${KEY_BYTES} bytes`,
      }),
  ),
  BATON_FILE: free(z.string().trim()),
  LOG_LEVEL: free(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'is wrong: it is one of trace, debug, info, warn, error, silent',
    }),
  ),
} as const;

export type SettingName = keyof typeof configShape;

const slack = 'api.slack.com/apps → your app →';
const twilio = 'console.twilio.com → Account Info →';
const own = 'make one and keep it:';

/** Where a person finds each value. */
export const whereToGet = {
  PORT: 'the port to listen on, 3000 if left out',
  PUBLIC_URL:
    'the address under which Twilio, Slack and lead forms reach this server, such as https://baton.example.com',
  TRUST_PROXY: 'how many proxies of your own stand in front, 0 if left out',
  MONGODB_URI: 'cloud.mongodb.com → Connect → Drivers, or your own replica set (MongoDB 6 or later)',
  SLACK_BOT_TOKEN: `${slack} OAuth & Permissions → Bot User OAuth Token`,
  SLACK_SIGNING_SECRET: `${slack} Basic Information → App Credentials → Signing Secret`,
  SLACK_APP_TOKEN: `${slack} Basic Information → App-Level Tokens, scope connections:write (Socket Mode only)`,
  SLACK_API_URL: 'only where something stands in for https://slack.com/api/',
  TWILIO_ACCOUNT_SID: `${twilio} Account SID`,
  TWILIO_AUTH_TOKEN: `${twilio} Auth Token (the primary one: it signs the webhooks)`,
  TWILIO_BASE_URL: 'only where something stands in for https://api.twilio.com',
  ANTHROPIC_API_KEY: 'console.anthropic.com → API keys; without it templates write the drafts',
  ANTHROPIC_BASE_URL: 'only where something stands in for https://api.anthropic.com',
  ANTHROPIC_MODEL: 'claude-haiku-5-5 if left out',
  ANTHROPIC_DAILY_TOKENS:
    'tokens that drafts of one process may use in a day (UTC), 2000000 if left out; then templates write',
  LEADS_SECRET: `${own} echo whsec_$(openssl rand -base64 32); give it to whoever sends leads`,
  BATON_KEY: `${own} openssl rand -base64 48; losing it means losing track of every contact`,
  BATON_FILE: 'path of the settings file, baton.yml if left out; begin with a copy of baton.example.yml',
  LOG_LEVEL: 'info if left out',
} as const satisfies Record<SettingName, string>;
