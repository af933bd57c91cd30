import { z } from 'zod';
import type { Fields } from '../../wire/fields.ts';

/** What the emulator does not keep about people; laid over what it says. */
export const personFactsSchema = z.object({
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  deleted: z.boolean().optional(),
  tz: z.string().optional(),
  locale: z.string().optional(),
  /** In Do Not Disturb now. */
  dnd: z.boolean().optional(),
});
export type PersonFacts = z.output<typeof personFactsSchema>;

/** What the emulator does not keep about channels; laid over what it says. */
export const channelFactsSchema = z.object({
  is_private: z.boolean().optional(),
  is_shared: z.boolean().optional(),
  is_ext_shared: z.boolean().optional(),
  is_org_shared: z.boolean().optional(),
});
export type ChannelFacts = z.output<typeof channelFactsSchema>;

export const userGroupSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  users: z.array(z.string()),
});
export type UserGroup = z.output<typeof userGroupSchema>;

const everyday = {
  is_restricted: false,
  is_ultra_restricted: false,
  is_owner: false,
  is_app_user: false,
  deleted: false,
  tz: 'America/Chicago',
  tz_label: 'Central Time',
  tz_offset: -21_600,
};

const unshared = {
  is_shared: false,
  is_ext_shared: false,
  is_org_shared: false,
  is_pending_ext_shared: false,
};

/** Facts of the workspace that a test or a person may change while it runs. */
export class Workspace {
  readonly #people = new Map<string, PersonFacts>();
  readonly #channels = new Map<string, ChannelFacts>();
  readonly #groups = new Map<string, UserGroup>();

  changePerson(user: string, facts: PersonFacts): void {
    this.#people.set(user, { ...this.#people.get(user), ...facts });
  }

  changeChannel(channel: string, facts: ChannelFacts): void {
    this.#channels.set(channel, { ...this.#channels.get(channel), ...facts });
  }

  putGroup(group: UserGroup): void {
    this.#groups.set(group.id, group);
  }

  groups(): readonly UserGroup[] {
    return [...this.#groups.values()];
  }

  group(id: string): UserGroup | undefined {
    return this.#groups.get(id);
  }

  inDnd(user: string): boolean {
    return this.#people.get(user)?.dnd ?? false;
  }

  /** A user as Slack would give it, from the emulator's. */
  describePerson(id: string, user: Fields): Fields {
    const { dnd: _dnd, ...facts } = this.#people.get(id) ?? {};
    return { ...everyday, ...user, ...facts };
  }

  /** A channel as Slack would give it, from the emulator's. */
  describeChannel(id: string, channel: Fields): Fields {
    return { ...unshared, ...channel, ...this.#channels.get(id) };
  }
}
