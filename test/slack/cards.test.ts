import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { CardKey } from '../../src/domain/effect.ts';
import type { ContactEvent } from '../../src/domain/events.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { renderCard } from '../../src/slack/render-card.ts';
import { lookUpAnswer } from '../../src/slack/views/look-up.ts';
import { standing } from '../../src/slack/views/standing.ts';
import { whyModal } from '../../src/slack/views/why-modal.ts';
import { settings } from '../support/settings.ts';
import {
  andThen,
  approved,
  CONVERSATION,
  claimed,
  draft,
  FIRST_TEXT,
  lead,
  MINUTE,
  ONE_PM,
  text,
  told,
} from './support/contact-story.ts';
import { look } from './support/look.ts';
import { read, transcript } from './support/transcript.ts';

const draw = (card: CardKey, contact: Contact, now = ONE_PM + MINUTE, change: Partial<Settings> = {}) => {
  const { settings: _, now: __, ...more } = look();
  const rendered = renderCard(card, contact, settings(change), now, more);
  return rendered && { said: read(rendered.text), card: transcript(rendered.blocks), ...rendered };
};

const NIGHT = Date.UTC(2026, 10, 21, 4, 42);
const NINE_AM = Date.UTC(2026, 10, 21, 15, 0);
const roof = { wants: 'roof leak', nextAction: 'Wants a call today', owner: 'U-DANA' };
const maria = andThen(told(lead(roof)), [draft()]);
const pressed = andThen(maria, [approved()]);
const left = andThen(pressed, [claimed()]);
const report = (status: 'delivered' | 'undelivered' | 'failed', code?: string): ContactEvent => ({
  type: 'DeliveryReported',
  sendKey: 'send:draft_1:1',
  sid: 'SM1',
  status,
  ...(code === undefined ? {} : { code }),
  at: ONE_PM + 3 * MINUTE,
});
const page = (topic: string, to: readonly string[] = ['U-LEE']): ContactEvent => ({
  type: 'PageRaised',
  page: 'page_1',
  conversation: CONVERSATION,
  topic,
  severe: true,
  stopsCopy: topic !== 'legal',
  textSid: 'SM9',
  step: { to, at: ONE_PM + 10 * MINUTE, nextAt: ONE_PM + 15 * MINUTE },
  at: ONE_PM + 10 * MINUTE,
});

