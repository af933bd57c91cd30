import { SLACK_PLACEHOLDER } from '../../emulators/slack-seed.ts';
import { type Fields, isFields, parseJson } from '../../wire/fields.ts';
import { refusal, type SlackReply } from './call.ts';
import type { Principal, TokenBook } from './token-book.ts';

/** The emulated Slack as the proxy speaks to it. */
export interface SlackUpstream {
  readonly call: (method: string, args: Fields, as: Principal) => Promise<SlackReply>;
}

/**
 * Addresses in the answers are the emulator's placeholder; `ownUrl` takes its place.
 */
export function slackUpstream(url: string, tokens: TokenBook, ownUrl: () => string): SlackUpstream {
  return {
    async call(method, args, as) {
      const answer = await fetch(`${url}/api/${method}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${tokens.alias(as)}`,
          'content-type': 'application/json; charset=utf-8',
        },
        body: JSON.stringify(args),
      });
      const text = (await answer.text()).replaceAll(SLACK_PLACEHOLDER, ownUrl());
      if (answer.status === 404) return refusal('unknown_method', { req_method: method });
      const reply = parseJson(text);
      if (!isFields(reply) || !('ok' in reply)) throw new Error(`emulated Slack: ${text}`);
      return reply;
    },
  };
}
