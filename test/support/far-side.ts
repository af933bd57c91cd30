import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly form: Readonly<Record<string, string>>;
}

/** What the far side of the wire does with a request. */
export type Act = (response: ServerResponse, asked: Asked) => void;

export interface FarSide {
  readonly url: string;
  readonly asked: Asked[];
  readonly close: () => Promise<void>;
}

/** A server that keeps what it was asked and then does what `act` says: answer, cut, say nothing. */
export async function openFarSide(act: Act): Promise<FarSide> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://far.side');
    const entry = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      form: Object.fromEntries(new URLSearchParams(body.toString())),
    };
    asked.push(entry);
    act(response, entry);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const json =
  (status: number, body: unknown): Act =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

/** Reads the request and hangs up, as a proxy that dies does: the far side may have done its work. */
export const cut: Act = (response) => response.socket?.destroy();

export const silence: Act = () => undefined;
