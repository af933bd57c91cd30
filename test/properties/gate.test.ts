import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openClaim } from '../../src/domain/contact.ts';
import { fakeWorld, phone } from '../support/fake-world.ts';
import { anyStep, type Screens, type Step, take } from './history.ts';
import { broken } from './invariants.ts';

/** `HISTORIES=1000000 npx vitest run test/properties` for a long night. */
const HISTORIES = Number(process.env['HISTORIES'] ?? 10_000);

async function play(steps: readonly Step[]) {
  const world = fakeWorld();
  const screens: Screens = { seen: [] };
  let n = 0;
  for (const step of steps) await take(world, screens, step, ++n);
  return world;
}

/** Lets the world recover: the store and the carrier work again and half an hour passes. */
async function recover(world: Awaited<ReturnType<typeof play>>) {
  world.streams.fate = () => 'stored';
  world.carrier.fate = () => ({ kind: 'take' });
  world.clock.step = 1;
  await world.pass(30 * 60_000);
}

test(`whatever happens, in ${HISTORIES} histories: no text without evidence, none after a stop, one call per approval`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 40 }), async (steps) => {
      const world = await play(steps);
      await recover(world);
      expect(broken(world)).toEqual([]);
    }),
    { numRuns: HISTORIES },
  );
}, 600_000);

test('after a recovery nothing hangs: every claim was settled or is shown to a person', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 10, maxLength: 40 }), async (steps) => {
      const world = await play(steps);
      await recover(world);
      for (const number of [phone('+15125550142'), phone('+13035550143')]) {
        expect(openClaim(await world.contactOf(number))?.state ?? 'unresolved').toBe('unresolved');
      }
    }),
    { numRuns: Math.min(HISTORIES, 1_000) },
  );
}, 300_000);

test('the generator reaches the interesting places', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 20, maxLength: 40 }), async (steps) => {
      const world = await play(steps);
      await recover(world);
      for (const { events } of world.streams.log) for (const { type } of events) seen.add(type);
      if (world.carrier.calls.length > 0) seen.add('a carrier call');
    }),
    { numRuns: 400, seed: 7 },
  );
  const wanted = [
    'a carrier call',
    'LeadReceived',
    'LeadRepeated',
    'TextReceived',
    'ConsentGranted',
    'ConsentRevoked',
    'ConsentReopened',
    'ContactPaused',
    'PauseResolved',
    'DraftProposed',
    'DraftEdited',
    'DraftApproved',
    'ApprovalUndone',
    'DraftEnded',
    'AutomaticTextPlanned',
    'SendHeld',
    'SendBlocked',
    'SendClaimed',
    'SendAbandoned',
    'SendAccepted',
    'SendRefused',
    'SendUnresolved',
    'SendSettled',
    'DeliveryReported',
    'StrayReported',
    'OwnerChanged',
    'LineMarked',
    'PageRaised',
    'PageClimbed',
    'PageAcknowledged',
    'ConversationEnded',
  ];
  expect(wanted.filter((type) => !seen.has(type))).toEqual([]);
}, 120_000);
