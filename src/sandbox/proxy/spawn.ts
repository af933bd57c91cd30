import { z } from 'zod';
import { spawnWitness, type Witness } from '../witness/spawn-witness.ts';
import type { ProxyOptions } from './config.ts';

const ready = z.object({ url: z.url(), slack: z.url(), twilio: z.url(), model: z.url() });

/** Starts at once and waits for options that are not known yet. `url` is the control address of `main.ts`; `slack`, `twilio` and `model` are the doors. */
export async function spawnProxy(
  options: ProxyOptions | Promise<ProxyOptions>,
): Promise<Witness & z.output<typeof ready>> {
  const { witness, said } = await spawnWitness(new URL('./main.ts', import.meta.url), options);
  return { ...ready.parse(said), ...witness };
}
