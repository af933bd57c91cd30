import { App, ExpressReceiver, LogLevel } from '@slack/bolt';
import type { World } from '../../../src/sandbox/world.ts';

/** A small app on real Bolt, for the driver to play with. */
export interface SmallApp {
  readonly url: string;
  readonly app: App;
  readonly stop: () => Promise<void>;
}

export async function startBolt({ urls }: World): Promise<SmallApp> {
  const receiver = new ExpressReceiver({
    signingSecret: urls.slack.signingSecret,
    // Slack gives up first, not Bolt.
    unhandledRequestTimeoutMillis: 60_000,
  });
  const app = new App({
    token: urls.slack.botToken,
    receiver,
    clientOptions: { slackApiUrl: urls.slack.api },
    logLevel: LogLevel.ERROR,
  });
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return {
    url: `http://127.0.0.1:${address.port}`,
    app,
    stop: async () => {
      server.closeAllConnections();
      await app.stop();
    },
  };
}