describe('root', () => {
  test('state, name and wish first; then their words, source, owner', () => {
    expect(draw('root:conv_1', maria)).toMatchObject({
      said: '🟢 OK to text · Maria R. · roof leak',
      inThread: false,
      buzz: false,
      card: `🟢 OK to text · Maria R. · roof leak
"Leak over the garage, can someone call me?"
Wants a call today · Quote form · 1:03 PM CT
Dana owns · answer by 1:08 PM CT
[Call] [⋯ Details and proof · Reassign · Outcome · Record opt-out · Why?]`,
    });
  });

  test('nobody owns it: Claim comes first', () => {
    const card = draw('root:conv_1', told(lead({ wants: 'roof leak' })))?.card;
    expect(card).toContain('Nobody owns this · answer by 1:08 PM CT\n[Claim] [Call] [⋯');
  });

  test('the answer to HELP answers nothing that they asked', () => {
    const helped: ContactEvent = {
      type: 'AutomaticTextPlanned',
      draft: 'draft_h',
      conversation: CONVERSATION,
      purpose: 'help',
      workflow: 'help',
      author: { kind: 'template', template: 'help', version: 1, locked: true },
      by: 'machine:answers',
      at: ONE_PM,
      sendAt: ONE_PM,
      sealed: { body: 'Acme Roofing: call us.' },
    };
    const took: ContactEvent = { type: 'SendAccepted', sendKey: 'k', sid: 'SM1', how: 'call', at: ONE_PM };
    const contact = andThen(maria, [helped], [claimed('draft_h', 'k', ONE_PM, 'help'), took]);
    expect(draw('root:conv_1', contact)?.card).toContain('Dana owns · answer by 1:08 PM CT');
  });

  const states = [
    ['asleep', maria, NIGHT, '🕘 Asleep, opens 9:00 AM CT · Maria R. · roof leak'],
    ['no proof', told(lead({ consent: false })), ONE_PM, '🟡 No proof they agreed · Maria R.'],
    ['expired', maria, ONE_PM + 600 * 86_400_000, '🟡 Their consent has expired · Maria R. · roof leak'],
    [
      'closed',
      andThen(maria, [
        {
          type: 'ConversationEnded',
          conversation: CONVERSATION,
          outcome: 'booked',
          by: 'person:U-DANA',
          at: ONE_PM,
        },
      ]),
      ONE_PM,
      '✅ Booked · Maria R. · roof leak',
    ],
    [
      'landline',
      andThen(maria, [{ type: 'LineMarked', line: 'landline', because: '30006', at: ONE_PM }]),
      ONE_PM,
      "⛔ Can't be texted · Maria R. · roof leak",
    ],
    [
      'person needed',
      andThen(maria, [text('SM9', 'sparks'), page('emergency')]),
      ONE_PM + 11 * MINUTE,
      '🚨 Person needed · Maria R. · roof leak',
    ],
    [
      'unclear words',
      andThen(maria, [
        text('SMp', 'no thanks', { revocation: 'hold' }),
        { type: 'ContactPaused', pause: { id: 'p', at: ONE_PM, textSid: 'SMp' } },
      ]),
      ONE_PM,
      '⏸️ Paused · Maria R. · roof leak',
    ],
  ] as const;
  for (const [name, contact, now, first] of states) {
    test(`may we text? ${name}`, () => expect(draw('root:conv_1', contact, now)?.said).toBe(first));
  }
});

const followedUp = {
  name: 'new-lead',
  first: 'a',
  reply: 'b',
  followUp: { template: 'f', afterHours: 24 },
  autoFirst: false,
  delaySeconds: 30,
  priority: 1,
};

