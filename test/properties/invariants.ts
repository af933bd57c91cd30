import type { ContactEvent } from '../../src/domain/events.ts';
import type { FakeWorld } from '../support/fake-world.ts';
import type { LoggedCommit } from '../support/memory-streams.ts';
import { permission } from './permission.ts';
import { checkReminders, checkSpentWords } from './planned-invariants.ts';
import { checkSenders } from './sender-invariants.ts';

type Claimed = Extract<ContactEvent, { type: 'SendClaimed' }>;
type Revoked = Extract<ContactEvent, { type: 'ConsentRevoked' }>;

/**
 * What product.md promises, looked up in the record of what was stored and in what the carrier was called with. Written
 * against events only, so that a mistake in the fold cannot hide itself. Answers with every promise that was broken.
 */
export function broken(world: FakeWorld): string[] {
  const faults: string[] = [];
  const fault = (what: string): void => void faults.push(what);
  const perKey = new Map<string, number>();
  const perApproval = new Map<string, number>();
  for (const call of world.carrier.calls) {
    const history = world.streams.log.filter(({ stream }) => stream === call.contact);
    const claims = history.flatMap((commit, at) =>
      commit.events.flatMap((event) => (isClaim(event, call.sendKey) ? [{ event, at }] : [])),
    );
    const [claim] = claims;
    if (claim === undefined || claims.length > 1) {
      fault(`${call.sendKey}: called with ${claims.length} claims`);
      continue;
    }
    count(perKey, call.sendKey);
    count(perApproval, `${claim.event.draft}:${claim.event.version}`);
    const before = [
      ...history.slice(0, claim.at).flatMap(({ events }) => events),
      ...eventsBefore(history[claim.at], claim.event),
    ];
    checkEvidence(claim.event, before, fault);
    checkStop(claim.event, before, fault);
    checkWords(claim.event, call.body, before, fault);
    checkHours(claim.event, fault);
  }
  for (const [key, calls] of perKey) if (calls > 1) fault(`${key}: ${calls} calls`);
  for (const [approval, calls] of perApproval) if (calls > 1) fault(`approval ${approval}: ${calls} calls`);
  checkGoodbyes(world, fault);
  checkReminders(world, fault);
  checkSpentWords(world, fault);
  checkSenders(world, fault);
  return faults;
}

function checkEvidence(
  { decision, sendKey, purpose }: Claimed,
  before: readonly ContactEvent[],
  fault: (what: string) => void,
): void {
  const { evidence } = decision;
  if (decision.verdict !== 'allow') fault(`${sendKey}: left with the verdict ${decision.verdict}`);
  if (decision.trace.length < 10) fault(`${sendKey}: a trace of ${decision.trace.length} rules`);
  if (evidence.consentId === undefined && purpose !== 'help') fault(`${sendKey}: no consent record named`);
  if (evidence.placeBy === '') fault(`${sendKey}: no word on how local time was derived`);
  if (evidence.consentId?.startsWith('consent')) {
    const granted = before.some(
      (event) =>
        (event.type === 'ConsentGranted' || event.type === 'ConsentReopened') &&
        event.grant.id === evidence.consentId,
    );
    if (!granted) fault(`${sendKey}: rests on a consent record that does not exist`);
  }
}

/** Stop in stream order: only the one goodbye may be claimed after it, until they reopen. */
function checkStop(
  { sendKey, purpose }: Claimed,
  before: readonly ContactEvent[],
  fault: (what: string) => void,
): void {
  let stopped: Revoked | undefined;
  for (const event of before) {
    if (event.type === 'ConsentRevoked' && event.revocation.scope.sms) stopped = event;
    if (event.type === 'ConsentReopened') stopped = undefined;
  }
  if (stopped && purpose !== 'opt-out-confirmation')
    fault(`${sendKey}: claimed after ${stopped.revocation.id}`);
  if (!stopped && purpose === 'opt-out-confirmation') fault(`${sendKey}: a goodbye without a stop`);
}

/** What leaves is what was approved, character by character, for that version. */
function checkWords(
  { draft, version, sendKey, purpose }: Claimed,
  body: string,
  before: readonly ContactEvent[],
  fault: (what: string) => void,
): void {
  let words: string | undefined;
  for (const event of before) {
    if (event.type === 'DraftProposed' && event.draft === draft) words = event.sealed?.body;
    if (event.type === 'AutomaticTextPlanned' && event.draft === draft) words = event.sealed?.body;
    if (event.type === 'DraftEdited' && event.draft === draft) words = event.sealed?.body;
  }
  if (words !== body) fault(`${sendKey}: other words left than were stored`);
  if (purpose === 'opt-out-confirmation' || purpose === 'help') return;
  const permitted = permission(before, draft, version);
  if (permitted === undefined) {
    fault(`${sendKey}: nobody approved version ${version}`);
    return;
  }
  const moved = before.slice(permitted.at + 1).find(permitted.ends);
  if (moved) fault(`${sendKey}: ${moved.type} came between the approval and the claim`);
}

/** Texas, first texts: Monday to Saturday 9 to 21, Sunday 12 to 21 (Tex. Bus. & Com. Code 301.051). */
function checkHours({ at, purpose, sendKey }: Claimed, fault: (what: string) => void): void {
  if (purpose !== 'first') return;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Chicago',
    weekday: 'short',
    hour: '2-digit',
    hour12: false,
  }).formatToParts(at);
  const hour = Number(parts.find(({ type }) => type === 'hour')?.value) % 24;
  const opens = parts.find(({ type }) => type === 'weekday')?.value === 'Sun' ? 12 : 9;
  if (hour < opens || hour >= 21) fault(`${sendKey}: a first text at ${hour} o'clock in Texas`);
}

function checkGoodbyes(world: FakeWorld, fault: (what: string) => void): void {
  const events = world.streams.log.flatMap((commit) => commit.events);
  const goodbyes = new Map<string, number>();
  for (const call of world.carrier.calls) {
    const claim = events.find((event) => isClaim(event, call.sendKey));
    if (claim?.type !== 'SendClaimed' || claim.purpose !== 'opt-out-confirmation') continue;
    const plan = events.find((event) => event.type === 'AutomaticTextPlanned' && event.draft === claim.draft);
    const stop = events.find(
      (event) =>
        event.type === 'ConsentRevoked' &&
        plan?.type === 'AutomaticTextPlanned' &&
        event.revocation.id === plan.answers,
    );
    if (stop?.type !== 'ConsentRevoked') {
      fault(`${call.sendKey}: a goodbye that answers no stop`);
      continue;
    }
    // What the carrier certainly refused was never said.
    if (!world.carrier.refused.has(call.sendKey)) count(goodbyes, stop.revocation.id);
    if (stop.revocation.carrierConfirmed) fault(`${call.sendKey}: the carrier had said goodbye`);
    if (claim.at - stop.revocation.at > 5 * 60_000)
      fault(`${call.sendKey}: goodbye after more than five minutes`);
  }
  for (const [stop, calls] of goodbyes) if (calls > 1) fault(`${stop}: ${calls} goodbyes`);
}

const isClaim = (event: ContactEvent, key: string): event is Claimed =>
  event.type === 'SendClaimed' && event.sendKey === key;

const eventsBefore = (commit: LoggedCommit | undefined, event: ContactEvent): readonly ContactEvent[] =>
  commit === undefined ? [] : commit.events.slice(0, commit.events.indexOf(event));

const count = (tally: Map<string, number>, key: string): void =>
  void tally.set(key, (tally.get(key) ?? 0) + 1);
