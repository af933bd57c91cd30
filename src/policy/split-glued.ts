const mostHeads = 3;

/**
 * Small words written together with the word behind them (`nomemanden`): at most three of `heads`, then a word that
 * `readRest` knows. Undefined where that does not come out. Bounded by the number of heads.
 */
export function splitGlued(
  run: string,
  heads: readonly string[],
  readRest: (rest: string) => string | undefined,
  left = mostHeads,
): readonly string[] | undefined {
  if (left === 0) return undefined;
  for (const head of heads) {
    if (!run.startsWith(head)) continue;
    const rest = run.slice(head.length);
    const last = readRest(rest);
    const behind = last === undefined ? splitGlued(rest, heads, readRest, left - 1) : [last];
    if (behind !== undefined) return [head, ...behind];
  }
  return undefined;
}
