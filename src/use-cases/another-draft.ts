import type { TemplateId } from '../domain/copy-book.ts';
import { type Changed, changed } from './changed.ts';
import { commit, commitTo, refuse } from './commit.ts';
import type { Drafter } from './drafter.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { draftEvents } from './propose-draft.ts';
import { purposeOf } from './request-draft.ts';
import { pendingAsSeen, type Seen } from './seen-draft.ts';
import { settingsOf } from './surroundings.ts';

type Port = Pick<Ports, 'streams' | 'now' | 'newId' | 'settings' | 'rolesOf'> & { readonly drafter: Drafter };

/** "Another draft" and "Use template": the old one dies for the new one. */
export const anotherDraft =
  (port: Port) =>
  async (seen: Seen, user: string, picked?: TemplateId): Promise<Changed | Refused> => {
    const forbidden = await refusedFor(port, seen.ws, user, 'approve');
    if (forbidden) return forbidden;
    const settings = settingsOf(port, seen.ws);
    const { contact } = await port.streams.read(seen.ws, seen.contact);
    const old = pendingAsSeen(contact, seen);
    if ('kind' in old) return old;
    const { purpose, workflow } = purposeOf(contact, old.conversation, settings);
    const drafted = await port.drafter({
      contact,
      conversation: old.conversation,
      purpose,
      workflow,
      settings,
      ...(picked === undefined ? {} : { template: picked.name, language: picked.language }),
      ...(old.body === undefined ? {} : { not: old.body }),
      now: port.now(),
    });
    if (drafted.body === undefined || drafted.body === old.body)
      return refused('There is no other draft for this. Edit this one, or use a template.');
    const made = { draft: port.newId('draft'), pause: port.newId('pause'), page: port.newId('page') };
    const command = {
      ws: seen.ws,
      contact: seen.contact,
      key: `another:${seen.draft}:${seen.version}`,
      actor: `person:${user}` as const,
    };
    const done = await commitTo<Refused>(port, command, (known, now) => {
      const pending = pendingAsSeen(known, seen);
      if ('kind' in pending) return refuse(pending);
      const at = { conversation: pending.conversation, basis: known.basis };
      return commit(draftEvents(known, at, drafted, { ...made, purpose, workflow, now }, settings));
    });
    return changed(port, seen, done);
  };
