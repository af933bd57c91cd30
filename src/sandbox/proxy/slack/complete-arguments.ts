import { bot } from '../../emulators/slack-seed.ts';
import { type Fields, isFields, listAt } from '../../wire/fields.ts';
import { completeBlocks } from '../blocks/complete-blocks.ts';
import type { SlackCall } from './call.ts';

const WRITES = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update']);

/** Arguments as Slack would store them: ids on every block, and the app's name on what the bot writes. */
export function completeArguments({ method, args, principal }: SlackCall): Fields {
  const { blocks, view } = args;
  return {
    ...args,
    ...(Array.isArray(blocks) ? { blocks: completeBlocks(blocks) } : {}),
    ...(isFields(view) ? { view: { ...view, blocks: completeBlocks(listAt(view, 'blocks')) } } : {}),
    ...(WRITES.has(method) && principal.isBot ? { bot_id: bot.botId, app_id: bot.appId } : {}),
  };
}
