import { z } from 'zod';
import { configShape, type SettingName, whereToGet } from './config-shape.ts';

/** What the environment says, checked and with defaults filled in. Holds secrets: never log it. */
export interface Config {
  readonly port: number;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** Own proxies in front, whose word on the caller's address is believed. */
  readonly trustProxy: number;
  readonly mongodbUri: string;
  readonly slack: {
    readonly botToken: string;
    readonly signingSecret: string;
    /** Present for Socket Mode. */
    readonly appToken: string | undefined;
    readonly apiUrl: string | undefined;
  };
  readonly twilio: {
    readonly accountSid: string;
    readonly authToken: string;
    readonly baseUrl: string | undefined;
  };
  readonly anthropic: {
    /** Absent: templates write the drafts. */
    readonly apiKey: string | undefined;
    readonly baseUrl: string | undefined;
    readonly model: string;
    /** Tokens a day that drafts may use. */
    readonly dailyTokens: number;
  };
  /** Signing keys of lead webhooks; several while a secret is being changed. */
  readonly leadKeys: readonly Buffer[];
  /** For contact ids, callback signatures and the chain of checkpoints. */
  readonly key: string;
  readonly batonFile: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export interface ConfigFault {
  readonly setting: SettingName;
  readonly message: string;
}

export type ConfigRead =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'faults'; readonly faults: readonly ConfigFault[] };

const environment = z.object(configShape);

/** Reads the environment. Names every missing or wrong setting at once and repeats no value of any. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigRead {
  const read = environment.safeParse(env);
  if (read.success) return { kind: 'config', config: toConfig(read.data) };
  const messages = new Map(read.error.issues.toReversed().map(({ path, message }) => [path[0], message]));
  const faults = Object.keys(configShape)
    .filter(isSetting)
    .flatMap((setting) => {
      const message = messages.get(setting);
      return message === undefined ? [] : [{ setting, message }];
    });
  return { kind: 'faults', faults };
}

/** One line for each fault: what is wrong, and where to get it. */
export const describeFaults = (faults: readonly ConfigFault[]): string =>
  [
    `Baton cannot start: ${faults.length} of its settings ${faults.length === 1 ? 'is' : 'are'} missing or wrong.`,
    ...faults.map(({ setting, message }) => `  ${setting} ${message}.\n    ${whereToGet[setting]}`),
    '',
  ].join('\n');

const isSetting = (name: string): name is SettingName => Object.hasOwn(configShape, name);

const toConfig = (env: z.output<typeof environment>): Config => ({
  port: env.PORT ?? 3_000,
  publicUrl: env.PUBLIC_URL,
  trustProxy: env.TRUST_PROXY ?? 0,
  mongodbUri: env.MONGODB_URI,
  slack: {
    botToken: env.SLACK_BOT_TOKEN,
    signingSecret: env.SLACK_SIGNING_SECRET,
    appToken: env.SLACK_APP_TOKEN,
    apiUrl: env.SLACK_API_URL,
  },
  twilio: {
    accountSid: env.TWILIO_ACCOUNT_SID,
    authToken: env.TWILIO_AUTH_TOKEN,
    baseUrl: env.TWILIO_BASE_URL,
  },
  anthropic: {
    apiKey: env.ANTHROPIC_API_KEY,
    baseUrl: env.ANTHROPIC_BASE_URL,
    model: env.ANTHROPIC_MODEL ?? 'claude-haiku-5-5',
    dailyTokens: env.ANTHROPIC_DAILY_TOKENS ?? 2_000_000,
  },
  leadKeys: env.LEADS_SECRET,
  key: env.BATON_KEY,
  batonFile: env.BATON_FILE ?? 'baton.yml',
  logLevel: env.LOG_LEVEL ?? 'info',
});
