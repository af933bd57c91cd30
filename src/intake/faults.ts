import type { z } from 'zod';

/** One fault of a payload: where, as a path such as `consent.at`, and what to do about it. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Every fault at once. `known` are the payload's own field names, to recognise a misspelt one. */
export const faultsOf = (error: z.ZodError, known: readonly string[]): Fault[] =>
  error.issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...issue.path, key].join('.'),
        message: `is not a field${suggestion(key, known)}`,
      }));
    }
    return [{ path: issue.path.join('.'), message: issue.message }];
  });

/** Other systems write `source_url` or `SourceURL`. */
function suggestion(key: string, known: readonly string[]): string {
  const meant = known.find((name) => plain(name) === plain(key));
  return meant === undefined ? '' : `, did you mean ${meant}?`;
}

const plain = (name: string): string => name.replace(/[^a-z0-9]/gi, '').toLowerCase();
