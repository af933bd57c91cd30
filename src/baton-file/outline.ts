import { z } from 'zod';
import { definedOnly } from '../defined-only.ts';
import type { TemplateSetting } from '../domain/settings.ts';
import { templateSchema } from './schema.ts';

/** A text, or nothing where something else stands. */
const text = z.string().trim().optional().catch(undefined);
const yesOrNo = z.boolean().catch(false);

const group = <S extends z.core.$ZodLooseShape>(shape: S) => z.object(shape).catch(z.object(shape).parse({}));
const list = <S extends z.ZodType>(item: S) => z.array(item).catch([]);

const route = group({ channel: text, number: text, workflow: text, owner: text });

const { shape } = templateSchema;

/** The words of a template and what they are for, whatever else is wrong with it; nothing without words. */
const copy = z.object({
  name: shape.name.catch('unnamed'),
  version: shape.version.catch(1),
  purpose: shape.purpose.catch('reply'),
  language: shape.language.catch('en'),
  text: shape.text,
  owner: shape.owner.catch('somebody'),
  locked: shape.locked.catch(false),
  requires: shape.requires.catch([]),
  approver: shape.approver.catch('somebody else'),
});

const copyOf = (raw: unknown): TemplateSetting | undefined => {
  const found = copy.safeParse(raw).data;
  if (found === undefined) return undefined;
  const { approver, ...rest } = found;
  return { ...rest, ...definedOnly({ approver }) };
};

const template = group({ name: text, language: text, purpose: text, approver: text, locked: yesOrNo });

const window = group({ start: text, end: text });

/**
 * The references in a settings file, read without complaint from a file that may be faulty anywhere, so that a wrong
 * reference is named in the same run as a missing field. Positions in lists are those of the file.
 */
export const batonFileOutline = group({
  window,
  categoryWindows: z.record(z.string(), window).catch({}),
  numbers: list(group({ number: text, label: text })),
  sources: z.record(z.string(), route).catch({}),
  elsewhere: route,
  roles: z.record(z.string(), list(text)).catch({}),
  installer: text,
  repsGroup: text,
  onCall: group({ people: list(text), lastResort: text }),
  business: group({ name: text, alsoCalled: list(z.string()), links: list(z.string()) }),
  templates: list(z.unknown().transform((raw) => ({ ...template.parse(raw), copy: copyOf(raw) }))),
  workflows: list(
    group({ name: text, first: text, reply: text, followUp: group({ template: text }), autoFirst: yesOrNo }),
  ),
  confirmedChannels: list(text),
});

export type Outline = z.output<typeof batonFileOutline>;