describe('draft', () => {
  test('pending: the exact words unfolded, the consent line beside them, the one buzz of a new lead', () => {
    const drawn = draw('draft:draft_1', maria, ONE_PM + MINUTE, { workflows: [followedUp] });
    expect(drawn).toMatchObject({
      said: '✏️ New lead Maria R., roof leak. Draft ready, due 1:08 PM CT.',
      inThread: true,
      buzz: true,
      card: `✏️ New lead Maria R., roof leak · @U-DANA
${FIRST_TEXT}
🟢 Agreed on form 1:03 PM CT · 1:04 PM there
1 text, 125 characters · written by AI
No reply: one reminder tomorrow, then stop
Price, complaint, "call me": comes to you
[Send now] [Edit] [⋯ Another draft · Use template · Don't send… · Why?]`,
    });
    expect(drawn?.blocks[1]).toEqual({
      type: 'section',
      expand: true,
      text: { type: 'plain_text', emoji: false, text: FIRST_TEXT },
    });
  });

  test('who agreed to an answer only is promised no reminder', () => {
    const asked = lead(roof).map((event) =>
      event.type === 'ConsentGranted'
        ? { ...event, grant: { ...event.grant, kind: 'inquiry' as const } }
        : event,
    );
    const drawn = draw('draft:draft_1', andThen(told(asked), [draft()]), ONE_PM + MINUTE, {
      workflows: [followedUp],
    });
    expect(drawn?.card).toContain('No reply: nothing more goes out by itself');
  });

  test('a reply is not followed up, and promises no reminder', () => {
    const replied = andThen(maria, [
      draft(
        'draft_2',
        'Thanks Maria, Acme Roofing here. When is a good time to call you about the leak?',
        'reply',
      ),
    ]);
    const drawn = draw('draft:draft_2', replied, ONE_PM + MINUTE, { workflows: [followedUp] });
    expect(drawn?.card).toContain('No reply: nothing more goes out by itself');
  });

  test('asleep: the button says when it goes, and the card changes when their hours open', () => {
    const drawn = draw('draft:draft_1', maria, NIGHT);
    expect(drawn?.card).toContain('10:42 PM there · 🕘 texts open 9:00 AM CT');
    expect(drawn?.card).toContain('[Send at 9:00 AM] [Edit]');
    expect(draw('root:conv_1', maria, NIGHT)?.refreshAt).toBe(NINE_AM);
  });

  test('blocked: no send button, the missing fact and the way on', () => {
    expect(
      draw('draft:draft_1', andThen(told(lead({ consent: false, owner: 'U-DANA' })), [draft()])),
    ).toMatchObject({
      said: "🟡 Can't text Maria R.: no proof they agreed to texts",
      buzz: true,
      card: `🟡 Can't text Maria R.: no proof they agreed to texts · @U-DANA
Call, or record the consent you have. If they text us, you may answer.
[Call] [Record consent] [⋯ Don't send… · Why?]`,
    });
  });

  test('pressed: undo for five seconds, then no more', () => {
    const at = ONE_PM + 2 * MINUTE;
    expect(draw('draft:draft_1', pressed, at + 1_000)).toMatchObject({
      card: `⏳ Sending to Maria R.\n${FIRST_TEXT}\npressed by Dana\n[Undo]`,
      refreshAt: at + 5_000,
      buzz: false,
    });
    expect(draw('draft:draft_1', pressed, at + 5_000)?.card).not.toContain('Undo');
  });

  test('scheduled: when, by whom, and that it is checked again', () => {
    const waiting = andThen(maria, [
      approved('draft_1', 1, NIGHT, { verdict: 'hold', rule: 'hours-open' }, NINE_AM),
    ]);
    expect(draw('draft:draft_1', waiting, NIGHT)?.card).toBe(`🕘 Scheduled for 9:00 AM CT · approved by Dana
${FIRST_TEXT}
It's 10:42 PM there. Checked again before it goes
1 text, 125 characters · written by AI
[Edit] [Don't send]`);
  });

  const ways = [
    ['with the carrier', left],
    [
      'on its way',
      andThen(left, [
        { type: 'SendAccepted', sendKey: 'send:draft_1:1', sid: 'SM1', how: 'call', at: ONE_PM },
      ]),
    ],
    ['delivered', andThen(left, [report('delivered')])],
    ['not delivered', andThen(left, [report('undelivered', '30005')])],
    [
      'we do not know whether it left',
      andThen(left, [{ type: 'SendUnresolved', sendKey: 'send:draft_1:1', candidates: 0, at: ONE_PM }]),
    ],
  ] as const;
  for (const [words, contact] of ways) {
    test(`sent: ${words}`, () => {
      expect(draw('draft:draft_1', contact)).toMatchObject({
        card: `📤 Dana · 1:05 PM CT · ${words}\n${FIRST_TEXT}`,
        buzz: false,
      });
    });
  }

  const ends = [
    ['their new text', [text('SM2', 'hello?')], '✖️ Draft dropped: Maria wrote again · 1:13 PM CT'],
    ['somebody calls', [ended('will-call')], '📞 Dana calls instead · 1:04 PM CT'],
    ['not a fit', [ended('not-a-fit')], '✖️ Not sent: not a fit, says Dana · 1:04 PM CT'],
    ['a newer draft', [draft('draft_2')], '✖️ Replaced by a newer draft · 1:03 PM CT'],
  ] as const;
  function ended(why: 'will-call' | 'not-a-fit'): ContactEvent {
    return {
      type: 'DraftEnded',
      draft: 'draft_1',
      why,
      by: 'person:U-DANA',
      at: ONE_PM + MINUTE,
      status: 'discarded',
    };
  }
  for (const [name, events, line] of ends) {
    test(`dead is one line with name and reason: ${name}`, () => {
      expect(draw('draft:draft_1', andThen(maria, [...events]))?.card).toBe(line);
    });
  }

  test('stopped by the last check: says so in a message of its own, which buzzes', () => {
    const events: ContactEvent[] = [
      {
        type: 'SendBlocked',
        draft: 'draft_1',
        version: 1,
        at: ONE_PM,
        decision: { ...approvedDecision(), verdict: 'block' },
      },
    ];
    const drawn = draw('draft:draft_1/stopped', andThen(pressed, events), ONE_PM + 3 * MINUTE);
    expect(drawn?.card).toMatch(/^⚠️ Not sent to Maria R\.: the last check said no · @U-DANA\n/);
    expect(drawn?.buzz).toBe(true);
  });
  function approvedDecision() {
    const event = approved();
    if (event.type !== 'DraftApproved') throw new Error('not an approval');
    return event.decision;
  }

  test('texts that leave by rule show only once they have left; the goodbye never', () => {
    const plan = (purpose: 'help' | 'opt-out-confirmation'): ContactEvent => ({
      type: 'AutomaticTextPlanned',
      draft: 'draft_h',
      conversation: CONVERSATION,
      purpose,
      workflow: purpose,
      author: { kind: 'template', template: purpose, version: 1, locked: true },
      by: 'machine:answers',
      at: ONE_PM,
      sendAt: ONE_PM,
      sealed: { body: 'Acme Roofing: call us.' },
    });
    expect(draw('draft:draft_h', andThen(maria, [plan('help')]))).toBeUndefined();
    expect(
      draw('draft:draft_h', andThen(maria, [plan('opt-out-confirmation')], [claimed('draft_h', 'k')])),
    ).toBeUndefined();
    expect(draw('draft:draft_h', andThen(maria, [plan('help')], [claimed('draft_h', 'k')]))?.card).toBe(
      '📤 Sent by rule · 1:05 PM CT · with the carrier\nAcme Roofing: call us.',
    );
  });
});

