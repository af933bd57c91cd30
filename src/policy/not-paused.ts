import { allow, block, type Rule } from './rule.ts';

/** Unclear words, emergency or self-harm words: nothing leaves until a person chose. */
export const notPaused: Rule = {
  id: 'not-paused',
  check: ({ paused, sensitive, purpose }) => {
    if (purpose === 'opt-out-confirmation') return allow('The goodbye does not wait.');
    if (paused)
      return block(
        'Their words were unclear: do they mean stop?',
        'Choose "Stop texts" or "Not an opt-out" in the thread.',
      );
    if (sensitive)
      return block(
        'They may be in danger: no sales texts.',
        'Call them. A person releases texts in the thread afterwards.',
      );
    return allow('Nothing unclear is waiting for a person.');
  },
};
