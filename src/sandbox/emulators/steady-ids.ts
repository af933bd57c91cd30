import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Runs `seed` while `crypto.randomBytes` draws from a fixed series, so that the emulator gives the same people and
 * channels the same ids at every start: what Baton's kept store says about them stays true after a restart.
 * Afterwards chance is chance again.
 */
export async function withSteadyIds<T>(series: string, seed: () => Promise<T>): Promise<T> {
  const chance = crypto.randomBytes;
  let drawn = 0;
  replaceRandomBytes((size) => {
    drawn += 1;
    return crypto.createHash('sha512').update(`${series}:${drawn}`).digest().subarray(0, size);
  });
  return seed().finally(() => replaceRandomBytes(chance));
}

function replaceRandomBytes(randomBytes: (size: number) => Buffer): void {
  Object.defineProperty(crypto, 'randomBytes', { value: randomBytes, configurable: true, writable: true });
  syncBuiltinESMExports();
}
