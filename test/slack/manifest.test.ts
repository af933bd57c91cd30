import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { slackClient } from '../../src/slack/client.ts';
import { People } from '../../src/slack/people.ts';
import { EVENTS_PATH, slackReceiver } from '../../src/slack/receiver.ts';
import { registerSlack } from '../../src/slack/register.ts';
import { look } from './support/look.ts';
import { manifestScopes, manifestText } from './support/manifest.ts';
import { unexpectedVerbs } from './support/unexpected-verbs.ts';

/** What Slack's manifest reference allows (docs.slack.dev/reference/app-manifest), as far as we use it. */
const url = z
  .url({ protocol: /^https$/ })
  .refine((text) => new URL(text).pathname === EVENTS_PATH, 'not our path');
const manifestSchema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(1), minor_version: z.number() }),
  display_information: z.strictObject({
    name: z.string().max(35),
    description: z.string().max(140),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
    shortcuts: z.array(
      z.strictObject({
        name: z.string().max(24),
        type: z.enum(['message', 'global']),
        callback_id: z.string().max(255),
        description: z.string().max(150),
      }),
    ),
    slash_commands: z.array(
      z.strictObject({
        command: z.string().regex(/^\/[a-z]{1,31}$/),
        url,
        description: z.string().max(2_000),
        usage_hint: z.string().max(1_000),
        should_escape: z.boolean(),
      }),
    ),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: url, bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: url }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});
const manifest = manifestSchema.parse(parse(manifestText));

/** Scopes of each Web API method for bots (docs.slack.dev/reference/methods). */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  // Direct messages are told by their id and never asked about.
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.list': ['channels:read', 'groups:read'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'files.uploadV2': ['files:write'],
  'usergroups.list': ['usergroups:read'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'views.publish': [],
  'views.update': [],
  // Written `views[how]`: open or push.
  'views[how]': [],
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

const families = 'auth|bots|chat|conversations|dnd|files|pins|reactions|team|usergroups|users|views';
const call = new RegExp(`[).]\\s*((?:${families})(?:\\.users)?(?:\\.[a-zA-Z]\\w*|\\[how\\]))\\s*\\(`, 'g');

/** Arrays and sets have families of the same names; a method is what Slack's own client has. */
const isMethod = (path: string): boolean => {
  const [family = '', ...rest] = path.split('.');
  const found = rest.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined),
    Reflect.get(slackClient('xoxb-test', undefined), family),
  );
  return typeof found === 'function' || path.endsWith('[how]');
};

test('the scopes are exactly those of the methods that the code calls', () => {
  const sources = [...filesIn('src/slack'), ...filesIn('src/app'), 'src/app.ts'].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const found = [
    ...new Set(sources.flatMap((source) => [...source.matchAll(call)].map(([, method = '']) => method))),
  ];
  const methods = found.filter(isMethod);
  expect(methods.sort()).toEqual(Object.keys(scopesOf).sort());
  // Commands and shortcuts need a scope of their own, calls or no calls.
  const needed = new Set(['commands', ...methods.flatMap((method) => scopesOf[method] ?? ['?'])]);
  expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...needed].sort());
  expect(manifestScopes()).toEqual(manifest.oauth_config.scopes.bot);
});

test('commands, shortcuts and events are exactly those that somebody listens to', () => {
  const { app } = slackReceiver({
    apiUrl: undefined,
    signingSecret: 'a-signing-secret',
    appToken: undefined,
    installation: () => undefined,
    wallClock: () => 0,
    count: { webhook: () => undefined, clickSeconds: () => undefined },
  });
  const spies = {
    command: vi.spyOn(app, 'command'),
    event: vi.spyOn(app, 'event'),
    shortcut: vi.spyOn(app, 'shortcut'),
    message: vi.spyOn(app, 'message'),
  };
  const web = () => slackClient('xoxb-test', undefined);
  registerSlack(app, {
    useCases: unexpectedVerbs,
    web,
    settings: () => undefined,
    look: () => look(),
    people: new People(web, () => 0),
    now: () => 0,
    note: () => undefined,
    refresh: () => undefined,
  });
  expect(spies.command.mock.calls.map(([name]) => name).sort()).toEqual(
    manifest.features.slash_commands.map(({ command }) => command).sort(),
  );
  expect(spies.event.mock.calls.map(([name]) => name)).toEqual(
    manifest.settings.event_subscriptions.bot_events,
  );
  expect(spies.shortcut.mock.calls.map(([given]) => given)).toEqual(
    manifest.features.shortcuts.map(({ callback_id }) => ({ type: 'message_action', callback_id })),
  );
  // Team talk stays inside: there is nobody to hear it.
  expect(spies.message).not.toHaveBeenCalled();
});
