import type { Contact } from '../domain/contact.ts';
import type { Draft } from '../domain/draft.ts';
import { type Settings, workflowSetting } from '../domain/settings.ts';

/** A person's own words wait for no workflow; the settings' highest priority is 100. */
const OF_PEOPLE = 1_000;

/** Of a workflow by name; what belongs to none is a person's own. */
export const priorityOf = (settings: Settings, workflow: string): number =>
  workflowSetting(settings, workflow)?.priority ?? OF_PEOPLE;

/** Other texts to the same contact that are about to go, and when. */
export const waitingBeside = (
  { drafts }: Contact,
  { id }: Draft,
  settings: Settings,
): { readonly workflow: string; readonly priority: number; readonly at: number }[] =>
  drafts.flatMap((other) => {
    const at = other.approval?.sendAt ?? other.goesAt;
    const waits = other.id !== id && (other.status === 'scheduled' || other.status === 'claimed');
    const answers = other.purpose === 'help' || other.purpose === 'opt-out-confirmation';
    if (!waits || answers || at === undefined) return [];
    return [{ workflow: other.workflow, priority: priorityOf(settings, other.workflow), at }];
  });
