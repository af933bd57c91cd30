import { type Fields, fieldsAt, fieldsOf, listAt, textAt, textOf } from '../wire/fields.ts';
import type { ModelRequest } from './check-request.ts';
import { type Conversation, readConversation } from './read-conversation.ts';

type Fill = (conversation: Conversation, allowed: readonly string[]) => unknown;

/** Words of a contact that settle a choice, first hit wins; the choice must be one that the schema allows. */
const hints: readonly (readonly [pattern: RegExp, choice: RegExp])[] = [
  [/\b(lawyer|sue|attorney|abogado)\b/i, /legal/i],
  [/\b(price|cost|how much|cu[aá]nto|discount)\b/i, /pric/i],
  [/\b(call me|ll[aá]mame|phone me|speak to)\b/i, /call|human|callback/i],
  [/\b(tomorrow|today|monday|schedule|appointment|cita)\b/i, /schedul|book/i],
  [/\b(complain|terrible|unacceptable|queja)\b/i, /complain/i],
];

/** By what a property is called; everything else is filled by its type. */
const fills: Readonly<Record<string, Fill>> = {
  summary: ({ words }) => gistOf(words.at(-1) ?? ''),
  next_action: (_, allowed) => choices('call me', allowed)[0] ?? allowed[0] ?? 'Call them.',
  language: ({ words }, allowed) => pickLanguage(words.join(' '), allowed),
  topics: ({ words }, allowed) => choices(words.join(' '), allowed),
  draft: (conversation) => draftFor(conversation),
  fact_ids: ({ factIds }) => factIds.slice(0, 2),
};

/** What a contact wants, first hit wins. */
const gists: readonly (readonly [pattern: RegExp, gist: string])[] = [
  [/\b(lawyer|sue|attorney|abogado)\b/i, 'Speaks of a lawyer'],
  [/\b(price|cost|how much|cu[aá]nto|discount)\b/i, 'Asks the price'],
  [/\bcall|phone|ll[aá]m|rappel/i, 'Wants a call'],
  [/\b(tomorrow|today|monday|schedule|appointment|cita)\b/i, 'Wants to find a time'],
  [/\b(complain|terrible|unacceptable|queja)\b/i, 'Complains'],
];

const gistOf = (words: string): string =>
  gists.find(([pattern]) => pattern.test(words))?.[1] ?? `Wrote: "${clipped(words, 60)}"`;

/** An answer that fits the requested schema, derived from the contact's words. */
export function answer(request: ModelRequest): Fields {
  const schema = request.output_config?.format?.schema ?? {};
  return fill(schema, readConversation(request));
}

function fill(schema: Fields, conversation: Conversation): Fields {
  const properties = Object.entries(fieldsAt(schema, 'properties'));
  return Object.fromEntries(
    properties.map(([name, given]) => {
      const property = fieldsOf(given);
      const named = fills[name];
      const value = named ? named(conversation, allowedBy(property)) : byType(property, conversation);
      return [name, value];
    }),
  );
}

function byType(property: Fields, conversation: Conversation): unknown {
  const { const: fixed, anyOf } = property;
  const allowed = allowedBy(property);
  if (fixed !== undefined) return fixed;
  if (allowed.length > 0) return choices(conversation.words.join(' '), allowed)[0] ?? allowed.at(-1);
  if (Array.isArray(anyOf)) return byType(fieldsOf(anyOf[0]), conversation);
  const types: Readonly<Record<string, () => unknown>> = {
    string: () => (conversation.words.at(-1) ?? '').slice(0, 60),
    boolean: () => false,
    integer: () => 0,
    number: () => 0,
    array: () => [],
    object: () => fill(property, conversation),
  };
  return types[textAt(property, 'type')]?.() ?? null;
}

/** The values that a property or, for a list, its items may have. */
const allowedBy = (property: Fields): readonly string[] =>
  [...listAt(property, 'enum'), ...listAt(fieldsAt(property, 'items'), 'enum')].map(textOf);

const choices = (words: string, allowed: readonly string[]): readonly string[] => [
  ...new Set(
    hints.flatMap(([pattern, choice]) =>
      pattern.test(words) ? allowed.filter((value) => choice.test(value)).slice(0, 1) : [],
    ),
  ),
];

function pickLanguage(words: string, allowed: readonly string[]): 'en' | 'es' | 'fr' {
  const spanish =
    /\b(hola|gracias|por favor|cu[aá]nto|quiero|necesito|ll[aá]m[ae]|tengo|pueden|est[aá]|mañana|techo|mi)\b/i.test(
      words,
    );
  const french = /\b(bonjour|merci|s'il vous|combien|je|toit|une|vous|c'est|rappeler)\b/i.test(words);
  const wanted = spanish ? 'es' : french ? 'fr' : 'en';
  return allowed.length === 0 || allowed.includes(wanted) ? wanted : 'en';
}

function draftFor({ words, name, business, sender, optOutLine }: Conversation): string {
  const us = [sender, business].filter((part) => part !== undefined).join(' at ');
  const draft = drafts[pickLanguage(words.join(' '), [])](name?.split(' ')[0], us);
  return optOutLine === undefined ? draft : `${draft} ${optOutLine}`;
}

type WriteDraft = (name: string | undefined, us: string) => string;

const drafts: Readonly<Record<'en' | 'es' | 'fr', WriteDraft>> = {
  en: (name, us) =>
    `Hi${name === undefined ? '' : ` ${name}`}, ${us === '' ? 'thanks' : `it's ${us}. Thanks`} for your note. When is a good time to call you?`,
  es: (name, us) =>
    `Hola${name === undefined ? '' : ` ${name}`}, ${us === '' ? 'gracias' : `somos ${us}. Gracias`} por su mensaje. ¿A qué hora le llamamos?`,
  fr: (name, us) =>
    `Bonjour${name === undefined ? '' : ` ${name}`}, ${us === '' ? 'merci' : `ici ${us}. Merci`} pour votre message. Quand pouvons-nous vous appeler ?`,
};

/** On a character boundary. */
const clipped = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
