import { type Actor, personOf } from '../domain/actor.ts';
import type { Contact } from '../domain/contact.ts';
import { lastFour } from '../domain/phone.ts';
import { firstName, shortName } from '../domain/short-name.ts';
import type { Look } from './look.ts';
import { clamp, oneLine } from './text.ts';

const LONGEST_NAME = 40;

/** "Maria R.", else "…0142", else "This contact": never a full name, never a full number. */
export const contactName = (look: Look, { name, phone }: Contact): string =>
  clamp(oneLine(shortName(tidy(name)) ?? (phone ? lastFour(phone) : look.words.nobody)), LONGEST_NAME);

/** "Maria R. …0142": who it is, and which number. */
export function nameAndNumber(look: Look, contact: Contact): string {
  const name = contactName(look, contact);
  const digits = contact.phone && lastFour(contact.phone);
  return digits === undefined || digits === name ? name : `${name} ${digits}`;
}

/** "Maria", where a full sentence needs only that. */
export const contactFirstName = (look: Look, contact: Contact): string =>
  clamp(firstName(tidy(contact.name)) ?? contactName(look, contact), LONGEST_NAME);

/** Names that are a sentence, an address or nothing but marks are cut down to their letters. */
const tidy = (name: string | undefined): string | undefined =>
  name === undefined
    ? undefined
    : oneLine(name)
        .replace(/[^\p{L}\p{M}\p{N} .'’&-]/gu, '')
        .trim();

/** Who did it, for a line of plain text. */
export function actorName(look: Look, contact: Contact, actor: Actor): string {
  const person = personOf(actor);
  if (person !== undefined) return look.nameOf(person);
  return actor === 'contact'
    ? contactFirstName(look, contact)
    : look.words.actors[actor === 'carrier' ? 'carrier' : 'machine'];
}

/** A mention, which buzzes when it is in a new message. */
export const mention = (user: string): string => `<@${user}>`;

/** Who is called when nobody in particular is: a user group or everybody who is online. */
export const groupMention = (group: string): string =>
  group === 'here' || group === 'channel' ? `<!${group}>` : `<!subteam^${group}>`;
