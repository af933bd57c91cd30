const LONGEST = 40;
const MOST_WORDS = 6;

/**
 * A few of their own words to show that we read them: the first clause, when it is short and plain. Numbers, links and
 * anything but letters are left out, so that a form field cannot put words of another kind into our text.
 */
export function requestTopic(request: string | undefined): string | undefined {
  const clause = (request ?? '').split(/[,.!?;:\n()]/, 1)[0]?.trim() ?? '';
  const plain = /^[\p{L}][\p{L}' -]*$/u.test(clause);
  if (!plain || clause.length > LONGEST || clause.split(/\s+/).length > MOST_WORDS) return undefined;
  // "Leak over the garage" reads as a topic inside a sentence; "SOS" and "HVAC" keep their capitals.
  return /^\p{Lu}\p{Ll}/u.test(clause) ? clause.charAt(0).toLowerCase() + clause.slice(1) : clause;
}
