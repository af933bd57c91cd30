import { fieldsAt, fieldsOf, listAt, textAt } from '../../wire/fields.ts';
import type { SlackCall, SlackReply } from './call.ts';
import type { Surfaces } from './surfaces.ts';

type Note = (surfaces: Surfaces, call: SlackCall, reply: SlackReply) => void;

const opened =
  (above: boolean): Note =>
  (surfaces, { args }, reply) => {
    const user = surfaces.userOfTrigger(textAt(args, 'trigger_id'));
    const view = fieldsAt(reply, 'view');
    if (user !== undefined) surfaces.open(user, textAt(view, 'id'), view, above);
  };

const notes: Readonly<Record<string, Note>> = {
  'chat.postEphemeral': (surfaces, { args }, reply) => {
    const threadTs = textAt(args, 'thread_ts');
    surfaces.addEphemeral({
      user: textAt(args, 'user'),
      channel: textAt(args, 'channel'),
      ts: textAt(reply, 'message_ts'),
      text: textAt(args, 'text'),
      blocks: listAt(args, 'blocks').map(fieldsOf),
      ...(threadTs === '' ? {} : { threadTs }),
    });
  },
  'views.generateTriggerId': (surfaces, { args }, reply) =>
    surfaces.noteTrigger(textAt(reply, 'trigger_id'), textAt(args, 'user_id')),
  'views.open': opened(false),
  'views.push': opened(true),
  'views.update': (surfaces, _, reply) => {
    const view = fieldsAt(reply, 'view');
    surfaces.update(textAt(view, 'id'), view);
  },
  'views.publish': (surfaces, { args }, reply) =>
    surfaces.publishHome(textAt(args, 'user_id'), fieldsAt(reply, 'view')),
};

/** Remembers what a successful call put before somebody's eyes. */
export const noteSurfaces: Note = (surfaces, call, reply) => notes[call.method]?.(surfaces, call, reply);
