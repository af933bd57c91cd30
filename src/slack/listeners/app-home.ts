import type { App } from '@slack/bolt';
import { drawn } from '../drawing.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { homeView } from '../views/home.ts';

/** Somebody opened App Home: what waits for them, drawn as they look. */
export function registerAppHome(app: App, deps: SlackDeps): void {
  app.event('app_home_opened', async ({ event, context }) => {
    const ws = context.teamId;
    if (event.tab !== 'home' || ws === undefined) return;
    const queue = await deps.useCases.homeQueue(ws, event.user);
    const view = await drawn(deps, { ws }, (look) => homeView(look, event.user, queue));
    if (view !== undefined) await deps.web(ws).views.publish({ user_id: event.user, view });
  });
}