describe('inbound', () => {
  test('their words, what it asks, the way on', () => {
    const asked = andThen(left, [
      text('SM2', 'How much is it?', { topics: [{ topic: 'pricing', severity: 'handoff' }] }, undefined, 1),
    ]);
    expect(draw('in:SM2', asked)).toMatchObject({
      said: '💬 Maria R.: "How much is it?"',
      buzz: true,
      card: `💬 Maria R.: "How much is it?"
📎 1 photo
@U-DANA · Maria asks the price: a call works best
[Call] [Reply] [⋯ Details and proof · Reassign · Outcome · Record opt-out · Why?]`,
    });
  });

  test('pictures only', () => {
    expect(draw('in:SM2', andThen(left, [text('SM2', '', {}, undefined, 3)]))?.said).toBe(
      '💬 Maria R. sent 📎 3 photos',
    );
  });

  for (const [why, body, topics] of [
    ['by its topic', 'my son is 15', [{ topic: 'minor', severity: 'handoff' }]],
    ['by its words', 'I took an overdose', []],
  ] as const) {
    test(`sensitive ${why}: not on a lock screen, but whole in the thread`, () => {
      const drawn = draw('in:SM2', andThen(left, [text('SM2', body, { topics: [...topics] })]));
      expect(drawn?.said).toBe('💬 Maria R. wrote something sensitive. Open.');
      expect(drawn?.card).toContain(`"${body}"`);
    });
  }

  test('YES after a stop waits for a person', () => {
    const stopped = andThen(
      left,
      [text('SM2', 'STOP', { revocation: 'revoke' }), stop()],
      [text('SM3', 'YES', { reopens: 'yes' }, ONE_PM + 20 * MINUTE)],
    );
    expect(draw('in:SM3', stopped)?.card).toMatch(
      /A YES after a stop counts only when.*\n\[They want texts\]$/,
    );
  });
});

