/** The phrases of a table cell: lines joined that end in `|`, remarks and blank lines left out. */
export function phraseLines(say: string): string[] {
  return say
    .replace(/\|\n\s*/g, '|')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
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
