import { ControlFault } from '../wire/control.ts';
import { type Fields, fieldsOf, isFields, listAt, listOf, textAt } from '../wire/fields.ts';

/** An interactive element and the block it stands in. */
export interface Placed {
  readonly block: Fields;
  readonly element: Fields;
}

/** Every interactive element of these blocks, in reading order. */
export const placedIn = (blocks: readonly unknown[]): readonly Placed[] =>
  blocks.map(fieldsOf).flatMap((block) => {
    const { accessory, element } = block;
    return [...listAt(block, 'elements'), accessory, element]
      .filter(isFields)
      .filter((candidate) => textAt(candidate, 'action_id') !== '')
      .map((found) => ({ block, element: found }));
  });

/**
 * The element somebody means.
 *
 * @throws ControlFault naming what there is instead.
 */
export function findElement(blocks: readonly unknown[], actionId: string, blockId?: string): Placed {
  const placed = placedIn(blocks);
  const found = placed.find(
    ({ block, element }) =>
      textAt(element, 'action_id') === actionId &&
      (blockId === undefined || textAt(block, 'block_id') === blockId),
  );
  if (found) return found;
  const there = placed.map(({ element }) => textAt(element, 'action_id'));
  throw new ControlFault(404, `no ${actionId} here; there are: ${there.join(', ') || 'no buttons'}`);
}

/** The option of a menu that has this value. */
export function optionOf(element: Fields, value: unknown): Fields {
  const { options, option_groups } = element;
  const all = [
    ...listOf(options),
    ...listOf(option_groups).flatMap((group) => listAt(fieldsOf(group), 'options')),
  ].map(fieldsOf);
  const found = all.find((option) => textAt(option, 'value') === value);
  if (found) return found;
  const there = all.map((option) => textAt(option, 'value'));
  throw new ControlFault(404, `no option ${String(value)}; there are: ${there.join(', ')}`);
}
