import type { Contact } from '../domain/contact.ts';
import type { Language } from '../domain/reading.ts';
import { type TemplateSetting, workflowSetting } from '../domain/settings.ts';
import { firstName } from '../domain/short-name.ts';
import { fillTemplate, type TemplateToken } from '../domain/template.ts';
import { greetingName } from '../policy/greeting-name.ts';
import { requestTopic } from '../policy/request-topic.ts';
import type { Drafted, DraftRequest } from './drafter.ts';

/** A draft from approved copy: in their language where a template exists, in English else (D3, D7). */
export function draftFromTemplate(request: DraftRequest, why?: string): Drafted {
  const template = pick(request);
  if (template === undefined) {
    return { body: undefined, author: { kind: 'template', template: 'none', version: 0, locked: false } };
  }
  const { text, missing } = fillTemplate(template, valuesOf(request, template));
  const author = {
    kind: 'template',
    template: template.name,
    version: template.version,
    locked: template.locked,
    language: template.language,
  } as const;
  // A token without value and fallback must not leave as it stands; the person sees which fact is missing.
  const notes = [
    ...(why === undefined ? [] : [why]),
    ...(missing.length === 0 ? [] : [`Missing: ${missing.join(', ')}.`]),
  ];
  return { body: text, author, ...(notes.length === 0 ? {} : { note: notes.join(' ') }) };
}

/** The named template, or the workflow's for this purpose; never the very words that were just turned down. */
function pick(request: DraftRequest): TemplateSetting | undefined {
  const { settings, workflow, purpose, contact } = request;
  const play = workflowSetting(settings, workflow);
  const name = request.template ?? (purpose === 'first' ? play?.first : play?.reply);
  const named = settings.templates.filter((candidate) => candidate.name === name);
  const sameUse = settings.templates.filter(
    (candidate) => candidate.purpose === purpose && candidate.name !== name,
  );
  const language = request.language ?? contact.language;
  const others = request.template === undefined ? byLanguage(sameUse, language) : [];
  const choice = [...byLanguage(named, language), ...others];
  if (request.not === undefined) return choice[0];
  return choice.find(
    (candidate) => fillTemplate(candidate, valuesOf(request, candidate)).text !== request.not,
  );
}

const byLanguage = (templates: readonly TemplateSetting[], language: Language): TemplateSetting[] => [
  ...templates.filter((template) => template.language === language),
  ...templates.filter((template) => template.language === 'en' && language !== 'en'),
];

function valuesOf(
  { contact, conversation, settings }: DraftRequest,
  { language }: TemplateSetting,
): Record<TemplateToken, string | undefined> {
  return {
    first_name: greetingName(firstName(contact.name)),
    business: settings.business.name,
    request_topic: requestTopic(askedIn(contact, conversation), language),
  };
}

/** What they asked in this conversation: the lead's request, or their first text. */
export function askedIn(contact: Contact, conversation: string): string | undefined {
  const leadId = contact.conversations.find(({ id }) => id === conversation)?.leadId;
  const request = contact.leads.find(({ id }) => id === leadId)?.request;
  return request ?? contact.texts.find((text) => text.conversation === conversation)?.body;
}
