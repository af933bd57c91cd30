import type { Settings } from '../domain/settings.ts';
import type { Surroundings } from './judge-draft.ts';
import type { Ports } from './ports.ts';

export type SurroundingsPort = Pick<Ports, 'settings' | 'measure' | 'senderPaused' | 'now'>;

/** What judging needs from outside a contact. Throws for a workspace that is not set up: its requests end at the edge. */
export function surroundings(port: SurroundingsPort, ws: string, now = port.now()): Surroundings {
  return {
    settings: settingsOf(port, ws),
    now,
    measure: port.measure,
    senderPaused: (number) => port.senderPaused(ws, number),
  };
}

export function settingsOf(port: Pick<Ports, 'settings'>, ws: string): Settings {
  const settings = port.settings(ws);
  if (settings === undefined) throw new Error(`workspace ${ws} is not set up`);
  return settings;
}
