import type { Found } from './find-phrases.ts';

const says = <Meaning>(phrase: Found<Meaning>, exception: Found<Meaning>): boolean =>
  phrase.said.length > exception.said.length && exception.said.every((at) => phrase.said.includes(at));

/**
 * The phrases that stand. An exception cancels only its own words: a phrase falls when it shares a word with one,
 * unless it says all that the exception says and more. "Don't stop by" is about visiting; "can't stop by, stop
 * texting me" is not, and "I told you don't text me" is more than the remark "you don't text me".
 */
export function dropExcepted<Meaning>(
  found: readonly Found<Meaning>[],
  excepts: (exception: Meaning, phrase: Meaning) => boolean,
): Found<Meaning>[] {
  const saying = new Map<number, Found<Meaning>[]>();
  for (const phrase of found) {
    for (const at of phrase.said) {
      const others = saying.get(at);
      if (others === undefined) saying.set(at, [phrase]);
      else others.push(phrase);
    }
  }
  return found.filter(
    (phrase) =>
      !phrase.said.some((at) =>
        saying
          .get(at)
          ?.some((other) => other !== phrase && excepts(other.means, phrase.means) && !says(phrase, other)),
      ),
  );
}
