import { type Fields, fieldsOf, isTrue, textAt, textOf } from '../../wire/fields.ts';

/** Arguments by which a caller of `conversations.history` or `.replies` chooses what to see. */
interface Window {
  readonly oldest: string;
  readonly latest: string;
  readonly inclusive: boolean;
  readonly limit: number;
  readonly from: number;
  readonly metadata: boolean;
}

const DEFAULT_LIMIT = 100;
const MOST = 999;

export const readWindow = ({
  oldest,
  latest,
  inclusive,
  limit,
  cursor,
  include_all_metadata,
}: Fields): Window => ({
  oldest: timeOf(oldest),
  latest: timeOf(latest),
  inclusive: isTrue(inclusive),
  limit: Math.min(Number(limit) || DEFAULT_LIMIT, MOST),
  from: Number(textOf(cursor)) || 0,
  metadata: isTrue(include_all_metadata),
});

/** A ts as text; some callers send a number. */
const timeOf = (value: unknown): string => (value === undefined ? '' : String(value));

/**
 * The messages of a window, with the cursor to the next page. The emulator ignores `oldest`, `latest` and
 * `include_all_metadata`, and pages no thread.
 *
 * @param keepFirst a thread's root belongs to every page of its replies.
 */
export function cutWindow(messages: readonly unknown[], window: Window, keepFirst: boolean): Fields {
  const rows = messages.map(fieldsOf);
  const root = keepFirst ? rows.slice(0, 1) : [];
  const chosen = rows.slice(root.length).filter((row) => inside(textAt(row, 'ts'), window));
  const page = chosen.slice(window.from, window.from + window.limit);
  const more = window.from + window.limit < chosen.length;
  return {
    messages: [...root, ...page].map((row) => (window.metadata ? row : withoutMetadata(row))),
    has_more: more,
    response_metadata: { next_cursor: more ? String(window.from + window.limit) : '' },
  };
}

function inside(ts: string, { oldest, latest, inclusive }: Window): boolean {
  const at = Number(ts);
  const after = oldest === '' || (inclusive ? at >= Number(oldest) : at > Number(oldest));
  return after && (latest === '' || (inclusive ? at <= Number(latest) : at < Number(latest)));
}

const withoutMetadata = ({ metadata: _metadata, ...row }: Fields): Fields => row;
