import { type Fields, listAt, textAt } from '../wire/fields.ts';
import { answerOf, initialOf } from './answers.ts';
import { placedIn } from './elements.ts';

/** Entered values: block id → action id → text, option value, list of option values, or id. */
export type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * What people have typed into their open modals. Slack keeps it while a modal is updated, as long as a block keeps
 * its id and its action.
 */
export class Typed {
  readonly #byView = new Map<string, Values>();

  enter(view: string, values: Values): void {
    const before = this.#byView.get(view) ?? {};
    const merged = Object.entries(values).map(([block, actions]) => [
      block,
      { ...before[block], ...actions },
    ]);
    this.#byView.set(view, { ...before, ...Object.fromEntries(merged) });
  }

  forget(view: string): void {
    this.#byView.delete(view);
  }

  of(view: string): Values {
    return this.#byView.get(view) ?? {};
  }
}

/** `state.values` of blocks: what was entered, and where nothing was, what stood there. */
export function stateOf(blocks: readonly unknown[], values: Values): Fields {
  const rows = placedIn(blocks).filter(
    ({ element }) => !['button', 'overflow'].includes(textAt(element, 'type')),
  );
  const state: Record<string, Fields> = {};
  for (const { block, element } of rows) {
    const blockId = textAt(block, 'block_id');
    const actionId = textAt(element, 'action_id');
    const entered = values[blockId];
    const value = entered && actionId in entered ? entered[actionId] : initialOf(element);
    state[blockId] = { ...state[blockId], [actionId]: answerOf(element, value) };
  }
  return state;
}

/** Entered values must name fields that are there; a typing test would otherwise pass by accident. */
export const unknownFields = (blocks: readonly unknown[], values: Values): readonly string[] => {
  const there = new Set(
    placedIn(blocks).map(
      ({ block, element }) => `${textAt(block, 'block_id')}/${textAt(element, 'action_id')}`,
    ),
  );
  return Object.entries(values)
    .flatMap(([block, actions]) => Object.keys(actions).map((action) => `${block}/${action}`))
    .filter((field) => !there.has(field));
};

export const blocksOf = (view: Fields): readonly unknown[] => listAt(view, 'blocks');
