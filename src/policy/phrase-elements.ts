/**
 * The phrases of a table cell: lines joined that end in `|`, remarks and blank lines left out. Throws on a line that is
 * indented like the rest of a phrase while the line before it does not go on.
 */
export function phraseLines(say: string): string[] {
  const lines = say
    .replace(/\|\n\s*/g, '|')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  const adrift = lines.find((line) => line.search(/\S/) > margin);
  if (adrift !== undefined) throw new Error(`a phrase goes on after a line without \`|\`: ${adrift.trim()}`);
  return lines.map((line) => line.trim()).filter((line) => !line.startsWith('//'));
}

/**
 * The choices that one element of a phrase stands for, named classes opened (a class may name others).
 * Throws on a class that does not exist.
 */
export function expandElement(element: string, classes: Readonly<Record<string, string>>): string[] {
  return element.split('|').flatMap((choice) => {
    if (!choice.startsWith('@')) return [choice];
    const members = classes[choice.slice(1)];
    if (members === undefined) throw new Error(`no word class is called \`${choice}\``);
    return members
      .trim()
      .split(/\s+/)
      .flatMap((member) => expandElement(member, classes));
  });
}
