import { createServer, type Server as Listener, type Socket } from 'node:net';
import type { Connection, Server } from '../commands/command.ts';
import { answer } from './dispatch.ts';
import { HangUp } from './hang-up.ts';
import { Messages, readMessage, writeReply } from './message.ts';

/** The listening end: connections come in, commands go to `answer` one after another, replies go out once durable. */
export class Listening {
  readonly #listener: Listener;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  /** Replies that wait for the journal, across all connections: one write to disk serves them all. */
  #held: (() => void)[] = [];
  #committing = false;
  #connections = 0;

  constructor(server: Server) {
    this.#server = server;
    this.#listener = createServer({ noDelay: true }, (socket) => this.#accept(socket));
  }

  /** Rejects when the port is taken. */
  start(port: number): Promise<void> {
    return new Promise((done, fail) => {
      this.#listener.once('error', fail);
      this.#listener.listen(port, '127.0.0.1', done);
    });
  }

  get port(): number {
    const address = this.#listener.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((done) => this.#listener.close(() => done()));
  }

  #accept(socket: Socket): void {
    this.#connections += 1;
    const connection: Connection = { id: this.#connections, appName: undefined };
    const messages = new Messages();
    let turn = Promise.resolve();
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    // What is no message at all ends the connection, as a server would; a fail point's hang-up has nothing to tell.
    const hangUp = (error: unknown): void => {
      if (!(error instanceof HangUp))
        console.error(`embedded store: connection ${connection.id} closed:`, error);
      socket.destroy();
    };
    socket.on('data', (chunk: Buffer) => {
      try {
        for (const message of messages.push(chunk)) {
          turn = turn.then(() => this.#serve(socket, connection, message)).catch(hangUp);
        }
      } catch (error) {
        hangUp(error);
      }
    });
  }

  async #serve(socket: Socket, connection: Connection, message: Buffer): Promise<void> {
    if (socket.destroyed) return;
    const request = readMessage(message);
    try {
      const document = await answer(this.#server, connection, request);
      if (request.wantsReply) this.#held.push(() => socket.write(writeReply(request, document)));
    } finally {
      this.#settle();
    }
  }

  /** Lets replies go: at once when nothing waits for the journal, else after the write at the end of this turn. */
  #settle(): void {
    if (this.#server.storage.isDurable) this.#release();
    else if (!this.#committing) setImmediate(() => this.#commit());
    this.#committing = !this.#server.storage.isDurable;
  }

  #commit(): void {
    this.#committing = false;
    this.#server.storage.commit();
    this.#release();
  }

  #release(): void {
    const held = this.#held;
    this.#held = [];
    for (const send of held) send();
  }
}
