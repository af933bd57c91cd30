import { routes } from './checks.ts';
import type { PlacedFault } from './fault.ts';
import type { Outline } from './outline.ts';

/** The workspace's names and the ids behind them, without `#` and `@`. Several people may share a name. */
export interface SlackNames {
  /** Team id. */
  readonly team: string;
  readonly channels: ReadonlyMap<string, readonly string[]>;
  readonly users: ReadonlyMap<string, readonly string[]>;
  /** User groups by handle. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

export type SlackNoun = 'channel' | 'user' | 'group';

const nouns = {
  channel: { id: /^[CG][A-Z0-9]{6,}$/, list: 'channels', word: 'a channel the app can see: invite it there' },
  user: { id: /^[UW][A-Z0-9]{6,}$/, list: 'users', word: 'a person in this workspace' },
  group: { id: /^S[A-Z0-9]{6,}$/, list: 'groups', word: 'a user group in this workspace' },
} as const satisfies Record<SlackNoun, { id: RegExp; list: Exclude<keyof SlackNames, 'team'>; word: string }>;

/** Ids behind a name; an id stands for itself. Without a workspace to ask, so does every name. */
export function idsOf(names: SlackNames | undefined, noun: SlackNoun, name: string): readonly string[] {
  const { id, list } = nouns[noun];
  if (names === undefined || id.test(name)) return [name];
  return names[list].get(name.replace(/^[#@]/, '')) ?? [];
}

/** Every name in the file that no one thing in the workspace answers to. */
export function nameFaults(file: Outline, names: SlackNames): PlacedFault[] {
  return references(file).flatMap(([path, noun, name]) => {
    if (name === undefined || name === '') return [];
    const found = idsOf(names, noun, name).length;
    if (found === 1) return [];
    const message =
      found === 0
        ? `${name} is not ${nouns[noun].word}`
        : `${name} is the name of ${found}: write the id instead`;
    return [{ path, message }];
  });
}

function references(file: Outline): (readonly [PlacedFault['path'], SlackNoun, string | undefined])[] {
  const { roles, installer, repsGroup, onCall, confirmedChannels } = file;
  return [
    ...routes(file).flatMap(([path, { channel, owner }]) => [
      [[...path, 'channel'], 'channel', channel] as const,
      [[...path, 'owner'], 'user', owner] as const,
    ]),
    ...Object.entries(roles).flatMap(([role, people]) =>
      people.map((name, index) => [['roles', role, index], 'user', name] as const),
    ),
    [['installer'], 'user', installer] as const,
    [['repsGroup'], 'group', repsGroup] as const,
    ...onCall.people.map((name, index) => [['onCall', 'people', index], 'user', name] as const),
    [
      ['onCall', 'lastResort'],
      'group',
      onCall.lastResort === 'here' ? undefined : onCall.lastResort,
    ] as const,
    ...confirmedChannels.map((name, index) => [['confirmedChannels', index], 'channel', name] as const),
  ];
}
