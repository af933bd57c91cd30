import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fieldsOf, listAt, textAt } from '../../src/sandbox/wire/fields.ts';
import { BackOff } from '../../src/slack/back-off.ts';
import { Pace } from '../../src/slack/pace.ts';
import { type FetchMedia, postMedia } from '../../src/slack/post-media.ts';
import { english } from '../../src/slack/words/english.ts';
import { CONVERSATION, lead, text } from './support/contact-story.ts';
import { type SlackWorld, startSlackWorld } from './support/slack-world.ts';

let slack: SlackWorld;

beforeAll(async () => {
  slack = await startSlackWorld();
}, 60_000);
afterAll(() => slack?.stop());
beforeEach(() => slack.fresh());

const ROOT = `root:${CONVERSATION}` as const;
const picture: FetchMedia = async (_, url) => ({
  bytes: new TextEncoder().encode(`bytes of ${url}`),
  type: 'image/jpeg',
});

/** One process's handler, run once. */
const post = (
  sid: string,
  tries = 1,
  fetchMedia: FetchMedia = picture,
  pace = new Pace(() => performance.now()),
) =>
  postMedia({
    web: () => slack.web,
    port: slack.port,
    pace,
    sleep: async () => undefined,
    backOff: new BackOff(),
    fetchMedia,
    words: () => english,
  })({
    id: 'row',
    ws: slack.settings.ws,
    stream: slack.contact(),
    commit: '',
    effect: { kind: 'media', textSid: sid },
    tries,
  });

/** A text with so many pictures, in a thread of its own. */
async function texted(count: number, sid: string): Promise<void> {
  await slack.happens(...lead());
  await slack.showAll(ROOT);
  await slack.happens(text(sid, '', {}, undefined, count));
}

async function inThread() {
  const root = (await slack.contactNow()).cards[ROOT]?.ts ?? '';
  const thread = (await slack.messages()).filter(
    (message) => textAt(message, 'thread_ts') === root && textAt(message, 'ts') !== root,
  );
  return {
    files: thread
      .flatMap((message) => listAt(message, 'files').map(fieldsOf))
      .map((file) => textAt(file, 'name')),
    said: thread.map((message) => textAt(message, 'text')).filter(Boolean),
  };
}

test('every picture goes into the thread, once, named after its text', async () => {
  await texted(3, 'SMpic1');
  expect(await post('SMpic1')).toEqual({ kind: 'done' });
  expect(await post('SMpic1')).toEqual({ kind: 'done' });
  expect((await inThread()).files.sort()).toEqual(['SMpic1-1.jpg', 'SMpic1-2.jpg', 'SMpic1-3.jpg']);
});

test('at most ten', async () => {
  await texted(12, 'SMpic2');
  await post('SMpic2');
  expect((await inThread()).files).toHaveLength(10);
});

test('what cannot be fetched is said in the thread', async () => {
  await texted(2, 'SMpic3');
  await post('SMpic3', 1, (ws, url) => (url.endsWith('/1') ? Promise.resolve(undefined) : picture(ws, url)));
  expect(await inThread()).toEqual({
    files: ['SMpic3-1.jpg'],
    said: ['📎 1 of 2 pictures could not be fetched. Ask them to send it again, or look at Twilio.'],
  });
});

test('a turn to wait for between the pictures and the word about the rest doubles nothing', async () => {
  await texted(2, 'SMpic8');
  const oneFails: FetchMedia = (ws, url) =>
    url.endsWith('/1') ? Promise.resolve(undefined) : picture(ws, url);
  const { channel = '' } = (await slack.contactNow()).cards[ROOT] ?? {};
  const busy = new Pace(() => performance.now());
  busy.block({ kind: 'post', of: `${slack.settings.ws}/${channel}` }, 60_000);
  for (let n = 0; n < 3; n += 1)
    expect(await post('SMpic8', 1, oneFails, busy)).toMatchObject({ kind: 'again', counts: false });
  expect(await post('SMpic8', 1, oneFails)).toEqual({ kind: 'done' });
  const { files, said } = await inThread();
  expect(files).toEqual(['SMpic8-1.jpg']);
  expect(said).toHaveLength(1);
});

test('killed after the upload, before it was written down: nothing twice', async () => {
  await texted(2, 'SMpic4');
  slack.port.streams.fate = () => 'lost';
  expect(await post('SMpic4')).toMatchObject({ kind: 'again', counts: true });
  slack.port.streams.fate = () => 'stored';
  expect(await post('SMpic4', 2)).toEqual({ kind: 'done' });
  expect((await inThread()).files).toHaveLength(2);
});

test('an upload whose answer was lost is found again', async () => {
  await texted(1, 'SMpic5');
  await slack.fault('files.completeUploadExternal', { kind: 'cut-after' }, { times: 1 });
  expect(await post('SMpic5')).toMatchObject({ kind: 'again' });
  expect(await post('SMpic5', 2)).toEqual({ kind: 'done' });
  expect((await inThread()).files).toHaveLength(1);
});

test('pictures wait for the thread', async () => {
  await slack.happens(...lead());
  await slack.happens(text('SMpic6', '', {}, undefined, 1));
  expect(await post('SMpic6')).toMatchObject({ kind: 'again', counts: false, because: 'root first' });
});

test('a carrier that cannot be asked is a failed try, not a lost picture', async () => {
  await texted(1, 'SMpic7');
  await expect(post('SMpic7', 1, () => Promise.reject(new Error('the carrier is away')))).rejects.toThrow(
    'away',
  );
  expect(await post('SMpic7', 2)).toEqual({ kind: 'done' });
  expect((await inThread()).files).toEqual(['SMpic7-1.jpg']);
});
