import type { KnownBlock } from '@slack/types';
import { openPause } from '../../domain/contact.ts';
import { mayHaveLeft } from '../../domain/send.ts';
import type { LookUp, LookUpHit } from '../../use-cases/look-up.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, lead, line, small } from '../blocks.ts';
import { refValue } from '../ids.ts';
import type { Look } from '../look.ts';
import { actorName, nameAndNumber } from '../people-words.ts';
import { clamp, inMarkup, oneLine } from '../text.ts';
import { threadLink } from '../thread-link.ts';
import { ourTime } from './local-time.ts';
import { contactRef, conversationRef } from './refs.ts';
import { goodbyeTo } from './stop.ts';

const LONGEST_QUOTE = 200;

/** What a look-up found, for the asker alone. It begins with the promise that nothing changed. */
export function lookUpAnswer(look: Look, found: LookUp): { text: string; blocks: KnownBlock[] } {
  const { lookUp } = look.words.answers;
  if (found.kind === 'none') {
    return {
      text: `${lookUp.only} ${lookUp.unknown}`,
      blocks: [
        lead(lookUp.only),
        line(lookUp.unknown),
        ...actions(button(look.words.buttons.recordOptOut, actionId.recordOptOut, NOBODY)),
      ],
    };
  }
  return {
    text: `${lookUp.only} ${found.hits.map((hit) => inMarkup(stands(look, hit))).join('. ')}`,
    blocks: [
      lead(lookUp.only),
      ...found.hits.flatMap((hit) => hitBlocks(look, hit)),
      ...(found.more ? small(lookUp.more) : []),
    ],
  };
}

/** The button under "No record": its modal asks for the number. */
export const NOBODY = refValue('contact', 'nobody');

function hitBlocks(look: Look, hit: LookUpHit): KnownBlock[] {
  const { contact } = hit;
  const { buttons: labels } = look.words;
  const root = contact.cards[`root:${contact.conversations.at(-1)?.id}`];
  const last = contact.conversations.at(-1);
  // Each hit has its own row of buttons, told apart by what the row is for.
  const [row] = actions(
    button(labels.proof, actionId.proof, contactRef(contact)),
    root === undefined || last === undefined
      ? undefined
      : button(labels.openThread, actionId.openThread, conversationRef(contact, last.id), {
          url: threadLink(contact.ws, root),
        }),
    contact.optedOut ? undefined : button(labels.recordOptOut, actionId.recordOptOut, contactRef(contact)),
  );
  return [
    line(`*${inMarkup(stands(look, hit))}*`),
    ...small(...history(look, hit)),
    ...(row === undefined ? [] : [{ ...row, block_id: `hit:${contact.id}` }]),
  ];
}

/** "⛔ Maria R. …0142: opted out": state first. */
function stands(look: Look, { contact }: LookUpHit): string {
  const { lookUp } = look.words.answers;
  const who = nameAndNumber(look, contact);
  if (contact.optedOut) return lookUp.optedOut(who);
  if (openPause(contact)) return lookUp.paused(who);
  const proven = contact.grants.some((grant) => grant.proven && grant.voidedBy === undefined);
  return proven ? lookUp.open(who) : lookUp.unproven(who);
}

function history(look: Look, hit: LookUpHit): string[] {
  const { contact } = hit;
  const { lookUp } = look.words.answers;
  const stop = contact.optedOut;
  const texts = contact.sends.filter((send) => mayHaveLeft(send) && send.purpose !== 'opt-out-confirmation');
  const last = texts.at(-1);
  const goodbye = stop && goodbyeTo(contact, stop);
  const heard = contact.texts.at(-1);
  return [
    stop && lookUp.stopped(ourTime(look, contact, stop.at), inMarkup(howTold(look, hit))),
    contact.voiceOptedOut && lookUp.noCalls,
    [
      [
        last === undefined ? lookUp.neverTexted : lookUp.lastText(ourTime(look, contact, last.claimedAt)),
        goodbye && lookUp.goodbye(ourTime(look, contact, goodbye.claimedAt)),
      ]
        .filter(Boolean)
        .join(', '),
      stop && since(look, texts.filter((send) => send.claimedAt > stop.at).length),
    ]
      .filter(Boolean)
      .join('. '),
    heard && lookUp.heard(ourTime(look, contact, heard.at)),
  ].filter((entry) => entry !== undefined);
}

const since = ({ words }: Look, count: number): string =>
  count === 0 ? words.answers.lookUp.noneSince : words.answers.lookUp.since(count);

function howTold(look: Look, { contact, stopWords }: LookUpHit): string {
  const { lookUp } = look.words.answers;
  const stop = contact.optedOut;
  if (stop?.by.startsWith('person:'))
    return lookUp.byPerson(actorName(look, contact, `person:${stop.by.slice(7)}`));
  return stopWords === undefined ? lookUp.byCarrier : lookUp.byText(clamp(oneLine(stopWords), LONGEST_QUOTE));
}
