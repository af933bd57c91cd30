import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { z } from 'zod';
import type { CallbackId } from '../action-ids.ts';
import { soon } from '../in-time.ts';
import { readMeta } from '../modal-meta.ts';
import { blockOf, submissionPayload, type ViewPayload } from '../payloads.ts';
import type { SlackDeps } from '../slack-deps.ts';

/** Who submitted a modal. */
export interface Submitter {
  readonly ws: string;
  readonly user: string;
}

/** What becomes of the modal. */
export type Answer =
  | { readonly kind: 'close' }
  /** The words stay; `field` gets the sentence beneath it. */
  | { readonly kind: 'error'; readonly field: string; readonly says: string }
  | { readonly kind: 'update'; readonly view: ModalView };

export const close: Answer = { kind: 'close' };
export const errorAt = (field: string, says: string): Answer => ({ kind: 'error', field, says });
export const update = (view: ModalView): Answer => ({ kind: 'update', view });

/**
 * A modal's submission. Its answer rides in the acknowledgement, so that whatever takes longer than two seconds keeps
 * the words in the modal and asks for another press; keys make the second press harmless.
 */
export function onSubmit<T>(
  app: App,
  deps: SlackDeps,
  callback: CallbackId,
  {
    meta,
    field,
    run,
  }: {
    readonly meta: z.ZodType<T>;
    /** Where a sentence goes that belongs to no field in particular. */
    readonly field: string;
    readonly run: (submitter: Submitter, view: ViewPayload, meta: T) => Promise<Answer>;
  },
): void {
  app.view({ type: 'view_submission', callback_id: callback }, async ({ ack, body }) => {
    const parsed = submissionPayload.safeParse(body);
    if (!parsed.success) return ack();
    const { team, user, view } = parsed.data;
    const { answers } = deps.look(team.id).words;
    const sorry = (says: string) =>
      ack({ response_action: 'errors', errors: { [blockOf(view, field)]: says } });
    const read = readMeta(meta, view.private_metadata || '{}');
    if (read === undefined) return sorry(answers.oldButton);
    if (deps.settings(team.id) === undefined) return sorry(answers.notSetUp);
    try {
      const done = await soon(run({ ws: team.id, user: user.id }, view, read), deps.patience?.ackMs);
      if (done.kind === 'not-recorded') return sorry(answers.notRecordedYet);
      return await respond(done.value, view);
    } catch (error) {
      await sorry(answers.surprise);
      throw error;
    }

    function respond(answer: Answer, from: ViewPayload) {
      if (answer.kind === 'close') return ack();
      if (answer.kind === 'update') return ack({ response_action: 'update', view: answer.view });
      return ack({ response_action: 'errors', errors: { [blockOf(from, answer.field)]: answer.says } });
    }
  });
}
