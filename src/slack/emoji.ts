import { emojiNames } from './emoji-names.ts';

/** An emoji from the code points that Slack gives for it (`1f44b-1f3fd`), else by its name. */
export const emojiOf = (unicode: string | undefined, name: string | undefined): string | undefined =>
  fromCodePoints(unicode) ?? (name === undefined ? undefined : emojiNamed(name));

/** `wave`, `wave::skin-tone-3`, `+1`; undefined for a workspace's own emoji. */
export const emojiNamed = (name: string): string | undefined =>
  emojiNames.get(name.replace(/::skin-tone-\d$/, ''));

function fromCodePoints(unicode: string | undefined): string | undefined {
  if (unicode === undefined || !/^[0-9a-f]{2,6}(?:-[0-9a-f]{2,6})*$/i.test(unicode)) return undefined;
  const points = unicode.split('-').map((point) => Number.parseInt(point, 16));
  return points.every((point) => point <= 0x10ffff) ? String.fromCodePoint(...points) : undefined;
}
