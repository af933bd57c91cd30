/**
 * One of 31 bits for each word, by its letters, all in one number. Words that share no bit with a set are surely not in
 * it: most look-ups that would find nothing are not made, and with them most of the memory that reading a text touches.
 */
export function bitsOf(words: Iterable<string>): number {
  let bits = 0;
  for (const word of words) bits |= bitOf(word);
  return bits;
}

function bitOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return 1 << (Math.abs(hash) % 31);
}
