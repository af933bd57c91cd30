import type { Contact } from '../domain/contact.ts';
import type { CardKey } from '../domain/effect.ts';
import type { Settings } from '../domain/settings.ts';
import type { Ports } from '../use-cases/ports.ts';
import type { WorkResult, WorkRow } from '../use-cases/work-ports.ts';
import { afterTrouble, type CardTools, editCard, postCard } from './card-calls.ts';
import { CardMemory, printOf } from './card-memory.ts';
import { cardParts } from './card-parts.ts';
import type { Look } from './look.ts';
import type { People } from './people.ts';
import { type Rendered, renderCard } from './render-card.ts';
import { isGone, troubleOf } from './slack-trouble.ts';

export interface CardDeps extends CardTools {
  readonly port: CardTools['port'] & Pick<Ports, 'settings'>;
  readonly people: People;
  /** What cards are drawn with, besides names, settings and time. */
  readonly look: (ws: string) => Omit<Look, 'settings' | 'now' | 'nameOf'>;
}

const ROOT_FIRST_MS = 250;
const NOT_SET_UP_MS = 60_000;

/** The `card` effect: brings one card to what the contact's present state says. Posted once, edited ever after. */
export function showCard(deps: CardDeps): (row: WorkRow<'card'>) => Promise<WorkResult> {
  const memory = new CardMemory();
  return async ({ ws, stream, effect, tries, refresh = false }) => {
    const settings = deps.port.settings(ws);
    if (settings === undefined) {
      return { kind: 'again', at: deps.port.now() + NOT_SET_UP_MS, counts: false, because: 'not set up' };
    }
    const first = (await deps.port.streams.read(ws, stream)).contact;
    let refreshAt: number | undefined;
    for (const part of cardParts(effect.card, first)) {
      // Read anew for each message: the one before may have taken its time.
      const { contact } =
        part === effect.card ? { contact: first } : await deps.port.streams.read(ws, stream);
      const shown = await showPart(deps, memory, { ws, card: part, contact, settings, tries, refresh });
      // A card that only waits for its clock to be moved on must not stand before cards with news.
      if (shown.kind === 'again' && refresh && !shown.counts) return { kind: 'done', refreshAt: shown.at };
      if (shown.kind === 'again') return shown;
      refreshAt = soonest(refreshAt, shown.refreshAt);
    }
    return refreshAt === undefined ? { kind: 'done' } : { kind: 'done', refreshAt };
  };
}

interface Part {
  readonly ws: string;
  readonly card: CardKey;
  readonly contact: Contact;
  readonly settings: Settings;
  readonly tries: number;
  readonly refresh: boolean;
}

async function showPart(deps: CardDeps, memory: CardMemory, part: Part): Promise<WorkResult> {
  const { ws, card, contact } = part;
  const { now } = deps.port;
  const drawn = await draw(deps, part);
  if (drawn === undefined) return { kind: 'done' };
  const key = `${ws}/${contact.id}/${card}`;
  const print = printOf(drawn, contact);
  const place = contact.cards[card];
  if (place !== undefined && memory.unchanged(key, print, now())) return done(drawn);
  const thread = drawn.inThread ? contact.cards[`root:${drawn.conversation}`] : undefined;
  if (place === undefined && drawn.inThread && thread === undefined) {
    return {
      kind: 'again',
      at: now() + ROOT_FIRST_MS * 2 ** Math.min(part.tries, 6),
      counts: false,
      because: 'root first',
    };
  }
  try {
    const order = { ...part, drawn, thread: thread?.ts };
    const outcome =
      place === undefined ? await postCard(deps, order) : await editCard(deps, { ...order, place });
    if (outcome !== 'shown') return outcome;
    deps.backOff.recover(key);
    memory.remember(key, print, drawn.refreshAt);
    return done(drawn);
  } catch (error) {
    memory.forget(key);
    if (place === undefined && thread !== undefined && lostItsRoot(error))
      await remakeRoot(deps, memory, part, drawn);
    const { channel } = drawn;
    return afterTrouble(deps, error, { contact: contact.id, card, channel, key, tries: part.tries });
  }
}

const lostItsRoot = (error: unknown): boolean => {
  const trouble = troubleOf(error);
  return trouble?.kind === 'refused' && isGone(trouble.code);
};

/** Somebody deleted the root: it is made again, and its cards go into the new thread. */
async function remakeRoot(
  deps: CardDeps,
  memory: CardMemory,
  part: Part,
  { conversation }: Rendered,
): Promise<void> {
  memory.forget(`${part.ws}/${part.contact.id}/root:${conversation}`);
  await showPart(deps, memory, { ...part, card: `root:${conversation}` });
}

const draw = (deps: CardDeps, { ws, card, contact, settings }: Part): Promise<Rendered | undefined> => {
  const look = deps.look(ws);
  return deps.people.named(ws, look.words.teammate, (nameOf) =>
    renderCard(card, contact, settings, deps.port.now(), { ...look, nameOf }),
  );
};

const done = ({ refreshAt }: Rendered): WorkResult =>
  refreshAt === undefined ? { kind: 'done' } : { kind: 'done', refreshAt };

const soonest = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);