/** A stop by text, ten minutes in. */
function stop(id = 'stop_1'): ContactEvent {
  return {
    type: 'ConsentRevoked',
    revocation: {
      id,
      how: 'text',
      at: ONE_PM + 10 * MINUTE,
      scope: { sms: true, voice: false },
      carrierConfirmed: false,
      alsoAppointment: false,
      by: 'contact',
    },
  };
}

describe('opt-out', () => {
  const waiting = andThen(maria, [draft('draft_2', 'hello', 'reply')]);
  const stopped = andThen(
    waiting,
    [text('SM2', 'pls no more texts', { revocation: 'revoke' }), stop()],
    [claimed('draft_g', 'send:g', ONE_PM + 10 * MINUTE + 1_000, 'opt-out-confirmation')],
  );

  test('nothing folded, nothing to do, who alone can undo it', () => {
    expect(draw('stop:stop_1', stopped)).toMatchObject({
      said: '⛔ Maria R. opted out. Nothing to do.',
      buzz: false,
      card: `⛔ Maria R. opted out · asked us to stop 1:13 PM CT
"pls no more texts"
Blocked on all numbers · 1 draft cancelled
Goodbye text 1:13 PM CT
Calls: they didn't say. Check first
Only Maria can undo this: they text START
[Proof file]`,
    });
    expect(draw('draft:draft_2', stopped)?.card).toBe('✖️ Draft dropped: Maria opted out · 1:13 PM CT');
    expect(draw('in:SM2', stopped)?.card).toBe('💬 Maria R.: "pls no more texts"');
  });

  test('what a teammate wrote down stands on the card as their words', () => {
    const told = andThen(maria, [
      {
        type: 'ConsentRevoked',
        revocation: {
          id: 'stop_1',
          how: 'recorded-by-person',
          at: ONE_PM + 10 * MINUTE,
          scope: { sms: true, voice: false },
          carrierConfirmed: false,
          alsoAppointment: false,
          by: 'person:U-DANA',
        },
        sealed: { words: 'Take me off, she said on the phone' },
      },
    ]);
    expect(draw('stop:stop_1', told)?.card).toContain('"Take me off, she said on the phone"');
  });

  test('START: a line of its own, and the old card says that it is over', () => {
    const at = ONE_PM + 60 * MINUTE;
    const again = andThen(stopped, [
      {
        type: 'ConsentReopened',
        grant: { id: 'again', kind: 'informational', how: 'keyword', at, proven: true },
        textSid: 'SM3',
      },
    ]);
    expect(draw('open:again', again, at)?.card).toBe(
      '🟢 Maria R. texted START · 2:03 PM CT\nTexts may go again. What they agreed to before the stop no longer counts.',
    );
    expect(draw('stop:stop_1', again, at)?.card).toContain(
      '🟢 Maria texted START 2:03 PM CT: texts may go again',
    );
  });
});

describe('paused', () => {
  const paused = andThen(left, [
    text('SM2', 'no thanks', { revocation: 'hold' }),
    { type: 'ContactPaused', pause: { id: 'p1', at: ONE_PM + 10 * MINUTE, textSid: 'SM2' } },
  ]);

  test('asks, and buzzes instead of the text itself', () => {
    expect(draw('pause:p1', paused)).toMatchObject({
      card: `⏸️ Paused: "no thanks". Does Maria R. mean stop? @U-DANA
Nothing leaves until you choose
[Stop texts] [Not an opt-out] [Call]`,
      buzz: true,
    });
    expect(draw('in:SM2', paused)?.buzz).toBe(false);
  });

  test('asked again after an hour; answered, both are one line', () => {
    expect(draw('remind:p1', paused)?.said).toBe('⏸️ Still paused for an hour: does Maria R. mean stop?');
    const answered = andThen(paused, [
      {
        type: 'PauseResolved',
        pause: 'p1',
        as: 'not-an-opt-out',
        by: 'person:U-LEE',
        at: ONE_PM + 12 * MINUTE,
      },
    ]);
    for (const card of ['pause:p1', 'remind:p1'] as const) {
      expect(draw(card, answered)?.card).toBe('▶️ Lee: not an opt-out · 1:15 PM CT');
    }
  });
});

