import { fieldNamed, maxDocumentBytes, nameBytes } from '../bson/document.ts';
import { Type, textOf } from '../bson/value.ts';
import { sessionMinutes } from '../data/retries.ts';
import type { Call, Command, Reply } from './command.ts';

export const setName = 'baton';
const version = '7.0.14';

function run(call: Call): Reply {
  const client = call.args.document('client');
  const application = client && fieldNamed(client, nameBytes('application'));
  const name =
    application?.type === Type.object ? fieldNamed(application.bytes, nameBytes('name')) : undefined;
  if (name?.type === Type.string) call.connection.appName = textOf(name);
  const me = call.server.address();
  return {
    helloOk: true,
    [call.name === 'hello' ? 'isWritablePrimary' : 'ismaster']: true,
    setName,
    setVersion: 1,
    secondary: false,
    hosts: [me],
    primary: me,
    me,
    maxBsonObjectSize: maxDocumentBytes,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    localTime: new Date(call.now),
    logicalSessionTimeoutMinutes: sessionMinutes,
    connectionId: call.connection.id,
    minWireVersion: 0,
    // 21 is MongoDB 7.0.
    maxWireVersion: 21,
    readOnly: false,
  };
}

export const hello: Command = {
  accepts: [
    ...['hello', 'isMaster', 'ismaster', 'helloOk', 'client', 'compression', 'loadBalanced', 'backpressure'],
    ...['topologyVersion', 'maxAwaitTimeMS', 'saslSupportedMechs', 'speculativeAuthenticate'],
  ],
  run,
};

export const ping: Command = { accepts: ['ping'], run: () => ({}) };

export const buildInfo: Command = {
  accepts: ['buildInfo', 'buildinfo'],
  run: () => ({
    version,
    versionArray: [...version.split('.').map(Number), 0],
    gitVersion: 'embedded store',
    bits: 64,
    maxBsonObjectSize: maxDocumentBytes,
  }),
};

export const endSessions: Command = {
  accepts: ['endSessions'],
  run: ({ args, server }) => {
    for (const { bytes } of args.array('endSessions')) {
      const id = fieldNamed(bytes, nameBytes('id'));
      if (id) server.cursors.killSession(id.bytes.toString('hex', 5));
      if (id) server.storage.retries.forget(id.bytes.toString('hex', 5));
    }
    return {};
  },
};

export const configureFailPoint: Command = {
  accepts: ['configureFailPoint', 'mode', 'data'],
  adminOnly: true,
  run: ({ args, server }) => {
    server.failPoints.configure(args);
    return { count: 0 };
  },
};
