import { z } from 'zod';
import { spawnWitness, type Witness } from '../witness/spawn-witness.ts';
import type { ModelOptions } from './config.ts';

const ready = z.object({ url: z.url(), control: z.url(), apiKey: z.string() });

/** `url` is the API (no `/v1`); `control` takes modes. */
export async function spawnModel(options: ModelOptions = {}): Promise<Witness & z.output<typeof ready>> {
  const { witness, said } = await spawnWitness(new URL('./main.ts', import.meta.url), options);
  return { ...ready.parse(said), ...witness };
}
