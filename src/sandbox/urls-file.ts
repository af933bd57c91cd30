import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { WorldUrls } from './world-urls.ts';

/** `.sandbox/urls.json`: everything an outside program needs to play with the sandbox. */
export interface SandboxUrls extends WorldUrls {
  /** Where Baton answers. */
  readonly app: string;
  readonly leads: { readonly url: string; readonly secret: string };
}

export const sandboxUrls = (world: WorldUrls, app: string): SandboxUrls => ({
  ...world,
  app,
  leads: { ...world.leads, url: `${app}/leads` },
});

export async function writeUrls(path: string, urls: SandboxUrls): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(urls, null, 2)}\n`);
}
