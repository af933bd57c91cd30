import { parseArgs } from 'node:util';
import { startStore } from './start.ts';

/** The embedded store as a process of its own. Prints one line of JSON, `{"uri":…}`, once it listens. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    dir: { type: 'string' },
    hostile: { type: 'boolean', default: false },
    seed: { type: 'string' },
    'with-parent': { type: 'boolean', default: false },
  },
});

const { dir, hostile, port, seed } = values;
try {
  const store = await startStore({
    port: Number(port),
    hostile,
    ...(dir !== undefined && { dir }),
    ...(seed !== undefined && { seed: Number(seed) }),
  });
  const stop = (): void => void store.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // The parent's end of the pipe closes when it dies, however it dies.
  if (values['with-parent']) process.stdin.resume().once('close', stop);
  console.log(JSON.stringify({ uri: store.uri }));
} catch (error) {
  console.error(`embedded store: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
