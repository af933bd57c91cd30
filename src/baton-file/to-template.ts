import type { z } from 'zod';
import { definedOnly } from '../defined-only.ts';
import type { TemplateSetting } from '../domain/settings.ts';
import type { templateSchema } from './schema.ts';

/** A checked template of the file as the rest of Baton knows it. */
export const toTemplate = ({
  approver,
  reviewBy,
  ...template
}: z.output<typeof templateSchema>): TemplateSetting => ({
  ...template,
  ...definedOnly({ approver, reviewBy }),
});
