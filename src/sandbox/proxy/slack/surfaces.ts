import type { Fields } from '../../wire/fields.ts';

/** Words that only one person sees, from `chat.postEphemeral`, a command's answer or a `response_url`. */
export interface Ephemeral {
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  readonly text: string;
  readonly blocks: readonly Fields[];
}

/** A modal that a person has open; the last of a stack is on top. */
export interface OpenView {
  readonly user: string;
  readonly id: string;
  /** As Slack's API gave it, with `hash`, `private_metadata`, `callback_id`, `blocks`. */
  readonly view: Fields;
}

const KEPT_EPHEMERALS = 5_000;

/** What people have before their eyes and Slack gives no API to read back. */
export class Surfaces {
  #ephemerals: readonly Ephemeral[] = [];
  readonly #stacks = new Map<string, readonly OpenView[]>();
  readonly #homes = new Map<string, Fields>();
  readonly #triggers = new Map<string, string>();

  addEphemeral(ephemeral: Ephemeral): void {
    this.#ephemerals = [...this.#ephemerals.slice(1 - KEPT_EPHEMERALS), ephemeral];
  }

  /** Replaces or, with no successor, removes one. */
  changeEphemeral(user: string, ts: string, next: Ephemeral | undefined): void {
    this.#ephemerals = this.#ephemerals.flatMap((old) =>
      old.user === user && old.ts === ts ? (next === undefined ? [] : [next]) : [old],
    );
  }

  ephemerals(user: string | null): readonly Ephemeral[] {
    return this.#ephemerals.filter((ephemeral) => user === null || ephemeral.user === user);
  }

  noteTrigger(trigger: string, user: string): void {
    this.#triggers.set(trigger, user);
  }

  userOfTrigger(trigger: string): string | undefined {
    return this.#triggers.get(trigger);
  }

  open(user: string, id: string, view: Fields, above: boolean): void {
    this.#stacks.set(user, [...(above ? this.views(user) : []), { user, id, view }]);
  }

  update(id: string, view: Fields): void {
    for (const [user, stack] of this.#stacks) {
      this.#stacks.set(
        user,
        stack.map((open) => (open.id === id ? { ...open, view } : open)),
      );
    }
  }

  /** Takes a modal away with what lies above it; without an id, all of the person's. */
  close(user: string, id?: string): void {
    const stack = this.views(user);
    const at = id === undefined ? 0 : stack.findIndex((open) => open.id === id);
    if (at >= 0) this.#stacks.set(user, stack.slice(0, at));
  }

  views(user: string): readonly OpenView[] {
    return this.#stacks.get(user) ?? [];
  }

  find(id: string): OpenView | undefined {
    return [...this.#stacks.values()].flat().find((open) => open.id === id);
  }

  publishHome(user: string, view: Fields): void {
    this.#homes.set(user, view);
  }

  home(user: string): Fields | undefined {
    return this.#homes.get(user);
  }
}
