import type { FetchMedia } from '../slack/post-media.ts';
import type { createFetchMedia } from '../sms/fetch-media.ts';

/** A picture as Slack takes it. What may be had later is an error, so that it is tried again. */
export const fetchPicture =
  (fetchMedia: ReturnType<typeof createFetchMedia>): FetchMedia =>
  async (_, url) => {
    const media = await fetchMedia(url);
    if (media.kind === 'failed') throw new Error(`the picture could not be fetched now: ${media.because}`);
    return media.kind === 'media' ? { bytes: media.bytes, type: media.type } : undefined;
  };
