import { fieldsOf, isFields, textAt } from '../../wire/fields.ts';
import { checkMessageBlocks } from '../blocks/check-blocks.ts';
import { checkView } from '../blocks/check-view.ts';
import { refusal, type SlackCall, type SlackReply } from './call.ts';

const MESSAGES = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update', 'chat.scheduleMessage']);
const VIEWS = new Set(['views.open', 'views.push', 'views.update', 'views.publish']);

/** Longest `text` of `chat.update`; other methods truncate at 40,000. Source: docs.slack.dev/reference/methods/chat.update. */
const UPDATE_TEXT = 4_000;

/** The refusal that Slack gives to content outside its limits; the emulator takes anything. */
export function checkContent(call: SlackCall): SlackReply | undefined {
  if (MESSAGES.has(call.method)) return checkMessage(call);
  const { view } = call.args;
  return VIEWS.has(call.method) ? problems('invalid_arguments', checkView(view)) : undefined;
}

function checkMessage({ method, args }: SlackCall): SlackReply | undefined {
  const { blocks, metadata } = args;
  if (method === 'chat.update' && textAt(args, 'text').length > UPDATE_TEXT) return refusal('msg_too_long');
  if (typeof blocks === 'string' && blocks !== '') return refusal('invalid_blocks_format');
  if (metadata !== undefined && metadata !== '' && !isMetadata(metadata)) {
    return refusal('invalid_metadata_format');
  }
  return Array.isArray(blocks) ? problems('invalid_blocks', checkMessageBlocks(blocks)) : undefined;
}

/** Metadata is a named event with an object; an empty object takes it away. */
function isMetadata(value: unknown): boolean {
  if (!isFields(value)) return false;
  if (Object.keys(value).length === 0) return true;
  const { event_type, event_payload } = fieldsOf(value);
  return typeof event_type === 'string' && event_type !== '' && isFields(event_payload);
}

const problems = (error: string, found: readonly string[]): SlackReply | undefined =>
  found.length === 0
    ? undefined
    : refusal(error, {
        errors: found,
        response_metadata: { messages: found.map((problem) => `[ERROR] ${problem}`) },
      });
