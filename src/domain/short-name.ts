/** "Maria Reyes" → "Maria R.": enough for a colleague, little for a lock screen. */
export function shortName(name: string | undefined): string | undefined {
  const [first, ...rest] = (name ?? '').trim().split(/\s+/);
  if (first === undefined || first === '') return undefined;
  const initial = rest.at(-1)?.at(0);
  return initial === undefined ? first : `${first} ${initial.toUpperCase()}.`;
}

export const firstName = (name: string | undefined): string | undefined =>
  (name ?? '').trim().split(/\s+/)[0] || undefined;
