import { z } from 'zod';
import { checkMessageBlocks } from '../proxy/blocks/check-blocks.ts';
import { completeBlocks } from '../proxy/blocks/complete-blocks.ts';
import { ControlFault } from '../wire/control.ts';
import { type DriverParts, slackAsBot, tsOf } from './parts.ts';
import { addEphemeral, changeEphemeral } from './remembered.ts';
import type { Origin } from './response-urls.ts';

const words = z.object({
  text: z.string().default(''),
  blocks: z.array(z.record(z.string(), z.unknown())).optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
});

/**
 * Shows what an app answers to a command or posts to a `response_url`.
 *
 * @throws ControlFault where Slack would refuse it.
 */
export async function say(parts: DriverParts, origin: Origin, said: unknown): Promise<void> {
  const given = words.parse(said);
  const { text, thread_ts, response_type, replace_original, delete_original } = given;
  const problems = checkMessageBlocks(given.blocks ?? []);
  if (problems.length > 0) throw new ControlFault(400, `invalid_blocks: ${problems.join('; ')}`);
  if (delete_original || replace_original) return change(parts, origin, given);
  if (text === '' && given.blocks === undefined) throw new ControlFault(400, 'no_text');
  const { user, channel } = origin;
  const threaded = thread_ts === undefined ? {} : { threadTs: thread_ts };
  if (response_type === 'ephemeral') {
    const blocks = [...completeBlocks(given.blocks ?? [])];
    await addEphemeral(parts, { user, channel, ts: tsOf(parts.clock.now()), text, blocks, ...threaded });
  } else {
    await slackAsBot(parts).apiCall('chat.postMessage', {
      channel,
      text,
      ...(given.blocks === undefined ? {} : { blocks: given.blocks }),
      ...(thread_ts === undefined ? {} : { thread_ts }),
    });
  }
}

async function change(
  parts: DriverParts,
  { user, channel, ts, ephemeral }: Origin,
  { text, blocks, delete_original }: z.output<typeof words>,
): Promise<void> {
  if (ts === undefined) throw new ControlFault(404, 'there is no original');
  if (ephemeral) {
    const next = { user, channel, ts, text, blocks: [...completeBlocks(blocks ?? [])] };
    await changeEphemeral(parts, user, ts, delete_original ? undefined : next);
  } else if (delete_original) {
    await slackAsBot(parts).chat.delete({ channel, ts });
  } else {
    await slackAsBot(parts).apiCall('chat.update', {
      channel,
      ts,
      text,
      ...(blocks === undefined ? {} : { blocks }),
    });
  }
}
