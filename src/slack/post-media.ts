import type { WebClient } from '@slack/web-api';
import type { Contact, InboundText } from '../domain/contact.ts';
import { commit, commitTo } from '../use-cases/commit.ts';
import type { Ports } from '../use-cases/ports.ts';
import type { WorkResult, WorkRow } from '../use-cases/work-ports.ts';
import type { BackOff } from './back-off.ts';
import { cardMetadata } from './card-key.ts';
import { findPosted } from './find-posted.ts';
import { isLockedOut, troubleOf } from './slack-trouble.ts';
import { type TurnTools, takeTurn } from './take-turn.ts';
import type { Words } from './words/words.ts';

/** One picture, or that it cannot be had. The sms edge authenticates, follows redirects and bounds the size. */
export type FetchMedia = (
  ws: string,
  url: string,
) => Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined>;

export interface MediaDeps extends TurnTools {
  readonly web: (ws: string) => WebClient;
  readonly port: Pick<Ports, 'streams' | 'now' | 'note'>;
  readonly fetchMedia: FetchMedia;
  readonly backOff: BackOff;
  readonly words: (ws: string) => Words;
}

/** Twilio takes at most ten pictures in one message. */
const MOST_PICTURES = 10;
const ROOT_FIRST_MS = 500;

interface Job {
  readonly ws: string;
  readonly contact: Contact;
  readonly text: InboundText;
  readonly channel: string;
  readonly thread: string;
  /** An earlier try may have got something through. */
  readonly doubt: boolean;
}

/** The `media` effect: a text's pictures into its thread, once; what cannot be fetched is said there. */
export const postMedia =
  (deps: MediaDeps) =>
  async ({ ws, stream, effect, tries }: WorkRow<'media'>): Promise<WorkResult> => {
    const key = `media:${effect.textSid}`;
    const { contact } = await deps.port.streams.read(ws, stream);
    const text = contact.texts.find(({ sid }) => sid === effect.textSid);
    if (text === undefined || text.media.length === 0) return { kind: 'done' };
    if (await deps.port.streams.findByKey(ws, key)) return { kind: 'done' };
    const root = contact.cards[`root:${text.conversation}`];
    if (root === undefined) {
      return { kind: 'again', at: deps.port.now() + ROOT_FIRST_MS, counts: false, because: 'root first' };
    }
    const job = { ws, contact, text, channel: root.channel, thread: root.ts, doubt: tries > 1 };
    try {
      const posted = await post(deps, job);
      if (posted.kind === 'again') return posted;
      deps.backOff.recover(key);
      await commitTo<never>(deps.port, { ws, contact: contact.id, key, actor: 'machine:slack' }, () =>
        commit([{ type: 'MediaPosted', textSid: text.sid, count: posted.count, failed: posted.failed }]),
      );
      return { kind: 'done' };
    } catch (error) {
      return afterTrouble(deps, error, key, tries);
    }
  };

type Posted = { readonly kind: 'posted'; readonly count: number; readonly failed: number };
type Again = Extract<WorkResult, { kind: 'again' }>;

async function post(deps: MediaDeps, job: Job): Promise<Posted | Again> {
  const wanted = job.text.media.slice(0, MOST_PICTURES);
  const got = await Promise.all(wanted.map(({ url }) => deps.fetchMedia(job.ws, url)));
  // Pictures and the word about those that failed are two messages with a turn each: whoever had to wait between
  // them, without a try being counted, finds the pictures there.
  const looks = job.doubt || got.includes(undefined);
  const present = looks ? await alreadyThere(deps, job) : new Set<string>();
  const missing = got.flatMap((picture, index) => {
    const name = fileStem(job.text, index);
    return present.has(name) ? [] : [{ picture, name, index }];
  });
  const fetched = missing.flatMap(({ picture, ...rest }) =>
    picture === undefined ? [] : { ...picture, ...rest },
  );
  const failed = missing.length - fetched.length;
  if (fetched.length > 0) {
    const uploaded = await takeTurn(deps, { kind: 'upload', of: job.ws }, () => upload(deps, job, fetched));
    if (uploaded.kind === 'again') return uploaded;
  }
  if (failed > 0) {
    const told = await tellFailed(deps, job, failed, wanted.length);
    if (told !== 'told') return told;
  }
  return { kind: 'posted', count: wanted.length - failed, failed };
}

interface Picture {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly name: string;
  readonly index: number;
}

function upload(deps: MediaDeps, { ws, channel, thread, text }: Job, pictures: readonly Picture[]) {
  const { media } = deps.words(ws);
  const [first, ...rest] = pictures.map(({ bytes, type, name, index }) => ({
    file: Buffer.from(bytes),
    filename: `${name}.${extension(type)}`,
    title: media.title(index + 1, text.media.length),
    alt_text: media.title(index + 1, text.media.length),
  }));
  if (first === undefined) throw new Error('no picture to upload');
  return deps
    .web(ws)
    .files.uploadV2({ channel_id: channel, thread_ts: thread, file_uploads: [first, ...rest] });
}

/** What a picture's file is called: after its text, so that a second try finds the first one's work. */
const fileStem = ({ sid }: InboundText, index: number): string => `${sid}-${index + 1}`;

const extension = (type: string): string =>
  /^[a-z]+\/([a-z0-9]{2,5})/i.exec(type)?.[1]?.replace('jpeg', 'jpg') ?? 'bin';

async function alreadyThere({ web }: MediaDeps, { ws, channel, thread }: Job): Promise<ReadonlySet<string>> {
  const { messages } = await web(ws).conversations.replies({ channel, ts: thread, limit: 200 });
  const names = (messages ?? [])
    .flatMap(({ files }) => files ?? [])
    .map(({ name }) => name?.replace(/\.\w+$/, '') ?? '');
  return new Set(names);
}

async function tellFailed(deps: MediaDeps, job: Job, failed: number, count: number): Promise<'told' | Again> {
  const { ws, channel, thread, contact, text } = job;
  const mark = { contact: contact.id, card: `media:${text.sid}` };
  if (job.doubt && (await findPosted(deps.web(ws), { channel, thread, since: 0 }, mark))) return 'told';
  const told = await takeTurn(deps, { kind: 'post', of: `${ws}/${channel}` }, () =>
    deps.web(ws).chat.postMessage({
      channel,
      thread_ts: thread,
      text: deps.words(ws).media.failed(failed, count),
      metadata: cardMetadata(mark),
      unfurl_links: false,
      unfurl_media: false,
    }),
  );
  return told.kind === 'went' ? 'told' : told;
}

function afterTrouble({ port, backOff }: MediaDeps, error: unknown, key: string, tries: number): WorkResult {
  const trouble = troubleOf(error);
  if (trouble === undefined) throw error;
  const ms = trouble.kind === 'wait' ? trouble.ms : Math.max(3_000, backOff.next(key));
  const counts =
    trouble.kind === 'refused' ? !isLockedOut(trouble.code) : trouble.kind === 'unknown' && tries < 2;
  const because = trouble.kind === 'refused' ? `Slack says ${trouble.code}` : `Slack: ${trouble.kind}`;
  return { kind: 'again', at: port.now() + ms, counts, because };
}
