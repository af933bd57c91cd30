/**
 * The world outside Baton, each part a process of its own: emulated Slack and Twilio, the fault proxy before them,
 * the model's stand-in, the store and the driver that plays people. Baton is not started here.
 */

import { spawnDriver } from './driver/spawn.ts';
import { type SlackFacts, spawnSlackEmulator, spawnTwilioEmulator } from './emulators/spawn.ts';
import { spawnModel } from './model/spawn.ts';
import type { UserGroup } from './proxy/slack/workspace.ts';
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
import { describeWorld, type WorldUrls } from './world-urls.ts';

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
  const numbers = [...(options.numbers ?? defaultNumbers)];
  const common = {
    clock: options.clock ?? { offsetMs: 0 },
    botToken: secrets.slackBot,
    ...(options.botScopes === undefined ? {} : { botScopes: [...options.botScopes] }),
  };
  const slackStarting = keep(
    spawnSlackEmulator({
      ...common,
      people: [...(options.people ?? defaultPeople)],
      channels: [...(options.channels ?? defaultChannels)],
    }),
  );
  const twilioStarting = keep(
    spawnTwilioEmulator({ numbers, authToken: secrets.twilioAuth, clock: common.clock }),
  );
  const modelStarting = keep(spawnModel({ apiKey: secrets.model }));
  const proxyStarting = keep(
    spawnProxy(
      Promise.all([slackStarting, twilioStarting, modelStarting]).then(([slack, twilio, model]) => ({
        clock: common.clock,
        slack: { ...common, url: slack.url, bot: slack.bot, users: slack.users, userGroups: groups(slack) },
        twilio: {
          url: twilio.url,
          accountSid: twilio.accountSid,
          authToken: twilio.authToken,
          messagingServiceSid: twilio.messagingServiceSid,
          numbers,
          advancedOptOut: options.advancedOptOut ?? false,
        },
        model: { url: model.url },
      })),
    ),
  );
  const driverStarting = keep(
    spawnDriver(
      Promise.all([slackStarting, proxyStarting]).then(([{ team, bot, users, channels }, proxy]) => ({
        ...common,
        proxy: proxy.url,
        slack: proxy.slack,
        signingSecret: secrets.slackSigning,
        team,
        appId: bot.appId,
        botUserId: bot.userId,
        users,
        channels,
      })),
    ),
  );
  const storeStarting = keep(spawnStore(options.store ?? {}));
  const starting = [
    slackStarting,
    twilioStarting,
    modelStarting,
    proxyStarting,
    driverStarting,
    storeStarting,
  ] as const;
  // Once every one has settled: nothing may start after the clean-up.
  await Promise.allSettled(starting);
  const [slack, twilio, model, proxy, driver, store] = await Promise.all(starting);
  for (const control of [slack.control, twilio.control, proxy.url]) {
    await callControl(driver.url, 'POST /clock/subscribers', { url: `${control}/clock` });
  }
  return {
    urls: describeWorld(secrets, { slack, twilio, model, proxy, driver, store }, groups(slack)),
    witnesses: { slack, twilio, proxy, model, driver },
    store,
    pointAt: async (publicUrl, urls = [publicUrl]) => {
      await callControl(proxy.url, 'POST /baton', { publicUrl, urls });
      await callControl(proxy.url, 'POST /twilio/webhooks', { smsUrl: `${publicUrl}/sms/inbound` });
      await callControl(driver.url, 'POST /baton', { urls });
    },
  };

  function groups({ users: ids }: SlackFacts): UserGroup[] {
    return (options.userGroups ?? defaultGroups).map(({ users, ...group }) => ({
      ...group,
      users: users.flatMap((name) => ids[name] ?? []),
    }));
  }
}
