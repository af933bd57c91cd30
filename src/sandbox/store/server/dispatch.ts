import { BSON } from 'bson';
import { arrayValue, documentOf, fieldNamed, nameBytes, objectValue } from '../bson/document.ts';
import { longValue } from '../bson/numbers.ts';
import { encodeValue, Type, textOf, Value } from '../bson/value.ts';
import type { Call, Connection, Reply, Server } from '../commands/command.ts';
import { commands } from '../commands/table.ts';
import { fail, isRetryable, nameOf, refused, ServerError } from '../errors.ts';
import { Arguments } from './arguments.ts';
import { type CommandFault, suffer } from './fail-points.ts';
import { HangUp } from './hang-up.ts';
import type { Request } from './message.ts';

const emptyArray = arrayValue([]);
const [idName, levelName, wName] = [nameBytes('id'), nameBytes('level'), nameBytes('w')];

/** Answers one command. Rejects with `HangUp` when the connection is to be closed instead. */
export async function answer(server: Server, connection: Connection, request: Request): Promise<Buffer> {
  const now = Date.now();
  const labelled = (code: number, fault: CommandFault | undefined): Reply => {
    // The server says what a driver may send again; a fail point's labels stand in place of its own.
    const own = request.args.has('txnNumber') && isRetryable(code) ? ['RetryableWriteError'] : [];
    const errorLabels = fault?.labels ?? own;
    return errorLabels.length > 0 ? { errorLabels } : {};
  };
  let fault: CommandFault | undefined;
  try {
    const call = callOf(server, connection, request, now);
    if (request.name !== 'configureFailPoint')
      fault = server.failPoints.onCommand(request.name, connection.appName);
    if (fault) await suffer(fault);
    const reply = call.run();
    const concern = fault?.writeConcernError ?? unkept(call.args.document('writeConcern'));
    if (!concern) return closing(reply, now);
    const writeConcernError = { codeName: nameOf(concern.code), ...concern };
    return closing({ ...reply, writeConcernError, ...labelled(concern.code, fault) }, now);
  } catch (error) {
    if (error instanceof HangUp) throw error;
    const { code, message, fields } = error instanceof ServerError ? error : unexpected(error);
    const reply = { ok: 0, errmsg: message, code, codeName: nameOf(code), ...fields };
    return closing({ ...reply, ...labelled(code, fault) }, now);
  }
}

/** A defect of this store must fail the command loudly, not the client's patience. */
const unexpected = (error: unknown): ServerError =>
  new ServerError(
    'InternalError',
    `embedded store: ${error instanceof Error ? error.message : 'unknown error'}`,
  );

function callOf(
  server: Server,
  connection: Connection,
  request: Request,
  now: number,
): Call & { run: () => Reply } {
  const { name, args, sequences } = request;
  const command = commands.get(name) ?? fail('CommandNotFound', `no such command: '${name}'`);
  const values = new Map([...args, ...[...sequences.keys()].map((key) => [key, emptyArray] as const)]);
  const lsid = args.get('lsid');
  const call: Call = {
    name,
    db: textOr(args.get('$db'), 'admin'),
    args: new Arguments(name, values, command.accepts),
    documents: (key) => sequences.get(key) ?? call.args.array(key).map(({ bytes }) => bytes),
    server,
    connection,
    session:
      lsid?.type === Type.object ? fieldNamed(lsid.bytes, idName)?.bytes.toString('hex', 5) : undefined,
    txnNumber: txnNumberOf(args.get('txnNumber')),
    now,
  };
  const { db, session, txnNumber } = call;
  if (command.adminOnly && db !== 'admin')
    fail('Unauthorized', `${name} may only be run against the admin database.`);
  const concern = call.args.document('readConcern');
  if (concern && textOr(fieldNamed(concern, levelName), '') === 'snapshot')
    throw refused('read concern snapshot');
  if (txnNumber !== undefined) checkTransaction(name, session, command.retryable ?? false);
  const run = (): Reply => {
    if (session !== undefined && txnNumber !== undefined)
      server.storage.retries.begin(session, txnNumber, now);
    return command.run(call);
  };
  return { ...call, run };
}

const textOr = (value: Value | undefined, otherwise: string): string =>
  value?.type === Type.string ? textOf(value) : otherwise;

function txnNumberOf(value: Value | undefined): bigint | undefined {
  if (!value) return undefined;
  if (value.type === Type.long) return value.bytes.readBigInt64LE(0);
  return fail('TypeMismatch', "BSON field 'txnNumber' is the wrong type, expected type 'long'");
}

function checkTransaction(name: string, session: string | undefined, retryable: boolean): void {
  if (session === undefined)
    fail('InvalidOptions', 'Transaction number requires a session ID to also be specified');
  if (retryable) return;
  const message =
    'txnNumber may only be provided for multi-document transactions and retryable write commands.';
  fail(
    'NotARetryableWriteCommand',
    `${message} autocommit:false was not provided, and ${name} is not a retryable write command.`,
  );
}

/** A write concern that a set of one member cannot keep. The write has been done all the same, as on a real server. */
function unkept(concern: Buffer | undefined): { code: number; errmsg: string } | undefined {
  const w = concern && fieldNamed(concern, wName);
  const name = textOr(w, 'majority');
  if (name !== 'majority')
    return { code: 79, errmsg: `No write concern mode named '${name}' found in replica set configuration` };
  return w?.type === Type.int && w.bytes.readInt32LE(0) > 1
    ? { code: 100, errmsg: 'Not enough data-bearing nodes' }
    : undefined;
}

const okValue = encodeValue(1);
const signature = encodeValue({ hash: new BSON.Binary(Buffer.alloc(20)), keyId: BSON.Long.ZERO });
let lastTick = 0n;

/** The reply with what every reply of a replica set ends with. The cluster time never stands still. */
function closing(reply: Reply, now: number): Buffer {
  const tick = BigInt(Math.floor(now / 1000)) << 32n;
  lastTick = tick > lastTick ? tick : lastTick + 1n;
  const time = new Value(Type.timestamp, longValue(lastTick).bytes);
  const fields = Object.entries(reply).map(([name, value]) => ({ name, value: encodeValue(value) }));
  if (!('ok' in reply)) fields.push({ name: 'ok', value: okValue });
  const cluster = documentOf([
    { name: 'clusterTime', value: time },
    { name: 'signature', value: signature },
  ]);
  return documentOf([
    ...fields,
    { name: '$clusterTime', value: objectValue(cluster) },
    { name: 'operationTime', value: time },
  ]);
}
