/** What people ask to end, as verbs; the g is often not spoken, nor the doubled letter written. */
const gerunds = `
  texting messaging spamming contacting harassing bothering bugging pestering hounding annoying soliciting sending calling
  hitting blowing asking trying begging getting receiving using keeping wasting selling buzzing pinging nagging stopping
  quitting sharing reaching flooding bombarding disturbing stalking hassling unsubscribing removing opting testing
`
  .trim()
  .split(/\s+/);

/** `spammin`, `spaming` and `spamin`, each with the word it stands for. */
export function clippedEndings(): readonly (readonly [spelling: string, plain: string])[] {
  return gerunds.flatMap((word) => {
    const undoubled = word.replace(/([a-z])\1ing$/, '$1ing');
    return [word.slice(0, -1), undoubled, undoubled.slice(0, -1)]
      .filter((spelling) => spelling !== word)
      .map((spelling) => [spelling, word] as const);
  });
}
