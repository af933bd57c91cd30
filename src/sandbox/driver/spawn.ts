import { z } from 'zod';
import { spawnWitness, type Witness } from '../witness/spawn-witness.ts';
import type { DriverOptions } from './config.ts';

const ready = z.object({ url: z.url() });

/** Starts at once and waits for options that are not known yet. `url` serves the routes of `main.ts`. */
export async function spawnDriver(options: DriverOptions | Promise<DriverOptions>): Promise<Witness> {
  const { witness, said } = await spawnWitness(new URL('./main.ts', import.meta.url), options);
  return { ...ready.parse(said), ...witness };
}
