import { commitId } from '../domain/commit-id.ts';

const LAST_VERSION = 9_999_999_999;

/** Ids stand between colons in `_id`, so that neither may hold one: else two streams could share a range. */
const plain = /^[\w.-]+$/;

/** Throws a RangeError for ids that could not be told apart. */
export function requirePlainIds(ws: string, stream: string): void {
  if (!plain.test(ws) || !plain.test(stream)) throw new RangeError('a workspace or stream id is not plain');
}

/** `<ws>:<stream>`, the name of a stream in the store. */
export function streamName(ws: string, stream: string): string {
  requirePlainIds(ws, stream);
  return `${ws}:${stream}`;
}

/** The `_id`s of a stream's commits after a version, up to another one. */
export function versionsAfter(ws: string, stream: string, version: number, upTo = LAST_VERSION) {
  requirePlainIds(ws, stream);
  return { $gt: commitId(ws, stream, version), $lte: commitId(ws, stream, upTo) };
}

/** The `_id`s of everything of a workspace: `;` follows `:` in ASCII. */
export const idsOf = (ws: string | undefined) =>
  ws === undefined ? { $gt: '' } : { $gt: `${ws}:`, $lt: `${ws};` };
