import { fieldsOf } from '../bson/document.ts';
import { numberOf } from '../bson/numbers.ts';
import { Type, textOf, type Value } from '../bson/value.ts';
import { refused, ServerError } from '../errors.ts';
import { Arguments } from './arguments.ts';

type Name = 'failCommand' | 'onPrimaryTransactionalWrite';

interface FailPoint {
  /** Meetings that still pass before it acts, and then how often it acts. */
  skip: number;
  times: number;
  readonly data: Arguments;
}

/** What `failCommand` wants done to a command. */
export interface CommandFault {
  readonly blockMs: number;
  readonly closeConnection: boolean;
  readonly errorCode: number | undefined;
  readonly writeConcernError: Value | undefined;
  /** In place of the server's own labels, where given. */
  readonly labels: readonly string[] | undefined;
}

/** What `onPrimaryTransactionalWrite` wants done to a retryable write; with an error code the write is not applied. */
export interface WriteFault {
  readonly closeConnection: boolean;
  readonly errorCode: number | undefined;
}

const dataOf = {
  failCommand: [
    ...[
      'failCommands',
      'errorCode',
      'closeConnection',
      'blockConnection',
      'blockTimeMS',
      'writeConcernError',
    ],
    // The last says whether connections between servers fail too; there are none.
    ...['errorLabels', 'appName', 'failInternalCommands'],
  ],
  onPrimaryTransactionalWrite: ['closeConnection', 'failBeforeCommitExceptionCode'],
} as const satisfies Record<Name, readonly string[]>;

const isName = (name: string): name is Name => name in dataOf;

/** The two fail points of a server with test commands enabled that this store has. */
export class FailPoints {
  readonly #points = new Map<Name, FailPoint>();

  /** Carries out `configureFailPoint`. Throws when the fail point, its mode or a part of its data is not supported. */
  configure(args: Arguments): void {
    const name = args.text('configureFailPoint');
    if (!isName(name)) throw new ServerError('FailPointSetFailed', `${name} not found`);
    const data = args.document('data');
    const values = new Map((data ? fieldsOf(data) : []).map((field) => [field.name, field.value]));
    const point = {
      ...readMode(args.value('mode')),
      data: new Arguments(`${name}.data`, values, dataOf[name]),
    };
    if (point.times === 0) this.#points.delete(name);
    else this.#points.set(name, point);
  }

  onCommand(command: string, appName: string | undefined): CommandFault | undefined {
    const point = this.#points.get('failCommand');
    if (!point || !aimsAt(point.data, command, appName) || !this.#acts('failCommand', point))
      return undefined;
    const { data } = point;
    return {
      blockMs: data.flag('blockConnection') ? (data.count('blockTimeMS') ?? 0) : 0,
      closeConnection: data.flag('closeConnection'),
      errorCode: data.count('errorCode'),
      writeConcernError: data.value('writeConcernError'),
      labels: data.value('errorLabels') && data.array('errorLabels').map(textOf),
    };
  }

  onRetryableWrite(): WriteFault | undefined {
    const point = this.#points.get('onPrimaryTransactionalWrite');
    if (!point || !this.#acts('onPrimaryTransactionalWrite', point)) return undefined;
    return {
      closeConnection: point.data.flag('closeConnection', true),
      errorCode: point.data.count('failBeforeCommitExceptionCode'),
    };
  }

  #acts(name: Name, point: FailPoint): boolean {
    if (point.skip > 0) {
      point.skip -= 1;
      return false;
    }
    point.times -= 1;
    if (point.times === 0) this.#points.delete(name);
    return true;
  }
}

function aimsAt(data: Arguments, command: string, appName: string | undefined): boolean {
  const app = data.value('appName');
  if (app && textOf(app) !== appName) return false;
  return data.array('failCommands').some((name) => textOf(name) === command);
}

/** `off`, `alwaysOn`, `{ times: n }` or `{ skip: n }`. */
function readMode(mode: Value | undefined): { skip: number; times: number } {
  if (mode?.type === Type.string && textOf(mode) === 'off') return { skip: 0, times: 0 };
  if (mode?.type === Type.string && textOf(mode) === 'alwaysOn')
    return { skip: 0, times: Number.POSITIVE_INFINITY };
  const field = mode?.type === Type.object ? fieldsOf(mode.bytes)[0] : undefined;
  const number = field && numberOf(field.value);
  if (field?.name === 'times' && number !== undefined) return { skip: 0, times: number };
  if (field?.name === 'skip' && number !== undefined)
    return { skip: number, times: Number.POSITIVE_INFINITY };
  if (field?.name === 'activationProbability') throw refused('a fail point by chance');
  throw new ServerError(
    'BadValue',
    "unknown fail point mode: use 'off', 'alwaysOn', { times: n } or { skip: n }",
  );
}
