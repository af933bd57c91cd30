import { type Fields, fieldsOf, isFields, parseJson, textAt } from '../wire/fields.ts';
import type { ModelRequest } from './check-request.ts';

/** What the stand-in understands of a prompt. */
export interface Conversation {
  /** The contact's words, oldest first. */
  readonly words: readonly string[];
  readonly name: string | undefined;
  readonly business: string | undefined;
  readonly sender: string | undefined;
  /** The line that a first text has to end with. */
  readonly optOutLine: string | undefined;
  /** Ids of facts that the prompt offers. */
  readonly factIds: readonly string[];
}

const WORDS = ['words', 'text', 'body', 'message', 'request'];
const SPEAKERS = ['from', 'author', 'who', 'role', 'speaker', 'direction', 'kind'];
const OTHERS = /^(us|business|outbound|out|rep|record|owner|assistant|baton|person|model|template)$/i;

/**
 * Reads the conversation out of a request: the prompt's wording is Baton's own affair, so that only the JSON inside
 * the user message counts, wherever its delimiters are.
 */
export function readConversation({ messages }: ModelRequest): Conversation {
  // All of them: a later one may only ask for the same answer in better shape.
  const text = messages
    .filter(({ role }) => role === 'user')
    .flatMap(({ content }) =>
      typeof content === 'string' ? content : content.map((part) => part.text ?? ''),
    )
    .join('\n');
  const objects = jsonIn(text).flatMap(everyObject);
  const words = objects.filter((found) => isTheirs(found) && textAt(found, 'id') !== 'name').flatMap(wordsIn);
  return {
    words: words.length > 0 ? words : [text.slice(-200)],
    name:
      first(objects, ['contactName', 'contact_name', 'firstName', 'first_name', 'name']) ??
      factOf(objects, 'name'),
    business:
      first(objects, ['business', 'businessName', 'business_name', 'company']) ?? factOf(objects, 'business'),
    sender: first(objects, ['owner', 'ownerName', 'owner_name', 'sender', 'rep']),
    optOutLine: first(objects, ['optOutLine', 'opt_out_line']),
    factIds: objects.flatMap((found) => {
      const id = textAt(found, 'id');
      return id !== '' && ('fact' in found || 'value' in found || wordsIn(found).length > 0) ? [id] : [];
    }),
  };
}

/** Every JSON object or array that stands in a text. */
function jsonIn(text: string): readonly unknown[] {
  const found: unknown[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const opening = text[from];
    if (opening !== '{' && opening !== '[') continue;
    const to = endOf(text, from);
    const value = to === undefined ? undefined : parseJson(text.slice(from, to));
    if (to === undefined || value === undefined) continue;
    found.push(value);
    from = to - 1;
  }
  return found;
}

/** Where the bracket that opens at `from` closes, strings passed over. */
function endOf(text: string, from: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if ('{['.includes(character)) depth += 1;
    else if ('}]'.includes(character)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

const everyObject = (value: unknown): readonly Fields[] => {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  return isFields(value) ? [value, ...Object.values(value).flatMap(everyObject)] : [];
};

const isTheirs = (object: Fields): boolean =>
  !SPEAKERS.some((name) => OTHERS.test(textAt(fieldsOf(object), name)));

const wordsIn = (object: Fields): readonly string[] =>
  WORDS.flatMap((name) => {
    const text = textAt(object, name);
    return text === '' ? [] : [text];
  });

/** A fact told as `{ id, words }`. */
const factOf = (objects: readonly Fields[], id: string): string | undefined =>
  objects.filter((found) => textAt(found, 'id') === id).flatMap(wordsIn)[0];

function first(objects: readonly Fields[], names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const object of objects) {
      const { [name]: value } = object;
      const text = isFields(value) ? textAt(value, 'name') : value;
      if (typeof text === 'string' && text !== '') return text;
    }
  }
  return undefined;
}
