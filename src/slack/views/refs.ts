import type { Contact } from '../../domain/contact.ts';
import type { Draft } from '../../domain/draft.ts';
import { refValue } from '../ids.ts';

export const seenRef = ({ id }: Contact, draft: Draft): string =>
  refValue('seen', id, draft.id, draft.version, draft.basis);

export const momentRef = ({ id, basis }: Contact, conversation: string): string =>
  refValue('moment', id, conversation, basis);

export const conversationRef = ({ id }: Contact, conversation: string): string =>
  refValue('conversation', id, conversation);

export const contactRef = ({ id }: Contact): string => refValue('contact', id);
