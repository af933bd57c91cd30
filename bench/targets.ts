/** What the figures are held to. `floor`: at least; `ceiling`: less than. */
const targets = {
  'inbound.ratio': { floor: 0.5 },
  'inbound.p99Ms': { ceiling: 50 },
  'click.p99Ms': { ceiling: 100 },
  'judge.perSecond': { floor: 100_000 },
  'readText.microsPerText': { ceiling: 50 },
  'readTexts.seconds': { ceiling: 5 },
  'memory.growthMb': { ceiling: 50 },
} as const satisfies Record<string, { readonly floor: number } | { readonly ceiling: number }>;

/** Each target with the figure and whether it was reached. */
export const heldTo = (report: object) =>
  Object.fromEntries(
    Object.entries(targets).map(([path, target]) => {
      const figure = figureAt(report, path);
      const met = 'floor' in target ? figure >= target.floor : figure < target.ceiling;
      return [path, { figure, ...target, met }];
    }),
  );

function figureAt(report: object, path: string): number {
  let at: unknown = report;
  for (const name of path.split('.'))
    at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  if (typeof at !== 'number') throw new Error(`the report has no figure ${path}`);
  return at;
}
