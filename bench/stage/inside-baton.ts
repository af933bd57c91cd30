/** Loaded into Baton's process beside the product: `POST /memory` tells what it holds once garbage is collected. */
import { openControl } from '../../src/sandbox/wire/control.ts';

const { gc } = globalThis;
if (gc === undefined) throw new Error('garbage cannot be collected: node needs --expose-gc');

await openControl(
  {
    'POST /memory': async () => {
      // What the first collection frees, finalizers may only let go of before a second.
      await gc({ execution: 'async' });
      await gc({ execution: 'async' });
      return process.memoryUsage();
    },
  },
  Number(process.env['BENCH_INSIDE_PORT']),
);
