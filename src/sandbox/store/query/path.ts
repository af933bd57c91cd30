import { fieldNamed, fieldsOf, nameBytes } from '../bson/document.ts';
import { Type, type Value } from '../bson/value.ts';
import { refused } from '../errors.ts';

interface Part {
  readonly bytes: Buffer;
  readonly numeric: boolean;
}

/** A dotted path, cut once. */
export interface Path {
  readonly text: string;
  readonly parts: readonly Part[];
}

export const parsePath = (text: string): Path => ({
  text,
  parts: text.split('.').map((name) => ({ bytes: nameBytes(name), numeric: /^\d+$/.test(name) })),
});

type Found = (value: Value | undefined) => boolean;

/**
 * Whether `found` accepts any value at the path; `undefined` stands for "missing here". An array on the way is entered:
 * each document in it is followed, anything else in it is passed over (so that a null test sees neither). Whether the
 * last value is an array is for `found` to look at.
 */
export const someAt = (document: Buffer, path: Path, found: Found): boolean =>
  follow(document, path, 0, found);

function follow(document: Buffer, path: Path, depth: number, found: Found): boolean {
  const part = path.parts[depth];
  const value = part && fieldNamed(document, part.bytes);
  if (!value || depth === path.parts.length - 1) return found(value);
  if (value.type === Type.object) return follow(value.bytes, path, depth + 1, found);
  if (value.type !== Type.array) return found(undefined);
  // A number could mean an element or a field of every element; MongoDB tries both.
  if (path.parts[depth + 1]?.numeric) throw refused(`the numeric path '${path.text}' over an array`);
  return fieldsOf(value.bytes).some(
    (element) => element.value.type === Type.object && follow(element.value.bytes, path, depth + 1, found),
  );
}

/** The one value at a path that enters no array. */
export function wholeAt(document: Buffer, path: Path): Value | undefined {
  let at: Value | undefined;
  let inside: Buffer | undefined = document;
  for (const part of path.parts) {
    if (at?.type === Type.array) throw refused(`the path '${path.text}' through an array`);
    at = inside && fieldNamed(inside, part.bytes);
    inside = at?.type === Type.object ? at.bytes : undefined;
  }
  return at;
}
