import { randomBytes } from 'node:crypto';
import { type Fields, fieldsOf, isFields, textAt } from '../../wire/fields.ts';

const shortId = (): string => randomBytes(4).toString('base64url').slice(0, 5);

/** Blocks as Slack stores them: every block has a `block_id`, every interactive element an `action_id`. */
export const completeBlocks = (blocks: readonly unknown[]): readonly Fields[] =>
  blocks.map((given) => {
    const block = fieldsOf(given);
    const { type, block_id, elements, accessory, element } = block;
    return {
      ...block,
      block_id: typeof block_id === 'string' && block_id !== '' ? block_id : shortId(),
      ...(Array.isArray(elements) && type === 'actions' ? { elements: elements.map(withActionId) } : {}),
      ...(isFields(accessory) && textAt(accessory, 'type') !== 'image'
        ? { accessory: withActionId(accessory) }
        : {}),
      ...(isFields(element) ? { element: withActionId(element) } : {}),
    };
  });

const withActionId = (given: unknown): Fields => {
  const element = fieldsOf(given);
  const { action_id } = element;
  return action_id === undefined ? { ...element, action_id: shortId() } : element;
};
