import type { App } from '@slack/bolt';
import { type Clicker, commander, readClick, tell } from '../clicker.ts';
import { clickPayload, commandPayload } from '../payloads.ts';
import type { SlackDeps } from '../slack-deps.ts';

/** What the extended error handler is given. */
type Surprise = Parameters<Parameters<App['error']>[0]>[0];

/**
 * The one place where surprises end: noted with ids only, because an error's text may hold somebody's words, and said
 * to whoever pressed, because silence looks like success. Needs an app with `extendedErrorHandler`.
 */
export function registerSurprise(app: App, deps: SlackDeps): void {
  app.error(async ({ error, body }: Surprise) => {
    const cause: unknown = error.original ?? error;
    deps.note('surprise in a Slack listener', {
      error: cause instanceof Error ? cause.name : 'error',
      code: String(error.code),
      where: cause instanceof Error ? whereOf(cause) : '',
      ...named(body),
    });
    const clicker = whoAsked(body);
    if (clicker) await tell(deps, clicker, deps.look(clicker.ws).words.answers.surprise);
  });
}

function whoAsked(body: unknown): Clicker | undefined {
  const command = commandPayload.safeParse(body).data;
  return command ? commander(command, undefined) : readClick(body, undefined)?.clicker;
}

/** The first frame of ours, without the message above it. */
const whereOf = ({ stack }: Error): string =>
  stack
    ?.split('\n')
    .find((frame) => /^\s+at .*\/(?:src|dist)\/(?!.*node_modules)/.test(frame))
    ?.trim() ?? '';

function named(body: unknown): Readonly<Record<string, string>> {
  const click = clickPayload.safeParse(body).data;
  if (click) return { user: click.user.id, action: click.actions[0]?.action_id ?? '' };
  const command = commandPayload.safeParse(body).data;
  return command ? { user: command.user_id, command: command.command } : {};
}
