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
