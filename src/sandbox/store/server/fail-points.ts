import { BSON } from 'bson';
import { fieldsOf } from '../bson/document.ts';
import { numberOf } from '../bson/numbers.ts';
import { Type, textOf, type Value } from '../bson/value.ts';
import { fail, ServerError } from '../errors.ts';
import { Arguments } from './arguments.ts';
import { HangUp } from './hang-up.ts';

/** The fail points of a server with test commands enabled that this store has, and what each can be told. */
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
} as const;

type Name = keyof typeof dataOf;
const isName = (name: string): name is Name => name in dataOf;

interface FailPoint {
  /** Meetings that still pass before it acts, and then how often it acts. */
  skip: number;
  times: number;
  readonly data: Arguments;
}

/** What `failCommand` wants done to a command. Its labels, where given, take the place of the server's own. */
export interface CommandFault {
  readonly blockMs: number;
  readonly closeConnection: boolean;
  readonly errorCode: number | undefined;
  readonly writeConcernError: { readonly code: number } | undefined;
  readonly labels: readonly string[] | undefined;
}

/** Lets happen what comes before the command: the wait, then the end of the connection or the error. */
export async function suffer({ blockMs, closeConnection, errorCode }: CommandFault): Promise<void> {
  if (blockMs > 0) await new Promise((done) => setTimeout(done, blockMs));
  if (closeConnection) throw new HangUp();
  if (errorCode !== undefined) fail(errorCode, "Failing command via 'failCommand' failpoint");
}

export class FailPoints {
  readonly #points = new Map<Name, FailPoint>();

  /** Carries out `configureFailPoint`. Throws when the fail point, its mode or a part of its data is not known. */
  configure(args: Arguments): void {
    const name = args.text('configureFailPoint');
    if (!isName(name)) throw new ServerError('FailPointSetFailed', `${name} not found`);
    const values = new Map(
      fieldsOf(args.document('data') ?? Buffer.alloc(0)).map((field) => [field.name, field.value]),
    );
    const point = {
      ...readMode(args.value('mode')),
      data: new Arguments(`${name}.data`, values, dataOf[name]),
    };
    if (point.times === 0) this.#points.delete(name);
    else this.#points.set(name, point);
  }

  onCommand(command: string, appName: string | undefined): CommandFault | undefined {
    const data = this.#meet('failCommand', (wanted) => {
      const app = wanted.value('appName');
      return (
        (!app || textOf(app) === appName) &&
        wanted.array('failCommands').some((name) => textOf(name) === command)
      );
    });
    if (!data) return undefined;
    const concern = data.document('writeConcernError');
    return {
      blockMs: data.flag('blockConnection') ? (data.count('blockTimeMS') ?? 0) : 0,
      closeConnection: data.flag('closeConnection'),
      errorCode: data.count('errorCode'),
      writeConcernError: concern && { code: 8, ...BSON.deserialize(concern) },
      labels: data.value('errorLabels') && data.array('errorLabels').map(textOf),
    };
  }

  /** Meets `onPrimaryTransactionalWrite`; with an error code the write must not be applied. */
  onRetryableWrite():
    | { readonly closeConnection: boolean; readonly errorCode: number | undefined }
    | undefined {
    const data = this.#meet('onPrimaryTransactionalWrite', () => true);
    return (
      data && {
        closeConnection: data.flag('closeConnection', true),
        errorCode: data.count('failBeforeCommitExceptionCode'),
      }
    );
  }

  /** The data of the fail point if it acts this time. */
  #meet(name: Name, aims: (data: Arguments) => boolean): Arguments | undefined {
    const point = this.#points.get(name);
    if (!point || !aims(point.data)) return undefined;
    point.skip -= 1;
    if (point.skip >= 0) return undefined;
    point.times -= 1;
    if (point.times === 0) this.#points.delete(name);
    return point.data;
  }
}

const modes = { off: { skip: 0, times: 0 }, alwaysOn: { skip: 0, times: Number.POSITIVE_INFINITY } } as const;

/** `off`, `alwaysOn`, `{ times: n }` or `{ skip: n }`. */
function readMode(mode: Value | undefined): { skip: number; times: number } {
  const word = mode?.type === Type.string ? textOf(mode) : '';
  if (word === 'off' || word === 'alwaysOn') return { ...modes[word] };
  const [field] = mode?.type === Type.object ? fieldsOf(mode.bytes) : [];
  const number = field && numberOf(field.value);
  if (field?.name === 'times' && number !== undefined) return { skip: 0, times: number };
  if (field?.name === 'skip' && number !== undefined) return { ...modes.alwaysOn, skip: number };
  return fail('BadValue', "unknown fail point mode: use 'off', 'alwaysOn', { times: n } or { skip: n }");
}
