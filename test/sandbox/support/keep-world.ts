/** Starts a world, says who is in it, and stays: for a test that kills it. */
import { startWorld } from '../../../src/sandbox/world.ts';

const { urls, witnesses, store } = await startWorld();
const pids = [...Object.values(witnesses).map(({ pid }) => pid), store.pid];
process.stdout.write(`${JSON.stringify({ urls, pids })}\n`);
setInterval(() => undefined, 60_000);
