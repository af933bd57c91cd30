import { isTrue, textAt } from '../../wire/fields.ts';
import { refusal, type SlackCall, type SlackReply } from './call.ts';
import type { UserGroup, Workspace } from './workspace.ts';

interface OwnMethod {
  readonly scope: string;
  readonly answer: (workspace: Workspace, call: SlackCall) => SlackReply;
}

const DO_NOT_DISTURB = { next_dnd_start_ts: 1, next_dnd_end_ts: 4_102_444_800, snooze_enabled: false };

const dndOf = (workspace: Workspace, user: string) => ({
  ...DO_NOT_DISTURB,
  dnd_enabled: workspace.inDnd(user),
});

const describeGroup = ({ id, handle, name, users }: UserGroup, withUsers: boolean) => ({
  id,
  handle,
  name,
  is_usergroup: true,
  user_count: users.length,
  ...(withUsers ? { users } : {}),
});

/** Methods that the emulator does not have and Baton may need. */
export const ownMethods: Readonly<Record<string, OwnMethod>> = {
  'usergroups.list': {
    scope: 'usergroups:read',
    answer: (workspace, { args: { include_users } }) => ({
      ok: true,
      usergroups: workspace.groups().map((group) => describeGroup(group, isTrue(include_users))),
    }),
  },
  'usergroups.users.list': {
    scope: 'usergroups:read',
    answer: (workspace, { args }) => {
      const group = workspace.group(textAt(args, 'usergroup'));
      return group ? { ok: true, users: group.users } : refusal('no_such_subteam');
    },
  },
  'dnd.info': {
    scope: 'dnd:read',
    answer: (workspace, { args, principal }) => ({
      ok: true,
      ...dndOf(workspace, textAt(args, 'user') || principal.userId),
    }),
  },
  'dnd.teamInfo': {
    scope: 'dnd:read',
    answer: (workspace, { args }) => ({
      ok: true,
      users: Object.fromEntries(
        textAt(args, 'users')
          .split(',')
          .map((user) => [user, dndOf(workspace, user)]),
      ),
    }),
  },
};
