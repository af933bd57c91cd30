import type { WebClient } from '@slack/web-api';
import type { Role, Settings } from '../domain/settings.ts';
import type { Ports } from '../use-cases/ports.ts';

const KEEP_MS = 5 * 60_000;
/** After a failed look at the group: soon again, but not with every click. */
const KEEP_FAILED_MS = 15_000;

interface Members {
  readonly users: ReadonlySet<string>;
  readonly until: number;
}

export interface RolesDeps {
  readonly web: (ws: string) => WebClient;
  readonly settings: (ws: string) => Settings | undefined;
  readonly monotonic: () => number;
  readonly note: Ports['note'];
}

/**
 * Who may do what: people named in the settings, the installer as admin, and everybody in the reps' user group as
 * rep. A group that Slack will not show makes nobody a rep; the last known members count while they are fresh.
 */
export function rolesOf(deps: RolesDeps): Ports['rolesOf'] {
  const known = new Map<string, Members>();
  const looking = new Map<string, Promise<Members>>();

  const membersOf = (ws: string, group: string): Promise<Members> | Members => {
    const key = `${ws}/${group}`;
    const members = known.get(key);
    if (members !== undefined && members.until > deps.monotonic()) return members;
    // One look at a time, however many people click.
    const under = looking.get(key) ?? look(deps, ws, group, members).then((seen) => remember(key, seen));
    looking.set(key, under);
    return under;
  };
  const remember = (key: string, seen: Members): Members => {
    known.set(key, seen);
    looking.delete(key);
    return seen;
  };

  return async (ws, user) => {
    const settings = deps.settings(ws);
    if (settings === undefined) return new Set();
    const roles = new Set<Role>();
    for (const role of allRoles) if (settings.roles[role].includes(user)) roles.add(role);
    if (settings.installer === user) roles.add('admin');
    if (settings.repsGroup !== undefined && !roles.has('rep')) {
      if ((await membersOf(ws, settings.repsGroup)).users.has(user)) roles.add('rep');
    }
    return roles;
  };
}

const allRoles = ['admin', 'compliance', 'owner', 'rep', 'on-call'] as const satisfies readonly Role[];

async function look(
  { web, monotonic, note }: RolesDeps,
  ws: string,
  group: string,
  before: Members | undefined,
): Promise<Members> {
  try {
    const { users } = await web(ws).usergroups.users.list({ usergroup: group });
    return { users: new Set(users ?? []), until: monotonic() + KEEP_MS };
  } catch (error) {
    note('reps group could not be read', { ws, because: error instanceof Error ? error.name : 'error' });
    return { users: before?.users ?? new Set(), until: monotonic() + KEEP_FAILED_MS };
  }
}
