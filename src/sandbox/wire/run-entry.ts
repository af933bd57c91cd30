import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Are we running from the sources, or built? */
const built = import.meta.url.endsWith('.js');

/** Where tsx is, by its full address: where the caller stands must not decide whether a process starts. */
const loader = (): string => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** An entry file of ours as it is there: what is named `.ts` is `.js` after a build. */
export const entryFile = (entry: URL): URL => (built ? new URL(entry.href.replace(/\.ts$/, '.js')) : entry);

/** What node needs to understand our files: nothing when they are built. */
export const loaderFlags = (): string[] => (built ? [] : [`--import=${loader()}`]);

/**
 * With what `npm start` starts node: room for young objects in MB. With 16, node's own measure, every sixth millisecond
 * under load went into moving those that a text in work still needs.
 */
export const serviceFlags = ['--max-semi-space-size=64'] as const;

/** Arguments with which node runs an entry file of ours. */
export const runEntry = (entry: URL): string[] => [...loaderFlags(), fileURLToPath(entryFile(entry))];
