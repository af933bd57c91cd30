import { createHmac } from 'node:crypto';
import express from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listen } from '../../src/sandbox/wire/listen.ts';
import { type SlackEdgeConfig, slackReceiver } from '../../src/slack/receiver.ts';
import { until } from '../sandbox/support/until.ts';
import { startSocketSlack } from './support/socket-slack.ts';

const SECRET = 'a-signing-secret';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function configWith(change: Partial<SlackEdgeConfig> = {}) {
  const counted: string[] = [];
  const config: SlackEdgeConfig = {
    apiUrl: 'http://127.0.0.1:9/api/',
    signingSecret: SECRET,
    appToken: undefined,
    installation: (ws) => (ws === 'T1' ? { botToken: 'xoxb-1' } : undefined),
    wallClock: Date.now,
    count: {
      webhook: (route, outcome) => counted.push(`${route} ${outcome}`),
      clickSeconds: (action) => counted.push(`pressed ${action}`),
    },
    ...change,
  };
  return { config, counted };
}

const click = (team = 'T1') =>
  JSON.stringify({
    type: 'block_actions',
    team: { id: team },
    user: { id: 'U1' },
    trigger_id: 't',
    actions: [{ action_id: 'page-take', type: 'button' }],
  });

describe('over HTTP', () => {
  async function serve(change: Partial<SlackEdgeConfig> = {}) {
    const { config, counted } = configWith(change);
    const edge = slackReceiver(config);
    const pressed: string[] = [];
    edge.app.action('page-take', async ({ ack, context }) => {
      pressed.push(`${context.teamId} ${context.botToken}`);
      await ack();
    });
    edge.app.error(async () => undefined);
    const app = express();
    app.use(edge.router);
    const server = await listen(async (request, response) => app(request, response));
    stops.push(() => server.close());
    const post = (
      body: string,
      {
        at = Date.now(),
        secret = SECRET,
        header = {},
      }: { at?: number; secret?: string; header?: Record<string, string> } = {},
    ) => {
      const sent = String(Math.floor(at / 1_000));
      return fetch(`${server.url}/slack/events`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-slack-request-timestamp': sent,
          'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${sent}:${body}`).digest('hex')}`,
          ...header,
        },
      });
    };
    return { post, pressed, counted };
  }
  const form = (payload: string): string => `payload=${encodeURIComponent(payload)}`;

  test('a signed click reaches its listener with its own workspace’s token, counted by what was pressed', async () => {
    const { post, pressed, counted } = await serve();
    expect((await post(form(click()))).status).toBe(200);
    expect(pressed).toEqual(['T1 xoxb-1']);
    await until('the count', () => counted.length === 2);
    expect(counted).toEqual(['slack accepted', 'pressed page-take']);
  });

  const refused = [
    ['another secret', { secret: 'another-secret' }, 401],
    ['six minutes old', { at: Date.now() - 360_000 }, 401],
    ['six minutes ahead', { at: Date.now() + 360_000 }, 401],
    ['no signature', { header: { 'x-slack-signature': '' } }, 401],
    ['a timestamp that is none', { header: { 'x-slack-request-timestamp': 'soon' } }, 401],
  ] as const;
  for (const [name, trick, status] of refused) {
    test(`${name}: refused, nothing happens`, async () => {
      const { post, pressed } = await serve();
      expect((await post(form(click()), trick)).status).toBe(status);
      expect(pressed).toEqual([]);
    });
  }

  test('signed but malformed is 400, too large is 413', async () => {
    const { post } = await serve();
    expect((await post('payload=%7Bnot-json')).status).toBe(400);
    expect((await post(form(click()).padEnd(1_100_000, '&x'))).status).toBe(413);
  });

  const malformed: readonly [name: string, payload: unknown, paths: readonly string[]][] = [
    ['nothing', null, ['']],
    ['a number', 3, ['']],
    ['a list', [], ['']],
    ['no kind', {}, ['type']],
    ['a kind that is none', { type: 7 }, ['type']],
    ['a click on nothing', { type: 'block_actions', user: { id: 'U1' }, actions: [] }, ['actions']],
    ['a click of nobody', { type: 'block_actions', actions: [{ type: 'button', action_id: 'a' }] }, ['user']],
    ['actions that are none', { ...JSON.parse(click()), actions: [null] }, ['actions.0']],
    ['a team that is a number', { ...JSON.parse(click()), team: 7 }, ['team']],
    ['a modal without view', { type: 'view_submission', user: { id: 'U1' } }, ['view']],
    ['an event that is none', { type: 'event_callback', team_id: 'T1', event: null }, ['event']],
    [
      'a shortcut without name',
      { type: 'message_action', user: { id: 'U1' }, callback_id: {} },
      ['callback_id'],
    ],
  ];
  for (const [name, payload, paths] of malformed) {
    test(`signed, and ${name}: 400 with the path of each fault, nothing happens`, async () => {
      const { post, pressed, counted } = await serve();
      const answer = await post(form(JSON.stringify(payload)));
      expect(answer.status).toBe(400);
      const { faults } = z
        .object({ faults: z.array(z.object({ path: z.string() })) })
        .parse(await answer.json());
      expect(faults.map(({ path }) => path)).toEqual(paths);
      expect(pressed).toEqual([]);
      expect(counted).toEqual(['slack malformed']);
    });
  }

  test('a command from nowhere is 400, too; names that every object has are no kind', async () => {
    const { post } = await serve();
    expect((await post('command=%2Fbaton')).status).toBe(400);
    expect((await post('__proto__[x]=1')).status).toBe(400);
    expect((await post('')).status).toBe(400);
    // A kind that Slack may invent: Bolt says that nobody listens.
    expect((await post(form('{"type":"constructor"}'))).status).toBe(404);
  });

  test('a workspace that is not installed gets in nowhere', async () => {
    const { post, pressed } = await serve();
    await post(form(click('T2')));
    expect(pressed).toEqual([]);
  });
});

test('in Socket Mode clicks come by the socket and are acknowledged on it; HTTP has no door', async () => {
  const slack = await startSocketSlack();
  const { config } = configWith({ apiUrl: slack.api, appToken: 'xapp-1' });
  const edge = slackReceiver(config);
  stops.push(
    () => slack.stop(),
    () => edge.disconnect(),
  );
  expect(edge.receiver).toBeUndefined();
  const pressed: string[] = [];
  edge.app.action('page-take', async ({ ack, body }) => {
    pressed.push(body.user.id);
    await ack();
  });
  await edge.connect();
  slack.send({
    type: 'interactive',
    envelope_id: 'e1',
    accepts_response_payload: true,
    payload: JSON.parse(click()),
  });
  await until('the acknowledgement', () => slack.heard.length > 0);
  expect(slack.heard).toMatchObject([{ envelope_id: 'e1' }]);
  expect(pressed).toEqual(['U1']);

  const app = express();
  app.use(edge.router);
  const server = await listen(async (request, response) => app(request, response));
  stops.push(() => server.close());
  expect((await fetch(`${server.url}/slack/events`, { method: 'POST', body: '{}' })).status).toBe(404);
});
