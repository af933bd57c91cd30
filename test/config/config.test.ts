import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { describeFaults, readConfig } from '../../src/config.ts';
import { configShape, whereToGet } from '../../src/config-shape.ts';

type Env = Readonly<Record<string, string | undefined>>;

const secret = (byte: number): string => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;

const good: Env = {
  PUBLIC_URL: 'https://baton.example.com/',
  MONGODB_URI: 'mongodb+srv://u:p@cluster.example/baton',
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: '8f742231b10e8888abcd99yyyzzz85a5',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'token',
  LEADS_SECRET: `${secret(1)}, ${secret(2)}`,
  BATON_KEY: 'k'.repeat(32),
};

const faultsOf = (env: Env): string[] => {
  const read = readConfig(env);
  return read.kind === 'faults' ? read.faults.map(({ setting, message }) => `${setting} ${message}`) : [];
};

test('the least that must be set, with defaults for the rest', () => {
  expect(readConfig(good)).toEqual({
    kind: 'config',
    config: {
      port: 3_000,
      publicUrl: 'https://baton.example.com',
      trustProxy: 0,
      mongodbUri: 'mongodb+srv://u:p@cluster.example/baton',
      slack: {
        botToken: 'xoxb-1',
        signingSecret: '8f742231b10e8888abcd99yyyzzz85a5',
        appToken: undefined,
        apiUrl: undefined,
      },
      twilio: { accountSid: `AC${'0'.repeat(32)}`, authToken: 'token', baseUrl: undefined },
      anthropic: { apiKey: undefined, baseUrl: undefined, model: 'claude-haiku-5-5', dailyTokens: 2_000_000 },
      leadKeys: [Buffer.alloc(32, 1), Buffer.alloc(32, 2)],
      key: 'k'.repeat(32),
      batonFile: 'baton.yml',
      logLevel: 'info',
    },
  });
});

test('stand-ins for the outside world', () => {
  const read = readConfig({
    ...good,
    PORT: '0',
    SLACK_APP_TOKEN: 'xapp-1',
    SLACK_API_URL: 'http://127.0.0.1:4000/api',
    TWILIO_BASE_URL: 'http://127.0.0.1:4001/',
    ANTHROPIC_API_KEY: 'sk-ant-1',
    ANTHROPIC_BASE_URL: 'http://127.0.0.1:4002',
    ANTHROPIC_MODEL: 'claude-sonnet-5-5',
    ANTHROPIC_DAILY_TOKENS: '50000',
    BATON_FILE: 'other.yml',
    LOG_LEVEL: 'debug',
    TRUST_PROXY: '1',
  });
  expect(read).toMatchObject({
    config: {
      port: 0,
      trustProxy: 1,
      slack: { appToken: 'xapp-1', apiUrl: 'http://127.0.0.1:4000/api/' },
      twilio: { baseUrl: 'http://127.0.0.1:4001' },
      anthropic: {
        apiKey: 'sk-ant-1',
        baseUrl: 'http://127.0.0.1:4002',
        model: 'claude-sonnet-5-5',
        dailyTokens: 50_000,
      },
      batonFile: 'other.yml',
      logLevel: 'debug',
    },
  });
});

test('nothing set: every missing setting at once, each with where to get it', () => {
  const missing = Object.keys(good);
  expect(faultsOf({}).toSorted()).toEqual(missing.map((name) => `${name} is missing`).toSorted());
  const read = readConfig({});
  const text = describeFaults(read.kind === 'faults' ? read.faults : []);
  expect(text).toContain(
    'SLACK_BOT_TOKEN is missing.\n    api.slack.com/apps → your app → OAuth & Permissions',
  );
  for (const name of missing) expect(text).toContain(name);
});

test('every setting says where its value comes from', () => {
  expect(Object.keys(whereToGet).toSorted()).toEqual(Object.keys(configShape).toSorted());
});

describe('one wrong setting', () => {
  const cases: readonly (readonly [keyof typeof configShape, string])[] = [
    ['PORT', '70000'],
    ['PORT', '80a'],
    ['PUBLIC_URL', 'baton.example.com'],
    ['PUBLIC_URL', 'ftp://baton.example.com'],
    ['PUBLIC_URL', 'https://baton.example.com/?x=1'],
    ['TRUST_PROXY', 'true'],
    ['MONGODB_URI', 'postgres://x'],
    ['SLACK_BOT_TOKEN', 'xoxp-1'],
    ['SLACK_SIGNING_SECRET', 'short'],
    ['SLACK_APP_TOKEN', 'xoxb-1'],
    ['SLACK_API_URL', 'slack'],
    ['TWILIO_ACCOUNT_SID', 'SM1'],
    ['TWILIO_AUTH_TOKEN', 'to ken'],
    ['TWILIO_BASE_URL', '127.0.0.1'],
    ['LEADS_SECRET', 'hunter2'],
    ['LEADS_SECRET', `${secret(1)},whsec_x`],
    ['BATON_KEY', 'k'.repeat(31)],
    ['LOG_LEVEL', 'loud'],
  ];
  for (const [name, value] of cases) {
    test(`${name}=${value.slice(0, 30)}`, () => {
      const read = readConfig({ ...good, [name]: value });
      expect(read).toMatchObject({
        kind: 'faults',
        faults: [{ setting: name, message: expect.stringMatching(/^is wrong: /) }],
      });
      expect(JSON.stringify(read)).not.toContain(value);
    });
  }

  for (const name of Object.keys(good)) {
    test(`${name} set to blanks is missing`, () => {
      expect(faultsOf({ ...good, [name]: '  ' })).toEqual([`${name} is missing`]);
    });
  }

  for (const name of ['PORT', 'SLACK_APP_TOKEN', 'TWILIO_BASE_URL', 'ANTHROPIC_API_KEY', 'LOG_LEVEL']) {
    test(`${name} set to nothing is left out`, () => expect(faultsOf({ ...good, [name]: '' })).toEqual([]));
  }
});

test('the process says it on standard error and ends with 1', () => {
  const { PATH } = process.env;
  const main = new URL('../../src/main.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main], {
    env: { PATH, ...good, BATON_KEY: 'short', SLACK_BOT_TOKEN: '' },
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('2 of its settings are missing or wrong');
  expect(stderr).toContain('SLACK_BOT_TOKEN is missing');
  expect(stderr).toContain('BATON_KEY is wrong');
});
