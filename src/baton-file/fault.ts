import { type Document, isMap, isNode, type LineCounter } from 'yaml';

/** One fault of a settings file, where an editor can jump to it. */
export interface BatonFileFault {
  readonly line: number;
  readonly column: number;
  /** Such as `templates.2.purpose`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** A fault by its place in the data; `key` when it is the name of a setting that is wrong, not its value. */
export interface PlacedFault {
  readonly path: readonly (string | number)[];
  readonly key?: string;
  readonly message: string;
}

/** Where in the file a fault is: at the value, at the key, or else at what should have held it. */
export function locate(document: Document.Parsed, lines: LineCounter, fault: PlacedFault): BatonFileFault {
  const { line, col } = lines.linePos(offsetOf(document, fault));
  const path = [...fault.path, ...(fault.key === undefined ? [] : [fault.key])].join('.');
  return { line, column: col, path, message: fault.message };
}

function offsetOf(document: Document.Parsed, { path, key }: PlacedFault): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (!isNode(node)) continue;
    const name = depth === path.length ? key : String(path[depth]);
    return keyOffset(node, name) ?? node.range?.[0] ?? 0;
  }
  return 0;
}

function keyOffset(node: unknown, name: string | undefined): number | undefined {
  if (name === undefined || !isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => String(key) === name);
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

/** `baton.yml:12:5 sources.quote-form.workflow is not one of the workflows`. */
export const describeBatonFaults = (file: string, faults: readonly BatonFileFault[]): string =>
  [
    `${file} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
    ...faults.map(({ line, column, path, message }) =>
      [`${file}:${line}:${column}`, path, message].filter((part) => part !== '').join(' '),
    ),
    '',
  ].join('\n');
