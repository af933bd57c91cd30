import type { Decision } from '../domain/decision.ts';
import type { ContactEvent, ContactEventType } from '../domain/events.ts';
import type { StoredCommit } from './ports.ts';

/** One line of a contact's story, for `why`, the proof file and the look-up. */
export interface TimelineEntry {
  readonly at: number;
  readonly version: number;
  readonly actor: string;
  readonly what: string;
  /** Every rule's verdict, where a send was judged. */
  readonly decision?: Decision;
}

type EventOf<T extends ContactEventType> = Extract<ContactEvent, { type: T }>;
type Teller = { readonly [T in ContactEventType]: (event: EventOf<T>) => string | undefined };

const quoted = (words: string | undefined): string => (words === undefined ? '(erased)' : `"${words}"`);

/** Each event as a sentence; undefined for what only we need to know. */
const tellers: Teller = {
  ContactMet: () => 'First heard of this number',
  LeadReceived: ({ lead, sealed }) => `Lead from ${lead.source}: ${quoted(sealed?.request ?? '')}`,
  LeadRepeated: ({ source, stage }) =>
    `The same request again, from ${source}: noted on the lead${stage === undefined ? '' : `, stage ${stage}`}`,
  ConversationOpened: ({ opener, number }) => `Conversation opened by a ${opener}, on ${number}`,
  ConversationEnded: ({ outcome }) => `Conversation closed: ${outcome}`,
  TextReceived: ({ text, sealed }) =>
    `They texted ${quoted(sealed?.body)}${text.media.length > 0 ? ` with ${text.media.length} picture(s)` : ''} · read as ${readAs(text.reading)} · ${text.sid}`,
  ConsentGranted: ({ grant, sealed }) =>
    `Consent ${grant.id}: ${grant.kind} by ${grant.how}${grant.proven ? '' : ', unproven'}${sealed?.disclosure ? ` · wording ${quoted(sealed.disclosure)}` : ''}${sealed?.words ? ` · words ${quoted(sealed.words)}` : ''}`,
  ConsentRevoked: ({ revocation, sealed }) =>
    `STOP (${scopeOf(revocation.scope)}) by ${revocation.how}${sealed ? `: ${quoted(sealed.words)}` : ''}`,
  ConsentReopened: ({ grant }) => `They opted in again (${grant.id})`,
  ContactPaused: ({ sealed }) => `Paused: unclear words ${quoted(sealed?.words)}`,
  PauseReminded: () => 'Nobody has judged the unclear words for an hour: asked again',
  PauseResolved: ({ as, sealed }) =>
    `Unclear words judged: ${as}${sealed?.reason ? `, because ${quoted(sealed.reason)}` : ''}`,
  DraftProposed: ({ draft, purpose, workflow, author, sealed }) =>
    `Draft ${draft} (${purpose}, ${workflow}) by ${author.kind === 'person' ? `<@${author.user}>` : author.kind}: ${quoted(sealed?.body)}`,
  DraftEdited: ({ draft, version, sealed }) =>
    `Draft ${draft} edited, now version ${version}: ${quoted(sealed?.body)}`,
  DraftApproved: ({ draft, version, scheduled, decision }) =>
    `Draft ${draft} version ${version} approved${scheduled ? `, waits: ${decision.because}` : ''}`,
  ApprovalRefused: ({ draft, decision }) => `Approval of ${draft} refused: ${decision.because}`,
  ApprovalUndone: ({ draft, version, note }) =>
    `Draft ${draft} back as version ${version}${note ? `: ${note}` : ''}`,
  DraftEnded: ({ draft, why, status }) => `Draft ${draft} ${status}: ${why}`,
  AutomaticTextPlanned: ({ draft, purpose, sealed }) =>
    `Automatic text ${draft} (${purpose}): ${quoted(sealed?.body)}`,
  PromiseDue: ({ draft, due }) => `Reminded of the promise in ${draft}, due ${new Date(due).toISOString()}`,
  SendHeld: ({ draft, decision }) => `Draft ${draft} held at dispatch: ${decision.because}`,
  SendBlocked: ({ draft, decision }) => `Draft ${draft} blocked at dispatch: ${decision.because}`,
  SendClaimed: ({ sendKey, from, sealed }) =>
    `Handed to the carrier from ${from} (${sendKey}): ${quoted(sealed?.body)}`,
  SendAbandoned: ({ sendKey, because }) => `No call was made for ${sendKey}: ${because}`,
  SendAccepted: ({ sendKey, sid, how }) => `The carrier took ${sendKey} as ${sid} (${how})`,
  SendRefused: ({ sendKey, code }) => `The carrier refused ${sendKey}: ${code}`,
  SendUnresolved: ({ sendKey, candidates }) =>
    `Nobody can tell whether ${sendKey} left (${candidates} candidates): a person decides`,
  SendSettled: ({ sendKey, left }) => `A person says that ${sendKey} ${left ? 'left' : 'did not leave'}`,
  SendRetryPlanned: ({ draft, version, code }) =>
    `Draft ${draft} goes again as version ${version}, after code ${code}`,
  SenderTroubled: ({ code }) => `Code ${code} is about our number: see the channel`,
  ReceivingDoubted: ({ code }) => `Code ${code}: texts to us may have been missed, so they are read first`,
  AutomationStopped: ({ because }) => `No automatic texts here any more: ${because}`,
  DeliveryReported: ({ sid, status, code }) => `${sid}: ${status}${code ? `, code ${code}` : ''}`,
  SecondTextSeen: ({ sendKey, sid }) => `ALARM: a second text ${sid} for ${sendKey}`,
  StrayReported: ({ sid, status }) => `A report for a text we do not know: ${sid} ${status}`,
  OwnerChanged: ({ owner, how }) => (owner === undefined ? 'Released' : `Owner: <@${owner}> (${how})`),
  CallLogged: () => 'The number was opened for a call',
  SummaryWritten: ({ by, sealed }) => `Summary by ${by}: ${quoted(sealed?.wants)}`,
  SensitiveReleased: () => 'Texts released after an emergency',
  LineMarked: ({ line, because }) => `Line marked ${line}: ${because}`,
  PageRaised: ({ topic, step }) => `Page (${topic}) to ${calledIn(step.to)}`,
  PageClimbed: ({ because, step }) => `Page goes on to ${calledIn(step.to)} (${because})`,
  PageAcknowledged: () => 'Page acknowledged',
  PageDone: () => 'Page closed',
  CardShown: () => undefined,
  MediaPosted: ({ count, failed }) =>
    `${count} picture(s) in the thread${failed > 0 ? `, ${failed} could not be fetched` : ''}`,
};

