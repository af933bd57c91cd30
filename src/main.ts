import closeWithGrace from 'close-with-grace';
import { describeFaults, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { StartRefused } from './start-refused.ts';

/** A webhook may ride out an election for 10 s and a carrier call lasts 10 s; orchestrators kill after 30. */
const CLOSE_WITHIN_MS = 25_000;

const read = readConfig(process.env);
if (read.kind === 'faults') refuse(describeFaults(read.faults));

const { config } = read;
const log = createLog({ level: config.logLevel });

try {
  // Not before the settings are known to be right: naming a missing one should not wait for every SDK to load.
  const { createApp } = await import('./app.ts');
  const app = await createApp({ config, log });
  closeWithGrace({ delay: CLOSE_WITHIN_MS, logger: log }, async ({ signal, err }) => {
    if (err) log.fatal({ err }, 'stopping after an error');
    else log.info({ signal }, 'stopping');
    await app.stop();
    log.info('stopped');
  });
  const { port } = await app.start();
  log.info({ port }, 'started');
} catch (error) {
  if (error instanceof StartRefused) refuse(error.message);
  log.fatal({ err: error }, 'could not start');
  process.exit(1);
}

function refuse(message: string): never {
  process.stderr.write(message);
  process.exit(1);
}
