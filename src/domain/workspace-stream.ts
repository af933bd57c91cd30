import { TEMPLATES_STREAM } from './copy-book.ts';
import { SENDING_STREAM } from './sending.ts';

/**
 * Does this stream hold what is true of a whole workspace? Contacts' streams are named by hexadecimal HMACs, so that
 * none is called like these.
 */
export const isWorkspaceStream = (stream: string): boolean =>
  stream === SENDING_STREAM || stream === TEMPLATES_STREAM;
