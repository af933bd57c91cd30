import type { Sandbox } from '../launch.ts';
import { approve } from './approve.ts';
import { arrive } from './arrive.ts';
import type { Chapter } from './chapter.ts';
import { doubt } from './doubt.ts';
import { lookUp } from './look-up.ts';
import { model } from './model.ts';
import { page } from './page.ts';
import { reply } from './reply.ts';
import { send } from './send.ts';
import { openStage } from './stage.ts';
import { stop } from './stop.ts';
import { thread } from './thread.ts';
import { trouble } from './trouble.ts';

/** The product's story, in the order in which it is told. */
export const chapters: readonly Chapter[] = [
  arrive,
  thread,
  approve,
  send,
  reply,
  stop,
  doubt,
  page,
  lookUp,
  trouble,
  model,
];

/** Plays every chapter and prints a line for each thing that was seen. True only if all of them were. */
export async function playStory(
  sandbox: Pick<Sandbox, 'urls'>,
  say: (line: string) => void,
): Promise<boolean> {
  const stage = await openStage(sandbox);
  const started = Date.now();
  try {
    for (const [index, { title, play }] of chapters.entries()) {
      say(`\n${index + 1}. ${title}`);
      await play(stage, (line) => say(`   ✓ ${line}`));
    }
    say(`\nThe whole story was seen in ${((Date.now() - started) / 1_000).toFixed(1)} s.`);
    return true;
  } catch (error) {
    say(`   ✗ ${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    await stage.close();
  }
}
