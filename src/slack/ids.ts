import { z } from 'zod';
import { limits } from './limits.ts';

/**
 * What buttons, menus and modals carry: ids and counts, never words or numbers of people. Parts are joined with `|`;
 * the workspace is not among them, it comes signed with every click.
 */
export interface Refs {
  readonly contact: { readonly contact: string };
  readonly conversation: { readonly contact: string; readonly conversation: string };
  /** A conversation as it stood when the button was shown. */
  readonly moment: { readonly contact: string; readonly conversation: string; readonly basis: number };
  readonly seen: {
    readonly contact: string;
    readonly draft: string;
    readonly version: number;
    readonly basis: number;
  };
  readonly send: { readonly contact: string; readonly sendKey: string };
  readonly pause: { readonly contact: string; readonly pause: string };
  readonly page: { readonly contact: string; readonly page: string };
  readonly text: { readonly contact: string; readonly textSid: string };
  /** Of our own numbers; `contact` names their stream. */
  readonly trouble: { readonly contact: string; readonly trouble: string };
}

export type Shape = keyof Refs;

const id = z.string().regex(/^[\w:.@+-]{1,80}$/);
const count = z.coerce.number().int().nonnegative();

const shapes: { readonly [S in Shape]: z.ZodType<Refs[S]> } = {
  contact: z.tuple([id]).transform(([contact]) => ({ contact })),
  conversation: z.tuple([id, id]).transform(([contact, conversation]) => ({ contact, conversation })),
  moment: z
    .tuple([id, id, count])
    .transform(([contact, conversation, basis]) => ({ contact, conversation, basis })),
  seen: z
    .tuple([id, id, count, count])
    .transform(([contact, draft, version, basis]) => ({ contact, draft, version, basis })),
  send: z.tuple([id, id]).transform(([contact, sendKey]) => ({ contact, sendKey })),
  pause: z.tuple([id, id]).transform(([contact, pause]) => ({ contact, pause })),
  page: z.tuple([id, id]).transform(([contact, page]) => ({ contact, page })),
  text: z.tuple([id, id]).transform(([contact, textSid]) => ({ contact, textSid })),
  trouble: z.tuple([id, id]).transform(([contact, trouble]) => ({ contact, trouble })),
};

/** The value of a button. Throws on an id that could not be read back: that is our bug, not a person's. */
export function refValue(shape: Shape, ...parts: readonly (string | number)[]): string {
  const value = parts.join('|');
  if (readRef(shape, value) === undefined || value.length > limits.buttonValue) {
    throw new Error(`ids that do not make a ${shape} reference`);
  }
  return value;
}

/** What a clicked button names; undefined for a button of an older version of Baton, or none of ours. */
export function readRef<S extends Shape>(shape: S, value: string | undefined): Refs[S] | undefined {
  const read = shapes[shape].safeParse(value?.split('|'));
  return read.success ? read.data : undefined;
}

/** A menu's option: what was chosen, and for what. */
export const choiceValue = (choice: string, ref: string): string => `${choice} ${ref}`;

export function readChoice(value: string | undefined): { choice: string; ref: string } | undefined {
  const [choice, ref, ...rest] = (value ?? '').split(' ');
  return choice && ref && rest.length === 0 ? { choice, ref } : undefined;
}
