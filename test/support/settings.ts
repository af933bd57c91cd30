import type { Settings } from '../../src/domain/settings.ts';

/** A business that is set up well: two numbers, four people, templates in two languages. Tests change one fact at a time. */
export const settings = (change: Partial<Settings> = {}): Settings => ({
  ws: 'T1',
  business: { name: 'Acme Roofing', alsoCalled: ['Acme'], links: ['acme.example'] },
  numbers: [
    {
      number: '+15125550100',
      label: 'Acme main line',
      messagingServiceSid: 'MG00000000000000000000000000000001',
      registered: true,
    },
    {
      number: '+15125550101',
      label: 'Acme gutters',
      messagingServiceSid: 'MG00000000000000000000000000000001',
      registered: true,
    },
  ],
  sources: {
    'quote-form': { channel: 'C-ROOF', number: '+15125550100', workflow: 'new-lead' },
    'gutter-ad': { channel: 'C-GUTTER', number: '+15125550101', workflow: 'new-lead', owner: 'U-DANA' },
  },
  elsewhere: { channel: 'C-ROOF', number: '+15125550100', workflow: 'new-lead' },
  roles: {
    admin: ['U-ADA'],
    compliance: ['U-CARMEN'],
    owner: ['U-DANA'],
    rep: ['U-DANA', 'U-LEE'],
    'on-call': ['U-LEE'],
  },
  installer: 'U-ADA',
  repsGroup: undefined,
  onCall: { people: ['U-LEE', 'U-DANA'], lastResort: 'here', acknowledgeMinutes: 5, staleMinutes: 30 },
  answerMinutes: 5,
  undoSeconds: 5,
  duplicateMinutes: 10,
  window: undefined,
  category: undefined,
  categoryWindows: {},
  suppressStages: ['customer', 'deal open', 'booked', 'won'],
  caps: { perRolling24Hours: 3, perDay: 3, perWorkflow: 3, gapMinutes: 0 },
  optInKeywords: ['ROOF'],
  copy: {
    optOutConfirmation: {
      en: 'Acme Roofing: you are unsubscribed and will get no more texts. Reply START to resubscribe.',
      es: 'Acme Roofing: ya no recibira mas mensajes. Responda START para volver.',
      fr: 'Acme Roofing : vous ne recevrez plus de textos. Repondez START pour revenir.',
    },
    help: {
      en: 'Acme Roofing: call us at (512) 555-0100. Reply STOP to opt out.',
      es: 'Acme Roofing: llame al (512) 555-0100. Responda STOP para no recibir mensajes.',
      fr: 'Acme Roofing : appelez le (512) 555-0100. Repondez STOP pour ne plus recevoir de textos.',
    },
  },
  templates: [
    {
      name: 'first-quote',
      version: 1,
      purpose: 'first',
      language: 'en',
      text: "Hi {{first_name|there}}, it's Acme Roofing. We got your note about {{request_topic|your roof}}. When is a good time to call you? Reply STOP to opt out.",
      owner: 'Dana',
      approver: 'Carmen',
      locked: true,
    },
    {
      name: 'reply',
      version: 1,
      purpose: 'reply',
      language: 'en',
      text: 'Thanks {{first_name|for writing}}, Acme Roofing here. When is a good time to call you?',
      owner: 'Dana',
      approver: 'Carmen',
      locked: false,
    },
  ],
  workflows: [
    {
      name: 'new-lead',
      first: 'first-quote',
      reply: 'reply',
      autoFirst: false,
      delaySeconds: 30,
      priority: 1,
    },
  ],
  confirmedChannels: [],
  version: 'test',
  ...change,
});
