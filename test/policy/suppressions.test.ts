import { describe, expect, test } from 'vitest';
import { type Contact, type Conversation, type Lead, nobody, type Page } from '../../src/domain/contact.ts';
import { isHeldOut, suppressionsOf } from '../../src/policy/suppressions.ts';
import { settings } from '../support/settings.ts';

const [play] = settings().workflows;
if (play === undefined) throw new Error('the settings have a workflow');

const conversation: Conversation = {
  id: 'conv_1',
  channel: 'C-ROOF',
  number: '+15125550100',
  openedAt: 0,
  opener: 'lead',
  source: 'quote-form',
  leadId: 'lead_1',
  owner: undefined,
  dueAt: undefined,
};
const lead = (change: Partial<Lead>): Lead => ({
  id: 'lead_1',
  source: 'quote-form',
  at: 0,
  stage: 'new',
  channelPreference: 'any',
  name: undefined,
  request: undefined,
  sourceUrl: undefined,
  crmLink: undefined,
  requestHash: '',
  repeats: [],
  ...change,
});
const page = (change: Partial<Page>): Page => ({
  id: 'page_1',
  conversation: 'conv_1',
  topic: 'complaint',
  severe: false,
  raisedAt: 0,
  textSid: undefined,
  steps: [],
  ...change,
});
const done = { done: { by: 'person:U-DANA', at: 1 } } as const;

const found = (change: Partial<Contact>, here: Partial<Conversation> = {}, set = settings()) =>
  suppressionsOf({ ...nobody('T1', 'c1'), ...change }, { ...conversation, ...here }, 'new-lead', set);

describe('reasons to leave somebody alone', () => {
  const cases = [
    { name: 'a new lead', change: { leads: [lead({})] }, says: [] },
    {
      name: 'the form says that they are a customer',
      change: { leads: [lead({ topics: ['existing_customer'] })] },
      says: ['customer-issue'],
    },
    {
      name: 'a deal, however the CRM writes it',
      change: { leads: [lead({ stage: 'Deal_Open ' })] },
      says: ['deal'],
    },
    { name: 'booked', change: { leads: [lead({ stage: 'BOOKED' })] }, says: ['deal'] },
    { name: 'a stage that nobody named', change: { leads: [lead({ stage: 'qualified' })] }, says: [] },
    { name: 'another lead’s stage', change: { leads: [lead({ id: 'lead_0', stage: 'won' })] }, says: [] },
    { name: 'a complaint', change: { pages: [page({})] }, says: ['complaint'] },
    { name: 'a lawyer', change: { pages: [page({ topic: 'legal' })] }, says: ['complaint'] },
    { name: 'a complaint that was settled', change: { pages: [page(done)] }, says: [] },
    { name: 'a page about a price', change: { pages: [page({ topic: 'pricing' })] }, says: [] },
    { name: 'a complaint long ago', change: { pages: [page({ conversation: 'conv_0' })] }, says: [] },
    {
      name: 'the carrier takes us for a machine',
      change: {},
      here: { peopleOnly: true },
      says: ['people-only'],
    },
  ] as const;
  for (const { name, change, says, ...row } of cases)
    test(name, () => expect(found(change, 'here' in row ? row.here : {})).toEqual(says));

  test('no conversation, no reason', () =>
    expect(suppressionsOf(nobody('T1', 'c1'), undefined, 'new-lead', settings())).toEqual([]));

  test('the holdout group of a workflow', () =>
    expect(found({}, {}, settings({ workflows: [{ ...play, holdoutPercent: 100 }] }))).toEqual(['holdout']));
});

describe('the holdout group', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `contact-${index}`);
  const share = (percent: number): number =>
    ids.filter((id) => isHeldOut(id, 'new-lead', percent)).length / ids.length;

  test('nobody at 0, everybody at 100', () => expect([share(0), share(100)]).toEqual([0, 1]));
  test('about a tenth at 10', () => expect(Math.abs(share(10) - 0.1)).toBeLessThan(0.01));
  test('who is in at 10 stays in at 20', () => {
    const lost = ids.filter((id) => isHeldOut(id, 'w', 10) && !isHeldOut(id, 'w', 20));
    expect(lost).toEqual([]);
  });
  test('another workflow has another group', () => {
    const both = ids.filter((id) => isHeldOut(id, 'a', 10) && isHeldOut(id, 'b', 10));
    expect(both.length / ids.length).toBeLessThan(0.02);
  });
});
