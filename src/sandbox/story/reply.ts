import { RED_SQUARE } from '../seed.ts';
import { CHANNEL, type Chapter, maria, must } from './chapter.ts';
import { has, inThread, openDraft, rootOf } from './find.ts';
import { offers } from './stage.ts';

export const reply: Chapter = {
  title: 'They answer, with words and a picture; the team talks among itself',
  async play(stage, saw) {
    const root = await rootOf(stage, maria.short);
    const before = (await stage.sentTo(maria.phone)).length;
    await stage.text(maria.phone, 'How much is it?', [{ contentType: 'image/png', base64: RED_SQUARE }]);
    await inThread(stage, root, 'their words', has('How much is it?'));
    saw('their words stand in the thread at once');
    await stage.until(
      'the picture in the thread',
      async () =>
        (await stage.thread(CHANNEL, root)).some((message) => JSON.stringify(message).includes('"files"')),
      20_000,
    );
    saw('the picture was fetched with authentication and uploaded');
    const older = await openDraft(stage, root);
    await stage.text(maria.phone, 'After 5 is best');
    await inThread(stage, root, 'the second text', has('After 5 is best'));
    const newer = await stage.until('a newer draft', async () => {
      const open = (await stage.thread(CHANNEL, root)).filter((message) => offers(message, 'draft-send'));
      return open.length === 1 && open[0]?.ts !== older.ts ? open[0] : undefined;
    });
    saw('a new text kills the older draft and brings a new one');

    await stage.driver('POST /say', {
      user: 'dana',
      channel: CHANNEL,
      threadTs: root.ts,
      text: 'Lee, can you take this? She sounds upset',
    });
    await stage.jump(60_000);
    must((await stage.sentTo(maria.phone)).length === before, 'team talk reached the contact');
    saw('what colleagues type in the thread stays inside');

    const inbound = await inThread(stage, root, 'the reply button', (message) =>
      offers(message, 'text-reply'),
    );
    await stage.click('dana', CHANNEL, inbound, 'text-reply');
    const words = { body: 'Thanks Maria, Acme Roofing here. May we call you after 5?' };
    const preview = JSON.stringify(await stage.submit('dana', words));
    must(
      preview.includes('update') && (await stage.sentTo(maria.phone)).length === before,
      'no preview came before the text',
    );
    const sent = JSON.stringify(await stage.submit('dana', words));
    must(!sent.includes('errors'), `the preview refused the words: ${sent}`);
    await stage.jump(6_000);
    await stage.until(
      'the reply at Twilio',
      async () =>
        (await stage.sentTo(maria.phone)).some(
          ({ body }) => body === 'Thanks Maria, Acme Roofing here. May we call you after 5?',
        ),
      15_000,
    );
    saw('[Reply] goes through a preview of the exact text, and exactly that text leaves');
    await stage.until(
      'the other draft dead',
      async () =>
        !(await stage.thread(CHANNEL, root)).some(
          (message) => message.ts === newer.ts && offers(message, 'draft-send'),
        ),
    );
    saw('the draft that was still open is dead: another text was sent');
  },
};
