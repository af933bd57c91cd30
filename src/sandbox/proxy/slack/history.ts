import { type Fields, listAt, textAt } from '../../wire/fields.ts';
import { refusal, type SlackReply, succeeded } from './call.ts';
import type { SlackUpstream } from './emulator-client.ts';
import type { Principal } from './token-book.ts';
import { cutWindow, readWindow } from './windows.ts';

const PAGE = 1000;

/** `conversations.history` with every argument honoured. */
export async function history(upstream: SlackUpstream, args: Fields, as: Principal): Promise<SlackReply> {
  const window = readWindow(args);
  const channel = textAt(args, 'channel');
  const messages: unknown[] = [];
  for (let cursor = ''; ; ) {
    const reply = await upstream.call('conversations.history', { channel, limit: PAGE, cursor }, as);
    if (!succeeded(reply)) return reply;
    messages.push(...listAt(reply, 'messages'));
    const { response_metadata } = reply;
    cursor = nextCursor(response_metadata);
    // Newest first: once a page holds enough, and ends before the window opens, no older one matters.
    if (cursor === '' || (window.oldest === '' && messages.length > window.from + window.limit)) break;
  }
  return { ok: true, ...cutWindow(messages, window, false) };
}

/** `conversations.replies` with every argument honoured; a thread that does not exist is said to be missing. */
export async function replies(upstream: SlackUpstream, args: Fields, as: Principal): Promise<SlackReply> {
  const reply = await upstream.call(
    'conversations.replies',
    { channel: textAt(args, 'channel'), ts: textAt(args, 'ts') },
    as,
  );
  if (!succeeded(reply)) return reply;
  const messages = listAt(reply, 'messages');
  if (messages.length === 0) return refusal('thread_not_found');
  return { ok: true, ...cutWindow(messages, readWindow(args), true) };
}

const nextCursor = (metadata: unknown): string =>
  typeof metadata === 'object' && metadata !== null && 'next_cursor' in metadata
    ? String(metadata.next_cursor ?? '')
    : '';
