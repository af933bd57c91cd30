import type { DraftEnd } from '../../domain/draft.ts';
import type { Purpose } from '../../domain/purpose.ts';
import type { DeliveryStatus, SendState } from '../../domain/send.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const thousands = (count: number): string => count.toLocaleString('en-US');

/** A draft and what becomes of it. */
export const englishDraft = {
  draft: {
    first: {
      first: (name: string, wants: string | undefined) =>
        wants === undefined ? `✏️ New lead ${name}` : `✏️ New lead ${name}, ${wants}`,
      reply: (name: string) => `✏️ Reply to ${name}`,
      'follow-up': (name: string) => `✏️ Reminder for ${name}`,
      marketing: (name: string) => `✏️ Text for ${name}`,
      'opt-out-confirmation': (name: string) => `✏️ Goodbye to ${name}`,
      help: (name: string) => `✏️ Help for ${name}`,
    } satisfies Record<Purpose, (name: string, wants: string | undefined) => string>,
    ready: 'Draft ready.',
    readyBy: (time: string) => `Draft ready, due ${time}.`,
    there: (clock: string) => `${clock} there`,
    thereEither: (clocks: string) => `${clocks} there, we can't tell which`,
    opens: (time: string) => `texts open ${time}`,
    segments: (segments: number, characters: number) =>
      `${counted(segments, 'text', 'texts')}, ${thousands(characters)} characters`,
    forcing: (characters: string) => `${characters} makes it longer`,
    byModel: 'written by AI',
    byTemplate: (name: string, version: number, inForce: number | undefined) =>
      inForce === undefined || inForce === version
        ? `from template ${name}, version ${version}`
        : `from template ${name}, version ${version}; version ${inForce} is in force now`,
    byPerson: (who: string) => `written by ${who}`,
    reminder: (hours: number) =>
      `No reply: one reminder ${hours === 24 ? 'tomorrow' : `after ${counted(hours, 'hour', 'hours')}`}, then stop`,
    noReminder: 'No reply: nothing more goes out by itself',
    handoff: 'Price, complaint, "call me": comes to you',
    blocked: (name: string, because: string) => `🟡 Can't text ${name}: ${because}`,
    sending: (name: string) => `⏳ Sending to ${name}`,
    sendingBy: (who: string) => `pressed by ${who}`,
    scheduled: (time: string) => `🕘 Scheduled for ${time}`,
    planned: (name: string, time: string) => `⚡ First text to ${name} goes by itself ${time}`,
    plannedWhy: 'Approved copy. Nobody has to press anything',
    reminderAt: (name: string, time: string) => `🔔 Reminder for ${name} ${time}, if no reply`,
    reminderWhy: 'One reminder, then stop',
    noReminderFor: (name: string, because: string) => `🔕 No reminder will go to ${name}: ${because}`,
    reminderDead: (reason: string) => `🔕 No reminder: ${reason}`,
    approvedBy: (who: string) => `approved by ${who}`,
    checkedAgain: (clock: string) => `It's ${clock} there. Checked again before it goes`,
    waits: (because: string) => `${because} Checked again before it goes`,
    sent: (who: string) => `📤 ${who}`,
    sentByRule: '📤 Sent by rule',
    erased: 'The words were erased.',
  },
  /** What may be said of a text on its way. */
  delivery: {
    accepted: 'on its way',
    scheduled: 'on its way',
    queued: 'on its way',
    sending: 'on its way',
    sent: 'sent',
    delivered: 'delivered',
    undelivered: 'not delivered',
    failed: 'not delivered',
    canceled: 'cancelled',
    read: 'read',
  } satisfies Record<DeliveryStatus, string>,
  sendState: {
    open: 'with the carrier',
    accepted: 'on its way',
    refused: 'refused by the carrier',
    abandoned: 'not sent',
    unresolved: 'we do not know whether it left',
    'judged-left': 'arrived, as the team saw',
    'judged-not-left': 'did not arrive, as the team saw',
  } satisfies Record<SendState, string>,
  /** Why a draft is dead, in one line with who did it. */
  dead: {
    'new-text': (who: string) => `✖️ Draft dropped: ${who} wrote again`,
    'opted-out': (who: string) => `✖️ Draft dropped: ${who} opted out`,
    paused: (who: string) => `✖️ Draft dropped: it is unclear whether ${who} means stop`,
    'newer-draft': () => '✖️ Replaced by a newer draft',
    'another-send': () => '✖️ Draft dropped: another text went out',
    blocked: () => '✖️ Not sent: the last check said no',
    refused: () => '✖️ Not sent: the carrier did not take it',
    'conversation-closed': (who: string) => `✖️ Draft dropped: ${who} closed the conversation`,
    sensitive: () => '✖️ Draft dropped: a person is needed first',
    'new-lead': () => '✖️ Draft dropped: they asked anew',
    'stage-change': () => '✖️ Draft dropped: their stage changed',
    handoff: () => '✖️ Draft dropped: a person has taken over',
    'will-call': (who: string) => `📞 ${who} calls instead`,
    'not-a-fit': (who: string) => `✖️ Not sent: not a fit, says ${who}`,
    'bad-draft': (who: string) => `✖️ Not sent: bad draft, says ${who}`,
    'not-now': (who: string) => `✖️ Not sent: not now, says ${who}`,
  } satisfies Record<DraftEnd, (who: string) => string>,
  /** Why the one reminder will not go, after "No reminder:". */
  reminderEnds: {
    'new-text': (who: string) => `${who} wrote back`,
    'opted-out': (who: string) => `${who} opted out`,
    paused: (who: string) => `it is unclear whether ${who} means stop`,
    'newer-draft': () => 'there is a newer draft',
    'another-send': () => 'another text went out',
    blocked: () => 'the last check said no',
    refused: () => 'the carrier did not take it',
    'conversation-closed': (who: string) => `${who} closed the conversation`,
    sensitive: () => 'a person is needed first',
    'new-lead': () => 'they asked anew',
    'stage-change': () => 'their stage changed',
    handoff: () => 'a person has taken over',
    'will-call': (who: string) => `${who} calls instead`,
    'not-a-fit': (who: string) => `not a fit, ${who}`,
    'bad-draft': (who: string) => `${who} threw it away`,
    'not-now': (who: string) => `${who} took it back`,
  } satisfies Record<DraftEnd, (who: string) => string>,
  notSent: {
    first: (name: string) => `⚠️ Not sent to ${name}: the last check said no`,
    next: 'Nothing left. The next draft can be approved when this is mended.',
  },
  consent: {
    form: (time: string) => `🟢 Agreed on form ${time}`,
    keyword: (time: string) => `🟢 Texted our keyword ${time}`,
    voice: (time: string) => `🟢 Agreed by voice ${time}`,
    'inbound-text': (time: string) => `🟢 Texted us ${time}`,
    'recorded-by-rep': (time: string) => `🟢 Agreed ${time}, recorded by the team`,
    import: (time: string) => `🟢 Agreed ${time}, imported`,
    text: (time: string) => `🟢 Texted us ${time}`,
    none: '🟡 No consent on record',
  },
} as const;
