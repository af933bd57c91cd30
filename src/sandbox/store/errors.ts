/** MongoDB's error codes by name: those that this store raises, or names when a fault injects them. */
const codes = {
  InternalError: 1,
  BadValue: 2,
  UnknownError: 8,
  FailedToParse: 9,
  Unauthorized: 13,
  TypeMismatch: 14,
  Overflow: 15,
  InvalidLength: 16,
  InvalidBSON: 22,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  CannotBackfillArray: 34,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  DollarPrefixedFieldName: 52,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  UnknownReplWriteConcern: 79,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  UnsatisfiableWriteConcern: 100,
  CommandNotSupported: 115,
  InvalidPipelineOperator: 168,
  InvalidIndexSpecificationOption: 197,
  TransactionTooOld: 225,
  FailPointSetFailed: 266,
  NotWritablePrimary: 10107,
  DuplicateKey: 11000,
  NotARetryableWriteCommand: 50768,
} as const;

/** By name, or by number where the server has no name for it. */
type Code = keyof typeof codes | number;

const names = new Map<number, string>(Object.entries(codes).map(([name, code]) => [code, name]));

/** What a server calls a code: numbers without a name of their own are `Location<code>`. */
export const nameOf = (code: number): string => names.get(code) ?? `Location${code}`;

/** An error as MongoDB answers it; `fields` ride along in the reply (`keyPattern`, `keyValue`). */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: number;
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(code: Code, message: string, fields: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = typeof code === 'number' ? code : codes[code];
    this.fields = fields;
  }
}

export function fail(code: Code, message: string): never {
  throw new ServerError(code, message);
}

/** For what a real server can do and this one does not: never done by halves, never ignored. */
export const refused = (what: string): ServerError =>
  new ServerError('CommandNotSupported', `${what} is not supported by the embedded store`);

/**
 * The codes after which a driver may send a write again, which the server labels (4.4 and later): hosts out of reach,
 * shutting down, stepped down, not primary, time limit exceeded.
 */
const retryable = new Set([6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

export const isRetryable = (code: number): boolean => retryable.has(code);
