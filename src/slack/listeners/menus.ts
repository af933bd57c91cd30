import type { App } from '@slack/bolt';
import { type ActionId, actionId, choice } from '../action-ids.ts';
import { type Clicker, readClick, tell, tellRefusal } from '../clicker.ts';
import { readChoice, readRef } from '../ids.ts';
import { inTime } from '../in-time.ts';
import { openModal } from '../open-modal.ts';
import type { SlackDeps } from '../slack-deps.ts';
import type { Words } from '../words/words.ts';
import { openProposal } from './open-proposal.ts';
import {
  type Opener,
  openDetails,
  openDontSend,
  openEdit,
  openNotAnOptOut,
  openOutcome,
  openReassign,
  openRecordConsent,
  openRecordOptOut,
  openReply,
  openTemplates,
  openWhy,
} from './openers.ts';
import { isRefused } from './press.ts';

/** A modal to open, with its title until it is filled. */
type Opening = readonly [title: (words: Words) => string, opener: Opener];

const buttons: readonly (readonly [ActionId, ...Opening])[] = [
  [actionId.edit, ({ modals }) => modals.edit.title, openEdit],
  [actionId.reply, ({ modals }) => modals.edit.composeTitle, openReply],
  [actionId.dontSend, ({ modals }) => modals.dontSend.title, openDontSend],
  [actionId.recordConsent, ({ modals }) => modals.consent.title, openRecordConsent],
  [actionId.recordOptOut, ({ modals }) => modals.optOut.title, openRecordOptOut],
  [actionId.notAnOptOut, ({ modals }) => modals.notAnOptOut.title, openNotAnOptOut],
  [actionId.openTemplate, ({ templates }) => templates.copy, openProposal],
];

const choices: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  [choice.details, [({ modals }) => modals.details.title, openDetails]],
  [choice.reassign, [({ modals }) => modals.reassign.title, openReassign]],
  [choice.outcome, [({ modals }) => modals.outcome.title, openOutcome]],
  [choice.recordOptOut, [({ modals }) => modals.optOut.title, openRecordOptOut]],
  [choice.why, [({ modals }) => modals.why.title, openWhy]],
  [choice.template, [({ modals }) => modals.template.title, openTemplates]],
  [choice.dontSend, [({ modals }) => modals.dontSend.title, openDontSend]],
]);

/** Buttons and menu choices that open a modal; and the one choice that acts without one. */
export function registerOpeners(app: App, deps: SlackDeps): void {
  for (const [id, ...opening] of buttons) {
    // A view has each id once, so that a list of buttons tells them apart behind a colon.
    app.action(new RegExp(`^${id}(?::|$)`), async ({ ack, body, respond }) => {
      await ack();
      const click = readClick(body, respond);
      if (click) await open(deps, click.clicker, opening, click.value ?? '');
    });
  }
  for (const id of [actionId.rootMenu, actionId.textMenu, actionId.draftMenu]) {
    app.action(id, async ({ ack, body, respond }) => {
      await ack();
      const click = readClick(body, respond);
      const picked = readChoice(click?.value);
      if (click === undefined) return;
      if (picked?.choice === choice.another) return anotherDraft(deps, click.clicker, picked.ref);
      const opening = picked && choices.get(picked.choice);
      if (picked && opening) return open(deps, click.clicker, opening, picked.ref);
      return tell(deps, click.clicker, deps.look(click.clicker.ws).words.answers.oldButton);
    });
  }
}

const open = (deps: SlackDeps, clicker: Clicker, [title, opener]: Opening, ref: string): Promise<void> =>
  openModal(deps, clicker, title(deps.look(clicker.ws).words), () => opener(deps, clicker, ref));

/** A model's time for another draft; longer than the few seconds for which other clickers wait. */
const DRAFTING = { ackMs: 0, giveUpMs: 30_000 } as const;

/** The drafter writes a new draft, whose arrival kills this one. Only when nothing comes of it is the clicker told. */
async function anotherDraft(deps: SlackDeps, clicker: Clicker, value: string): Promise<void> {
  const { answers } = deps.look(clicker.ws).words;
  const seen = readRef('seen', value);
  if (seen === undefined) return tell(deps, clicker, answers.oldButton);
  const asked = deps.useCases.anotherDraft({ ...seen, ws: clicker.ws }, clicker.user);
  const outcome = await inTime(asked, async () => undefined, DRAFTING);
  if (outcome.kind === 'not-recorded') return tell(deps, clicker, answers.notRecorded);
  if (!isRefused(outcome.value)) return;
  deps.refresh(clicker.ws, seen.contact, `draft:${seen.draft}`);
  return tellRefusal(deps, clicker, outcome.value);
}
