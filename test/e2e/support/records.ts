import type { House, Who } from './house.ts';

type At = Pick<House, 'stage' | 'truth'>;

/** Until the record of theirs holds as many events of this type, and no fewer. */
export const recorded = (
  { stage, truth }: At,
  who: Who,
  type: Parameters<House['truth']['events']>[1],
  count = 1,
): Promise<unknown> =>
  stage.until(
    `${count} ${type} of ${who.name}`,
    async () => (await truth.events(who.contact, type)).length >= count,
  );

/** Nothing of theirs waits to be sent, or for the carrier's word on it; tomorrow's reminder waits for tomorrow. */
export const sendingOver = ({ stage, truth }: At, who: Who): Promise<unknown> =>
  stage.until(`${who.name}'s sending over`, async () => {
    const { drafts, sends } = await truth.contact(who.contact);
    const waits = drafts.some(
      ({ id, status, purpose }) =>
        (status === 'claimed' || status === 'scheduled') &&
        purpose !== 'follow-up' &&
        !sends.some(({ draft }) => draft === id),
    );
    return !waits && sends.every(({ state }) => state !== 'open');
  });
