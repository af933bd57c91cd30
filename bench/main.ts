/**
 * `npm run bench`: how fast Baton is, as one JSON object on standard output; what it is doing goes to standard error.
 * `--quick` measures less of everything. Machines differ and are never idle: throughput is told as a ratio to a bare
 * receiver in the same run, and figures of rounds as their median.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { rounded } from './figures.ts';
import { judging } from './measures/judging.ts';
import { reading } from './measures/reading.ts';
import { readingAFile } from './measures/reading-a-file.ts';
import { runOnStage } from './run-on-stage.ts';
import { sizes } from './sizes.ts';
import { heldTo } from './targets.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const mode = values.quick ? 'quick' : 'full';
const { repeats } = sizes[mode];
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const busyBefore = loadavg();
say('judging and reading, without any process …');
const judge = await judging(repeats);
const readText = reading(repeats);
const readTexts = await readingAFile();
const figures = { ...(await runOnStage(sizes[mode], say)), judge, readText, readTexts };
const report = {
  mode,
  machine: {
    node: process.version,
    processors: availableParallelism(),
    model: cpus()[0]?.model,
    loadAverage: { before: rounded(busyBefore), after: rounded(loadavg()) },
  },
  ...figures,
  targets: heldTo(figures),
};
process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
