import { type CopyFinding, reviewCopy } from './review-copy.ts';
import { allow, block, type Rule } from './rule.ts';
import type { KnownFacts } from './send-facts.ts';

/** What the exact words may not do: prices, promises, sensitive data, banned content and the rest of `reviewCopy`. */
export const copyClean: Rule = {
  id: 'copy-clean',
  check: ({ draft, findings }) => {
    if (draft.body === undefined) return block('The words were erased.', 'Write a new text.');
    const stopping = findings.filter(({ effect }) => effect !== 'warn');
    const first = stopping[0];
    if (first === undefined)
      return allow(
        findings.length === 0 ? 'Nothing in the words stands against it.' : `Only remarks: ${ids(findings)}.`,
      );
    // The words themselves stay out of the trace: it is read in places where bodies must not be.
    return block(
      `The words need a change: ${ids(stopping)}.`,
      first.effect === 'tick' ? 'Edit it, or tick "I\'ll keep this".' : 'Edit the text.',
    );
  },
};

const ids = (findings: readonly CopyFinding[]): string =>
  [...new Set(findings.map(({ id }) => id))].join(', ');

/** The findings on a text that this contact would get, as the edit modal shows them too. */
export function findingsOn(facts: KnownFacts, text: string): CopyFinding[] {
  const { draft, settings, purpose, measure, request, language, sends } = facts;
  const firstMessage = sends.every(
    (send) => send.purpose === 'opt-out-confirmation' || send.purpose === 'help',
  );
  return reviewCopy(text, {
    author: draft.author.kind === 'model' ? 'machine' : draft.author.kind,
    business: [settings.business.name, ...settings.business.alsoCalled],
    purpose,
    firstMessage,
    // CTIA 5.1.2.1: the first text of a programme says how to opt out; so does every promotion.
    optOutLineDue: (firstMessage && purpose === 'first') || purpose === 'marketing',
    ...(request === undefined ? {} : { request }),
    allowedLinks: settings.business.links,
    facts: settings.numbers.map(({ number }) => number),
    measure,
    language,
    kept: draft.kept,
  });
}
