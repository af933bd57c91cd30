import type { KnownBlock } from '@slack/types';
import { type Contact, type Conversation, conversationOf, draftOf, sendOf } from '../domain/contact.ts';
import type { CardKey } from '../domain/effect.ts';
import type { Settings } from '../domain/settings.ts';
import type { Card } from './blocks.ts';
import { limits } from './limits.ts';
import type { Look } from './look.ts';
import { clamp } from './text.ts';
import { askCard } from './views/ask.ts';
import { draftCard } from './views/draft-card.ts';
import { stoppedDraft } from './views/draft-dead.ts';
import { failureCard } from './views/failure.ts';
import { inboundCard } from './views/inbound.ts';
import { pageCard } from './views/page.ts';
import { pagedCard } from './views/paged.ts';
import { pauseCard, remindCard } from './views/pause.ts';
import { promiseCard } from './views/promise.ts';
import { reopenedCard } from './views/reopened.ts';
import { rootCard } from './views/root.ts';
import { stopCard } from './views/stop.ts';

/** One Slack message as it should look now. */
export interface Rendered {
  readonly channel: string;
  readonly conversation: string;
  /** False for the root and for pages, which are channel messages of their own. */
  readonly inThread: boolean;
  /** What notifications and screen readers say; begins with the same sentence as the first block. */
  readonly text: string;
  readonly blocks: KnownBlock[];
  /** When it will read differently although nothing happened. */
  readonly refreshAt?: number;
  /** A new message mentions somebody. */
  readonly buzz: boolean;
}

/**
 * A message within a card: most cards are one message; `<draft>/stopped` and `<page>/<n>` are further ones that buzz
 * anew. The suffix is part of the id as far as the rest of Baton is concerned.
 */
export function renderCard(
  card: CardKey,
  contact: Contact,
  settings: Settings,
  now: number,
  more: Omit<Look, 'settings' | 'now'>,
): Rendered | undefined {
  const drawn = draw(card, contact, { ...more, settings, now });
  if (drawn === undefined) return undefined;
  const [{ id, channel }, view, inThread] = drawn;
  const { first, rest, blocks, buzz, refreshAt } = view;
  return {
    channel,
    conversation: id,
    inThread,
    text: clamp(
      rest === undefined ? first : `${first}${first.endsWith('.') ? '' : '.'} ${rest}`,
      limits.messageText,
    ),
    blocks: [...blocks],
    buzz: buzz === true,
    ...(refreshAt === undefined ? {} : { refreshAt }),
  };
}

type Drawn = readonly [Conversation, Card, boolean];

function draw(card: CardKey, contact: Contact, look: Look): Drawn | undefined {
  const [kind, id, part] = partsOf(card);
  switch (kind) {
    case 'root':
      return placed(conversationOf(contact, id), false, (conversation) =>
        rootCard(look, contact, conversation),
      );
    case 'draft': {
      const draft = draftOf(contact, id);
      return placed(
        draft && conversationOf(contact, draft.conversation),
        true,
        () => draft && (part === 'stopped' ? stoppedDraft : draftCard)(look, contact, draft),
      );
    }
    case 'promise': {
      const draft = draftOf(contact, id);
      return placed(
        draft && conversationOf(contact, draft.conversation),
        true,
        () => draft && promiseCard(look, contact, draft),
      );
    }
    case 'in': {
      const text = contact.texts.find(({ sid }) => sid === id);
      return placed(
        text && conversationOf(contact, text.conversation),
        true,
        () => text && inboundCard(look, contact, text),
      );
    }
    case 'stop': {
      const stop = contact.revocations.find((revocation) => revocation.id === id);
      return placed(
        stop && conversationAt(contact, stop.at),
        true,
        () => stop && stopCard(look, contact, stop),
      );
    }
    case 'open': {
      const grant = contact.grants.find((candidate) => candidate.id === id);
      return placed(
        grant && conversationAt(contact, grant.at),
        true,
        () => grant && reopenedCard(look, contact, grant),
      );
    }
    case 'pause':
    case 'remind': {
      const pause = contact.pauses.find((candidate) => candidate.id === id);
      const view = kind === 'pause' ? pauseCard : remindCard;
      return placed(
        pause && conversationAt(contact, pause.at),
        true,
        (conversation) => pause && view(look, contact, pause, conversation),
      );
    }
    case 'fail':
    case 'ask': {
      const send = sendOf(contact, id);
      const view = kind === 'fail' ? failureCard : askCard;
      return placed(
        send && conversationOf(contact, send.conversation),
        true,
        () => send && view(look, contact, send),
      );
    }
    case 'page':
    case 'paged': {
      const page = contact.pages.find((candidate) => candidate.id === id);
      const step = part === undefined ? 0 : Number(part);
      return placed(
        page && conversationOf(contact, page.conversation),
        kind === 'paged',
        () =>
          page && (kind === 'page' ? pageCard(look, contact, page, step) : pagedCard(look, contact, page)),
      );
    }
    default:
      return undefined;
  }
}

function placed(
  conversation: Conversation | undefined,
  inThread: boolean,
  view: (conversation: Conversation) => Card | undefined,
): Drawn | undefined {
  const card = conversation && view(conversation);
  return card && [conversation, card, inThread];
}

/** `draft:d1/stopped` → draft, d1, stopped. Ids may hold colons, never a slash. */
function partsOf(card: CardKey): [string, string, string | undefined] {
  const colon = card.indexOf(':');
  const [id = '', part] = card.slice(colon + 1).split('/');
  return [card.slice(0, colon), id, part];
}

/** The episode that was under way: what belongs to the contact as a whole is told in its thread. */
const conversationAt = ({ conversations }: Contact, at: number): Conversation | undefined =>
  conversations.findLast(({ openedAt }) => openedAt <= at) ?? conversations[0];
