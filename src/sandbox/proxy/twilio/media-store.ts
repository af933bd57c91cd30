import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, jsonAnswer } from '../exchange.ts';
import { samplePicture } from './sample-picture.ts';

/** A picture or file that came with a text. */
export interface Media {
  readonly sid: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/**
 * Files of inbound texts. Twilio's own address of one needs the account's password and answers with a redirect to
 * a store at another host, which refuses a request that still carries a password.
 */
export class MediaStore {
  readonly #byMessage = new Map<string, readonly Media[]>();
  readonly #byKey = new Map<string, Media>();
  readonly #keyOf = new Map<string, string>();

  put(message: string, files: readonly { contentType: string; content?: Buffer }[]): readonly Media[] {
    const media = files.map(({ contentType, content }) => ({
      sid: `ME${randomBytes(16).toString('hex')}`,
      contentType,
      content: content ?? samplePicture(),
    }));
    this.#byMessage.set(message.slice(2), media);
    for (const file of media) {
      const key = randomBytes(16).toString('hex');
      this.#byKey.set(key, file);
      this.#keyOf.set(file.sid, key);
    }
    return media;
  }

  of(message: string): readonly Media[] {
    return this.#byMessage.get(message.slice(2)) ?? [];
  }

  /** The redirect that Twilio answers for one file. */
  redirect(storeUrl: string, part: string): Answer | undefined {
    const key = this.#keyOf.get(part);
    return key === undefined
      ? undefined
      : { status: 307, headers: { location: `${storeUrl}/store/${key}` }, body: '' };
  }

  /** Serves the store itself. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = this.#byKey.get((request.url ?? '').replace('/store/', ''));
    const answer = this.#answer(request, file);
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  }

  #answer(request: IncomingMessage, file: Media | undefined): Answer {
    const { authorization } = request.headers;
    if (authorization !== undefined) return jsonAnswer(400, { error: 'only one way of signing is allowed' });
    if (!file) return jsonAnswer(404, { error: 'no such file' });
    const { contentType, content } = file;
    return {
      status: 200,
      headers: { 'content-type': contentType, 'content-length': String(content.length) },
      body: content,
    };
  }
}