test('a promise that was kept on purpose: its owner is reminded, with the words that were sent', () => {
  const due = andThen(left, [
    { type: 'PromiseDue', draft: 'draft_1', due: ONE_PM + 57 * MINUTE, at: ONE_PM + 47 * MINUTE },
  ]);
  expect(draw('promise:draft_1', due)).toMatchObject({
    said: '⏰ Maria R. was promised this, due 2:00 PM CT',
    buzz: true,
  });
  expect(draw('promise:draft_1', left)).toBeUndefined();
});

describe('failures', () => {
  test('the meaning of the code and the next step', () => {
    expect(draw('fail:send:draft_1:1', andThen(left, [report('undelivered', '30005')]))).toMatchObject({
      card: `⚠️ Not delivered to Maria R. · @U-DANA
The number is not in service.
Find another number; new consent is needed.
Carrier code 30005
[Call]`,
      buzz: true,
    });
  });

  test('nothing failed, nothing is said', () => {
    expect(draw('fail:send:draft_1:1', andThen(left, [report('delivered')]))).toBeUndefined();
  });

  test('an unknown outcome asks its approver, and never offers to send again', () => {
    const unknown = andThen(left, [
      { type: 'SendUnresolved', sendKey: 'send:draft_1:1', candidates: 2, at: ONE_PM },
    ]);
    const drawn = draw('ask:send:draft_1:1', unknown);
    expect(drawn?.card).toMatch(/^❓ Did the text to Maria R\. arrive\? @U-DANA\n/);
    expect(drawn?.card).toMatch(/\[It arrived\] \[It did not\]$/);
    const settled = andThen(unknown, [
      { type: 'SendSettled', sendKey: 'send:draft_1:1', left: false, by: 'person:U-LEE', at: ONE_PM },
    ]);
    expect(draw('ask:send:draft_1:1', settled)?.card).toBe(
      '☑️ The text to Maria R. did not arrive, as the team saw',
    );
  });
});

