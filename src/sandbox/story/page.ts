import { CHANNEL, type Chapter, must } from './chapter.ts';
import { rootOf } from './find.ts';
import { offers, saying } from './stage.ts';

const pat = { phone: '+13035550148', tail: '0148' } as const;
const MINUTE = 60_000;

export const page: Chapter = {
  title: 'Words that need a person page the on-call rep until somebody has it',
  async play(stage, saw) {
    await stage.text(pat.phone, 'there is water near the outlets and sparks, help');
    const paged = await stage.until('a page in the channel', async () =>
      (await stage.channel(CHANNEL)).findLast((message) => offers(message, 'page-take')),
    );
    must(saying(paged).includes(`<@${stage.idOf('lee')}>`), 'the on-call rep is not mentioned');
    must(!paged.text.includes('sparks'), 'the words of an emergency stand in the notification');
    saw(`its own channel message with one mention: ${paged.text}`);
    const root = await rootOf(stage, pat.tail);
    must(
      !(await stage.thread(CHANNEL, root)).some((message) => offers(message, 'draft-send')),
      'sales copy is offered in an emergency',
    );
    saw('automatic and sales texts are stopped until a person releases them');

    await stage.jump(6 * MINUTE);
    const next = await stage.until('the next person called', async () =>
      (await stage.channel(CHANNEL)).findLast(
        (message) => offers(message, 'page-take') && saying(message).includes(`<@${stage.idOf('dana')}>`),
      ),
    );
    saw('nobody took it for five minutes: the next person is called');
    await stage.click('dana', CHANNEL, next, 'page-take');
    await stage.until('who has it', async () => (await stage.record.events('PageAcknowledged')).length === 1);
    await stage.jump(10 * MINUTE);
    must((await stage.record.events('PageClimbed')).length === 1, 'the ladder went on after somebody had it');
    saw("[I've got it] stops the ladder");
    await stage.jump(31 * MINUTE);
    await stage.until(
      'a page that went quiet',
      async () => (await stage.record.events('PageClimbed')).length >= 2,
    );
    saw('half an hour without a text, call or outcome: it is paged again');
  },
};
