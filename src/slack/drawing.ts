import type { Clicker } from './clicker.ts';
import type { Look } from './look.ts';
import type { SlackDeps } from './slack-deps.ts';

/** Draws something with everything a view needs, names of teammates included; undefined for an unknown workspace. */
export async function drawn<T>(
  deps: SlackDeps,
  { ws }: Pick<Clicker, 'ws'>,
  draw: (look: Look) => T,
): Promise<T | undefined> {
  const settings = deps.settings(ws);
  if (settings === undefined) return undefined;
  const look = deps.look(ws);
  return deps.people.named(ws, look.words.teammate, (nameOf) =>
    draw({ ...look, settings, now: deps.now(), nameOf }),
  );
}
