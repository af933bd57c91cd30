import type { LineState } from '../domain/contact.ts';
import { allow, block, type Finding, type Rule } from './rule.ts';

const findings = {
  usable: allow('The number takes texts as far as we know.'),
  landline: block('This is a landline.', 'Call instead.'),
  dead: block('The number is not in service.', 'Find another number; new consent is needed.'),
  invalid: block('The carrier says that this is not a phone number.', 'Correct the number in the source.'),
  unreachable: block('Three texts in a row did not arrive.', 'Call instead.'),
  'wrong-number': block(
    'This number belongs to somebody else.',
    'Find the right number; this one stays blocked.',
  ),
} satisfies Record<LineState, Finding>;

export const lineReachable: Rule = {
  id: 'line-reachable',
  check: ({ line, phoneKnown, purpose }) => {
    if (!phoneKnown)
      return block(
        'No mobile number came with it, or it was erased.',
        'Get the number from whoever sent the lead, and send it again with it.',
      );
    // Whoever says "wrong number" is told once that it has ended.
    if (line === 'wrong-number' && purpose === 'opt-out-confirmation') return findings.usable;
    return findings[line];
  },
};
