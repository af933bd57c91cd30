/** Zones and forms in use at a time are few; a stranger's form can name six hundred zones. */
const MOST_KEPT = 200;

const kept = new Map<string, Intl.DateTimeFormat>();

/**
 * `Intl.DateTimeFormat`, made once: making one takes a hundred times as long as using it and leaves some 50 kB outside
 * the heap, where the garbage collector does not see how much it would free. Cards are drawn with several.
 */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  if (kept.size >= MOST_KEPT) kept.clear();
  const format = new Intl.DateTimeFormat(locale, options);
  kept.set(key, format);
  return format;
}
