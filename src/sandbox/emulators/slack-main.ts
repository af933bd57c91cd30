/**
 * npm `emulate` as Slack, a process of its own.
 *
 * Run: `tsx slack-main.ts '<SlackOptions as JSON>'`. Ready line: `{ url, control, team, bot, users, channels, pid }`,
 * where `url` is the emulator (no `/api/`), `users` and `channels` map names to ids. Control: see `clock-door.ts`.
 *
 * Ids: the team is `T000000001`; the emulator's own user is `admin` `U000000001`, its own channels `general`
 * `C000000001` and `random` `C000000002`; everybody and everything else gets a letter and nine hex digits that are
 * the same at every start for the same configuration. Tokens: the bot's, and `xoxp-<name>` for each person, each
 * under the aliases of `slack-seed.ts`, which is why callers go through the proxy.
 */
import { createEmulator } from 'emulate';
import { runWitness } from '../witness/run-witness.ts';
import { openClockDoor } from './clock-door.ts';
import { onLoopback } from './loopback-only.ts';
import { type SlackConfig, slackConfigSchema } from './slack-config.ts';
import { openChannels } from './slack-directory.ts';
import { bot, SLACK_PLACEHOLDER, slackSeed } from './slack-seed.ts';
import { withSteadyIds } from './steady-ids.ts';

async function start(config: SlackConfig) {
  const control = await openClockDoor(config.clock);
  const seed = { slack: slackSeed(config) };
  const { port } = await withSteadyIds('slack', () =>
    onLoopback(() => createEmulator({ service: 'slack', port: 0, baseUrl: SLACK_PLACEHOLDER, seed })),
  );
  const url = `http://127.0.0.1:${port}`;
  const directory = await openChannels(
    url,
    config.channels.map(({ name }) => name),
  );
  return { url, control, team: 'T000000001', bot, ...directory };
}

await runWitness((given) => slackConfigSchema.parse(given), start);
