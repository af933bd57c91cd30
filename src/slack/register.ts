import type { App } from '@slack/bolt';
import { registerAppHome } from './listeners/app-home.ts';
import { registerBatonCommand } from './listeners/baton-command.ts';
import { registerComposeText } from './listeners/compose-text.ts';
import { registerEditText } from './listeners/edit-text.ts';
import { registerLookUp } from './listeners/look-up.ts';
import { registerOpeners } from './listeners/menus.ts';
import { registerModalButtons } from './listeners/modal-buttons.ts';
import { registerPresses } from './listeners/presses.ts';
import { registerSendAsText } from './listeners/send-as-text.ts';
import { registerSmallSubmissions } from './listeners/small-submissions.ts';
import { registerSurprise } from './listeners/surprise.ts';
import { registerTemplates } from './listeners/template-submissions.ts';
import type { SlackDeps } from './slack-deps.ts';

/**
 * Every listener there is. None listens to messages: what is typed in a thread stays in the team unless somebody
 * presses a button or uses the shortcut for exactly that.
 */
export function registerSlack(app: App, deps: SlackDeps): void {
  registerPresses(app, deps);
  registerOpeners(app, deps);
  registerModalButtons(app, deps);
  registerEditText(app, deps);
  registerComposeText(app, deps);
  registerSmallSubmissions(app, deps);
  registerTemplates(app, deps);
  registerSendAsText(app, deps);
  registerLookUp(app, deps);
  registerBatonCommand(app, deps);
  registerAppHome(app, deps);
  registerSurprise(app, deps);
}
