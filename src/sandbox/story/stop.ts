import { CHANNEL, type Chapter, maria, must } from './chapter.ts';
import { has, inThread, openDraft, rootOf } from './find.ts';
import { offers, saying } from './stage.ts';

export const stop: Chapter = {
  title: '"Stop" ends everything; only they can reopen',
  async play(stage, saw) {
    const root = await rootOf(stage, maria.short);
    await stage.text(maria.phone, 'can you come by at 6?');
    const draft = await openDraft(stage, root);
    await stage.click('dana', CHANNEL, draft, 'draft-send');
    await inThread(stage, root, 'the undo window', (message) => offers(message, 'draft-undo'));
    const before = (await stage.sentTo(maria.phone)).length;
    await stage.text(maria.phone, 'please stop texting me');
    const card = await inThread(stage, root, 'the opt-out card', has('opted out'));
    saw(`an approved text waits for its five seconds when the stop comes: ${card.text}`);
    const goodbye = await stage.until('one confirmation', async () => {
      const texts = (await stage.sentTo(maria.phone)).slice(before);
      return texts.length > 0 ? texts : undefined;
    });
    await stage.jump(10 * 60_000);
    const after = (await stage.sentTo(maria.phone)).slice(before);
    must(
      after.length === 1 && after[0]?.sid === goodbye[0]?.sid,
      `${after.length} texts left after the stop`,
    );
    saw(`the approved text died with it; only the one confirmation left: "${after[0]?.body}"`);
    must(
      !(await stage.thread(CHANNEL, root)).some((message) => offers(message, 'draft-send')),
      'a send button survived the stop',
    );

    await stage.text(maria.phone, 'STOP');
    await stage.jump(10 * 60_000);
    const ours = (await stage.sentTo(maria.phone)).slice(before).filter(({ body }) => body.includes('Acme'));
    must(ours.length === 1, 'a second stop was confirmed again by us');
    saw('a second stop, by keyword, brings no second goodbye of ours');

    await stage.text(maria.phone, 'START');
    await stage.until('the root open again', async () => {
      const open = (await stage.channel(CHANNEL)).find(({ ts }) => ts === root.ts);
      return open && saying(open).includes('OK to text');
    });
    saw('START from that very number reopens');
  },
};
