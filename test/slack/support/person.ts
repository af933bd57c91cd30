import { type Fields, fieldsOf, listAt, textAt } from '../../../src/sandbox/wire/fields.ts';
import { until } from '../../sandbox/support/until.ts';
import type { SlackWorld } from './slack-world.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a person does in Slack, by field and button instead of by block. */
export function person(slack: SlackWorld, user: string) {
  const modal = async (): Promise<Fields> => (await slack.modal(user)) ?? {};

  /** Values under the blocks that hold their fields now. */
  async function filled(values: Values): Promise<Record<string, Fields>> {
    return Object.fromEntries(
      listAt(await modal(), 'blocks')
        .map(fieldsOf)
        .flatMap((block): [string, Fields][] => {
          const action = textAt(fieldsOf(block['element']), 'action_id');
          return action in values ? [[textAt(block, 'block_id'), { [action]: values[action] }]] : [];
        }),
    );
  }

  return {
    modal,
    /** Waits for a modal that says so, and answers with all of it as text. */
    sees: (words: string): Promise<string> =>
      until(`a modal that says "${words}"`, async () => {
        const view = JSON.stringify(await modal());
        return view.includes(words) ? view : undefined;
      }),
    sawItClose: () => until('the modal to close', async () => (await slack.modal(user)) === undefined),
    click: async (card: string, actionId: string) =>
      fieldsOf(
        await slack.play('POST /click', {
          user,
          channel: slack.channel,
          ts: (await slack.contactNow()).cards[card]?.ts ?? '',
          actionId,
        }),
      ),
    press: async (actionId: string, values: Values = {}) =>
      fieldsOf(await slack.play('POST /modal-click', { user, actionId, values: await filled(values) })),
    submit: async (values: Values = {}) =>
      fieldsOf(await slack.play('POST /submit', { user, values: await filled(values) })),
    command: (command: string, text: string) =>
      slack.play('POST /command', { user, channel: slack.channel, command, text }),
    hears: (words: string | RegExp) =>
      until(`a whisper to ${user}`, async () =>
        (await slack.ephemerals(user)).findLast((entry) => entry.match(words)),
      ),
  };
}
