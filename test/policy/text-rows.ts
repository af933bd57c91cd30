/** A table of texts, one to a line. */
export const rows = (table: string): readonly string[] =>
  table.split('\n').filter((line) => line.trim() !== '');

/** A table of `topic|text` lines. */
export const topicRows = (table: string): readonly (readonly [topic: string, text: string])[] =>
  rows(table).map((line) => [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)]);
