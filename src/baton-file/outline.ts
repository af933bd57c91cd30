import { z } from 'zod';

/** A text, or nothing where something else stands. */
const text = z.string().trim().optional().catch(undefined);
const yesOrNo = z.boolean().catch(false);

const group = <S extends z.core.$ZodLooseShape>(shape: S) => z.object(shape).catch(z.object(shape).parse({}));
const list = <S extends z.ZodType>(item: S) => z.array(item).catch([]);

const route = group({ channel: text, number: text, workflow: text, owner: text });

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
  templates: list(
    group({ name: text, language: text, purpose: text, text, approver: text, locked: yesOrNo }),
  ),
  workflows: list(
    group({ name: text, first: text, reply: text, followUp: group({ template: text }), autoFirst: yesOrNo }),
  ),
  confirmedChannels: list(text),
});

export type Outline = z.output<typeof batonFileOutline>;
