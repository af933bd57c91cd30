import type { App } from '@slack/bolt';
import type { Refused } from '../../use-cases/ports.ts';
import { type Clicker, commander, tell, tellRefusal } from '../clicker.ts';
import { teamTime } from '../clock-words.ts';
import { drawn } from '../drawing.ts';
import { inTime } from '../in-time.ts';
import type { Look } from '../look.ts';
import { commandPayload } from '../payloads.ts';
import { groupMention } from '../people-words.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { clamp, escapeButTokens, inMarkup } from '../text.ts';
import { isRefused } from './press.ts';
import { templateCommand } from './template-command.ts';

const BATON_COMMAND = '/baton';

/** A command's answer has room for so many characters; the newest lines matter most. */
const LONGEST = 3_500;
const MOST_ENTRIES = 25;

type Sub = (deps: SlackDeps, asker: Clicker, rest: string) => Promise<string | undefined>;

/** `/baton help | status | why | oncall | template | pause | resume`: answers in markup, for the asker alone. */
const subs: Readonly<Record<string, Sub>> = {
  help: async (deps, { ws }) => deps.look(ws).words.answers.help.join('\n'),
  status: async (deps, asker) => {
    const status = await deps.useCases.status(asker.ws, asker.user);
    if (isRefused(status)) return refusal(deps, asker, status);
    return status.lines.join('\n');
  },
  why: async (deps, asker, rest) => {
    const { answers } = deps.look(asker.ws).words;
    if (rest === '') return answers.whyUsage;
    const why = await deps.useCases.why(asker.ws, asker.user, rest);
    if (why.kind === 'refused') return refusal(deps, asker, why);
    if (why.kind === 'none') return answers.lookUp.unknown;
    return drawn(deps, asker, (look) =>
      why.entries
        .slice(-MOST_ENTRIES)
        .map((entry) => entryLine(look, entry))
        .join('\n'),
    );
  },
  oncall: (deps, asker) => drawn(deps, asker, onCallLines),
  template: templateCommand,
  pause: async (deps, asker, rest) => {
    const [what = '', ...why] = rest.split(':');
    const { useCases } = deps;
    return told(deps, asker, await useCases.pauseSenders(asker.ws, asker.user, what, why.join(':')));
  },
  resume: async (deps, asker, rest) =>
    told(deps, asker, await deps.useCases.resumeSenders(asker.ws, asker.user, rest)),
};

/** The lines that a verb answers with, as markup: labels are an admin's own words. */
const told = async (
  deps: SlackDeps,
  asker: Clicker,
  result: { readonly kind: 'lines'; readonly lines: readonly string[] } | Refused,
): Promise<string | undefined> =>
  isRefused(result) ? refusal(deps, asker, result) : result.lines.map(inMarkup).join('\n');

export function registerBatonCommand(app: App, deps: SlackDeps): void {
  app.command(BATON_COMMAND, async ({ ack, body, respond }) => {
    const parsed = commandPayload.safeParse(body);
    if (!parsed.success) return ack();
    const asker = commander(parsed.data, respond);
    const { answers } = deps.look(asker.ws).words;
    const [word = '', ...rest] = parsed.data.text.trim().split(/\s+/);
    const name = word.toLowerCase() || 'help';
    // What people type: `constructor` is no command of ours.
    const sub = Object.hasOwn(subs, name) ? subs[name] : undefined;
    if (sub === undefined) {
      return ack({
        response_type: 'ephemeral',
        text: `${escapeButTokens(answers.unknownCommand(word))}\n${answers.help.join('\n')}`,
      });
    }
    const answered = await inTime(sub(deps, asker, rest.join(' ')), ack, deps.patience);
    if (answered.kind === 'not-recorded') return tell(deps, asker, answers.away);
    // A refusal was told already.
    if (answered.value === undefined) return;
    await respond({
      response_type: 'ephemeral',
      replace_original: false,
      text: clamp(answered.value, LONGEST),
    });
  });
}

async function refusal(
  deps: SlackDeps,
  asker: Clicker,
  why: Parameters<typeof tellRefusal>[2],
): Promise<undefined> {
  await tellRefusal(deps, asker, why);
  return undefined;
}

const entryLine = (look: Look, { at, what }: { readonly at: number; readonly what: string }): string =>
  `${teamTime(at, look.now, 'UTC', look.words.locale)}  ${escapeButTokens(clamp(what, 300))}`;

function onCallLines({ words, settings, nameOf }: Look): string {
  const { onCall } = words.answers;
  const [first, ...next] = settings.onCall.people;
  if (first === undefined) return onCall.nobody(groupMention(settings.onCall.lastResort));
  return [
    onCall.now(inMarkup(nameOf(first))),
    ...next.map((person) => onCall.next(inMarkup(nameOf(person)))),
  ].join('\n');
}
