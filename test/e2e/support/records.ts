import type { House, Who } from './house.ts';

/** Until the record of theirs holds as many events of this type, and no fewer. */
export const recorded = (
  { stage, truth }: Pick<House, 'stage' | 'truth'>,
  who: Who,
  type: Parameters<House['truth']['events']>[1],
  count = 1,
): Promise<unknown> =>
  stage.until(
    `${count} ${type} of ${who.name}`,
    async () => (await truth.events(who.contact, type)).length >= count,
  );
