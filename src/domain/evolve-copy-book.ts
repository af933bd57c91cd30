import { personOf } from './actor.ts';
import { type CopyBook, isTemplate } from './copy-book.ts';
import type { CopyBookEvent, CopyBookEventType } from './copy-book-events.ts';

type EventOf<T extends CopyBookEventType> = Extract<CopyBookEvent, { type: T }>;
type Folds = { readonly [T in CopyBookEventType]: (book: CopyBook, event: EventOf<T>) => CopyBook };

const folds: Folds = {
  TemplateRead: (book, { version }) => ({ ...book, history: [...book.history, version] }),

  TemplateChanged: (book, { version }) => ({ ...book, history: [...book.history, version] }),

  TemplateProposed: (book, { proposal }) => {
    const same = isTemplate(proposal.template);
    return {
      ...book,
      proposals: [...book.proposals.filter(({ template }) => !same(template)), proposal],
    };
  },

  TemplateApproved: (book, { proposal, by, at }) => {
    const found = book.proposals.find(({ id }) => id === proposal);
    if (found === undefined) return book;
    const { id: _, ...version } = found;
    const approver = personOf(by);
    const template =
      approver === undefined ? version.template : { ...version.template, approver: `<@${approver}>` };
    return {
      ...without(book, proposal),
      history: [...book.history, { ...version, template, approved: { by, at } }],
    };
  },

  TemplateDeclined: (book, { proposal }) => without(book, proposal),
};

const without = (book: CopyBook, proposal: string): CopyBook => ({
  ...book,
  proposals: book.proposals.filter(({ id }) => id !== proposal),
});

/** The copy after one commit. */
export const evolveCopyBook = (book: CopyBook, events: readonly CopyBookEvent[]): CopyBook => ({
  ...events.reduce((state, event) => foldOf(event.type)(state, event), book),
  version: book.version + 1,
});

function foldOf<T extends CopyBookEventType>(type: T): (book: CopyBook, event: EventOf<T>) => CopyBook {
  return folds[type];
}
