import { Agent, get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { listen } from '../../src/http/listen.ts';

const ask = (port: number, agent: Agent): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => get({ port, agent }, resolve).on('error', reject));

test('closing answers what is under way, hangs up on who waits idly, and takes nobody new', async () => {
  let finish: () => void = () => undefined;
  let asked = 0;
  const { port, close } = await listen((_request, response) => {
    asked += 1;
    if (asked === 1) response.end('quick');
    else finish = () => response.end('slow');
  }, 0);
  const idle = new Agent({ keepAlive: true });
  const busy = new Agent({ keepAlive: true });
  expect(await text(await ask(port, idle))).toBe('quick');
  const slow = ask(port, busy);
  await expect.poll(() => asked).toBe(2);

  let closed = false;
  const closing = close().then(() => {
    closed = true;
  });
  await expect(ask(port, new Agent())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect(closed).toBe(false);
  finish();
  expect(await text(await slow)).toBe('slow');
  await closing;
  expect(closed).toBe(true);
  idle.destroy();
  busy.destroy();
});

test('a taken port is an error, not a crash', async () => {
  const first = await listen((_request, response) => response.end(), 0);
  await expect(listen(() => undefined, first.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
});
