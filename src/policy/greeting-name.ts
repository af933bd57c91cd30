/**
 * The name to greet somebody by, from what a form says: letters only, so that no price, link or order gets into our
 * text as a name. "MARIA" and "maria" become "Maria"; a name in mixed case is left as its bearer writes it.
 */
export function greetingName(first: string | undefined): string | undefined {
  const name = (first ?? '').normalize('NFC').replace(/[,.;:]+$/, '');
  if (!/^\p{L}(?:['’-]?[\p{L}\p{M}]){0,19}$/u.test(name)) return undefined;
  const mixed = name !== name.toUpperCase() && name !== name.toLowerCase();
  return mixed
    ? name
    : name.replace(/\p{L}+/gu, (part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase());
}