describe('page', () => {
  const sparks = andThen(left, [
    text('SM9', 'water near the outlets, sparks', { topics: [{ topic: 'emergency', severity: 'page' }] }),
    page('emergency'),
  ]);

  test('its own channel message, one mention, who is next and when', () => {
    expect(draw('page:page_1', sparks, ONE_PM + 11 * MINUTE)).toMatchObject({
      said: '🚨 @U-LEE emergency: Maria R. Dana is next at 1:18 PM CT.',
      inThread: false,
      buzz: true,
      card: `🚨 @U-LEE emergency: Maria R.
"water near the outlets, sparks"
Automatic texts stopped · Dana next at 1:18 PM CT
[I've got it] [Call] [Pass on]`,
    });
    expect(draw('paged:page_1', sparks, ONE_PM + 11 * MINUTE)).toMatchObject({
      buzz: false,
      inThread: true,
      said: '🚨 Lee paged: emergency',
    });
    expect(draw('in:SM9', sparks, ONE_PM + 11 * MINUTE)?.buzz).toBe(false);
  });

  test('taken: one line with the seconds it took', () => {
    const taken = andThen(sparks, [
      {
        type: 'PageAcknowledged',
        page: 'page_1',
        by: 'person:U-LEE',
        at: ONE_PM + 10 * MINUTE + 38_000,
        staleAt: ONE_PM + 99 * MINUTE,
      },
    ]);
    expect(
      draw('page:page_1', taken, ONE_PM + 11 * MINUTE)?.card,
    ).toBe(`✅ Lee has it, 38 s · emergency: Maria R.
Texts stay stopped until somebody allows them again.
[Done] [Call] [Pass on] [Allow texts again]`);
  });

  test('no answer: the next call is a new message, because an edit buzzes nobody', () => {
    const climbed = andThen(sparks, [
      {
        type: 'PageClimbed',
        page: 'page_1',
        because: 'no-answer',
        step: { to: ['U-DANA'], at: ONE_PM + 15 * MINUTE, nextAt: ONE_PM + 20 * MINUTE },
        at: ONE_PM + 15 * MINUTE,
      },
    ]);
    expect(draw('page:page_1', climbed, ONE_PM + 16 * MINUTE)).toMatchObject({
      card: '🚨 Lee was called, then Dana · emergency: Maria R.',
      buzz: false,
    });
    expect(draw('page:page_1/1', climbed, ONE_PM + 16 * MINUTE)).toMatchObject({
      said: '🚨 @U-DANA emergency: Maria R. Everybody is called at 1:23 PM CT.',
      buzz: true,
    });
  });

  test('nobody on call is itself the alarm; self-harm is named to nobody who has not opened it', () => {
    const alone = andThen(left, [
      text('SM9', 'i want to die', { topics: [{ topic: 'self_harm', severity: 'page' }] }),
      page('self_harm', []),
    ]);
    const drawn = draw('page:page_1', alone, ONE_PM + 11 * MINUTE, {
      onCall: { people: [], lastResort: 'S-LEADS', acknowledgeMinutes: 5, staleMinutes: 30 },
    });
    expect(drawn?.said).toBe(
      '🚨 No one is on call. @S-LEADS needs a person now: Maria R. Everybody is called at 1:18 PM CT.',
    );
    expect(drawn?.card).toMatch(
      /^🚨 No one is on call.*\nUS and Canada: 988 .*\nSafe to say: .*\nDo not sell/,
    );
    expect(drawn?.card.indexOf('988')).toBeLessThan(drawn?.card.indexOf('i want to die') ?? 0);
  });
});

describe('look-up', () => {
  test('opens with its promise; state, words, last texts; nothing of the number but four digits', () => {
    const stopped = andThen(
      left,
      [text('SM2', 'pls no more texts', { revocation: 'revoke' }), stop()],
      [claimed('draft_g', 'send:g', ONE_PM + 10 * MINUTE + 1_000, 'opt-out-confirmation')],
    );
    const drawnWith = look({ now: ONE_PM + 20 * MINUTE });
    const found = lookUpAnswer(drawnWith, {
      kind: 'found',
      hits: [{ contact: stopped, stopWords: 'pls no more texts' }],
      more: false,
    });
    expect(transcript(found.blocks)).toBe(`🔎 Look-up only. Nothing changed.
⛔ Maria R. …0142: opted out
1:13 PM CT by text: "pls no more texts"
Our last text 1:05 PM CT, goodbye 1:13 PM CT. None since
Last heard 1:13 PM CT
[Proof file]`);
    expect(
      transcript(lookUpAnswer(drawnWith, { kind: 'none' }).blocks),
    ).toBe(`🔎 Look-up only. Nothing changed.
No record. That is not permission to text.
[Record opt-out]`);
  });
});

test('Why? of a thread speaks of the person and the hour, not of words that nobody wrote', () => {
  const [conversation] = maria.conversations;
  if (conversation === undefined) throw new Error('no conversation');
  const { decision } = standing(look({ now: NIGHT }), maria, conversation);
  const why = whyModal(look({ now: NIGHT }), maria, decision);
  expect(JSON.stringify(why.blocks)).toContain('*🕘 A text would wait · Maria R.*');
  expect(decision.trace.map(({ rule }) => rule)).not.toContain('copy-clean');
});
