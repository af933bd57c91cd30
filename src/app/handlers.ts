import { climbPage } from '../use-cases/climb-page.ts';
import { dispatchDraft } from '../use-cases/dispatch-draft.ts';
import type { Drafter } from '../use-cases/drafter.ts';
import { noteTrouble } from '../use-cases/note-trouble.ts';
import { planFollowUp } from '../use-cases/plan-follow-up.ts';
import { pollDelivery } from '../use-cases/poll-delivery.ts';
import type { Ports } from '../use-cases/ports.ts';
import { readMissed } from '../use-cases/read-missed.ts';
import { reconcileSend } from '../use-cases/reconcile-send.ts';
import { remindPause } from '../use-cases/remind-pause.ts';
import { remindPromise } from '../use-cases/remind-promise.ts';
import { requestDraft } from '../use-cases/request-draft.ts';
import type { Handlers, WorkRow } from '../use-cases/work-ports.ts';

/** One handler for each kind of effect; the cards and pictures are Slack's. */
export function effectHandlers(
  port: Ports & { readonly drafter: Drafter },
  slack: Pick<Handlers, 'card' | 'media' | 'sender-card'>,
): Handlers {
  const at = ({ ws, stream }: Pick<WorkRow, 'ws' | 'stream'>) => ({ ws, contact: stream });
  const [dispatch, reconcile, poll] = [dispatchDraft(port), reconcileSend(port), pollDelivery(port)];
  const [follow, trouble, missed] = [planFollowUp(port), noteTrouble(port), readMissed(port)];
  const [draft, climb, remind] = [requestDraft(port), climbPage(port), remindPause(port)];
  const promise = remindPromise(port);
  return {
    ...slack,
    dispatch: (row) => dispatch({ ...at(row), draft: row.effect.draft, version: row.effect.version }),
    reconcile: (row) => reconcile({ ...at(row), sendKey: row.effect.sendKey }),
    'poll-delivery': (row) => poll({ ...at(row), sendKey: row.effect.sendKey }),
    draft: (row) => draft({ ...at(row), conversation: row.effect.conversation, basis: row.effect.basis }),
    'page-step': (row) => climb({ ...at(row), page: row.effect.page }),
    'follow-up': (row) => follow({ ...at(row), sendKey: row.effect.sendKey }),
    promise: (row) => promise({ ...at(row), sendKey: row.effect.sendKey }),
    'sender-trouble': (row) => trouble({ ...at(row), sendKey: row.effect.sendKey, code: row.effect.code }),
    'read-missed': (row) => missed({ ws: row.ws, id: row.id, code: row.effect.code }),
    'remind-pause': (row) => remind({ ...at(row), pause: row.effect.pause }),
  };
}
