import { type Chapter, joe, maria, must, texas } from './chapter.ts';
import { has, inThread, openDraft, rootOf } from './find.ts';
import { offers, saying } from './stage.ts';

export const thread: Chapter = {
  title: 'A thread shows whether we may text, and what they want',
  async play(stage, saw) {
    const root = await rootOf(stage, maria.short);
    must(saying(root).includes('OK to text'), `the root does not say that texting is fine: ${root.text}`);
    must(saying(root).includes('Leak over the garage'), 'the root does not carry their request');
    saw(`root: ${root.text}`);
    const draft = await openDraft(stage, root);
    must(saying(draft).includes('Reply STOP to opt out'), 'the draft lacks the opt-out line');
    saw('one draft card with the exact text, the consent line and [Send now]');
    must(
      (await stage.thread('leads-roofing', root)).filter((message) => offers(message, 'draft-send'))
        .length === 1,
      'more than one open draft',
    );

    await stage.lead({
      id: 'story-joe',
      phone: joe.phone,
      name: joe.name,
      source: 'roof-ad',
      request: 'New gutters',
      ...texas,
    });
    const joes = await rootOf(stage, joe.short);
    const blocked = await inThread(stage, joes, 'what is missing for Joe', has("Can't text"));
    must(!offers(blocked, 'draft-send'), 'a lead without consent has a send button');
    must(offers(blocked, 'call') && offers(blocked, 'record-consent'), 'the way on is not offered');
    saw(`no consent, no send button: ${blocked.text}`);
  },
};
