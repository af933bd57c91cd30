import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

export const manifestText = readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8');

const shape = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) });

/** The scopes that an installation gives us. */
export const manifestScopes = (): string[] => shape.parse(parse(manifestText)).oauth_config.scopes.bot;
