import type { ProofFile } from '../../use-cases/prove.ts';
import { type Clicker, tell } from '../clicker.ts';
import type { SlackDeps } from '../slack-deps.ts';

/** The proof goes to the asker's own direct messages, never into a channel. */
export async function sendProof(
  deps: SlackDeps,
  clicker: Clicker,
  _at: unknown,
  { files }: { readonly files: readonly ProofFile[] },
): Promise<void> {
  const { answers } = deps.look(clicker.ws).words;
  const [first, ...rest] = files.map(({ name, title, bytes }) => ({
    file: Buffer.from(bytes),
    filename: name,
    title,
  }));
  if (first === undefined) return tell(deps, clicker, answers.proofFailed);
  const web = deps.web(clicker.ws);
  try {
    const { channel } = await web.conversations.open({ users: clicker.user });
    if (channel?.id === undefined) throw new Error('no direct message');
    await web.files.uploadV2({ channel_id: channel.id, file_uploads: [first, ...rest] });
  } catch (error) {
    deps.note('proof was not delivered', {
      user: clicker.user,
      because: error instanceof Error ? error.name : 'error',
    });
    return tell(deps, clicker, answers.proofFailed);
  }
  await tell(deps, clicker, answers.proofSent);
}
