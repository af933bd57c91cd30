/** What the rules understood of an inbound text; its words are personal and are kept apart. */
export interface Reading {
  readonly revocation: 'revoke' | 'hold' | 'none';
  readonly reopens: 'start' | 'yes' | 'no';
  readonly help: boolean;
  readonly scope: { readonly sms: boolean; readonly voice: boolean };
  readonly alsoAppointment: boolean;
  readonly topics: readonly TopicFound[];
  readonly language: Language;
}

export interface TopicFound {
  readonly topic: string;
  readonly severity: 'page' | 'handoff' | 'note';
}

export type Language = 'en' | 'es' | 'fr' | 'other';
