/** Names of days and parts of days in plain copy, in three languages, each with the one key it stands for. */
const rows: readonly (readonly [key: string, words: string])[] = [
  ['day:monday', 'monday mondays lunes lundi'],
  ['day:tuesday', 'tuesday tuesdays tues martes mardi'],
  ['day:wednesday', 'wednesday wednesdays weds miercoles mercredi'],
  ['day:thursday', 'thursday thursdays thurs thur thu jueves jeudi'],
  ['day:friday', 'friday fridays fri viernes vendredi'],
  ['day:saturday', 'saturday saturdays sabado sabados samedi'],
  ['day:sunday', 'sunday sundays domingo domingos dimanche'],
  ['day:today', "today 2day hoy aujourd'hui"],
  ['day:tomorrow', 'tomorrow tomorow tommorow tomorrows tmrw tmw tmrrw 2moro 2morrow manana demain'],
  ['day:yesterday', 'yesterday ayer hier'],
  ['part:night', 'tonight tonite 2nite noche nuit'],
  ['part:morning', 'morning mornings manana matin'],
  ['part:afternoon', 'afternoon afternoons tarde'],
  ['part:evening', 'evening evenings soir'],
  ['week:end', 'weekend weekends'],
  ['clock:12:00', 'noon midday mediodia midi'],
  ['clock:0:00', 'midnight medianoche minuit'],
];

/** Word → its keys; `manana` is both tomorrow and morning. */
export const dayWords: ReadonlyMap<string, readonly string[]> = collect(rows);

/** Short forms that are words of their own ("sat down", "sun"): only after on, by, this, next or before a number. */
export const shortDays: ReadonlyMap<string, readonly string[]> = new Map([
  ['mon', ['day:monday']],
  ['tue', ['day:tuesday']],
  ['wed', ['day:wednesday']],
  ['sat', ['day:saturday']],
  ['sun', ['day:sunday']],
]);

const monthRows = [
  'january jan enero janvier',
  'february feb febrero fevrier',
  'march mar marzo mars',
  'april apr abril avril',
  'may mayo mai',
  'june jun junio juin',
  'july jul julio juillet',
  'august aug agosto aout',
  'september sept sep septiembre septembre',
  'october oct octubre octobre',
  'november nov noviembre novembre',
  'december dec diciembre decembre',
] as const;

/** Month word → 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  monthRows.flatMap((words, i) => words.split(' ').map((word): [string, number] => [word, i + 1])),
);

function collect(table: typeof rows): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const [key, list] of table) {
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), key]);
  }
  return words;
}
