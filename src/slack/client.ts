import { LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';

/** Slack answers within a few seconds or not at all; ten is the point where we stop believing. */
const TIME_OUT_MS = 10_000;

/**
 * How we call Slack. No SDK retries: after a lost answer they would post twice. A 429 rejects at once, because the
 * SDK's way of waiting stops every call of the client, pages included. Both are dealt with where they are understood.
 */
export const clientOptions = (slackApiUrl: string | undefined): WebClientOptions => ({
  ...(slackApiUrl === undefined ? {} : { slackApiUrl }),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: TIME_OUT_MS,
  // The SDK writes whole requests to its debug log: words and numbers of people.
  logger: silent,
});

export const slackClient = (token: string, slackApiUrl: string | undefined): WebClient =>
  new WebClient(token, clientOptions(slackApiUrl));

/** Bolt and the Web API log bodies, tokens and payloads; what is worth knowing we note ourselves, ids only. */
export const silent = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
