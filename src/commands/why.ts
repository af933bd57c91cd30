import type { Decision } from '../domain/decision.ts';
import { phoneReader } from '../intake/lead-phone.ts';
import type { TimelineEntry } from '../use-cases/timeline.ts';
import { why } from '../use-cases/why.ts';
import { type OpenRecord, openRecord } from './open-record.ts';

/** `baton why <message sid, draft or phone>`: the story of a text. 1 when there is no record. */
export async function tellWhy([query]: readonly string[]): Promise<number> {
  if (query === undefined || query.trim() === '') {
    process.stderr.write('why: name a message sid, a draft or a phone number.\n');
    return 2;
  }
  const record = await openRecord();
  try {
    const story = await why(whyPort(record), await record.workspace(), query);
    if (story.kind === 'none') {
      process.stdout.write('No record. That is not permission to text.\n');
      return 1;
    }
    process.stdout.write(`Contact ${story.contact}\n\n${story.entries.map(told).join('\n')}\n`);
    return 0;
  } finally {
    await record.close();
  }
}

export const whyPort = (record: OpenRecord) => ({
  streams: record.streams,
  contactId: record.contactId,
  parsePhone: phoneReader('US'),
  streamOf: (ws: string, mention: string) =>
    record.streamOf(ws, mention, (seen) => process.stderr.write(`\r${seen} commits read …`)),
});

const told = ({ at, actor, what, decision }: TimelineEntry): string =>
  [
    `${new Date(at).toISOString()}  ${actor.padEnd(18)} ${what}`,
    ...(decision ? verdictLines(decision) : []),
  ].join('\n');

function verdictLines({ verdict, because, rules, trace, evidence }: Decision): string[] {
  const indent = ' '.repeat(26);
  const times = evidence.localTimes.map(({ zone, text }) => `${text} in ${zone}`).join(', ');
  return [
    `${indent}${verdict.toUpperCase()}: ${because} (rules ${rules})`,
    `${indent}consent ${evidence.consentId ?? 'none'} · ${evidence.optOut} · local time ${times || 'unknown'}, ${evidence.placeBy}${evidence.placeConflicts === undefined ? '' : ` ${evidence.placeConflicts}`} · ${evidence.sentIn24Hours} in 24 h · approved by ${evidence.approvedBy}`,
    ...trace.map((rule) => `${indent}  ${rule.verdict.padEnd(6)} ${rule.rule.padEnd(18)} ${rule.because}`),
  ];
}
