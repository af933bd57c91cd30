/** The middle one of some figures: what a noisy machine disturbs least. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** To three significant digits: more would be claimed than was measured. */
export const round = (figure: number): number => Number(figure.toPrecision(3));

export const rounded = (figures: readonly number[]): number[] => figures.map(round);
