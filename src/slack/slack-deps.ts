import type { WebClient } from '@slack/web-api';
import type { CardKey } from '../domain/effect.ts';
import type { Settings } from '../domain/settings.ts';
import type { Patience } from './in-time.ts';
import type { Look } from './look.ts';
import type { People } from './people.ts';
import type { SlackUseCases } from './use-cases.ts';

/** What the listeners need; `app.ts` hands it over once. */
export interface SlackDeps {
  readonly useCases: SlackUseCases;
  readonly web: (ws: string) => WebClient;
  readonly settings: (ws: string) => Settings | undefined;
  /** What views are drawn with, besides settings, time and names. */
  readonly look: (ws: string) => Omit<Look, 'settings' | 'now' | 'nameOf'>;
  readonly people: People;
  /** Epoch ms. */
  readonly now: () => number;
  /** A word for the log: ids and counts only. */
  readonly note: (what: string, about: Readonly<Record<string, string | number | boolean>>) => void;
  /** Brings a card to the contact's present state soon: a clicker was told something that the thread must say too. */
  readonly refresh: (ws: string, contact: string, card: CardKey) => void;
  /** Ms to carry out a click before it is acknowledged, and before we stop waiting for its outcome. */
  readonly patience?: Patience;
}
