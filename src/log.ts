import { type DestinationStream, type Logger, pino } from 'pino';
import { maskNumbers } from './mask-numbers.ts';

/** Fields that carry somebody's words, secrets or whole payloads, wherever in a log entry they turn up. */
const HIDDEN: ReadonlySet<string> = new Set([
  'body',
  'text',
  'words',
  'raw',
  'name',
  'request',
  'payload',
  'sealed',
  'disclosure',
  'blocks',
  'authorization',
  'token',
  'authtoken',
  'password',
  'secret',
  'data',
]);

const DEEPEST = 6;

export interface LogParts {
  readonly level: string;
  /** Where lines go; standard output if left out. */
  readonly to?: DestinationStream;
}

/**
 * The process's log: JSON lines without anybody's words or whole number. Known fields are left out at any depth, of
 * errors only name, message, code and stack are kept (SDK errors carry the request), and numbers are masked in the
 * finished line, because they also come inside messages.
 */
export const createLog = ({ level, to }: LogParts): Logger =>
  pino(
    {
      level,
      base: { pid: process.pid },
      formatters: { log: (entry) => withoutWords(entry, 0) },
      serializers: { err: errorFacts, error: errorFacts },
      hooks: { streamWrite: maskNumbers },
    },
    to ?? pino.destination({ sync: true }),
  );

function withoutWords(entry: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      HIDDEN.has(key.toLowerCase()) ? '[hidden]' : shown(value, depth),
    ]),
  );
}

function shown(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return errorFacts(value);
  if (depth >= DEEPEST) return '[deep]';
  if (Array.isArray(value)) return value.map((item) => shown(item, depth + 1));
  return withoutWords(value, depth + 1);
}

/** What may be known of an error, and of what caused it. */
function errorFacts(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name: type, message, stack, cause } = error;
  return {
    type,
    message,
    stack,
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
    ...(cause === undefined ? {} : { cause: errorFacts(cause) }),
  };
}
