import { agreed, CHANNEL, type Chapter, must, texas } from './chapter.ts';
import { has, inThread, openDraft, rootOf } from './find.ts';
import { offers, type Stage } from './stage.ts';

const nora = { phone: '+15125550149', name: 'Nora Bell', short: 'Nora B.' } as const;
const omar = { phone: '+15125550150', name: 'Omar Diaz', short: 'Omar D.' } as const;
const vera = { phone: '+15125550151', name: 'Vera Kent', short: 'Vera K.' } as const;
type Person = { readonly phone: string; readonly name: string; readonly short: string };

export const trouble: Chapter = {
  title: 'The carrier says no: each code has its meaning, its way on and its consequence',
  async play(stage, saw) {
    await nextText(stage, 30006);
    const landline = await approved(stage, nora);
    const failed = await inThread(stage, landline, 'the failure', has('30006'));
    must(has('Call')(failed), `no way on beside the failure: ${failed.text}`);
    saw(`a landline: ${failed.text}`);
    await stage.until('the root without a way to text', async () =>
      (await stage.channel(CHANNEL)).find(
        ({ ts, text }) => ts === landline.ts && !text.includes('OK to text'),
      ),
    );
    saw('and nothing more is offered to that number');

    await nextText(stage, 30034);
    await approved(stage, omar);
    await stage.until(
      'the sender paused',
      async () => (await stage.record.events('SenderTroubleFound')).length === 1,
    );
    const said = await stage.until('the channel told', async () =>
      (await stage.channel(CHANNEL)).findLast((message) => has('registers')(message)),
    );
    saw(`our number is not registered: ${said.text}`);
    const waiting = await leadOf(stage, vera);
    await inThread(stage, waiting, 'no send button, and why', has('Acme main line'));
    must(
      !(await stage.thread(CHANNEL, waiting)).some((message) => offers(message, 'draft-send')),
      'a paused number still offers to send',
    );
    saw('all texts of that number stand still, and the cards say so');
    await stage.driver('POST /command', {
      user: 'ada',
      channel: CHANNEL,
      command: '/baton',
      text: 'resume +15125550100',
    });
    await stage.until(
      'the sender resumed',
      async () => (await stage.record.events('SenderResumed')).length === 1,
    );
    await openDraft(stage, waiting);
    saw('an admin registered it and lets it go on: /baton resume');
  },
};

/** The fate of the next text that is handed over. */
const nextText = (stage: Stage, code: number): Promise<unknown> =>
  stage.proxy('POST /faults', {
    target: 'twilio',
    match: { method: 'messages.create', times: 1 },
    fault: { kind: 'delivery', steps: [{ status: 'sent' }, { status: 'undelivered', afterMs: 50, code }] },
  });

async function leadOf(stage: Stage, { phone, name, short }: Person) {
  await stage.lead({
    id: `story-${phone}`,
    phone,
    name,
    source: 'quote-form',
    request: 'Leak in the attic',
    ...texas,
    consent: { ...agreed, at: new Date().toISOString() },
  });
  return rootOf(stage, short);
}

async function approved(stage: Stage, person: Person) {
  const root = await leadOf(stage, person);
  await stage.click('dana', CHANNEL, await openDraft(stage, root), 'draft-send');
  return root;
}
