import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { slackClient } from '../../src/slack/client.ts';
import { rolesOf } from '../../src/slack/roles.ts';
import { settings } from '../support/settings.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** Slack's side of `usergroups.users.list`: a list, or no answer that helps. */
async function slackWith(answers: (string[] | 'down')[]) {
  let asked = 0;
  server = createServer((_, response) => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    response.setHeader('content-type', 'application/json');
    response
      .writeHead(answer === 'down' ? 503 : 200)
      .end(answer === 'down' ? '' : JSON.stringify({ ok: true, users: answer }));
  });
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const web = slackClient('xoxb-test', `http://127.0.0.1:${port}/`);
  return { web: () => web, asked: () => asked };
}

const clockAt = (now: { ms: number }) => () => now.ms;
const sorted = (roles: ReadonlySet<string>) => [...roles].sort();

test('people by name, the installer as admin, the group as reps, nobody else', async () => {
  const { web } = await slackWith([['U-REP']]);
  const roles = rolesOf({
    web,
    settings: (ws) => (ws === 'T1' ? settings({ repsGroup: 'S1', installer: 'U-BOSS' }) : undefined),
    monotonic: () => 0,
    note: () => undefined,
  });
  expect(sorted(await roles('T1', 'U-DANA'))).toEqual(['owner', 'rep']);
  expect(sorted(await roles('T1', 'U-BOSS'))).toEqual(['admin']);
  expect(sorted(await roles('T1', 'U-REP'))).toEqual(['rep']);
  expect(sorted(await roles('T1', 'U-GUEST'))).toEqual([]);
  expect(sorted(await roles('T2', 'U-DANA'))).toEqual([]);
});

test('one look at the group serves five minutes of clicks; then somebody who left is no rep', async () => {
  const now = { ms: 0 };
  const { web, asked } = await slackWith([['U-REP'], []]);
  const roles = rolesOf({
    web,
    settings: () => settings({ repsGroup: 'S1' }),
    monotonic: clockAt(now),
    note: () => undefined,
  });
  await Promise.all([1, 2, 3].map(() => roles('T1', 'U-REP')));
  expect(asked()).toBe(1);
  now.ms = 5 * 60_000 + 1;
  expect(sorted(await roles('T1', 'U-REP'))).toEqual([]);
  expect(asked()).toBe(2);
});

test('a group that Slack does not show makes nobody a rep; known members stay through a short outage', async () => {
  const now = { ms: 0 };
  const notes: string[] = [];
  const { web } = await slackWith(['down', ['U-REP'], 'down']);
  const roles = rolesOf({
    web,
    settings: () => settings({ repsGroup: 'S1' }),
    monotonic: clockAt(now),
    note: (what) => notes.push(what),
  });
  expect(sorted(await roles('T1', 'U-REP'))).toEqual([]);
  now.ms = 20_000;
  expect(sorted(await roles('T1', 'U-REP'))).toEqual(['rep']);
  now.ms = 400_000;
  expect(sorted(await roles('T1', 'U-REP'))).toEqual(['rep']);
  expect(notes).toEqual(['reps group could not be read', 'reps group could not be read']);
});
