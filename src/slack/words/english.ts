import { englishAnswers } from './english-answers.ts';
import { englishCards } from './english-cards.ts';
import { englishDraft } from './english-draft.ts';
import { englishModals } from './english-modals.ts';
import { englishRoot } from './english-root.ts';
import { englishTemplates } from './english-templates.ts';

export const english = {
  locale: 'en-US',
  nobody: 'This contact',
  teammate: 'a teammate',
  actors: { carrier: 'the carrier', machine: 'Baton' },
  ...englishRoot,
  ...englishDraft,
  ...englishCards,
  modals: englishModals,
  templates: englishTemplates,
  answers: englishAnswers,
} as const;
