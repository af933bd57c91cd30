import { createHash } from 'node:crypto';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { crossFaults } from './baton-file/checks.ts';
import { type BatonFileFault, locate, type PlacedFault } from './baton-file/fault.ts';
import { batonFileOutline } from './baton-file/outline.ts';
import { batonFileSchema } from './baton-file/schema.ts';
import { nameFaults, type SlackNames } from './baton-file/slack-names.ts';
import { toSettings } from './baton-file/to-settings.ts';
import type { Settings } from './domain/settings.ts';

export type BatonFileRead =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'faults'; readonly faults: readonly BatonFileFault[] };

/**
 * Reads the text of `baton.yml`. All faults come at once: of YAML, or else of fields, of references between them and,
 * when `names` of the Slack workspace are given, of channels and people. Without `names` every name stands for itself,
 * which is enough for checking a file and not for running on it.
 */
export function readBatonFile(text: string, names?: SlackNames): BatonFileRead {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      kind: 'faults',
      faults: document.errors.map(({ pos: [offset], code, message }) =>
        faultAt(lines, offset, plainMessages[code] ?? message),
      ),
    };
  }
  const dangling = danglingAliases(document, lines);
  if (dangling.length > 0) return { kind: 'faults', faults: dangling };
  const data = unfold(document);
  if (data === undefined) return { kind: 'faults', faults: [UNFOLDS] };
  const file = batonFileSchema.safeParse(data);
  const outline = batonFileOutline.parse(data);
  const faults = [
    ...(file.success ? [] : file.error.issues.flatMap(placed)),
    ...crossFaults(outline),
    ...(names === undefined ? [] : nameFaults(outline, names)),
  ];
  if (!file.success || faults.length > 0) {
    const found = faults.map((fault) => locate(document, lines, fault));
    return { kind: 'faults', faults: found.sort((a, b) => a.line - b.line || a.column - b.column) };
  }
  return { kind: 'settings', settings: toSettings(file.data, names, versionOf(text)) };
}

/** Where the parser speaks to programmers. */
const plainMessages: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a second document begins here: take out the line ---',
};

const faultAt = (lines: LineCounter, offset: number, message: string): BatonFileFault => {
  const { line, col } = lines.linePos(offset);
  return { line, column: col, path: '', message };
};

/** `*name` without a `&name` before it. */
function danglingAliases(document: Document.Parsed, lines: LineCounter): BatonFileFault[] {
  const faults: BatonFileFault[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined)
        faults.push(
          faultAt(
            lines,
            alias.range?.[0] ?? 0,
            `*${alias.source} repeats nothing: no &${alias.source} stands before it`,
          ),
        );
    },
  });
  return faults;
}

const UNFOLDS: BatonFileFault = {
  line: 1,
  column: 1,
  path: '',
  message: 'repeats itself too often: write it out',
};

/** The plain data; null for an empty file, undefined when its aliases would unfold to more than a file can hold. */
function unfold(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** Short enough to be read aloud, long enough that no two files of one business share it. */
const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function placed(issue: z.core.$ZodIssue): PlacedFault[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path, key, message: 'is not a setting' }))
    : [{ path, message: issue.message }];
}
