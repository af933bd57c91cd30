import type { Purpose } from '../domain/purpose.ts';
import { allow, block, type Finding, type Rule } from './rule.ts';
import type { SendFacts } from './send-facts.ts';
import type { Suppression } from './suppressions.ts';

interface Row {
  readonly stops: (facts: Pick<SendFacts, 'purpose' | 'draft'>) => boolean;
  readonly finding: Finding;
}

/** Texts about new business. Whoever writes to us is answered, whatever else is open. */
const newBusiness = {
  first: true,
  'follow-up': true,
  marketing: true,
  reply: false,
  help: false,
  'opt-out-confirmation': false,
} as const satisfies Record<Purpose, boolean>;

const aboutNewBusiness: Row['stops'] = ({ purpose }) => newBusiness[purpose];
const byMachine: Row['stops'] = ({ purpose, draft }) => draft.automatic && newBusiness[purpose];

const rows = {
  'customer-issue': {
    stops: aboutNewBusiness,
    finding: block('They are a customer with an open matter.', 'Call, or hand it to service.'),
  },
  deal: {
    stops: aboutNewBusiness,
    finding: block(
      'Their stage says that a deal is open or done.',
      'Call. Texts go again when the source sends another stage.',
    ),
  },
  complaint: {
    stops: aboutNewBusiness,
    finding: block(
      'A complaint of theirs is open.',
      'Call first. Press Done on the page when it is settled.',
    ),
  },
  'people-only': {
    stops: byMachine,
    finding: block('The carrier takes us for a machine here.', 'A person writes.'),
  },
  holdout: {
    stops: byMachine,
    finding: block('They are in the group that gets no automatic texts.', 'A person may write.'),
  },
} as const satisfies Record<Suppression, Row>;

/** Reasons of C6 to leave somebody alone. What speaks against the line itself is `line-reachable`'s part. */
export const notSuppressed: Rule = {
  id: 'not-suppressed',
  check: (facts) => {
    const reason = facts.suppressions.find((suppression) => rows[suppression].stops(facts));
    return reason === undefined ? allow('Nothing else is open with them.') : rows[reason].finding;
  },
};
