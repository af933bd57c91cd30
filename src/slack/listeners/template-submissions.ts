import type { App } from '@slack/bolt';
import { callbackId, field } from '../action-ids.ts';
import { metas } from '../modal-meta.ts';
import { fieldOf, pickedOf, textOf, tickedOf } from '../payloads.ts';
import { plainReason } from '../plain-reason.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { noticeModal } from '../views/notice-modal.ts';
import { submissionKey } from './submission-key.ts';
import { errorAt, onSubmit, update } from './submit.ts';

/** What a template should say from now on, and somebody else's word on it. */
export function registerTemplates(app: App, deps: SlackDeps): void {
  const { useCases } = deps;

  onSubmit(app, deps, callbackId.editTemplate, {
    meta: metas.template,
    field: field.copy,
    run: async ({ ws, user }, view, { name, language, version }) => {
      const text = textOf(view, field.copy).trim();
      const owner = textOf(view, field.copyOwner).trim();
      const reviewBy = fieldOf(view, field.reviewBy)?.selected_date ?? undefined;
      const locked = tickedOf(view, field.locked).includes('locked');
      const why = textOf(view, field.why);
      const key = submissionKey(view.id, [text, owner, reviewBy ?? '', String(locked), why]);
      const seen = { ws, name, language, version };
      const result = await useCases.editTemplate(seen, user, { text, owner, locked, reviewBy, why, key });
      if (result.kind === 'refused') return errorAt(field.copy, await plainReason(deps, { ws }, result));
      if (result.kind === 'faults') {
        const ownerOnly = result.faults.every(({ path }) => path === 'owner');
        return errorAt(
          ownerOnly ? field.copyOwner : field.copy,
          result.faults.map(({ fault }) => sentence(fault)).join(' '),
        );
      }
      const { words } = deps.look(ws);
      const { inForce, waiting, title } = words.templates;
      const says = result.kind === 'waits' ? waiting(name, result.version) : inForce(result.version);
      return update(noticeModal({ words }, title(name), says));
    },
  });

  onSubmit(app, deps, callbackId.judgeTemplate, {
    meta: metas.proposal,
    field: field.verdict,
    run: async ({ ws, user }, view, { proposal }) => {
      const agrees = pickedOf(view, field.verdict) === 'approve';
      const result = await useCases.judgeTemplate({ ws, proposal }, user, agrees);
      if (result.kind === 'refused') return errorAt(field.verdict, await plainReason(deps, { ws }, result));
      const { words } = deps.look(ws);
      const { approved, declined } = words.templates;
      const says = (result.kind === 'approved' ? approved : declined)(result.version);
      return update(noticeModal({ words }, words.modals.noticeTitle, says));
    },
  });
}

const sentence = (fault: string): string =>
  `${fault.charAt(0).toUpperCase()}${fault.slice(1)}`.replace(/(?<![.?!)])$/, '.');
