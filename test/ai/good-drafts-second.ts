import type { GoodDraft } from './good-drafts.ts';

/** Written when the first table passed, and run once before anything was tuned on it: 2 of 23 were refused. */
export const secondGoodDrafts: readonly GoodDraft[] = [
  {
    name: 'Omar Said',
    request: 'Do you replace single shingles? Lost three in the wind',
    texts: [],
    draft:
      'Hi Omar, Acme Roofing here. Sorry to hear that you lost three shingles in the wind. Can we call you to talk about replacing them? Reply STOP to opt out.',
    summary: 'Lost three shingles in the wind, wants them replaced.',
    next: 'Call Omar about the shingles.',
  },
  {
    name: 'Pat Green',
    request: 'estimate for garage roof',
    texts: [],
    draft:
      'Hello Pat, it’s Acme Roofing. We received your request for an estimate on your garage roof. What is the best time to reach you by phone? Reply STOP to opt out.',
    summary: 'Wants an estimate for a garage roof.',
    next: 'Call Pat to arrange an estimate.',
  },
  {
    name: 'Yuki Sato',
    request: 'Moss on roof',
    texts: [],
    draft:
      'Hi Yuki, thanks for reaching out to Acme Roofing about the moss on your roof. How long has it been there? Reply STOP to opt out.',
    summary: 'Has moss on the roof.',
    next: 'Ask Yuki for details.',
  },
  {
    name: 'Carlos Ruiz',
    request: 'Tiene un hoyo el techo del patio',
    texts: [],
    draft:
      'Hola Carlos, le escribe Acme Roofing por el techo de su patio. ¿A qué hora le podemos llamar? Responda STOP para no recibir estos mensajes.',
    summary: 'The patio roof has a hole.',
    next: 'Call Carlos, in Spanish.',
    language: 'es',
  },
  {
    name: 'Beth',
    request: 'roof vents whistling at night',
    texts: [],
    draft:
      'Hi Beth, this is Acme Roofing. You wrote that your roof vents whistle at night. Would a call work for you to tell us more? Reply STOP to opt out.',
    summary: 'Roof vents whistle at night.',
    next: 'Call Beth for details.',
  },
  {
    name: 'Ivan Petrov',
    request: 'Commercial flat roof, 10 years old, small leak',
    texts: [],
    draft:
      'Hi Ivan, Acme Roofing here about the small leak on your 10 year old flat roof. When can someone call you? Reply STOP to opt out.',
    summary: 'Small leak, commercial flat roof, 10 years old.',
    next: 'Call Ivan.',
  },
  {
    name: 'Rita Cole',
    request: 'Gutter fell off',
    texts: ['Its the one above the back door'],
    draft:
      'Thanks, Rita. We’ve noted that it’s the gutter above the back door. When can Acme Roofing call you?',
    summary: 'The gutter above the back door fell off.',
    next: 'Call Rita.',
  },
  {
    name: 'Al Gray',
    request: 'Roof replacement',
    texts: ['tomorrow afternoon works'],
    draft:
      'Thanks, Al. Acme Roofing will check whether tomorrow afternoon works on our side. Is this the best number for you?',
    summary: 'Tomorrow afternoon works for a call.',
    next: 'Call Al tomorrow afternoon.',
  },
  {
    name: 'Tess Hart',
    request: 'Skylight',
    texts: ['I already sent pictures'],
    draft:
      'Thank you, Tess. We’ll look at your pictures here at Acme Roofing. Would you like a call once we have?',
    summary: 'Already sent pictures of the skylight.',
    next: 'Look at pictures, then call.',
  },
  {
    name: 'Jim Dow',
    request: 'Roof repair',
    texts: ['whats your address'],
    draft:
      'Thanks for asking, Jim. Someone from Acme Roofing will get back to you with our address. Is there anything else we can help with?',
    summary: 'Asks for our address.',
    next: 'Send Jim the address.',
  },
  {
    name: 'Ben Oak',
    request: 'Metal roof',
    texts: ['Are you licensed?'],
    draft:
      'Good question, Ben. Someone at Acme Roofing can tell you about our license on a call. When is a good time?',
    summary: 'Asks whether we are licensed.',
    next: 'Call Ben with license details.',
  },
  {
    name: 'Gwen Hill',
    request: 'Roof quote',
    texts: ['Is it cheaper to repair or replace'],
    draft:
      'That depends on the roof, Gwen. An expert at Acme Roofing can talk it through with you. When can we call?',
    summary: 'Asks whether repair or replacement is cheaper.',
    next: 'Call Gwen to explain options.',
  },
  {
    name: 'Ned Park',
    request: 'Roof quote',
    texts: ['do you take credit cards'],
    draft:
      'Thanks for asking, Ned. Our office at Acme Roofing can go over payment with you by phone. When should we call?',
    summary: 'Asks if we take credit cards.',
    next: 'Call Ned about payment.',
  },
  {
    name: 'Ola Berg',
    request: 'Roof quote',
    texts: ['my husband Per should be on the call too'],
    draft: 'Of course, Ola. Acme Roofing can have Per on the call too. What time suits you both?',
    summary: 'Wants husband Per on the call.',
    next: 'Call Ola and Per together.',
  },
  {
    name: 'Meg Stone',
    request: 'Fix flashing',
    texts: ['Can you do it before the storm'],
    draft: 'Thanks, Meg. I’ll pass that on to the team at Acme Roofing. When is a good time for a call?',
    summary: 'Wants flashing fixed before the storm.',
    next: 'Call Meg soon.',
  },
  {
    name: 'Kai Moon',
    request: 'Attic insulation',
    texts: ['The attic is 800 sq ft'],
    draft:
      'Thank you, Kai. 800 sq ft, got it. When can Acme Roofing call to talk about your attic insulation?',
    summary: 'Attic is 800 sq ft.',
    next: 'Call Kai about insulation.',
  },
  {
    texts: ['Need someone to look at my roof asap'],
    draft:
      'Thanks for reaching out to Acme Roofing. We’d like to hear more about your roof. What’s the best time to call?',
    summary: 'Needs someone to look at the roof soon.',
    next: 'Call as soon as possible.',
  },
  {
    texts: ['Hi I found you on Yelp, do you do repairs?'],
    draft: 'Hi! Thanks for finding Acme Roofing on Yelp. Could you tell us what needs repair?',
    summary: 'Found us on Yelp, asks about repairs.',
    next: 'Ask what needs repair.',
  },
  {
    texts: ['Hola, necesito reparar mi techo'],
    draft:
      'Hola, gracias por escribir a Acme Roofing. Con gusto le ayudamos con su techo. ¿Cuándo le podemos llamar?',
    summary: 'Needs the roof repaired.',
    next: 'Call in Spanish.',
    language: 'es',
  },
  {
    texts: ['Bonjour, mon toit fuit'],
    draft:
      'Bonjour, merci de contacter Acme Roofing. Quand pouvons-nous vous appeler au sujet de votre toit ?',
    summary: 'The roof leaks.',
    next: 'Call in French.',
    language: 'fr',
  },
  {
    texts: ['the gutters came but I am not sure they are the right size'],
    draft:
      'Thanks for telling Acme Roofing about the gutters. When can we call you to look at the size together?',
    summary: 'Is not sure that the gutters are the right size.',
    next: 'Call about the size.',
  },
  {
    texts: ['what are your hours'],
    draft:
      'Thanks for asking! Someone from Acme Roofing will text you our hours. Is there something we can help you with?',
    summary: 'Asks for business hours.',
    next: 'Send our hours.',
  },
  {
    texts: ['do you serve Cedar Park'],
    draft:
      'Thanks for your question about Cedar Park. Let us check at Acme Roofing. What do you need help with?',
    summary: 'Asks if we serve Cedar Park.',
    next: 'Check the service area.',
  },
];
