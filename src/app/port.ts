import type { E164 } from '../domain/phone.ts';
import type { Drafter } from '../use-cases/drafter.ts';
import type { Audience, ContactIndex, Ports, Verified } from '../use-cases/ports.ts';

/** Everything that the use cases have of the outside, in one object; each takes the part it names. */
export interface AppPort extends Ports {
  readonly drafter: Drafter;
  readonly index: ContactIndex;
  /** Any way a person writes a number. */
  readonly parsePhone: (text: string) => E164 | undefined;
  readonly verifyStream: (ws: string, contact: string) => Promise<Verified>;
  /** The stream in which a message sid, draft or send key turns up. */
  readonly streamOf: (ws: string, mention: string) => Promise<string | undefined>;
  /** Who reads along in a channel. */
  readonly audience: (ws: string, channel: string) => Promise<Audience>;
  /** Full names of teammates by id; who is unknown is missing. */
  readonly namesOf: (ws: string, users: readonly string[]) => Promise<Readonly<Record<string, string>>>;
  /** What stands still or waits, for `/baton status`. */
  readonly state: () => Promise<readonly string[]>;
}
