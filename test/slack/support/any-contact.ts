import fc from 'fast-check';
import type { Contact } from '../../../src/domain/contact.ts';
import type { ContactEvent } from '../../../src/domain/events.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import {
  approved,
  claimed,
  decision,
  draft,
  lead,
  MINUTE,
  ONE_PM,
  plainReading,
  text,
  told,
} from './contact-story.ts';

/** What people (and worse) type into forms and phones. */
export const nastyWords = [
  'How much is it?',
  '',
  ' \n ',
  '<!channel> *hello* _you_ `x` ~y~ &amp; <@U-DANA>',
  '<https://evil.example|click here>',
  'overdose',
  '\ud83d lonely \udc4b',
  'שלום عليكم \u202Egnp.exe',
  '👨‍👩‍👧‍👦'.repeat(120),
  'á'.repeat(1_600),
  'a'.repeat(9_000),
  `${'e\u0301'.repeat(2_000)}`,
  'line\none\r\ntwo\u2028three\u0000end',
  '|| > ``` :wave: @here',
  'my card is 4111 [removed]',
];
const words = fc.oneof(fc.constantFrom(...nastyWords), fc.string({ unit: 'grapheme', maxLength: 200 }));
const names = fc.oneof(
  fc.constantFrom(
    'Maria Reyes',
    '',
    '*_~`',
    '<!here>',
    'https://evil.example',
    '李 小龍',
    '\u202Eevil',
    'X Æ A-12',
    'J'.repeat(400),
    "O'Brien-Smith Jr.",
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const ids = fc.constantFrom('1', '2', '3');
const people = fc.constantFrom('U-DANA', 'U-LEE', 'U-NOBODY');
const topics = fc.uniqueArray(
  fc.constantFrom(
    'pricing',
    'emergency',
    'self_harm',
    'medical',
    'legal',
    'cancel',
    'complaint',
    'never-heard-of',
  ),
  { maxLength: 3 },
);
const reading: fc.Arbitrary<Partial<Reading>> = fc.record({
  revocation: fc.constantFrom('none' as const, 'none' as const, 'hold' as const, 'revoke' as const),
  reopens: fc.constantFrom('no' as const, 'no' as const, 'start' as const, 'yes' as const),
  help: fc.boolean(),
  topics: topics.map((found) => found.map((topic) => ({ topic, severity: 'page' as const }))),
});

/** Something that happens `minutes` after one o'clock. */
const happening = (minutes: number): fc.Arbitrary<readonly ContactEvent[]> => {
  const at = ONE_PM + minutes * MINUTE;
  const sid = ids.map((id) => `SM${id}`);
  const key = ids.map((id) => `send:draft_${id}:1`);
  return fc.oneof(
    fc
      .tuple(sid, words, reading, fc.nat({ max: 12 }))
      .map(([id, body, how, media]) => [text(`${id}-${minutes}`, body, how, at, media)]),
    fc
      .tuple(ids, words, fc.constantFrom('first' as const, 'reply' as const), words)
      .map(([id, body, purpose, note]) => {
        const event = draft(`draft_${id}`, body, purpose);
        return [event.type === 'DraftProposed' ? { ...event, at, note } : event];
      }),
    ids.map((id) => [approved(`draft_${id}`, 1, at)]),
    ids.map((id) => [
      approved(
        `draft_${id}`,
        1,
        at,
        { verdict: 'hold', rule: 'hours-open', until: at + 600 * MINUTE },
        at + 600 * MINUTE,
      ),
    ]),
    fc
      .tuple(ids, key, fc.boolean())
      .map(([id, send, goodbye]) => [
        claimed(`draft_${id}`, send, at, goodbye ? 'opt-out-confirmation' : 'first'),
      ]),
    fc
      .tuple(
        key,
        fc.constantFrom('sent', 'delivered', 'failed', 'undelivered', 'read'),
        fc.constantFrom('30005', '21610', '99999', undefined),
      )
      .map(([sendKey, status, code]): readonly ContactEvent[] => [
        {
          type: 'DeliveryReported',
          sendKey,
          sid: 'SMout',
          status: status as 'sent',
          ...(code === undefined ? {} : { code }),
          at,
        },
      ]),
    key.map((sendKey): readonly ContactEvent[] => [{ type: 'SendRefused', sendKey, code: '21610', at }]),
    key.map((sendKey): readonly ContactEvent[] => [{ type: 'SendUnresolved', sendKey, candidates: 0, at }]),
    fc
      .tuple(key, fc.boolean(), people)
      .map(([sendKey, left, user]): readonly ContactEvent[] => [
        { type: 'SendSettled', sendKey, left, by: `person:${user}`, at },
      ]),
    key.map((sendKey): readonly ContactEvent[] => [{ type: 'SecondTextSeen', sendKey, sid: 'SM2', at }]),
    ids.map((id): readonly ContactEvent[] => [
      { type: 'SendBlocked', draft: `draft_${id}`, version: 1, at, decision: decision({ verdict: 'block' }) },
    ]),
    fc
      .tuple(ids, people, fc.constantFrom('will-call' as const, 'bad-draft' as const, 'not-now' as const))
      .map(([id, user, why]): readonly ContactEvent[] => [
        { type: 'DraftEnded', draft: `draft_${id}`, why, by: `person:${user}`, at, status: 'discarded' },
      ]),
    fc
      .tuple(
        ids,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(
          'text' as const,
          'carrier' as const,
          'recorded-by-person' as const,
          'provider-error' as const,
        ),
      )
      .map(([id, voice, carrierConfirmed, how]): readonly ContactEvent[] => [
        {
          type: 'ConsentRevoked',
          revocation: {
            id: `stop_${id}`,
            how,
            at,
            scope: { sms: !voice, voice },
            carrierConfirmed,
            alsoAppointment: true,
            by: how === 'recorded-by-person' ? 'person:U-LEE' : 'contact',
          },
        },
      ]),
    ids.map((id): readonly ContactEvent[] => [
      {
        type: 'ConsentReopened',
        grant: { id: `again_${id}`, kind: 'informational', how: 'keyword', at, proven: true },
        textSid: 'SM1',
      },
    ]),
    fc
      .tuple(ids, sid)
      .map(([id, textSid]): readonly ContactEvent[] => [
        { type: 'ContactPaused', pause: { id: `pause_${id}`, at, textSid: `${textSid}-1` } },
      ]),
    fc.tuple(ids, people, fc.boolean()).map(([id, user, stop]): readonly ContactEvent[] => [
      {
        type: 'PauseResolved',
        pause: `pause_${id}`,
        as: stop ? 'stop' : 'not-an-opt-out',
        by: `person:${user}`,
        at,
      },
    ]),
    fc
      .tuple(ids, topics, fc.boolean())
      .map(([id, [topic = 'emergency'], nobody]): readonly ContactEvent[] => [
        {
          type: 'PageRaised',
          page: `page_${id}`,
          conversation: 'conv_1',
          topic,
          severe: true,
          stopsCopy: true,
          textSid: 'SM1-1',
          step: { to: nobody ? [] : ['U-LEE'], at, nextAt: nobody ? undefined : at + 5 * MINUTE },
          at,
        },
      ]),
    fc.tuple(ids, people).map(([id, user]): readonly ContactEvent[] => [
      {
        type: 'PageClimbed',
        page: `page_${id}`,
        because: 'no-answer',
        step: { to: [user], at, nextAt: at + 5 * MINUTE },
        at,
      },
    ]),
    fc
      .tuple(ids, people)
      .map(([id, user]): readonly ContactEvent[] => [
        { type: 'PageAcknowledged', page: `page_${id}`, by: `person:${user}`, at, staleAt: at + 30 * MINUTE },
      ]),
    fc
      .tuple(ids, people)
      .map(([id, user]): readonly ContactEvent[] => [
        { type: 'PageDone', page: `page_${id}`, by: `person:${user}`, at },
      ]),
    fc.option(people, { nil: undefined }).map((owner): readonly ContactEvent[] => [
      {
        type: 'OwnerChanged',
        conversation: 'conv_1',
        ...(owner === undefined ? {} : { owner }),
        how: 'claimed',
        by: 'person:U-LEE',
        at,
        dueAt: at + 5 * MINUTE,
      },
    ]),
    fc.tuple(words, words).map(([wants, nextAction]): readonly ContactEvent[] => [
      {
        type: 'SummaryWritten',
        conversation: 'conv_1',
        basis: 1,
        by: 'model',
        sealed: { wants, nextAction },
      },
    ]),
    fc
      .constantFrom('landline' as const, 'dead' as const)
      .map((line): readonly ContactEvent[] => [{ type: 'LineMarked', line, because: 'code', at }]),
    fc
      .constantFrom('booked' as const, 'not-a-fit' as const)
      .map((outcome): readonly ContactEvent[] => [
        { type: 'ConversationEnded', conversation: 'conv_1', outcome, by: 'person:U-DANA', at },
      ]),
    fc.constant<readonly ContactEvent[]>([
      { type: 'CardShown', card: 'root:conv_1', channel: 'C-ROOF', ts: '1795201380.000100' },
    ]),
  );
};

/** A contact after a lead and up to a dozen happenings, in an order that the use cases might never produce. */
export const anyContact: fc.Arbitrary<Contact> = fc
  .tuple(
    names,
    words,
    fc.boolean(),
    fc.constantFrom('America/Chicago', 'America/Boise', 'Asia/Kolkata', 'Not/AZone'),
    fc
      .nat({ max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => happening(index + 1)))),
  )
  .map(([name, request, consent, zone, happenings]) =>
    told(lead({ name, request, consent, zone, owner: 'U-DANA' }), ...happenings),
  );

export { plainReading };
