/**
 * Where two different words part that are one slip apart: one letter dropped, added, replaced or swapped with the next.
 * Undefined when they are the same or further apart. In UTF-16 units from the beginning.
 */
export function slipBetween(a: string, b: string): number | undefined {
  if (a === b || Math.abs(a.length - b.length) > 1) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  const isSlip =
    restA.slice(1) === restB ||
    restB.slice(1) === restA ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
  return isSlip ? at : undefined;
}
