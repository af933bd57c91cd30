import { CHANNEL, type Chapter, maria, must } from './chapter.ts';
import { inThread, openDraft, rootOf } from './find.ts';
import { offers, saying } from './stage.ts';

export const approve: Chapter = {
  title: 'A person edits, approves and changes her mind',
  async play(stage, saw) {
    const root = await rootOf(stage, maria.short);
    const draft = await openDraft(stage, root);

    await stage.click('dana', CHANNEL, draft, 'draft-edit');
    const priced = JSON.stringify(
      await stage.submit('dana', {
        body: 'Hi Maria, Acme Roofing here. It costs $199. Reply STOP to opt out.',
      }),
    );
    must(priced.includes('price'), `a price was not refused as a field error: ${priced.slice(0, 300)}`);
    saw('a price in the edit modal is refused beside the field, the words stay');
    await stage.driver('POST /close', { user: 'dana' });

    await stage.click('carmen', CHANNEL, draft, 'draft-send');
    await stage.until('Carmen told why she cannot send', async () =>
      (await stage.ephemerals('carmen')).includes('role'),
    );
    saw('somebody without the role is refused with the reason');

    await stage.click('dana', CHANNEL, draft, 'draft-send');
    const undo = await inThread(stage, root, 'the undo button', (message) => offers(message, 'draft-undo'));
    saw('Dana presses [Send now]: five seconds to undo');
    await stage.click('lee', CHANNEL, draft, 'draft-send').catch(() => undefined);
    await stage.click('dana', CHANNEL, undo, 'draft-undo');
    const back = await openDraft(stage, root);
    must((await stage.sentTo(maria.phone)).length === 0, 'a text left although it was undone');
    saw('[Undo] brings the draft back and nothing has left');

    // Slack is slow to show Dana's click, so that Lee still has the button on his screen.
    await stage.proxy('POST /faults', {
      target: 'slack',
      match: { method: 'chat.update', times: 2 },
      fault: { kind: 'delay', ms: 2_500 },
    });
    await stage.click('dana', CHANNEL, back, 'draft-send');
    await stage.click('lee', CHANNEL, back, 'draft-send');
    await stage.until('Lee told who was first', async () =>
      (await stage.ephemerals('lee')).includes(`<@${stage.idOf('dana')}>`),
    );
    saw('Lee presses the same button too late and is told that Dana was first');
    must(!saying(back).includes('undefined'), 'a card says undefined');
  },
};
