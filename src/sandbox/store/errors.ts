/** MongoDB's error codes by name, as far as this store raises them or drivers react to them. */
export const codes = {
  InternalError: 1,
  BadValue: 2,
  HostUnreachable: 6,
  HostNotFound: 7,
  UnknownError: 8,
  FailedToParse: 9,
  Unauthorized: 13,
  TypeMismatch: 14,
  Overflow: 15,
  InvalidBSON: 22,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  CannotBackfillArray: 34,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  MaxTimeMSExpired: 50,
  DollarPrefixedFieldName: 52,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  WriteConcernFailed: 64,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  UnknownReplWriteConcern: 79,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  NetworkTimeout: 89,
  ShutdownInProgress: 91,
  UnsatisfiableWriteConcern: 100,
  WriteConflict: 112,
  CommandNotSupported: 115,
  InvalidPipelineOperator: 168,
  PrimarySteppedDown: 189,
  InvalidIndexSpecificationOption: 197,
  TransactionTooOld: 225,
  ExceededTimeLimit: 262,
  FailPointSetFailed: 266,
  SocketException: 9001,
  NotWritablePrimary: 10107,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  InterruptedAtShutdown: 11600,
  Interrupted: 11601,
  InterruptedDueToReplStateChange: 11602,
  NotPrimaryNoSecondaryOk: 13435,
  NotPrimaryOrSecondary: 13436,
  NotARetryableWriteCommand: 50768,
} as const satisfies Record<string, number>;

export type CodeName = keyof typeof codes;

const names = new Map<number, string>(Object.entries(codes).map(([name, code]) => [code, name]));

/** What a server calls a code: numbers without a name of their own are `Location<code>`. */
export const nameOf = (code: number): string => names.get(code) ?? `Location${code}`;

/** An error as MongoDB answers it; `fields` ride along in the reply (`keyPattern`, `keyValue`). */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: number;
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(code: CodeName | number, message: string, fields: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = typeof code === 'number' ? code : codes[code];
    this.fields = fields;
  }
}

/** For what a real server can do and this one does not: never done by halves, never ignored. */
export const refused = (what: string): ServerError =>
  new ServerError('CommandNotSupported', `${what} is not supported by the embedded store`);

/** Codes after which a driver may send a retryable write again; the server labels them (4.4 and later). */
const retryable = new Set<number>([
  codes.HostUnreachable,
  codes.HostNotFound,
  codes.NetworkTimeout,
  codes.ShutdownInProgress,
  codes.PrimarySteppedDown,
  codes.ExceededTimeLimit,
  codes.SocketException,
  codes.NotWritablePrimary,
  codes.InterruptedAtShutdown,
  codes.InterruptedDueToReplStateChange,
  codes.NotPrimaryNoSecondaryOk,
  codes.NotPrimaryOrSecondary,
]);

export const isRetryable = (code: number): boolean => retryable.has(code);
