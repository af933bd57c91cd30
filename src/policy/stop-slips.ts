/** Keys that a thumb hits instead of the one it meant. */
const nearby: Readonly<Record<string, string>> = { s: 'awedxzq', t: 'rfgy56', o: 'ipkl09', p: 'ol0' };

/** One slip away from "stop", and words of their own. */
const realWords = new Set('top sop atop stoop strop stool'.split(' '));

const digits = Array.from('0123456789');

/**
 * Every spelling of `stop` with one slip of the thumb: a letter left out, doubled, swapped with the next, replaced by
 * a neighbour on the keyboard or with one beside it, or a digit stuck to either end ("2stop" from a menu of answers).
 */
export function stopSlips(): readonly string[] {
  const stop = 'stop';
  const slips = new Set<string>(digits.flatMap((digit) => [digit + stop, stop + digit]));
  for (const [at, letter] of Array.from(stop).entries()) {
    const [before, after] = [stop.slice(0, at), stop.slice(at + 1)];
    slips.add(before + after);
    slips.add(before + letter + letter + after);
    slips.add(before + after.charAt(0) + letter + after.slice(1));
    for (const other of nearby[letter] ?? '') {
      slips.add(before + other + after);
      slips.add(before + other + letter + after);
      slips.add(before + letter + other + after);
    }
  }
  return Array.from(slips).filter((slip) => slip !== stop && !realWords.has(slip));
}
