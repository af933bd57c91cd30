import { agreed, type Chapter, maria, must, texas } from './chapter.ts';

export const arrive: Chapter = {
  title: 'A lead arrives, signed, and only once',
  async play(stage, saw) {
    const now = new Date().toISOString();
    const lead = {
      id: 'story-1',
      phone: maria.phone,
      name: maria.name,
      source: 'quote-form',
      sourceUrl: agreed.url,
      request: 'Leak over the garage, can someone call me?',
      ...texas,
      consent: { ...agreed, at: now },
    };
    const first = await stage.lead(lead);
    must(first.status === 200, `the lead was answered ${first.status}: ${JSON.stringify(first.body)}`);
    saw('a signed lead is answered 200, and by then it is stored');
    const again = await stage.lead(lead);
    must(JSON.stringify(again) === JSON.stringify(first), 'the same webhook got another answer');
    saw('the same webhook again gets the same answer');
    const other = await stage.lead({ ...lead, request: 'Something else' });
    must(other.status === 409, `the same id with another body was answered ${other.status}`);
    saw('the same id with another body is refused: 409');
    const twin = await stage.lead({ ...lead, id: 'story-2', source: 'roof-ad' });
    must(twin.status === 200, `the second trigger was answered ${twin.status}`);
    must((await stage.record.events('LeadReceived')).length === 1, 'two leads were stored for one request');
    must((await stage.record.events('LeadRepeated')).length === 1, 'the second trigger was not noted');
    saw('a second trigger of the same request is noted on the lead, not a second lead');
    const wrong = await stage.lead({ id: 'story-3', phone: 'call me', source: '', consent: { kind: 'yes' } });
    must(wrong.status === 400, `a malformed lead was answered ${wrong.status}`);
    const faults = JSON.stringify(wrong.body);
    must(
      ['phone', 'source', 'consent'].every((field) => faults.includes(field)),
      `not every fault is named: ${faults}`,
    );
    saw('a malformed lead is refused with every fault named');
  },
};
