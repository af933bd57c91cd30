import type { Answer, Exchange } from './exchange.ts';

/** Headers that belong to one connection, or that the answer's new body makes untrue. */
const dropped = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'transfer-encoding',
]);

const kept = (headers: Iterable<[string, string]>): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => !dropped.has(name.toLowerCase())));

/** Passes a request on as it is. */
export async function forward(
  upstream: string,
  { method, path, query, headers, raw }: Exchange,
): Promise<Answer> {
  const search = query.size === 0 ? '' : `?${query}`;
  const answer = await fetch(`${upstream}${path}${search}`, {
    method,
    headers: kept(Object.entries(headers)),
    redirect: 'manual',
    ...(raw.length === 0 ? {} : { body: new Uint8Array(raw) }),
  });
  return {
    status: answer.status,
    headers: kept(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}
