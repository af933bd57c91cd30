import type { App } from '@slack/bolt';
import { z } from 'zod';
import { draftOf } from '../../domain/contact.ts';
import { asE164 } from '../../domain/phone.ts';
import type { Refused } from '../../use-cases/ports.ts';
import { callbackId, field } from '../action-ids.ts';
import { drawn } from '../drawing.ts';
import { metas, type SeenMeta } from '../modal-meta.ts';
import { fieldOf, pickedOf, textOf, tickedOf } from '../payloads.ts';
import { plainReason } from '../plain-reason.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { noticeModal } from '../views/notice-modal.ts';
import { optOutDone } from '../views/small-modals.ts';
import { submissionKey } from './submission-key.ts';
import { type Answer, close, errorAt, onSubmit, type Submitter, update } from './submit.ts';

const reasons = z.enum(['will-call', 'not-a-fit', 'bad-draft', 'not-now']);
const outcomes = z.enum(['booked', 'not-a-fit', 'no-answer', 'closed']);
const channels = z.enum(['call', 'voicemail', 'email', 'in-person', 'other']);
/** `es:first-quote`: the same name may be written in several languages. */
const pickedTemplate = z.tuple([z.enum(['en', 'es', 'fr', 'other']), z.string()]).rest(z.unknown());
const kinds = z.enum(['inquiry', 'informational', 'marketing']);

/** The modals of one question or a few: don't send, template, reassign, outcome, opt-out, consent, not an opt-out. */
export function registerSmallSubmissions(app: App, deps: SlackDeps): void {
  const { useCases } = deps;
  const answered = async (
    ws: string,
    where: string,
    result: { readonly kind: string } | Refused,
  ): Promise<Answer> =>
    'reason' in result ? errorAt(where, await plainReason(deps, { ws }, result)) : close;

  onSubmit(app, deps, callbackId.dontSend, {
    meta: metas.seen,
    field: field.why,
    run: async (who, view, meta) => {
      const why = reasons.safeParse(pickedOf(view, field.why));
      if (!why.success) return errorAt(field.why, deps.look(who.ws).words.modals.dontSend.label);
      return answered(who.ws, field.why, await dontSend(deps, who, meta, why.data));
    },
  });

  onSubmit(app, deps, callbackId.useTemplate, {
    meta: metas.seen,
    field: field.template,
    run: async ({ ws, user }, view, { contact, draft, version, basis }) => {
      const seen = { ws, contact, draft, version, basis };
      const picked = pickedTemplate.safeParse(pickedOf(view, field.template)?.split(/:(.*)/s));
      if (!picked.success) return errorAt(field.template, deps.look(ws).words.answers.oldButton);
      const [language, name] = picked.data;
      return answered(ws, field.template, await useCases.anotherDraft(seen, user, { name, language }));
    },
  });

  onSubmit(app, deps, callbackId.reassign, {
    meta: metas.conversation,
    field: field.owner,
    run: async ({ ws, user }, view, ref) => {
      const to = fieldOf(view, field.owner)?.selected_user;
      const at = { ws, ...ref };
      const result = to
        ? await useCases.reassignConversation(at, user, to)
        : await useCases.releaseConversation(at, user);
      return answered(ws, field.owner, result);
    },
  });

  onSubmit(app, deps, callbackId.outcome, {
    meta: metas.conversation,
    field: field.outcome,
    run: async ({ ws, user }, view, ref) => {
      const outcome = outcomes.safeParse(pickedOf(view, field.outcome));
      if (!outcome.success) return errorAt(field.outcome, deps.look(ws).words.modals.outcome.label);
      return answered(ws, field.outcome, await useCases.recordOutcome({ ws, ...ref }, user, outcome.data));
    },
  });

  onSubmit(app, deps, callbackId.recordOptOut, {
    meta: metas.optOut,
    field: field.words,
    run: async ({ ws, user }, view, { contact }) => {
      const phone = asE164(textOf(view, field.phone).replace(/[\s().-]/g, ''));
      if (contact === undefined && phone === undefined) {
        return errorAt(field.phone, deps.look(ws).words.modals.optOut.phoneHint);
      }
      const words = textOf(view, field.words);
      const scope = tickedOf(view, field.scope);
      const at = (fieldOf(view, field.at)?.selected_date_time ?? Math.floor(deps.now() / 1_000)) * 1_000;
      const who = contact === undefined ? phone && { ws, phone } : { ws, contact };
      if (who === undefined) return errorAt(field.phone, deps.look(ws).words.modals.optOut.phoneHint);
      const result = await useCases.recordOptOut(who, user, {
        words,
        channel: channels.catch('other').parse(pickedOf(view, field.channel)),
        at,
        scope: { sms: scope.includes('sms'), voice: scope.includes('voice') },
        key: submissionKey(view.id, [words, String(at), ...scope]),
      });
      if ('reason' in result) return answered(ws, field.words, result);
      // It may have no thread that shows it: said here, with name and last four.
      const done = await drawn(deps, { ws }, (look) =>
        noticeModal(look, look.words.modals.optOut.title, optOutDone(look, result.contact)),
      );
      return done === undefined ? close : update(done);
    },
  });

  onSubmit(app, deps, callbackId.recordConsent, {
    meta: metas.contact,
    field: field.source,
    run: async ({ ws, user }, view, { contact }) => {
      const source = textOf(view, field.source);
      const words = textOf(view, field.words);
      const at = (fieldOf(view, field.at)?.selected_date_time ?? Math.floor(deps.now() / 1_000)) * 1_000;
      const kind = kinds.catch('inquiry').parse(pickedOf(view, field.kind));
      const key = submissionKey(view.id, [source, words, String(at), kind]);
      return answered(
        ws,
        field.source,
        await useCases.recordConsent({ ws, contact }, user, { source, words, at, kind, key }),
      );
    },
  });

  onSubmit(app, deps, callbackId.notAnOptOut, {
    meta: metas.pause,
    field: field.reason,
    run: async ({ ws, user }, view, ref) => {
      const reason = textOf(view, field.reason);
      return answered(
        ws,
        field.reason,
        await useCases.resolvePause({ ws, ...ref }, user, 'not-an-opt-out', reason),
      );
    },
  });
}

/** A scheduled text is taken back first; "not now" leaves it a draft, every other reason ends it. */
async function dontSend(
  { useCases }: SlackDeps,
  { ws, user }: Submitter,
  { contact, draft, version, basis, scheduled }: SeenMeta,
  why: z.output<typeof reasons>,
): Promise<{ readonly kind: string } | Refused> {
  if (!scheduled) return useCases.discardDraft({ ws, contact, draft, version, basis }, user, why);
  const undone = await useCases.undoApproval({ ws, contact, draft, version }, user);
  if (undone.kind === 'refused' || why === 'not-now') return undone;
  const back = draftOf(undone.contact, draft);
  if (back === undefined) return undone;
  return useCases.discardDraft({ ws, contact, draft, version: back.version, basis: back.basis }, user, why);
}
