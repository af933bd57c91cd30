import type { WebClient } from '@slack/web-api';
import type { Settings } from '../domain/settings.ts';
import { isWorkspaceStream } from '../domain/workspace-stream.ts';
import type { Ports } from '../use-cases/ports.ts';
import type { WorkRow } from '../use-cases/work-ports.ts';

const words = {
  card: 'A message could not be brought up to date',
  draft: 'A draft could not be written',
  dispatch: 'An approved text could not be sent',
  reconcile: 'Nobody could find out whether a text left',
  'poll-delivery': 'The delivery of a text could not be checked',
  media: 'Pictures could not be brought here',
  'page-step': 'A page could not go on to the next person',
  'remind-pause': 'A reminder could not be given',
  'follow-up': 'A reminder could not be planned',
  promise: 'Nobody could be reminded of a promise',
  'sender-trouble': 'The carrier has something against our number, and it could not be stopped',
  'read-missed': 'Missed texts could not be read: nothing leaves',
  'sender-card': 'A message about our numbers could not be brought up to date',
} as const satisfies Record<WorkRow['effect']['kind'], string>;

/** Work that was given up is shown to people in the channel that takes what has no other place. Rejects when even that fails. */
export const showDead =
  (
    {
      web,
      port,
    }: { readonly web: (ws: string) => WebClient; readonly port: Pick<Ports, 'streams' | 'note'> },
    settings: Settings,
  ) =>
  async ({ ws, stream, effect, id }: WorkRow, because: string): Promise<void> => {
    port.note('work given up', { ws, contact: stream, kind: effect.kind, row: id });
    const { conversations = [], cards = {} } = isWorkspaceStream(stream)
      ? {}
      : (await port.streams.read(ws, stream)).contact;
    const root = conversations
      .map(({ id: conversation }) => cards[`root:${conversation}`])
      .findLast((place) => place !== undefined);
    const link =
      root === undefined
        ? undefined
        : (
            await web(ws)
              .chat.getPermalink({ channel: root.channel, message_ts: root.ts })
              .catch(() => undefined)
          )?.permalink;
    const text = `⚠️ ${words[effect.kind]}${link === undefined ? '' : ` (<${link}|thread>)`}. It was tried several times. An admin looks for \`${id.slice(0, 60)}\` in the log.`;
    await web(ws).chat.postMessage({ channel: settings.elsewhere.channel, text, unfurl_links: false });
    port.note('given up work was shown', { ws, contact: stream, because: because.slice(0, 80) });
  };
