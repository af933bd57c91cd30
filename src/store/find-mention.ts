import { isWorkspaceStream } from '../domain/workspace-stream.ts';
import type { Streams } from '../use-cases/ports.ts';
import { reach } from './away.ts';
import type { Models } from './models.ts';

/**
 * The stream in which a message sid, draft or other id turns up: by the keys it may have made, else by reading every
 * commit of the workspace. `progress` hears how many were read.
 */
export const findMention =
  (
    { commits }: Models,
    { findByKey }: Pick<Streams, 'findByKey'>,
    progress: (seen: number) => void = () => undefined,
  ) =>
  async (ws: string, mention: string): Promise<string | undefined> => {
    for (const key of [`sms:${mention}`, mention, `lead:${mention}`]) {
      const found = await findByKey(ws, key);
      if (found) return found.stream;
    }
    let seen = 0;
    const all = await reach(async () =>
      commits.find({ ws }, { stream: 1, key: 1, events: 1 }).sort({ _id: 1 }).lean().cursor(),
    );
    for await (const { stream, key, events } of all) {
      seen += 1;
      // What holds for all contacts is nobody's story.
      if (isWorkspaceStream(stream)) continue;
      if (seen % 20_000 === 0) progress(seen);
      if (key.includes(mention) || JSON.stringify(events).includes(`"${mention}"`)) return stream;
    }
    return undefined;
  };
