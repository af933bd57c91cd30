import { type Fields, fieldsOf, listAt, textAt } from '../../wire/fields.ts';
import { type Answer, type Exchange, jsonAnswer } from '../exchange.ts';
import type { TwilioDoor } from './door-parts.ts';
import { messagesPath } from './upstream.ts';

const INNER_PAGE = 1000;

/** `messages.list` with every filter, honest pages and, when a fault says so, late: the emulator forgets filters after page one. */
export async function listMessages(door: TwilioDoor, { query, fault }: Exchange): Promise<Answer> {
  const late = fault?.kind === 'late-listing' ? fault.ms : 0;
  const found = (await readAll(door, query)).filter(({ at }) => door.now() - at >= late);
  const size = Math.min(Math.max(1, Number(query.get('PageSize') ?? 50) || 50), 1000);
  const page = Math.max(0, Number(query.get('Page') ?? 0) || 0);
  const start = page * size;
  const rows = found.slice(start, start + size);
  const uri = (n: number) => `${messagesPath(door.account)}.json?${withPage(query, n, size)}`;
  return jsonAnswer(200, {
    messages: rows.map(({ message }) => message),
    page,
    page_size: size,
    start,
    end: start + Math.max(0, rows.length - 1),
    uri: uri(page),
    first_page_uri: uri(0),
    previous_page_uri: page > 0 ? uri(page - 1) : null,
    next_page_uri: start + size < found.length ? uri(page + 1) : null,
  });
}

interface Row {
  readonly message: Fields;
  readonly at: number;
}

/** Matching messages, newest first. */
async function readAll(door: TwilioDoor, query: URLSearchParams): Promise<readonly Row[]> {
  const { after, before } = readDates(query);
  const rows: Row[] = [];
  for (let page = 0; ; page += 1) {
    const inner = new URLSearchParams({ PageSize: String(INNER_PAGE), Page: String(page) });
    for (const name of ['To', 'From']) {
      const value = query.get(name);
      if (value !== null) inner.set(name, value);
    }
    const { body } = await door.upstream.get(`${messagesPath(door.account)}.json`, inner);
    const batch = listAt(body, 'messages').map((item) => rowOf(door, fieldsOf(item)));
    rows.push(...batch);
    const oldest = batch.at(-1);
    if (batch.length < INNER_PAGE || !oldest || oldest.at < after) break;
  }
  return rows.filter(({ at }) => at >= after && at <= before);
}

function rowOf({ book }: TwilioDoor, inner: Fields): Row {
  const at = book.of(textAt(inner, 'sid'))?.createdAt ?? Date.parse(textAt(inner, 'date_created'));
  return { message: book.describe(inner), at };
}

const DAY = 86_400_000;

/** `DateSent` is a day in UTC or a moment; `DateSent>` and `DateSent<` include what they name. */
function readDates(query: URLSearchParams): { after: number; before: number } {
  const day = query.get('DateSent');
  if (day !== null) {
    const start = Date.parse(day.slice(0, 10));
    return { after: start, before: start + DAY - 1 };
  }
  const after = query.get('DateSent>');
  const before = query.get('DateSent<');
  return {
    after: after === null ? Number.NEGATIVE_INFINITY : Date.parse(after),
    before: before === null ? Number.POSITIVE_INFINITY : endOf(before),
  };
}

/** A day without a time lasts until its end. */
const endOf = (text: string): number => Date.parse(text) + (text.length === 10 ? DAY - 1 : 999);

function withPage(query: URLSearchParams, page: number, size: number): URLSearchParams {
  const next = new URLSearchParams(query);
  next.set('PageSize', String(size));
  next.set('Page', String(page));
  return next;
}
