import type { Actor } from '../domain/actor.ts';
import type { TemplateFault } from '../domain/check-template.ts';
import { type CopyBook, isTemplate, nextVersion, type TemplateId, versionsOf } from '../domain/copy-book.ts';
import type { CopyBookEvent } from '../domain/copy-book-events.ts';
import type { Settings, TemplateSetting } from '../domain/settings.ts';
import { templateFaults } from '../policy/template-faults.ts';
import { refuse } from './commit.ts';
import { commitWorkspace } from './commit-workspace.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { settingsOf } from './surroundings.ts';
import type { Decided } from './until-stored.ts';

/** A template as its editor saw it. */
export interface TemplateSeen extends TemplateId {
  readonly ws: string;
  readonly version: number;
}

/** What the editor wants it to be. Purpose, language and required tokens are the file's. */
export interface TemplateChange {
  readonly text: string;
  readonly owner: string;
  readonly locked: boolean;
  /** ISO date. */
  readonly reviewBy: string | undefined;
  readonly why: string;
  /** Unique per submission. */
  readonly key: string;
}

export type TemplateEdited =
  | { readonly kind: 'in-force' | 'waits'; readonly version: number }
  | { readonly kind: 'faults'; readonly faults: readonly TemplateFault[] };

export type TemplatePort = Pick<Ports, 'copyBooks' | 'settings' | 'measure' | 'now' | 'newId' | 'rolesOf'>;

/**
 * A person changes approved copy in Slack. Locked copy, and a change that locks or unlocks, waits until somebody else
 * agrees; all else is in force at once. Nothing is overwritten: it becomes the next version.
 */
export const editTemplate =
  (port: TemplatePort) =>
  async (seen: TemplateSeen, user: string, change: TemplateChange): Promise<TemplateEdited | Refused> => {
    const forbidden = await refusedFor(port, seen.ws, user, 'edit-template');
    if (forbidden) return forbidden;
    const by = `person:${user}` as const;
    const command = { ws: seen.ws, key: `template:${change.key}`, actor: by };
    const at = { streams: port.copyBooks, now: port.now, effects: () => [] };
    const proposal = port.newId('copy');
    const done = await commitWorkspace(at, command, (book, now) =>
      // Read with the book, so that what is in force is what everybody has stored.
      decideEdit(book, settingsOf(port, seen.ws), seen, change, { proposal, by, now, measure: port.measure }),
    );
    if (done.kind === 'refused') return done.refusal;
    const { state } = done.kind === 'committed' ? done.stream : await port.copyBooks.read(seen.ws);
    return edited(state, seen, by);
  };

/** What has become of a person's latest change of a template. */
function edited(book: CopyBook, seen: TemplateSeen, by: Actor): TemplateEdited {
  const waits = book.proposals.find(
    ({ template, by: author }) => author === by && isTemplate(seen)(template),
  );
  const made = waits ?? versionsOf(book, seen).findLast(({ by: author }) => author === by);
  return {
    kind: waits === undefined ? 'in-force' : 'waits',
    version: made?.template.version ?? seen.version,
  };
}

function decideEdit(
  book: CopyBook,
  settings: Settings,
  seen: TemplateSeen,
  change: TemplateChange,
  made: {
    readonly proposal: string;
    readonly by: `person:${string}`;
    readonly now: number;
    readonly measure: Ports['measure'];
  },
): Decided<TemplateEdited | Refused, CopyBookEvent> {
  const present = current(settings, seen);
  if (present === undefined)
    return refuse(refused(`There is no template ${seen.name} (${seen.language}) in baton.yml any more.`));
  if (present.version !== seen.version)
    return refuse(
      refused(`Version ${present.version} is in force meanwhile. Open it again and make your change there.`),
    );
  const { text, owner, locked, reviewBy, why } = change;
  const { reviewBy: _, ...kept } = present;
  const template: TemplateSetting = {
    ...kept,
    version: nextVersion(book, present),
    text,
    owner,
    locked,
    ...(reviewBy === undefined ? {} : { reviewBy }),
  };
  if (sameWords(present, template)) return refuse(refused('Nothing was changed.'));
  const guarded = present.locked || locked;
  const { business, numbers } = settings;
  const use = { business, numbers: numbers.map(({ number }) => number), measure: made.measure };
  // Who agrees is not known yet; that it is somebody else is seen to when they do.
  const faults = templateFaults({ ...template, approver: 'somebody else' }, use);
  if (faults.length > 0) return refuse({ kind: 'faults', faults });
  const version = { template, by: made.by, at: made.now, ...(why.trim() === '' ? {} : { why: why.trim() }) };
  return {
    kind: 'commit',
    events: [
      guarded
        ? { type: 'TemplateProposed', proposal: { id: made.proposal, ...version } }
        : { type: 'TemplateChanged', version },
    ],
  };
}

/** What is in force of a template now. */
export const current = ({ templates }: Settings, id: TemplateId): TemplateSetting | undefined =>
  templates.find(isTemplate(id));

const sameWords = (a: TemplateSetting, b: TemplateSetting): boolean =>
  a.text === b.text && a.owner === b.owner && a.locked === b.locked && a.reviewBy === b.reviewBy;
