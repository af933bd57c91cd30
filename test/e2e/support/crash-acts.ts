import { offers } from '../../../src/sandbox/story/stage.ts';
import { fieldsOf, listOf, textAt } from '../../../src/sandbox/wire/fields.ts';
import { isCard, offering, offeringNow, picture, press, sendLead, sendText } from './acts.ts';
import type { Act } from './crash-points.ts';
import type { House, Who } from './house.ts';
import { recorded } from './records.ts';

type Does = (house: House, who: Who) => Promise<unknown>;

const nothing: Does = async () => undefined;
const threaded: Does = async (house, who) => {
  await sendLead(house.stage.lead, who);
  await offering(house, who, 'draft-send');
};
const approved: Does = async (house, who) =>
  press(house, who, await offering(house, who, 'draft-send'), 'draft-send');

const accepted: Does = async (house, who) => {
  await threaded(house, who);
  await approved(house, who);
  await recorded(house, who, 'SendAccepted');
};

/** The call for somebody, once it is in the channel. */
const called = ({ stage }: House, who: Who) =>
  stage.until(`a call for ${who.name}`, async () =>
    (await stage.channel(who.lane.channel)).findLast(
      (message) => isCard(message, who, 'page:') && offers(message, 'page-take'),
    ),
  );
const emergency: Does = (house, who) => sendText(house, who, 'water near the outlets and sparks, help');
const paged: Does = async (house, who) => {
  await emergency(house, who);
  await called(house, who);
};
const taken: Does = async (house, who) => press(house, who, await called(house, who), 'page-take', 'lee');

/** The carrier says of their text what became of it. */
const reported =
  (report: Readonly<Record<string, string>>): Does =>
  async ({ stage, urls }, who) => {
    const created = listOf(await stage.proxy('GET /requests?target=twilio&method=messages.create'));
    const call = created
      .map((entry) => fieldsOf(fieldsOf(entry)['fields']))
      .find(({ To }) => To === who.phone);
    const [sent] = await stage.sentTo(who.phone);
    await stage.proxy('POST /twilio/callback', {
      url: textAt(call ?? {}, 'StatusCallback'),
      params: { AccountSid: urls.twilio.accountSid, MessageSid: sent?.sid, To: who.phone, ...report },
    });
  };

/** What has happened before. */
export const before = {
  lead: nothing,
  text: nothing,
  picture: nothing,
  approve: threaded,
  stop: threaded,
  report: accepted,
  code: accepted,
  unclear: threaded,
  page: nothing,
  take: paged,
  climb: paged,
  ask: nothing,
} as const satisfies Record<Act, Does>;

export const does = {
  lead: (house, who) => sendLead(house.stage.lead, who),
  text: (house, who) => sendText(house, who, 'How soon can you come?'),
  picture: (house, who) => sendText(house, who, 'This is the leak', picture),
  approve: approved,
  stop: (house, who) => sendText(house, who, 'please stop texting me'),
  report: reported({ MessageStatus: 'delivered' }),
  code: reported({ MessageStatus: 'undelivered', ErrorCode: '21612' }),
  unclear: (house, who) => sendText(house, who, 'not interested'),
  page: emergency,
  take: taken,
  climb: nothing,
  ask: (house, who) => sendLead(house.stage.lead, who),
} as const satisfies Record<Act, Does>;

/**
 * What they do once Baton is back. A form without an answer is sent again, as its sender would; a card that still has
 * its button is pressed again. Nobody writes a text twice.
 */
export const persists = {
  lead: async (house, who) =>
    house.stage.until(
      'the lead answered',
      async () => (await sendLead(house.stage.lead, who)).status === 200,
    ),
  text: nothing,
  picture: nothing,
  approve: async (house, who) => {
    const card = await offeringNow(house, who, 'draft-send');
    // It may be edited away between the look and the click.
    if (card) await press(house, who, card, 'draft-send').catch(() => undefined);
  },
  stop: nothing,
  report: nothing,
  code: nothing,
  unclear: nothing,
  page: nothing,
  take: async (house, who) => {
    const taken = (await house.truth.events(who.contact, 'PageAcknowledged')).length > 0;
    if (!taken) await press(house, who, await called(house, who), 'page-take', 'lee');
  },
  climb: nothing,
  ask: nothing,
} as const satisfies Record<Act, Does>;
