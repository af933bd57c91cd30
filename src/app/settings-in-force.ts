import { type CopyBook, withCopyBook } from '../domain/copy-book.ts';
import type { Settings } from '../domain/settings.ts';

/** The file's settings with the copy as people changed it in Slack; made anew only when one of them was changed. */
export function settingsInForce(file: Settings, known: () => CopyBook): () => Settings {
  let made = { of: 0, settings: file };
  return () => {
    const book = known();
    if (book.version !== made.of) made = { of: book.version, settings: withCopyBook(file, book) };
    return made.settings;
  };
}
