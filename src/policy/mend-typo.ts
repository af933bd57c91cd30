/** Words whose misreading costs most, and which people misspell most. */
const mendable = `
  texting messaging messages message contact contacting calling sending subscribe unsubscribe subscription
  remove removed delete number permission consent harassing bothering notification notifications
  anymore receive receiving promotional interested solicit soliciting
  cancel canceling cancelling cancelled cancellation appointment reservation schedule reschedule scheduled
  complaint complaints complain refund refunded lawyer attorney lawsuit harassment
  emergency ambulance bleeding breathing unconscious suicide suicidal overdose
  fraud fraudulent scammed scammer stolen unauthorized unauthorised transaction charged recognize recognise
  representative operator customer service manager supervisor unacceptable terrible ridiculous
  discount estimate available availability account prescription medication
  mensajes escriban escribir llamen contacten moleste molesten borren borrenme quitenme eliminenme cancelar
  suscripcion desuscribir numero equivocado emergencia abogado demandar estafa fraude reembolso
  desabonner desabonnez arretez messages envoyez contactez retirez supprimez numero urgence avocat
`
  .trim()
  .split(/\s+/);

/** Real words one slip away from a word above; they mean themselves. */
const realNeighbours = new Set(
  `testing taxing exiting vexing massages massage contract contracts contracting falling balling balding culling
  spending lending tending mending ending bending vending remote removes remover lumber cumber numbers numbed
  cancer cancers cancels layer layers lawyers customers custom customs services manages managed manger
  preservation reservations appointments appointed schedules rescheduled complains compliant compliance complete
  refunds freud fraudster stole emergence receipt receiver receives interest interests subscribed subscriber
  describe transactions charge charges recognized recognised counter country amount accounts bothered bleed
  estimated estimates discounts medications contacts contacted delete deleted deletes deletion demand demands
  estaba estaban estabas cancelas cancela cancelo escriben escribe escribo llaman llamar contactan molesta molestan borran borrar numeros
  arretee arretees arreter arrete arretes envoyer envoye contacter retirer supprimer avocats contacte message messaged services serve served
  sanding seeding sendings calming called caller callings sailing selling telling filling killing pulling rolling
  manage manages managing careless texture operated operate operators permissions mission persimmon terribly ridicule breath breathe`
    .trim()
    .split(/\s+/),
);

const shortest = 6;
const longest = 16;
/** From this length on, two slips still leave no doubt which word is meant. */
const twoSlipsFrom = 10;

interface Mendable {
  readonly word: string;
  readonly head: string;
  readonly tail: string;
  readonly slips: number;
}

const byFirstLetter = new Map<string, Mendable[]>();
for (const word of mendable) {
  const first = word.charAt(0);
  const known = byFirstLetter.get(first) ?? [];
  byFirstLetter.set(first, known);
  known.push({
    word,
    head: word.slice(0, 2),
    tail: word.slice(-3),
    slips: word.length >= twoSlipsFrom ? 2 : 1,
  });
}

/** Letters dropped, added, swapped or replaced between two words (Damerau-Levenshtein, adjacent swaps once). */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

function closest(spelling: string, candidates: readonly Mendable[]): string | undefined {
  for (const { word, head, tail, slips } of candidates) {
    if (Math.abs(word.length - spelling.length) > slips) continue;
    // A misspelt word that keeps neither of its ends is too far from the word to be read as it.
    if (!spelling.startsWith(head) && !spelling.endsWith(tail)) continue;
    if (slipsBetween(spelling, word) <= slips) return word;
  }
  return undefined;
}

/**
 * The word that a misspelling most likely means, or undefined. The first letter is right, or the first two are
 * swapped. Bounded work: only words of 5 to 17 letters, against the few mendable ones with that letter.
 */
export function mendTypo(spelling: string): string | undefined {
  if (spelling.length < shortest - 1 || spelling.length > longest + 1 || realNeighbours.has(spelling)) {
    return undefined;
  }
  const [first, second] = [spelling.charAt(0), spelling.charAt(1)];
  const found = closest(spelling, byFirstLetter.get(first) ?? []);
  return found ?? (first === second ? undefined : closest(spelling, byFirstLetter.get(second) ?? []));
}
