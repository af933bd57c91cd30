import { type Deed, mayDo, refusalFor } from '../policy/permissions.ts';
import type { Ports, Refused } from './ports.ts';

/** Undefined when the person may; else what to tell them. */
export async function refusedFor(
  port: Pick<Ports, 'rolesOf'>,
  ws: string,
  user: string,
  deed: Deed,
): Promise<Refused | undefined> {
  const roles = await port.rolesOf(ws, user);
  return mayDo(roles, deed) ? undefined : { kind: 'refused', reason: refusalFor(deed) };
}

export const refused = (reason: string): Refused => ({ kind: 'refused', reason });
