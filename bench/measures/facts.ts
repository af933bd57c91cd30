import type { Contact } from '../../src/domain/contact.ts';
import type { Draft } from '../../src/domain/draft.ts';
import { measureText } from '../../src/sms/measure-text.ts';
import type { Surroundings } from '../../src/use-cases/judge-draft.ts';
import type { LeadRequest } from '../../src/use-cases/lead-request.ts';
import { receiveLead } from '../../src/use-cases/receive-lead.ts';
import { receiveText } from '../../src/use-cases/receive-text.ts';
import { fakeWorld, phone } from '../../test/support/fake-world.ts';

/** A draft that somebody may want to send, with everything that is known when they do. */
export interface Situation {
  readonly contact: Contact;
  readonly draft: Draft;
  readonly around: Surroundings;
}

const agreed = {
  kind: 'informational',
  disclosure: 'By sending this form you agree that Acme Roofing may text you. Reply STOP to opt out.',
  url: 'https://acme.example/quote',
} as const;

/** Each lead with what they write afterwards. */
const people = [
  { place: { zone: 'America/Chicago', state: 'TX' }, consented: true, texts: [] },
  {
    place: { zone: 'America/Chicago', state: 'TX' },
    consented: true,
    texts: ['How much is it?', 'Call me at 3', 'ok thanks'],
  },
  { place: { zone: 'Pacific/Honolulu', state: 'HI' }, consented: true, texts: [] },
  { place: { state: 'FL' }, consented: true, texts: ['Can you come on Thursday?'] },
  { place: {}, consented: false, texts: [] },
  { place: { postalCode: '37201' }, consented: true, texts: ['yes', 'what time', 'great'] },
  { place: { zone: 'America/New_York', state: 'NY' }, consented: true, texts: ['Please stop texting me'] },
  { place: {}, consented: true, texts: ['no comprendo, no me escriban'] },
] as const;

/** Leads in several states of affairs, made by the use cases themselves: open, asleep, without proof, opted out. */
export async function situations(): Promise<Situation[]> {
  const world = fakeWorld();
  const { port, settings, clock } = world;
  const found: Situation[] = [];
  for (const [index, { place, consented, texts }] of people.entries()) {
    const from = phone(`+1512555${String(1_000 + index)}`);
    const lead: LeadRequest = {
      ws: settings.ws,
      webhookId: `lead-${index}`,
      payloadHash: `hash-${index}`,
      raw: '{}',
      phone: from,
      name: 'Maria Reyes',
      source: 'quote-form',
      request: 'Leak over the garage, can someone call me?',
      channelPreference: 'any',
      stage: 'new',
      place,
      ...(consented ? { consent: { ...agreed, at: clock.now } } : {}),
    };
    await receiveLead(port)(lead);
    await world.settle();
    for (const [turn, body] of texts.entries()) {
      clock.now += 60_000;
      const sid = `SM${index}${turn}`;
      await receiveText(port)({
        ws: settings.ws,
        sid,
        from,
        to: '+15125550100',
        body,
        media: [],
        place: {},
        raw: body,
      });
      await world.settle();
    }
    const contact = await world.contactOf(from);
    const draft = contact.drafts.findLast(({ automatic }) => !automatic);
    if (draft === undefined) throw new Error(`lead ${index} has no draft to judge`);
    const around = { settings, now: clock.now, measure: measureText, senderPaused: () => undefined };
    found.push({ contact, draft, around });
  }
  return found;
}
