import type { CardPlace } from '../domain/contact.ts';

/** Opens a message in the reader's own Slack, app or browser, without asking Slack for its permalink first. */
export const threadLink = (ws: string, { channel, ts }: CardPlace): string =>
  `https://slack.com/app_redirect?${new URLSearchParams({ team: ws, channel, message_ts: ts })}`;
