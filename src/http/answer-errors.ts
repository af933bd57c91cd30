import type { ErrorRequestHandler } from 'express';
import { StoreAway } from '../use-cases/ports.ts';
import { routeLabel } from './route-label.ts';

/** Seconds after which it is worth asking again. */
const RETRY_AFTER = '5';

interface Answer {
  readonly status: number;
  readonly error: string;
  readonly message: string;
}

const away: Answer = {
  status: 503,
  error: 'store-away',
  message: 'Nothing was stored: the database cannot be reached. Send it again.',
};

const bug: Answer = {
  status: 500,
  error: 'internal',
  message: 'Nothing may have been stored. Send it again.',
};

/** What reading a request can fail of, by the body parser's name for it. */
const faults: Readonly<Record<string, Answer>> = {
  'entity.too.large': { status: 413, error: 'too-large', message: 'The body is larger than 64 kB.' },
  'encoding.unsupported': { status: 415, error: 'compressed', message: 'Send the body uncompressed.' },
  'request.size.invalid': {
    status: 400,
    error: 'malformed',
    message: 'Content-Length does not fit the body.',
  },
  'request.aborted': { status: 400, error: 'aborted', message: 'The request ended early.' },
};

export interface ErrorParts {
  readonly count: (route: string, outcome: string) => void;
  /** Told of what nobody expected. */
  readonly surprised: (error: unknown, route: string) => void;
}

/** The one place where a thrown error becomes an answer. It never repeats what was sent. */
export const answerErrors =
  ({ count, surprised }: ErrorParts): ErrorRequestHandler =>
  (error, request, response, next) => {
    const route = routeLabel(request.path);
    const answer = answerFor(error);
    count(route, answer.error);
    if (answer === bug) surprised(error, route);
    if (response.headersSent) return next(error);
    if (answer === away) response.set('retry-after', RETRY_AFTER);
    response.status(answer.status).json({ error: answer.error, message: answer.message });
  };

function answerFor(error: unknown): Answer {
  if (error instanceof StoreAway) return away;
  // A path that cannot be decoded.
  if (error instanceof URIError)
    return { status: 400, error: 'malformed', message: 'The path is malformed.' };
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  return (typeof type === 'string' ? faults[type] : undefined) ?? bug;
}
