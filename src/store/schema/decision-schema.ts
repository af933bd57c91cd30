import { z } from 'zod';
import type { Decision, Evidence, RuleVerdict, Verdict } from '../../domain/decision.ts';
import { oneOf, strictly } from './strictly.ts';
import { count, optionalText, optionalTime, purpose, text, time } from './word-schemas.ts';

const verdict = oneOf<Verdict>({ allow: true, hold: true, review: true, block: true });

const ruleVerdict = strictly<RuleVerdict>()({
  rule: text,
  verdict,
  because: text,
  until: optionalTime,
  wayOn: optionalText,
});

const evidence = strictly<Evidence>()({
  consentId: optionalText,
  optOut: oneOf<Evidence['optOut']>({ open: true, paused: true, 'opted out': true }),
  localTimes: z.array(z.strictObject({ zone: text, text })),
  placeBy: text,
  placeConflicts: optionalText,
  sentIn24Hours: count,
  findings: z.array(text),
  approvedBy: text,
  draft: text,
  draftVersion: count,
  basis: count,
});

export const decision = strictly<Decision>()({
  verdict,
  rule: text,
  because: text,
  until: optionalTime,
  wayOn: optionalText,
  at: time,
  purpose,
  rules: text,
  trace: z.array(ruleVerdict),
  evidence,
});
