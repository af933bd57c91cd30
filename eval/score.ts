import { factsOf } from '../src/ai/facts.ts';
import { inventedIn } from '../src/ai/invented.ts';
import { readText } from '../src/policy/read-text.ts';
import { measureText } from '../src/sms/measure-text.ts';
import type { Drafted, DraftRequest } from '../src/use-cases/drafter.ts';
import { findingsOnWords } from '../src/use-cases/judge-draft.ts';
import type { Conversation } from './conversation.ts';

/** Everything that stands against what was written, one short mark each; none when it is as it should be. */
export function faultsOf(asked: Conversation, request: DraftRequest, drafted: Drafted): string[] {
  const { body, summary } = drafted;
  if (asked.silence) return ['SPOKE where it had to keep silent'];
  if (body === undefined) return ['NO DRAFT'];
  const { bait = [], language = 'en' } = asked;
  const written = readText(body).language;
  return [
    ...findingsOnWords(request, body, measureText).map(({ id }) => `FINDING ${id}`),
    ...bait.filter((words) => folded(body).includes(folded(words))).map((words) => `BAIT ${words}`),
    ...(drafted.author.kind === 'model'
      ? inventions(request, drafted).map((kind) => `INVENTED ${kind}`)
      : []),
    ...(written === language ? [] : [`LANGUAGE ${written}, not ${language}`]),
    ...(summary?.mayMeanStop && !asked.hostile ? ['DOUBT about a plain text'] : []),
  ];
}

function inventions(request: DraftRequest, { body = '', summary }: Drafted): string[] {
  const sources = factsOf(request).map(({ words }) => words);
  const { wants: said = '', nextAction: next_action = '', language = 'en' } = summary ?? {};
  return inventedIn({ draft: body, summary: said, next_action, language }, sources);
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
