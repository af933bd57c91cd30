import { CHANNEL } from './chapter.ts';
import { type Message, offers, type Stage, saying } from './stage.ts';

/** The root of somebody's thread: the channel message that names them. */
export const rootOf = (stage: Stage, who: string, channel = CHANNEL): Promise<Message> =>
  stage.until(`a thread for ${who} in #${channel}`, async () =>
    (await stage.channel(channel)).findLast((message) => saying(message).includes(who)),
  );

/** The newest message of a thread that passes. */
export const inThread = (
  stage: Stage,
  root: Message,
  what: string,
  passes: (message: Message) => boolean,
  channel = CHANNEL,
): Promise<Message> =>
  stage.until(what, async () => (await stage.thread(channel, root)).slice(1).findLast(passes));

/** The card that offers to send. */
export const openDraft = (stage: Stage, root: Message): Promise<Message> =>
  inThread(stage, root, 'a draft with a send button', (message) => offers(message, 'draft-send'));

export const has =
  (...words: readonly string[]) =>
  (message: Message): boolean =>
    words.every((word) => saying(message).includes(word));
