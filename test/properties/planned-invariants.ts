import type { ContactEvent } from '../../src/domain/events.ts';
import { areSpentBy } from '../../src/policy/retry-delay.ts';
import type { FakeWorld } from '../support/fake-world.ts';

type Claimed = Extract<ContactEvent, { type: 'SendClaimed' }>;
type Fault = (what: string) => void;

/** One reminder in a conversation, after its first text and after the hours of silence; copy by rule waits its seconds. */
export function checkReminders(world: FakeWorld, fault: Fault): void {
  const reminded = new Map<string, number>();
  for (const { claim, before } of claims(world)) {
    const workflow = world.settings.workflows.find(({ name }) => name === claim.workflow);
    const plan = before.find((event) => event.type === 'AutomaticTextPlanned' && event.draft === claim.draft);
    if (claim.purpose === 'first' && plan?.type === 'AutomaticTextPlanned') {
      const lead = before.findLast((event) => event.type === 'LeadReceived');
      if (workflow?.autoFirst !== true) fault(`${claim.sendKey}: went by itself in a workflow without that`);
      if (lead?.type === 'LeadReceived' && claim.at < lead.lead.at + (workflow?.delaySeconds ?? 0) * 1_000)
        fault(`${claim.sendKey}: went by itself before its delay was over`);
    }
    if (claim.purpose !== 'follow-up') continue;
    const first = before.findLast(
      (event): event is Claimed =>
        event.type === 'SendClaimed' &&
        event.purpose === 'first' &&
        event.conversation === claim.conversation,
    );
    const hours = workflow?.followUp?.afterHours ?? Number.POSITIVE_INFINITY;
    if (first === undefined) fault(`${claim.sendKey}: a reminder of nothing`);
    else if (claim.decision.evidence.approvedBy === 'rule' && claim.at < first.at + hours * 3_600_000)
      fault(`${claim.sendKey}: a reminder after less than ${hours} hours`);
    const failed = world.streams.log.some(({ events }) =>
      events.some(
        (event) =>
          (event.type === 'SendRetryPlanned' || event.type === 'SendRefused') &&
          event.sendKey === claim.sendKey,
      ),
    );
    if (!failed) reminded.set(claim.conversation, (reminded.get(claim.conversation) ?? 0) + 1);
  }
  for (const [conversation, times] of reminded) if (times > 1) fault(`${conversation}: ${times} reminders`);
}

/** Words that a carrier refused for what they say never go to the same contact again. */
export function checkSpentWords(world: FakeWorld, fault: Fault): void {
  for (const { claim, before } of claims(world)) {
    const spent = before.some(
      (event) =>
        (event.type === 'SendRefused' || event.type === 'DeliveryReported') &&
        event.code !== undefined &&
        areSpentBy(event.code) &&
        before.some(
          (sent) =>
            sent.type === 'SendClaimed' &&
            sent.sendKey === event.sendKey &&
            sent.sealed?.body === claim.sealed?.body,
        ),
    );
    if (spent) fault(`${claim.sendKey}: words that the carrier had filtered`);
  }
}

/** Every claim with what its contact's stream held before. */
function claims(world: FakeWorld): { readonly claim: Claimed; readonly before: readonly ContactEvent[] }[] {
  const streams = new Map<string, ContactEvent[]>();
  const found: { claim: Claimed; before: readonly ContactEvent[] }[] = [];
  for (const { stream, events } of world.streams.log) {
    const before = streams.get(stream) ?? [];
    for (const event of events) {
      if (event.type === 'SendClaimed') found.push({ claim: event, before: [...before] });
      before.push(event);
    }
    streams.set(stream, before);
  }
  return found;
}
