/** The load generator, a process of its own. `POST /run` takes a job and answers what came of it. */
import { openControl } from '../../src/sandbox/wire/control.ts';
import { runWitness } from '../../src/sandbox/witness/run-witness.ts';
import { jobSchema, loadConfig } from './job.ts';
import { makeRequests } from './make-requests.ts';
import { runLoad } from './run-load.ts';

await runWitness(
  (given) => loadConfig.parse(given),
  (config) =>
    openControl({
      'POST /run': ({ body }) => {
        const { port, traffic, pace } = jobSchema.parse(body);
        return runLoad(port, makeRequests(config, traffic), pace);
      },
    }),
);
