import type { Contact } from '../domain/contact.ts';
import { type AudiencePort, overheardIn } from './overheard.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused, StoredCommit, Verified } from './ports.ts';
import { type Proof, peopleIn, proofOf } from './proof.ts';
import { proofPage } from './proof-page.ts';

/** A file for one person's eyes. */
export interface ProofFile {
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

type Port = Pick<Ports, 'streams' | 'now' | 'rolesOf' | 'settings'> &
  AudiencePort & {
    readonly verifyStream: (ws: string, contact: string) => Promise<Verified>;
    /** Full names of teammates by id; who is unknown is missing. */
    readonly namesOf: (ws: string, users: readonly string[]) => Promise<Readonly<Record<string, string>>>;
  };

/** The proof of one contact, gathered without asking who wants it: for the command line. */
export async function gatherProof(
  port: Omit<Port, 'rolesOf' | 'settings' | 'audience' | 'namesOf'>,
  ws: string,
  id: string,
): Promise<{ proof: Proof; contact: Contact } | undefined> {
  const { contact } = await port.streams.read(ws, id);
  if (contact.version === 0) return undefined;
  const commits: StoredCommit[] = [];
  for await (const commit of port.streams.history(ws, id)) commits.push(commit);
  const record = await port.verifyStream(ws, id);
  return { proof: proofOf(contact, commits, record, port.now()), contact };
}

/** The proof as a page to read and JSON to check, for those who may export (T15). */
export const proofFiles =
  (port: Port) =>
  async (
    at: { ws: string; contact: string },
    user: string,
    channel: string | undefined,
  ): Promise<{ kind: 'proof'; files: readonly ProofFile[] } | Refused> => {
    const forbidden =
      (await refusedFor(port, at.ws, user, 'export')) ?? (await overheardIn(port, at.ws, channel));
    if (forbidden) return forbidden;
    const found = await gatherProof(port, at.ws, at.contact);
    if (found === undefined) return refused('No record. That is not permission to text.');
    const name = `proof-${at.contact.slice(0, 8)}-${new Date(port.now()).toISOString().slice(0, 10)}`;
    const people = await port.namesOf(at.ws, peopleIn(found.proof));
    const proof = { ...found.proof, people };
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text.toWellFormed());
    return {
      kind: 'proof',
      files: [
        { name: `${name}.html`, title: 'Proof file, to read', bytes: encode(proofPage(proof)) },
        {
          name: `${name}.json`,
          title: 'Proof file, to check',
          bytes: encode(`${JSON.stringify(proof, null, 2)}\n`),
        },
      ],
    };
  };
