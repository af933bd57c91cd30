import type { CopyBookEvent } from '../domain/copy-book-events.ts';
import { codecOf } from './codec-of.ts';
import { copyBookEvents } from './schema/copy-book-events.ts';

/** The events of a workspace's approved copy. */
export const copyBookCodec = codecOf<CopyBookEvent>(copyBookEvents);
