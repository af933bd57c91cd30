import { z } from 'zod';
import { callControl } from '../wire/call-control.ts';
import { ControlFault } from '../wire/control.ts';
import type { DriverParts } from './parts.ts';

const ephemeral = z.object({
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  threadTs: z.string().optional(),
  text: z.string(),
  blocks: z.array(z.record(z.string(), z.unknown())),
});
export type Ephemeral = z.output<typeof ephemeral>;

const openView = z.object({ user: z.string(), id: z.string(), view: z.record(z.string(), z.unknown()) });
export type OpenView = z.output<typeof openView>;

type At = Pick<DriverParts, 'config'>;

const forUser = (user: string): string => `user=${encodeURIComponent(user)}`;

/** What only this person sees in channels. */
export const ephemeralsOf = async ({ config }: At, user: string): Promise<readonly Ephemeral[]> =>
  z.array(ephemeral).parse(await callControl(config.proxy, `GET /slack/ephemerals?${forUser(user)}`));

export const addEphemeral = (
  { config }: At,
  added: Omit<Ephemeral, 'threadTs'> & { threadTs?: string },
): Promise<unknown> => callControl(config.proxy, 'POST /slack/ephemerals', added);

export const changeEphemeral = (
  { config }: At,
  user: string,
  ts: string,
  next?: Ephemeral,
): Promise<unknown> => callControl(config.proxy, 'POST /slack/ephemerals/change', { user, ts, next });

/** A person's open modals, the top one last. */
export const openViewsOf = async ({ config }: At, user: string): Promise<readonly OpenView[]> =>
  z.array(openView).parse(await callControl(config.proxy, `GET /slack/views?${forUser(user)}`));

export const homeOf = ({ config }: At, user: string): Promise<unknown> =>
  callControl(config.proxy, `GET /slack/home?${forUser(user)}`);

export const closeViews = ({ config }: At, user: string, id?: string): Promise<unknown> =>
  callControl(config.proxy, 'POST /slack/views/close', { user, ...(id === undefined ? {} : { id }) });

/**
 * A person's modal: the named one, else the top one.
 *
 * @throws ControlFault when it is not open.
 */
export async function openViewOf(at: At, user: string, id?: string): Promise<OpenView> {
  const open = await openViewsOf(at, user);
  const found = id === undefined ? open.at(-1) : open.find((view) => view.id === id);
  if (!found)
    throw new ControlFault(404, id === undefined ? `${user} has no modal open` : `no open modal ${id}`);
  return found;
}
