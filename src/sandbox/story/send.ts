import { agreed, CHANNEL, type Chapter, kimo, maria, must } from './chapter.ts';
import { has, inThread, openDraft, rootOf } from './find.ts';
import { offers } from './stage.ts';

const HOUR = 3_600_000;

export const send: Chapter = {
  title: 'Exactly one text leaves, with its evidence; a sleeper is left to sleep',
  async play(stage, saw) {
    const root = await rootOf(stage, maria.short);
    await stage.until(
      'the text at Twilio',
      async () => (await stage.sentTo(maria.phone)).length === 1,
      15_000,
    );
    await inThread(stage, root, 'delivery in the thread', has('delivered'));
    must((await stage.sentTo(maria.phone)).length === 1, 'more than one text left');
    saw('one text at Twilio, and its delivery is an edit of the card');
    const claims = await stage.record.events('SendClaimed');
    const decision = JSON.stringify(claims[0]?.['decision'] ?? {});
    must(claims.length === 1, `${claims.length} claims were stored`);
    for (const fact of ['consentId', 'localTimes', 'placeBy', 'approvedBy', 'trace'])
      must(decision.includes(fact), `the decision does not name ${fact}`);
    saw(
      'the stored decision names consent, local time and how it was derived, caps, findings and who approved',
    );

    await stage.lead({
      id: 'story-kimo',
      phone: kimo.phone,
      name: kimo.name,
      source: 'quote-form',
      request: 'Skylight replacement',
      state: 'HI',
      timeZone: 'Pacific/Honolulu',
      consent: { ...agreed, at: new Date().toISOString() },
    });
    const asleep = await rootOf(stage, kimo.short);
    const card = await openDraft(stage, asleep);
    must(has('Send at')(card), 'the button does not say when the text would go');
    await stage.click('dana', CHANNEL, card, 'draft-send');
    await inThread(stage, asleep, 'the scheduled card', has('Scheduled'));
    must((await stage.sentTo(kimo.phone)).length === 0, 'a text left in the night');
    saw(`in Hawaii it is early: ${asleep.text}`);
    await stage.jump(6 * HOUR);
    await stage.until(
      'the held text after their hours opened',
      async () => (await stage.sentTo(kimo.phone)).length === 1,
      15_000,
    );
    await inThread(stage, asleep, 'its delivery', has('delivered'));
    saw('their morning comes, it is judged again, and leaves');
    must(
      !offers(await inThread(stage, asleep, 'the sent card', has('delivered')), 'draft-send'),
      'a sent card still offers to send',
    );
  },
};
