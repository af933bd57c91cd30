import { z } from 'zod';
import type {
  CopyBookEvent,
  CopyBookEventType,
  TemplateChanged,
  TemplateProposed,
  TemplateRead,
} from '../../domain/copy-book-events.ts';
import type { TemplateSetting } from '../../domain/settings.ts';
import { strictly } from './strictly.ts';
import { actor, count, language, optionalText, purpose, text, time } from './word-schemas.ts';

type EventOf<T extends CopyBookEventType> = Extract<CopyBookEvent, { type: T }>;

const template = strictly<TemplateSetting>()({
  name: text,
  version: count,
  purpose,
  language,
  text,
  owner: text,
  approver: optionalText,
  locked: z.boolean(),
  reviewBy: optionalText,
  requires: z.array(text).exactOptional(),
});

const read = strictly<TemplateRead['version']>()({ template, by: actor, at: time });
const changed = strictly<TemplateChanged['version']>()({ template, by: actor, at: time, why: optionalText });
const proposed = strictly<TemplateProposed['proposal']>()({
  id: text,
  template,
  by: actor,
  at: time,
  why: optionalText,
});

const event = <T extends CopyBookEventType, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** How each event of the `templates` stream is read back. A new event does not compile until it has its schema. */
export const copyBookEvents = {
  TemplateRead: event('TemplateRead', { version: read }),
  TemplateChanged: event('TemplateChanged', { version: changed }),
  TemplateProposed: event('TemplateProposed', { proposal: proposed }),
  TemplateApproved: event('TemplateApproved', { proposal: text, by: actor, at: time }),
  TemplateDeclined: event('TemplateDeclined', { proposal: text, by: actor, at: time }),
} satisfies { readonly [T in CopyBookEventType]: z.ZodType<EventOf<T>> };
