import type { Settings } from '../src/domain/settings.ts';
import { settings } from '../test/support/settings.ts';

const business = settings();

/** The business that the conversations are had with: the tests' own, with templates in three languages. */
export const evalSettings: Settings = {
  ...business,
  templates: [
    ...business.templates,
    {
      name: 'first-quote',
      version: 1,
      purpose: 'first',
      language: 'es',
      text: 'Hola {{first_name|y gracias}}, le escribe Acme Roofing. Recibimos su solicitud. ¿Cuándo le llamamos? Responda STOP para no recibir mensajes.',
      owner: 'Dana',
      approver: 'Carmen',
      locked: true,
    },
    {
      name: 'first-quote',
      version: 1,
      purpose: 'first',
      language: 'fr',
      text: 'Bonjour {{first_name|et merci}}, ici Acme Roofing. Nous avons bien reçu votre demande. Quand vous appeler ? Répondez STOP pour ne plus en recevoir.',
      owner: 'Dana',
      approver: 'Carmen',
      locked: true,
    },
    {
      name: 'reply',
      version: 1,
      purpose: 'reply',
      language: 'es',
      text: 'Gracias {{first_name|por escribir}}, somos Acme Roofing. ¿Cuándo le llamamos?',
      owner: 'Dana',
      approver: 'Carmen',
      locked: false,
    },
    {
      name: 'reply',
      version: 1,
      purpose: 'reply',
      language: 'fr',
      text: 'Merci {{first_name|pour votre message}}, ici Acme Roofing. Quand pouvons-nous vous appeler ?',
      owner: 'Dana',
      approver: 'Carmen',
      locked: false,
    },
  ],
};
