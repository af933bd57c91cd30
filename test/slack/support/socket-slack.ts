import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';

/** Slack's side of Socket Mode: hands out a socket address and speaks just enough WebSocket (RFC 6455) on it. */
export async function startSocketSlack() {
  const heard: unknown[] = [];
  let wire: Socket | undefined;
  const server = createServer((request, response) => {
    const { port } = addressOf();
    const answer = request.url?.endsWith('apps.connections.open')
      ? { ok: true, url: `ws://127.0.0.1:${port}/socket` }
      : { ok: true };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  server.on('upgrade', (request, socket: Socket) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    wire = socket;
    socket.on('error', () => undefined);
    socket.on('data', (data: Buffer) => {
      const words = readText(data);
      if (words !== undefined) heard.push(JSON.parse(words));
    });
    send({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

  function addressOf(): { port: number } {
    const address = server.address();
    return { port: typeof address === 'object' && address !== null ? address.port : 0 };
  }
  function send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message));
    const head =
      body.length < 126
        ? Buffer.from([0x81, body.length])
        : Buffer.from([0x81, 126, body.length >> 8, body.length & 0xff]);
    wire?.write(Buffer.concat([head, body]));
  }
  return {
    api: `http://127.0.0.1:${addressOf().port}/api/`,
    send,
    heard,
    stop: async () => {
      wire?.destroy();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The words of one masked text frame from a client; control frames are none. */
function readText(frame: Buffer): string | undefined {
  if ((frame[0] ?? 0) % 16 !== 1) return undefined;
  const short = (frame[1] ?? 0) & 0x7f;
  const start = short === 126 ? 4 : 2;
  const length = short === 126 ? frame.readUInt16BE(2) : short;
  const mask = frame.subarray(start, start + 4);
  const body = frame.subarray(start + 4, start + 4 + length);
  return Buffer.from(body.map((byte, place) => byte ^ (mask[place % 4] ?? 0))).toString('utf8');
}
