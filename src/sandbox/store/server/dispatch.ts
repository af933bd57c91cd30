import { BSON } from 'bson';
import { arrayValue, documentOf, fieldNamed, nameBytes } from '../bson/document.ts';
import { numberOf } from '../bson/numbers.ts';
import { encodeValue, Type, textOf, type Value } from '../bson/value.ts';
import type { Call, Connection, Reply, Server } from '../commands/command.ts';
import { commands } from '../commands/table.ts';
import { codes, isRetryable, nameOf, refused, ServerError } from '../errors.ts';
import { Arguments } from './arguments.ts';
import type { CommandFault } from './fail-points.ts';
import { HangUp } from './hang-up.ts';
import type { Request } from './message.ts';
import { writeConcernError } from './write-concern.ts';

const idName = nameBytes('id');
const emptyArray = arrayValue([]);

/** Answers one command. Rejects with `HangUp` when the connection is to be closed instead. */
export async function answer(server: Server, connection: Connection, request: Request): Promise<Buffer> {
  const now = Date.now();
  let fault: CommandFault | undefined;
  try {
    const call = callOf(server, connection, request, now);
    if (request.name !== 'configureFailPoint')
      fault = server.failPoints.onCommand(request.name, connection.appName);
    if (fault) await suffer(fault);
    return closing({ ...run(call), ...concern(call, fault) }, now);
  } catch (error) {
    if (error instanceof HangUp) throw error;
    const { code, message, fields } = error instanceof ServerError ? error : unexpected(error);
    const labels = labelsFor(code, request, fault);
    return closing({ ok: 0, errmsg: message, code, codeName: nameOf(code), ...fields, ...labels }, now);
  }
}

/** A defect of this store must fail the command loudly, not the client's patience. */
const unexpected = (error: unknown): ServerError =>
  new ServerError(
    'InternalError',
    `embedded store: ${error instanceof Error ? error.message : 'unknown error'}`,
  );

function callOf(server: Server, connection: Connection, request: Request, now: number): Call {
  const { name, args, sequences } = request;
  const command = commands.get(name);
  if (!command) throw new ServerError('CommandNotFound', `no such command: '${name}'`);
  const db = args.get('$db');
  const values = new Map([...args, ...[...sequences.keys()].map((key) => [key, emptyArray] as const)]);
  const call = {
    name,
    db: db?.type === Type.string ? textOf(db) : 'admin',
    args: new Arguments(name, values, command.accepts),
    documents: (key: string) => sequences.get(key) ?? call.args.array(key).map(({ bytes }) => bytes),
    server,
    connection,
    session: sessionOf(args.get('lsid')),
    txnNumber: txnNumberOf(args.get('txnNumber')),
    now,
  };
  if (command.adminOnly && call.db !== 'admin') {
    throw new ServerError('Unauthorized', `${name} may only be run against the admin database.`);
  }
  checkTransaction(call, command.retryable ?? false);
  return call;
}

function sessionOf(lsid: Value | undefined): string | undefined {
  const id = lsid?.type === Type.object ? fieldNamed(lsid.bytes, idName) : undefined;
  return id?.bytes.toString('hex', 5);
}

function txnNumberOf(value: Value | undefined): bigint | undefined {
  if (!value) return undefined;
  if (value.type === Type.long) return value.bytes.readBigInt64LE(0);
  throw new ServerError('TypeMismatch', "BSON field 'txnNumber' is the wrong type, expected type 'long'");
}

function checkTransaction({ name, args, session, txnNumber }: Call, retryable: boolean): void {
  const level = args.document('readConcern');
  const wanted = level && fieldNamed(level, nameBytes('level'));
  if (wanted?.type === Type.string && textOf(wanted) === 'snapshot') throw refused('read concern snapshot');
  if (txnNumber === undefined) return;
  if (session === undefined) {
    throw new ServerError('InvalidOptions', 'Transaction number requires a session ID to also be specified');
  }
  if (retryable) return;
  throw new ServerError(
    'NotARetryableWriteCommand',
    `txnNumber may only be provided for multi-document transactions and retryable write commands. autocommit:false was not provided, and ${name} is not a retryable write command.`,
  );
}

async function suffer(fault: CommandFault): Promise<void> {
  if (fault.blockMs > 0) await new Promise((done) => setTimeout(done, fault.blockMs));
  if (fault.closeConnection) throw new HangUp();
  if (fault.errorCode !== undefined)
    throw new ServerError(fault.errorCode, "Failing command via 'failCommand' failpoint");
}

function run(call: Call): Reply {
  const { session, txnNumber, server, now } = call;
  if (session !== undefined && txnNumber !== undefined) server.storage.retries.begin(session, txnNumber, now);
  return commands.get(call.name)?.run(call) ?? {};
}

function concern({ args, txnNumber }: Call, fault: CommandFault | undefined): Reply {
  const injected = fault?.writeConcernError;
  const error = injected ?? writeConcernError(args.document('writeConcern'));
  if (!error) return {};
  const code = fieldNamed(error.bytes, nameBytes('code'));
  const number = (code && numberOf(code)) ?? codes.UnknownError;
  const own = txnNumber !== undefined && isRetryable(number) ? ['RetryableWriteError'] : [];
  const labels = fault?.labels ?? own;
  return { writeConcernError: error, ...(labels.length > 0 && { errorLabels: labels }) };
}

/** The server labels what a driver may send again; a fail point's labels stand in their place. */
function labelsFor(code: number, { args }: Request, fault: CommandFault | undefined): Reply {
  const own = args.has('txnNumber') && isRetryable(code) ? ['RetryableWriteError'] : [];
  const labels = fault?.labels ?? own;
  return labels.length > 0 ? { errorLabels: labels } : {};
}

let lastTick = 0n;

/** What every reply of a replica set ends with. The cluster time never stands still. */
function closing(reply: Reply, now: number): Buffer {
  const tick = BigInt(Math.floor(now / 1000)) << 32n;
  lastTick = tick > lastTick ? tick : lastTick + 1n;
  const clusterTime = new BSON.Timestamp(lastTick);
  const signature = { hash: new BSON.Binary(Buffer.alloc(20)), keyId: BSON.Long.ZERO };
  const { ok = 1 } = reply;
  const fields = { ...reply, ok, $clusterTime: { clusterTime, signature }, operationTime: clusterTime };
  return documentOf(Object.entries(fields).map(([name, value]) => ({ name, value: encodeValue(value) })));
}
