import type { Settings } from '../domain/settings.ts';

/**
 * The goodbye and the answer to HELP where the file has none. Kept within GSM-7 (no á, í, ó, ú, ê, ç), so that each is one
 * text for a name of usual length. The goodbye confirms and sells nothing, 47 CFR 64.1200(a)(12); HELP names the
 * business and the way out (CTIA 5.1.2).
 */
export const defaultCopy = (business: string): Settings['copy'] => ({
  optOutConfirmation: {
    en: `${business}: you are opted out and will get no more texts from us. Reply START to opt back in.`,
    es: `${business}: usted ya no recibe mensajes de texto nuestros. Responda START para volver.`,
    fr: `${business} : vous ne recevrez plus de SMS de notre part. Répondez START pour revenir.`,
  },
  help: {
    en: `${business}: we text about your request. Reply with a question and a person answers. Reply STOP to opt out.`,
    es: `${business}: le escribimos sobre su solicitud. Responda con su pregunta, o STOP para no recibir mensajes.`,
    fr: `${business} : nous vous écrivons pour votre demande. Répondez avec votre question, ou STOP pour ne plus en recevoir.`,
  },
});
