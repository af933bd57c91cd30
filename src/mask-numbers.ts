/**
 * Phone numbers as they get into messages and errors: E.164, also with spaces or percent-encoded, and North American
 * numbers with separators. Bare digits are left alone: epoch times and ids look the same.
 */
const NUMBERS =
  /(?:\+|%2B)[1-9](?:[ .()-]{0,2}\d){7,14}(?!\d)|(?<![\w.+-])(?:1[ .-])?(?:\([2-9]\d{2}\)[ .-]{0,2}|[2-9]\d{2}[ .-]{1,2})[2-9]\d{2}[ .-]\d{4}(?![\w-])/gi;

/** Leaves the last four digits of every phone number, so that two lines about one contact can be seen to be. */
export const maskNumbers = (line: string): string =>
  line.replace(NUMBERS, (number) => `***${number.slice(-4)}`);
