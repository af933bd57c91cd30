import { describe, expect, test } from 'vitest';
import { draftFromTemplate } from '../../src/use-cases/draft-from-template.ts';
import type { LeadRequest } from '../../src/use-cases/lead-request.ts';
import { reassignConversation } from '../../src/use-cases/own-conversation.ts';
import { recordCall } from '../../src/use-cases/record-call.ts';
import { recordOptOut } from '../../src/use-cases/record-opt-out.ts';
import { recordOutcome } from '../../src/use-cases/record-outcome.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { leadArrives, MARIA, textArrives } from '../support/maria.ts';
import { settings } from '../support/settings.ts';

const SECOND = 1_000;
const HOUR = 3_600_000;

const [play] = settings().workflows;
const [first] = settings().templates;
if (play === undefined || first === undefined) throw new Error('the settings have both');

/** The first text goes by itself after a minute, the one reminder after a day of silence. */
const world = () =>
  fakeWorld(
    {
      workflows: [
        { ...play, autoFirst: true, delaySeconds: 60, followUp: { template: 'reminder', afterHours: 24 } },
      ],
      templates: [
        ...settings().templates,
        {
          ...first,
          name: 'reminder',
          purpose: 'follow-up',
          text: 'Hi {{first_name|there}}, Acme Roofing again about {{request_topic|your roof}}. Shall we call you? Reply STOP to opt out.',
        },
      ],
    },
    async (request) => draftFromTemplate(request),
  );

let sent = 0;
const lead = (here: FakeWorld, change: Partial<LeadRequest> = {}) => leadArrives(here, change);

const bodies = (here: FakeWorld): readonly string[] => here.carrier.calls.map(({ body }) => body);

describe('the first text by itself', () => {
  test('waits its minute, then leaves once', async () => {
    const here = world();
    await lead(here);
    await here.pass(59 * SECOND);
    expect(bodies(here)).toEqual([]);
    await here.pass(2 * SECOND);
    expect(bodies(here)).toEqual([
      "Hi Maria, it's Acme Roofing. We got your note about the leak over the garage. When is a good time to call you? Reply STOP to opt out.",
    ]);
  });

  test('the same request by another trigger is no second text', async () => {
    const here = world();
    await lead(here);
    await here.pass(30 * SECOND);
    await lead(here, { source: 'roof-ad' });
    await here.pass(2 * HOUR);
    expect(bodies(here)).toHaveLength(1);
  });

  test('a new stage of no weight does not lose the text', async () => {
    const here = world();
    await lead(here);
    await here.pass(10 * SECOND);
    await lead(here, { stage: 'quoted' });
    await here.pass(2 * HOUR);
    expect(bodies(here)).toHaveLength(1);
  });

  test('a stage that ends it: nothing leaves, and a person has the draft with the reason', async () => {
    const here = world();
    await lead(here);
    await here.pass(10 * SECOND);
    await lead(here, { stage: 'booked' });
    await here.pass(2 * HOUR);
    expect(bodies(here)).toEqual([]);
    const waiting = (await here.contactOf(MARIA)).drafts.at(-1);
    expect(waiting).toMatchObject({ status: 'pending', automatic: false });
    expect(waiting?.note).toContain('a deal is open or done');
  });

  test('other words within the minute are one text, about the newest', async () => {
    const here = world();
    await lead(here);
    await here.pass(30 * SECOND);
    await lead(here, { request: 'Also the gutters' });
    await here.pass(59 * SECOND);
    expect(bodies(here)).toEqual([]);
    await here.pass(2 * HOUR);
    expect(bodies(here)).toHaveLength(1);
  });

  test('their own text within the minute: a person answers', async () => {
    const here = world();
    await lead(here);
    await here.pass(30 * SECOND);
    await says(here, 'Never mind, got it fixed');
    await here.pass(2 * HOUR);
    expect(bodies(here)).toEqual([]);
  });
});

const says = (here: FakeWorld, body: string) => textArrives(here, body);

describe('the one reminder', () => {
  /** The first text has left and a few hours have passed. */
  async function silent(): Promise<FakeWorld> {
    const here = world();
    await lead(here);
    await here.pass(4 * HOUR);
    expect(bodies(here)).toHaveLength(1);
    return here;
  }

  test('after a day of silence, and then never again', async () => {
    const here = await silent();
    await here.pass(19 * HOUR);
    expect(bodies(here)).toHaveLength(1);
    await here.pass(2 * HOUR);
    expect(bodies(here)[1]).toContain('Acme Roofing again');
    await here.pass(21 * 24 * HOUR);
    expect(bodies(here)).toHaveLength(2);
  });

  const ends: readonly { name: string; happens: (here: FakeWorld) => Promise<unknown> }[] = [
    { name: 'a reply', happens: (here) => says(here, 'Tomorrow is better') },
    { name: 'a stop', happens: (here) => says(here, 'STOP') },
    {
      name: 'a stop that somebody heard',
      happens: async (here) =>
        recordOptOut(here.port)({ ws: 'T1', contact: (await here.contactOf(MARIA)).id }, 'U-LEE', {
          words: 'Leave me alone',
          channel: 'call',
          at: here.clock.now,
          scope: { sms: true, voice: true },
          key: `k${++sent}`,
        }),
    },
    {
      name: 'a booking',
      happens: async (here) => recordOutcome(here.port)(await at(here), 'U-DANA', 'booked'),
    },
    {
      name: 'a handoff',
      happens: async (here) => reassignConversation(here.port)(await at(here), 'U-DANA', 'U-LEE'),
    },
    { name: 'a call', happens: async (here) => recordCall(here.port)(await at(here), 'U-DANA') },
  ];
  const at = async (here: FakeWorld) => {
    const { id, conversations } = await here.contactOf(MARIA);
    return { ws: 'T1', contact: id, conversation: conversations.at(-1)?.id ?? '' };
  };
  for (const { name, happens } of ends)
    test(`not after ${name}`, async () => {
      const here = await silent();
      await happens(here);
      await here.pass(3 * 24 * HOUR);
      expect(bodies(here).filter((body) => body.includes('again about'))).toEqual([]);
    });

  test('not after their stage changed', async () => {
    const here = world();
    await lead(here);
    await here.pass(5 * 60 * SECOND);
    await lead(here, { stage: 'visit planned' });
    await here.pass(3 * 24 * HOUR);
    expect(bodies(here)).toHaveLength(1);
    expect((await here.contactOf(MARIA)).drafts.at(-1)?.ended?.why).toBe('stage-change');
  });
});
