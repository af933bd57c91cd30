import { SENDING_STREAM, type SenderTrouble } from '../domain/sending.ts';
import type { Settings } from '../domain/settings.ts';
import { commitSending } from '../use-cases/commit-sending.ts';
import type { Ports } from '../use-cases/ports.ts';
import type { WorkResult, WorkRow } from '../use-cases/work-ports.ts';
import { afterTrouble, type CardTools } from './card-calls.ts';
import { cardMetadata } from './card-key.ts';
import { findPosted } from './find-posted.ts';
import type { Look } from './look.ts';
import type { People } from './people.ts';
import { isGone, troubleOf } from './slack-trouble.ts';
import { takeTurn } from './take-turn.ts';
import { senderCard } from './views/sender-card.ts';

export interface SenderCardDeps extends CardTools {
  readonly port: CardTools['port'] & Pick<Ports, 'settings' | 'sending'>;
  readonly people: People;
  readonly look: (ws: string) => Omit<Look, 'settings' | 'now' | 'nameOf'>;
}

interface Shown {
  readonly ws: string;
  readonly trouble: SenderTrouble;
  readonly channel: string;
  readonly tries: number;
  readonly text: string;
  readonly blocks: ReturnType<typeof senderCard>['blocks'];
}

/** The `sender-card` effect: every channel that texts from these numbers sees how they stand. Posted once, then edited. */
export function showSenderCard(deps: SenderCardDeps): (row: WorkRow<'sender-card'>) => Promise<WorkResult> {
  return async ({ ws, effect, tries }) => {
    const settings = deps.port.settings(ws);
    const { state: sending } = await deps.port.sending.read(ws);
    const trouble = sending.troubles.find(({ id }) => id === effect.trouble);
    if (settings === undefined || trouble === undefined) return { kind: 'done' };
    const look = deps.look(ws);
    const card = await deps.people.named(ws, look.words.teammate, (nameOf) =>
      senderCard({ ...look, settings, now: deps.port.now(), nameOf }, trouble),
    );
    for (const channel of channelsOf(settings, trouble)) {
      const shown = { ws, trouble, channel, tries, text: card.first, blocks: card.blocks };
      const outcome = await showIn(deps, shown);
      if (outcome.kind === 'again') return outcome;
    }
    return { kind: 'done' };
  };
}

/** Where leads arrive that are answered from these numbers. */
function channelsOf({ sources, elsewhere }: Settings, { numbers }: SenderTrouble): readonly string[] {
  const routes = [...Object.values(sources), elsewhere].filter(({ number }) => numbers.includes(number));
  return [...new Set((routes.length === 0 ? [elsewhere] : routes).map(({ channel }) => channel))];
}

async function showIn(deps: SenderCardDeps, shown: Shown): Promise<WorkResult> {
  const { ws, trouble, channel, tries } = shown;
  const ts = trouble.shown[channel];
  try {
    return ts === undefined ? await post(deps, shown) : await edit(deps, shown, ts);
  } catch (error) {
    const card = cardOf(trouble);
    return afterTrouble(deps, error, {
      contact: SENDING_STREAM,
      card,
      channel,
      key: `${ws}/${channel}/${card}`,
      tries,
    });
  }
}

async function edit(deps: SenderCardDeps, shown: Shown, ts: string): Promise<WorkResult> {
  const { ws, channel, text, blocks } = shown;
  try {
    const turn = await takeTurn(deps, { kind: 'update', of: ws }, () =>
      deps.web(ws).chat.update({ channel, ts, text, blocks: [...blocks] }),
    );
    return turn.kind === 'went' ? { kind: 'done' } : turn;
  } catch (error) {
    const trouble = troubleOf(error);
    // Somebody took the message away; what it said is over or will be told by the next one.
    if (trouble?.kind === 'refused' && isGone(trouble.code)) return { kind: 'done' };
    throw error;
  }
}

async function post(deps: SenderCardDeps, shown: Shown): Promise<WorkResult> {
  const { ws, trouble, channel, text, blocks, tries } = shown;
  const mark = { contact: SENDING_STREAM, card: cardOf(trouble) };
  const where = { channel, thread: undefined, since: trouble.at };
  if (tries > 1) {
    const looked = await takeTurn(deps, { kind: 'look', of: ws }, () =>
      findPosted(deps.web(ws), where, mark),
    );
    if (looked.kind !== 'went') return looked;
    if (looked.value !== undefined) return record(deps, shown, looked.value);
  }
  const posted = await takeTurn(deps, { kind: 'page', of: `${ws}/${channel}` }, () =>
    deps.web(ws).chat.postMessage({
      channel,
      text,
      blocks: [...blocks],
      metadata: cardMetadata(mark),
      unfurl_links: false,
      unfurl_media: false,
    }),
  );
  if (posted.kind !== 'went') return posted;
  if (posted.value.ts === undefined) throw new Error('Slack accepted a message and did not say where it is');
  return record(deps, shown, posted.value.ts);
}

/** Keeps where it stands. Whoever finds that another process was first takes the second message away again. */
async function record(
  deps: SenderCardDeps,
  { ws, trouble, channel }: Shown,
  ts: string,
): Promise<WorkResult> {
  const command = {
    ws,
    key: `sender-shown:${trouble.id}:${channel}`,
    actor: 'machine:slack' as const,
  };
  await commitSending(deps.port, command, () => ({
    kind: 'commit',
    events: [{ type: 'SenderTroubleShown', trouble: trouble.id, channel, ts }],
  }));
  const { state: sending } = await deps.port.sending.read(ws);
  const first = sending.troubles.find(({ id }) => id === trouble.id)?.shown[channel];
  if (first !== undefined && first !== ts) await deps.web(ws).chat.delete({ channel, ts });
  return { kind: 'done' };
}

const cardOf = ({ id }: SenderTrouble): string => `sender:${id}`;
