import { CHANNEL, type Chapter, joe, must } from './chapter.ts';
import { has, inThread, rootOf } from './find.ts';
import { offers } from './stage.ts';

export const doubt: Chapter = {
  title: 'Consent that comes later; words that are unclear',
  async play(stage, saw) {
    const root = await rootOf(stage, joe.short);
    const blocked = await inThread(stage, root, 'the way on', (message) => offers(message, 'record-consent'));
    await stage.click('dana', CHANNEL, blocked, 'record-consent');
    await stage.submit('dana', { source: 'Call on his mobile', words: 'Sure, text me about the gutters' });
    await inThread(stage, root, 'a send button after consent was recorded', (message) =>
      offers(message, 'draft-send'),
    );
    const [grant] = (await stage.record.events('ConsentGranted')).filter((event) =>
      JSON.stringify(event).includes('recorded-by-rep'),
    );
    must(
      JSON.stringify(grant ?? {}).includes('secondLookDue'),
      'recorded consent is not marked for a second look',
    );
    saw('a rep records consent with source and words: now it may be sent, and compliance looks again');

    await stage.text(joe.phone, 'not interested');
    const pause = await inThread(stage, root, 'the question', (message) =>
      offers(message, 'pause-not-an-opt-out'),
    );
    must(
      !(await stage.thread(CHANNEL, root)).some((message) => offers(message, 'draft-send')),
      'a draft survived unclear words',
    );
    saw(`unclear words pause and ask: ${pause.text}`);
    await stage.click('dana', CHANNEL, pause, 'pause-not-an-opt-out');
    await stage.submit('dana', { reason: 'He means the second offer, we talked' });
    await inThread(stage, root, 'the answer on the card', has('Not an opt-out'));
    await stage.until(
      'the pause resolved in the record',
      async () => (await stage.record.events('PauseResolved')).length === 1,
    );
    saw('"Not an opt-out" needs a reason, and is kept for a second look');
  },
};
