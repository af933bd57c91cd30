import type { App } from '@slack/bolt';
import { commander, tell, tellRefusal } from '../clicker.ts';
import { drawn } from '../drawing.ts';
import { inTime } from '../in-time.ts';
import { commandPayload } from '../payloads.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { lookUpAnswer } from '../views/look-up.ts';

const LOOK_UP_COMMAND = '/optout';

/** `/optout 312 555 0142`: where a contact stands, for the asker alone. It changes nothing. */
export function registerLookUp(app: App, deps: SlackDeps): void {
  app.command(LOOK_UP_COMMAND, async ({ ack, body, respond }) => {
    const parsed = commandPayload.safeParse(body);
    if (!parsed.success) return ack();
    const clicker = commander(parsed.data, respond);
    const { answers } = deps.look(clicker.ws).words;
    const query = parsed.data.text.trim();
    if (query === '')
      return ack({ response_type: 'ephemeral', text: `${answers.lookUp.only} ${answers.lookUp.usage}` });
    const looking = deps.useCases.lookUp(clicker.ws, clicker.user, query, parsed.data.channel_id);
    const found = await inTime(looking, ack, deps.patience);
    if (found.kind === 'not-recorded') return tell(deps, clicker, answers.away);
    if (found.value.kind === 'refused') return tellRefusal(deps, clicker, found.value);
    const { value } = found;
    const answer = await drawn(deps, clicker, (look) => lookUpAnswer(look, value));
    if (answer === undefined) return tell(deps, clicker, answers.notSetUp);
    await respond({ response_type: 'ephemeral', replace_original: false, ...answer });
  });
}
