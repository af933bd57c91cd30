import twilio from 'twilio';
import { type Listening, listen } from '../../../src/sandbox/wire/listen.ts';
import { readBody } from '../../../src/sandbox/wire/read-body.ts';

/** A webhook as it reached the receiver. */
export interface Caught {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** The signature holds for the public address and these parameters. */
  readonly signed: boolean;
  readonly idempotencyToken: string;
}

export interface Catcher extends Listening {
  readonly caught: Caught[];
  /** What is answered next; the default is an empty TwiML document. */
  readonly answerWith: (answers: readonly { status: number; body?: string }[]) => void;
}

/** A receiver of Twilio's webhooks that checks their signature with Twilio's own function. */
export async function catchWebhooks(authToken: string, publicUrl?: string): Promise<Catcher> {
  const caught: Caught[] = [];
  let answers: readonly { status: number; body?: string }[] = [];
  const server = await listen(async (request, response) => {
    const params = Object.fromEntries(new URLSearchParams((await readBody(request)).toString('utf8')));
    const { 'x-twilio-signature': signature, 'i-twilio-idempotency-token': token } = request.headers;
    const url = `${publicUrl ?? server.url}${request.url}`;
    caught.push({
      path: request.url ?? '',
      params,
      signed: twilio.validateRequest(authToken, String(signature), url, params),
      idempotencyToken: String(token),
    });
    const [next = { status: 200 }, ...rest] = answers;
    answers = rest;
    response.writeHead(next.status, { 'content-type': 'text/xml' });
    response.end(next.body ?? '<Response/>');
  });
  return {
    ...server,
    caught,
    answerWith: (given) => {
      answers = given;
    },
  };
}
