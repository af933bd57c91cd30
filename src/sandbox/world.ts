/**
 * The world outside Baton, each part a process of its own: emulated Slack and Twilio, the fault proxy before them,
 * the model's stand-in, the store and the driver that plays people. Baton is not started here.
 */

import { spawnDriver } from './driver/spawn.ts';
import { spawnSlackEmulator, spawnTwilioEmulator } from './emulators/spawn.ts';
import { spawnModel } from './model/spawn.ts';
import { spawnProxy } from './proxy/spawn.ts';
import { type SpawnedStore, spawnStore } from './store/spawn.ts';
import { callControl } from './wire/call-control.ts';
import type { Witness } from './witness/spawn-witness.ts';
import {
  defaultChannels,
  defaultGroups,
  defaultNumbers,
  defaultPeople,
  defaultSecrets,
  type WorldOptions,
} from './world-options.ts';
import type { WorldUrls } from './world-urls.ts';

export interface World {
  readonly urls: WorldUrls;
  /** For tests that end one of them. */
  readonly witnesses: Readonly<Record<'slack' | 'twilio' | 'proxy' | 'model' | 'driver', Witness>>;
  readonly store: SpawnedStore;
  /**
   * Tells Slack and Twilio where Baton is: `publicUrl` is what webhooks are signed for, `urls` are the processes that
   * answer (by default that one).
   */
  readonly pointAt: (publicUrl: string, urls?: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts everything, on free loopback ports. What had started is ended when something does not. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const started: { readonly stop: () => Promise<void> }[] = [];
  const keep = async <T extends { readonly stop: () => Promise<void> }>(part: Promise<T>): Promise<T> => {
    const running = await part;
    started.push(running);
    return running;
  };
  const stop = async () => {
    await Promise.all(started.splice(0).map((part) => part.stop()));
  };
  try {
    return { ...(await assemble(options, keep)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Keep = <T extends { readonly stop: () => Promise<void> }>(part: Promise<T>) => Promise<T>;

async function assemble(options: WorldOptions, keep: Keep): Promise<Omit<World, 'stop'>> {
  const secrets = { ...defaultSecrets, ...options.secrets };
  const clock = options.clock ?? { offsetMs: 0 };
  const scopes = options.botScopes === undefined ? {} : { botScopes: [...options.botScopes] };
  const numbers = [...(options.numbers ?? defaultNumbers)];
  const parts = [
    keep(
      spawnSlackEmulator({
        people: [...(options.people ?? defaultPeople)],
        channels: [...(options.channels ?? defaultChannels)],
        botToken: secrets.slackBot,
        clock,
        ...scopes,
      }),
    ),
    keep(spawnTwilioEmulator({ numbers, authToken: secrets.twilioAuth, clock })),
    keep(spawnModel({ apiKey: secrets.model })),
    keep(spawnStore(options.store ?? {})),
  ] as const;
  // Once every one has settled: nothing may start after the clean-up.
  await Promise.allSettled(parts);
  const [slack, twilio, model, store] = await Promise.all(parts);
  const groups = (options.userGroups ?? defaultGroups).map(({ users, ...group }) => ({
    ...group,
    users: users.flatMap((name) => slack.users[name] ?? []),
  }));
  const { accountSid, authToken, messagingServiceSid } = twilio;
  const proxy = await keep(
    spawnProxy({
      slack: {
        url: slack.url,
        botToken: secrets.slackBot,
        bot: slack.bot,
        users: slack.users,
        userGroups: groups,
        ...scopes,
      },
      twilio: {
        url: twilio.url,
        accountSid,
        authToken,
        messagingServiceSid,
        numbers,
        advancedOptOut: options.advancedOptOut ?? false,
      },
      model: { url: model.url },
      clock,
    }),
  );
  const driver = await keep(
    spawnDriver({
      proxy: proxy.url,
      slack: proxy.slack,
      signingSecret: secrets.slackSigning,
      botToken: secrets.slackBot,
      team: slack.team,
      appId: slack.bot.appId,
      botUserId: slack.bot.userId,
      users: slack.users,
      channels: slack.channels,
      clock,
    }),
  );
  for (const control of [slack.control, twilio.control, proxy.url]) {
    await callControl(driver.url, 'POST /clock/subscribers', { url: `${control}/clock` });
  }
  return {
    urls: {
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
      twilio: { api: proxy.twilio, accountSid, authToken, messagingServiceSid, numbers },
      store: { uri: store.uri },
      driver: { url: driver.url },
      model: { url: proxy.model, apiKey: model.apiKey, control: model.control },
      proxy: { url: proxy.url },
    },
    witnesses: { slack, twilio, proxy, model, driver },
    store,
    pointAt: async (publicUrl, urls = [publicUrl]) => {
      await callControl(proxy.url, 'POST /baton', { publicUrl, urls });
      await callControl(proxy.url, 'POST /twilio/webhooks', { smsUrl: `${publicUrl}/sms/inbound` });
      await callControl(driver.url, 'POST /baton', { urls });
    },
  };
}
