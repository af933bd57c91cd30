import { SETTINGS_FILE, versionsOf } from '../domain/copy-book.ts';
import type { CopyBookEvent } from '../domain/copy-book-events.ts';
import type { Settings, TemplateSetting } from '../domain/settings.ts';
import { refuse } from './commit.ts';
import { commitWorkspace } from './commit-workspace.ts';
import type { Ports } from './ports.ts';

/**
 * Whatever the settings file says of templates that the record does not hold yet becomes history, so that a version
 * which a draft names can be read years later. At start; several processes note it once.
 */
export async function noteFileCopy(
  port: Pick<Ports, 'copyBooks' | 'now'>,
  { ws, version, templates }: Settings,
): Promise<void> {
  const at = { streams: port.copyBooks, now: port.now, effects: () => [] };
  const { state } = await port.copyBooks.read(ws);
  const command = { ws, key: `templates:${version}:${state.version}`, actor: SETTINGS_FILE };
  await commitWorkspace<typeof state, CopyBookEvent, undefined>(at, command, (book, now) => {
    const unknown = templates.filter((template) => {
      const noted = versionsOf(book, template).findLast(({ by }) => by === SETTINGS_FILE);
      return noted === undefined || !sameTemplate(noted.template, template);
    });
    return unknown.length === 0
      ? refuse(undefined)
      : {
          kind: 'commit',
          events: unknown.map((template) => ({
            type: 'TemplateRead',
            version: { template, by: SETTINGS_FILE, at: now },
          })),
        };
  });
}

const sameTemplate = (a: TemplateSetting, b: TemplateSetting): boolean =>
  a.version === b.version &&
  a.text === b.text &&
  a.purpose === b.purpose &&
  a.locked === b.locked &&
  a.owner === b.owner &&
  a.approver === b.approver &&
  a.reviewBy === b.reviewBy &&
  (a.requires ?? []).join() === (b.requires ?? []).join();
