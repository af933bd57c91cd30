import { type Fields, fieldsAt, fieldsOf, listAt, textAt } from '../../wire/fields.ts';
import type { SlackCall, SlackReply } from './call.ts';
import type { Workspace } from './workspace.ts';

type Shaper = (workspace: Workspace, reply: SlackReply) => SlackReply;

const person = (workspace: Workspace, given: unknown): Fields => {
  const user = fieldsOf(given);
  return workspace.describePerson(textAt(user, 'id'), user);
};

const room = (workspace: Workspace, given: unknown): Fields => {
  const channel = fieldsOf(given);
  return workspace.describeChannel(textAt(channel, 'id'), channel);
};

/** Replies in which the emulator leaves out what the workspace knows. */
const shapers: Readonly<Record<string, Shaper>> = {
  'users.info': (workspace, reply) => ({ ...reply, user: person(workspace, fieldsAt(reply, 'user')) }),
  'users.list': (workspace, reply) => ({
    ...reply,
    members: listAt(reply, 'members').map((member) => person(workspace, member)),
  }),
  'conversations.info': (workspace, reply) => ({
    ...reply,
    channel: room(workspace, fieldsAt(reply, 'channel')),
  }),
  'conversations.list': (workspace, reply) => ({
    ...reply,
    channels: listAt(reply, 'channels').map((channel) => room(workspace, channel)),
  }),
};

/** A successful reply with what the emulator left out. */
export const shapeReply = (workspace: Workspace, { method }: SlackCall, reply: SlackReply): SlackReply =>
  shapers[method]?.(workspace, reply) ?? reply;
