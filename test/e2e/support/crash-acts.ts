import { fieldsOf, listOf, textAt } from '../../../src/sandbox/wire/fields.ts';
import { offering, offeringNow, picture, press, sendLead, sendText } from './acts.ts';
import type { Act } from './crash-points.ts';
import type { House, Who } from './house.ts';

type Does = (house: House, who: Who) => Promise<unknown>;

const nothing: Does = async () => undefined;
const threaded: Does = async (house, who) => {
  await sendLead(house.stage.lead, who);
  await offering(house, who, 'draft-send');
};
const approved: Does = async (house, who) =>
  press(house, who, await offering(house, who, 'draft-send'), 'draft-send');

/** What has happened before. */
export const before = {
  lead: nothing,
  text: nothing,
  picture: nothing,
  approve: threaded,
  stop: threaded,
  report: async (house, who) => {
    await threaded(house, who);
    await approved(house, who);
    await house.stage.until(
      'the text accepted',
      async () => (await house.truth.events(who.contact, 'SendAccepted')).length === 1,
    );
  },
} as const satisfies Record<Act, Does>;

export const does = {
  lead: (house, who) => sendLead(house.stage.lead, who),
  text: (house, who) => sendText(house, who, 'How soon can you come?'),
  picture: (house, who) => sendText(house, who, 'This is the leak', picture),
  approve: approved,
  stop: (house, who) => sendText(house, who, 'please stop texting me'),
  report: async ({ stage, urls }, who) => {
    const created = listOf(await stage.proxy('GET /requests?target=twilio&method=messages.create'));
    const call = created
      .map((entry) => fieldsOf(fieldsOf(entry)['fields']))
      .find(({ To }) => To === who.phone);
    const [sent] = await stage.sentTo(who.phone);
    await stage.proxy('POST /twilio/callback', {
      url: textAt(call ?? {}, 'StatusCallback'),
      params: {
        AccountSid: urls.twilio.accountSid,
        MessageSid: sent?.sid,
        MessageStatus: 'delivered',
        To: who.phone,
      },
    });
  },
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
} as const satisfies Record<Act, Does>;
