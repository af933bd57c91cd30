import type { RespondFn } from '@slack/bolt';
import type { z } from 'zod';
import type { Refused } from '../use-cases/ports.ts';
import { clickPayload, type commandPayload, type ViewPayload, viewPayload } from './payloads.ts';
import type { SlackDeps } from './slack-deps.ts';
import { escapeButTokens } from './text.ts';
import { noticeModal } from './views/notice-modal.ts';

/** Who pressed something, and where they can be answered. */
export interface Clicker {
  readonly ws: string;
  readonly user: string;
  readonly trigger: string;
  readonly channel: string | undefined;
  /** The thread that the clicked message stands in. */
  readonly thread: string | undefined;
  /** The modal or home tab that was clicked in. */
  readonly view: ViewPayload | undefined;
  readonly respond: RespondFn | undefined;
}

export interface Click {
  readonly clicker: Clicker;
  readonly actionId: string;
  /** Of a button its value, of a menu the chosen option's. */
  readonly value: string | undefined;
}

/** A click, parsed once; undefined for a shape that Slack does not send. */
export function readClick(body: unknown, respond: RespondFn | undefined): Click | undefined {
  const parsed = clickPayload.safeParse(body);
  const action = parsed.data?.actions[0];
  if (parsed.data === undefined || action === undefined) return undefined;
  const { team, user, trigger_id: trigger, channel, message, container, view } = parsed.data;
  return {
    clicker: {
      ws: team.id,
      user: user.id,
      trigger,
      channel: channel?.id ?? container?.channel_id,
      thread: message?.thread_ts ?? container?.thread_ts,
      view: viewPayload.safeParse(view).data,
      respond,
    },
    actionId: action.action_id,
    value: action.value ?? action.selected_option?.value,
  };
}

export const commander = (
  command: z.output<typeof commandPayload>,
  respond: RespondFn | undefined,
): Clicker => ({
  ws: command.team_id,
  user: command.user_id,
  trigger: command.trigger_id,
  channel: command.channel_id,
  thread: undefined,
  view: undefined,
  respond,
});

/**
 * Says something to the clicker alone: in the thread, else by the click's own reply address, else as a modal. What it
 * says is never the only carrier of a warning. `sentence`: ours, with mentions as Slack writes them.
 */
export async function tell(deps: SlackDeps, clicker: Clicker, sentence: string): Promise<void> {
  const text = escapeButTokens(sentence);
  const { ws, user, channel, thread, respond, trigger } = clicker;
  const ways: (() => Promise<unknown>)[] = [];
  if (channel !== undefined) {
    const where = thread === undefined ? { channel } : { channel, thread_ts: thread };
    ways.push(() => deps.web(ws).chat.postEphemeral({ ...where, user, text }));
    if (respond !== undefined) {
      ways.push(() => respond({ response_type: 'ephemeral', replace_original: false, text }));
    }
  } else {
    const { words } = deps.look(ws);
    const view = noticeModal({ words }, words.modals.noticeTitle, sentence);
    const how = clicker.view?.callback_id ? 'push' : 'open';
    ways.push(() => deps.web(ws).views[how]({ trigger_id: trigger, view }));
  }
  for (const way of ways) {
    try {
      await way();
      return;
    } catch (error) {
      deps.note('clicker could not be told', {
        user,
        because: error instanceof Error ? error.name : 'error',
      });
    }
  }
}

/** Why not, and who acted, as one message. */
export function tellRefusal(deps: SlackDeps, clicker: Clicker, { reason, who }: Refused): Promise<void> {
  const person = who?.startsWith('person:') ? `<@${who.slice('person:'.length)}>` : undefined;
  // Most reasons name the one who acted; the rest get the name behind them.
  const named = person === undefined || reason.includes(person);
  return tell(deps, clicker, named ? reason : `${reason} ${deps.look(clicker.ws).words.answers.by(person)}`);
}
