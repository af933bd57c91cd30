import { type Fields, fieldsAt, fieldsOf, textAt } from '../wire/fields.ts';

/** What Slack's own client refuses before anything is sent, by block id. */
export function refusedByClient(blocks: readonly unknown[], state: Fields): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const block of blocks.map(fieldsOf)) {
    const id = textAt(block, 'block_id');
    const reason = textAt(block, 'type') === 'input' ? reasonFor(block, fieldsAt(state, id)) : undefined;
    if (reason !== undefined) found[id] = reason;
  }
  return found;
}

function reasonFor(block: Fields, answers: Fields): string | undefined {
  const { optional, element } = block;
  const { action_id, min_length, max_length } = fieldsOf(element);
  const { type: _type, ...held } = fieldsAt(answers, String(action_id));
  const length = textAt(held, 'value').length;
  if (Object.values(held).every(isEmpty)) {
    return optional === true ? undefined : 'Please complete this required field.';
  }
  if (typeof max_length === 'number' && length > max_length) return `At most ${max_length} characters.`;
  if (typeof min_length === 'number' && length < min_length) return `At least ${min_length} characters.`;
  return undefined;
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
