import { z } from 'zod';

/**
 * The least that each kind of request holds, for Bolt to find who sent it and which listener it is for
 * (docs.slack.dev/interactivity, /apis/events-api). What a listener itself needs is read by the listener.
 */
const id = z.string().min(1);
const place = { team: z.looseObject({ id }).nullish(), user: z.looseObject({ id }) };
const view = z.looseObject({ callback_id: z.string() });

const kinds = {
  event_callback: z.looseObject({ event: z.looseObject({ type: id }) }),
  block_actions: z.looseObject({
    ...place,
    actions: z.array(z.looseObject({ type: id, action_id: z.string() })).min(1),
  }),
  view_submission: z.looseObject({ ...place, view }),
  view_closed: z.looseObject({ ...place, view }),
  message_action: z.looseObject({ ...place, callback_id: id }),
  shortcut: z.looseObject({ ...place, callback_id: id }),
} as const;

const command = z.looseObject({ command: id, team_id: id, user_id: id });
const typed = z.looseObject({ type: id });

/** What is wrong with a signed request, each fault with its path; none for a kind that we do not know: Bolt's to say. */
export function requestFaults(body: unknown): readonly { readonly path: string; readonly message: string }[] {
  const error = schemaFor(body).safeParse(body).error;
  return (error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message }));
}

function schemaFor(body: unknown): z.ZodType {
  const kind = typed.safeParse(body).data?.type;
  if (kind !== undefined) return isKind(kind) ? kinds[kind] : typed;
  return typeof body === 'object' && body !== null && 'command' in body ? command : typed;
}

const isKind = (kind: string): kind is keyof typeof kinds => Object.hasOwn(kinds, kind);
