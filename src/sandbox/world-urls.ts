import type { SlackFacts, TwilioFacts } from './emulators/spawn.ts';
import type { UserGroup } from './proxy/slack/workspace.ts';
import type { defaultSecrets } from './world-options.ts';

/** Everything an outside program needs to play with the sandbox; written to `.sandbox/urls.json`. */
export interface WorldUrls {
  readonly leads: { readonly secret: string };
  readonly slack: {
    /** For `slackApiUrl`, slash at the end. */
    readonly api: string;
    readonly signingSecret: string;
    readonly botToken: string;
    readonly team: string;
    readonly appId: string;
    readonly botId: string;
    readonly botUserId: string;
    readonly channels: Readonly<Record<string, string>>;
    readonly users: Readonly<Record<string, string>>;
    readonly userGroups: Readonly<Record<string, string>>;
  };
  readonly twilio: {
    /** In place of `https://api.twilio.com`. */
    readonly api: string;
    readonly accountSid: string;
    readonly authToken: string;
    readonly messagingServiceSid: string;
    readonly numbers: readonly string[];
  };
  readonly store: { readonly uri: string };
  readonly driver: { readonly url: string };
  /** `url` through the proxy, in place of `https://api.anthropic.com`; `control` takes modes. */
  readonly model: { readonly url: string; readonly apiKey: string; readonly control: string };
  /** Control address of the fault proxy. */
  readonly proxy: { readonly url: string };
}

type Secrets = Readonly<Record<keyof typeof defaultSecrets, string>>;

interface Parts {
  readonly slack: SlackFacts;
  readonly twilio: TwilioFacts;
  readonly model: { readonly apiKey: string; readonly control: string };
  readonly proxy: {
    readonly url: string;
    readonly slack: string;
    readonly twilio: string;
    readonly model: string;
  };
  readonly driver: { readonly url: string };
  readonly store: { readonly uri: string };
}

/** The addresses of a started world. */
export const describeWorld = (
  secrets: Secrets,
  { slack, twilio, model, proxy, driver, store }: Parts,
  groups: readonly UserGroup[],
): WorldUrls => ({
  leads: { secret: secrets.leads },
  slack: {
    api: `${proxy.slack}/api/`,
    signingSecret: secrets.slackSigning,
    botToken: secrets.slackBot,
    team: slack.team,
    appId: slack.bot.appId,
    botId: slack.bot.botId,
    botUserId: slack.bot.userId,
    channels: slack.channels,
    users: slack.users,
    userGroups: Object.fromEntries(groups.map(({ handle, id }) => [handle, id])),
  },
  twilio: {
    api: proxy.twilio,
    accountSid: twilio.accountSid,
    authToken: twilio.authToken,
    messagingServiceSid: twilio.messagingServiceSid,
    numbers: twilio.numbers,
  },
  store: { uri: store.uri },
  driver: { url: driver.url },
  model: { url: proxy.model, apiKey: model.apiKey, control: model.control },
  proxy: { url: proxy.url },
});
