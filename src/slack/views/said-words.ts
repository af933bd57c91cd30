import type { Contact } from '../../domain/contact.ts';

/**
 * The words behind a pause or a page of that moment: those of the text it names, else of the form that had come in by
 * then, because a form stands in no text.
 */
export function saidWords(
  { texts, leads }: Contact,
  textSid: string | undefined,
  at: number,
): string | undefined {
  const said = textSid
    ? texts.find(({ sid }) => sid === textSid)?.body
    : leads.findLast((lead) => lead.at <= at)?.request;
  return said?.trim() || undefined;
}
