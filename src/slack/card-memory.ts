import { createHash } from 'node:crypto';
import type { Contact } from '../domain/contact.ts';
import type { Rendered } from './render-card.ts';

const MOST_KEPT = 20_000;

/**
 * What this process last put on each card, so that an unchanged card costs no call. Another process may have drawn the
 * card since: the print therefore covers what could have made it differ and turn back meanwhile (the basis, the line,
 * the pages), and is forgotten at the time at which the card changes by itself.
 */
export class CardMemory {
  readonly #prints = new Map<string, { readonly print: string; readonly until: number }>();

  unchanged(key: string, print: string, now: number): boolean {
    const known = this.#prints.get(key);
    return known !== undefined && known.print === print && now < known.until;
  }

  remember(key: string, print: string, until: number | undefined): void {
    this.#prints.delete(key);
    this.#prints.set(key, { print, until: until ?? Number.POSITIVE_INFINITY });
    for (const oldest of this.#prints.keys()) {
      if (this.#prints.size <= MOST_KEPT) return;
      this.#prints.delete(oldest);
    }
  }

  forget(key: string): void {
    this.#prints.delete(key);
  }
}

export const printOf = ({ text, blocks }: Rendered, { basis, line, pages }: Contact): string =>
  createHash('sha256')
    .update(JSON.stringify([text, blocks, basis, line, pages]))
    .digest('base64');
