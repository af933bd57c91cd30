import type { KnownBlock, ModalView } from '@slack/types';
import type { ConsentGrant } from '../../domain/consent.ts';
import type { Contact, Conversation } from '../../domain/contact.ts';
import { lastFour } from '../../domain/phone.ts';
import { mayHaveLeft } from '../../domain/send.ts';
import { placeOf } from '../../use-cases/judge-draft.ts';
import { actionId, callbackId } from '../action-ids.ts';
import { actions, button, lead, line } from '../blocks.ts';
import type { Look } from '../look.ts';
import { modal } from '../modal-blocks.ts';
import { actorName, contactName } from '../people-words.ts';
import { clamp, inMarkup } from '../text.ts';
import { clocksThere, ourTime } from './local-time.ts';
import { contactRef } from './refs.ts';
import { standing } from './standing.ts';

const LONGEST = 200;
const MOST_SHOWN = 10;

/** Everything about a contact that a colleague may see: evidence, account, stage, last activity, local time. */
export function detailsModal(look: Look, contact: Contact, conversation: Conversation): ModalView {
  const { details, close } = look.words.modals;
  const first = inMarkup(`${standing(look, contact, conversation).says} · ${contactName(look, contact)}`);
  return modal({
    title: details.title,
    callback: callbackId.notice,
    close,
    blocks: [
      lead(first),
      table(look, facts(look, contact, conversation)),
      table(look, evidence(look, contact)),
      ...actions(button(look.words.buttons.proof, actionId.proof, contactRef(contact))),
    ],
  });
}

type Row = readonly [label: string, value: string | undefined];

const table = ({ words }: Look, rows: readonly Row[]): KnownBlock =>
  line(
    rows.map(([label, value]) => `*${inMarkup(label)}*  ${value ?? words.modals.details.none}`).join('\n'),
  );

/** Values are markup: outside words escaped, times as the reader's own. */
function facts(look: Look, contact: Contact, conversation: Conversation): Row[] {
  const { details } = look.words.modals;
  const lead = contact.leads.findLast(({ id }) => id === conversation.leadId);
  const text = contact.texts.at(-1);
  const sent = contact.sends.findLast(mayHaveLeft);
  const outside = (words: string | undefined): string | undefined =>
    words === undefined ? undefined : inMarkup(clamp(words, LONGEST));
  return [
    [details.number, contact.phone && lastFour(contact.phone)],
    [details.zone, inMarkup(clocksThere(look, contact))],
    [details.placeBy, outside(placeOf(contact).because)],
    [details.line, inMarkup(details.lines[contact.line])],
    [details.stage, outside(lead?.stage)],
    [details.source, outside(conversation.source)],
    [details.page, outside(lead?.sourceUrl)],
    [details.crm, outside(lead?.crmLink)],
    [details.prefers, outside(lead?.channelPreference)],
    [details.language, contact.language],
    [details.lastHeard, text && ourTime(look, contact, text.at)],
    [details.lastSent, sent && ourTime(look, contact, sent.claimedAt)],
  ];
}

function evidence(look: Look, contact: Contact): Row[] {
  const { details } = look.words.modals;
  const grants = contact.grants
    .slice(-MOST_SHOWN)
    .map((grant): Row => [details.consent, grantLine(look, contact, grant)]);
  const stops = contact.revocations
    .slice(-MOST_SHOWN)
    .map(
      (stop): Row => [
        details.stops,
        `${ourTime(look, contact, stop.at)} · ${stop.how}${stop.by.startsWith('person:') ? ` · ${inMarkup(actorName(look, contact, `person:${stop.by.slice(7)}`))}` : ''}`,
      ],
    );
  return [...(grants.length === 0 ? [[details.consent, undefined] as const] : grants), ...stops];
}

function grantLine(look: Look, contact: Contact, grant: ConsentGrant): string {
  const { details } = look.words.modals;
  return [
    look.words.consent[grant.how](ourTime(look, contact, grant.at)),
    look.words.modals.consent.kinds[grant.kind],
    grant.disclosureHash === undefined
      ? details.noWording
      : details.wording(grant.disclosureHash.slice(0, 12)),
    grant.voidedBy === undefined ? undefined : details.ended,
    grant.secondLookDue === true ? details.secondLook : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