/** A contact's commits as a story, oldest first. */
export const timeline = (commits: readonly StoredCommit[]): TimelineEntry[] =>
  commits.flatMap(({ at, version, actor, events }) =>
    events.flatMap((event) => {
      const what = tell(event);
      const decision = 'decision' in event ? { decision: event.decision } : {};
      return what === undefined ? [] : [{ at, version, actor, what, ...decision }];
    }),
  );

const tell = (event: ContactEvent): string | undefined => tellerOf(event.type)(event);

function tellerOf<T extends ContactEventType>(type: T): (event: EventOf<T>) => string | undefined {
  return tellers[type];
}

const scopeOf = ({ sms, voice }: { readonly sms: boolean; readonly voice: boolean }): string =>
  sms && voice ? 'texts and calls' : sms ? 'texts' : 'calls';

const calledIn = (people: readonly string[]): string =>
  people.length === 0 ? 'the last resort' : people.map((person) => `<@${person}>`).join(', ');

function readAs({ revocation, reopens, help, topics }: EventOf<'TextReceived'>['text']['reading']): string {
  const found = [
    revocation === 'none' ? undefined : revocation,
    reopens === 'no' ? undefined : `reopens (${reopens})`,
    help ? 'help' : undefined,
    ...topics.map(({ topic }) => topic),
  ].filter((word) => word !== undefined);
  return found.length === 0 ? 'ordinary' : found.join(', ');
}
