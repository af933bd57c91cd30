import type { Purpose } from '../domain/purpose.ts';
import { oneOf, type Piece, phrases, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';

/**
 * Texts that pass for the carrier's own: a body that is a keyword, a keyword asked for something else ("reply CANCEL
 * to cancel your visit" opts them out), another word in STOP's place, a fake opt-in or opt-out notice.
 */
export const findKeywordMimicry = (copy: PlainCopy, purpose: Purpose): Piece[] => {
  const body = copy.plain.replace(/[^a-z ]/g, '').trim();
  if (keywords.has(body)) return [{ from: 0, to: copy.plain.length }];
  const isGoodbye = purpose === 'opt-out-confirmation';
  return [...pieces(always, copy.plain), ...(isGoodbye ? [] : pieces(exceptInGoodbye, copy.plain))];
};

/** Twilio's defaults (tutorials/advanced-opt-out) and their Spanish and French siblings. */
const keywords = new Set(
  'stop stopall unsubscribe cancel end quit revoke optout start unstop yes help info alto baja cancelar arret si oui'.split(
    ' ',
  ),
);

const ask = oneOf(`
  (reply|replying|text|texting|send|respond|answer|type|write|responda|conteste|envie|mande|repondez|envoyez
    |texte)( us| me| back| a| with| the| word| con| la| palabra| par| avec){0,4}
`);
const leave = oneOf(`
  opt ?out|unsubscribe|unsub
  (stop|end|quit)(?! by)(?! (your|the|my|our|this) (?!texts?|messages?|sms|alerts?|subscription|updates?))
  cancel (texts|messages|all|these|sms|alerts)|be removed|be taken off|no longer|not get|leave
  cancelar(?! (su|la|tu))|salir|darse de baja|no recibir|detener|parar|arreter|vous desabonner|ne plus
`);
const join = oneOf(`
  opt ?in|subscribe|re-?subscribe|start|join|sign up|receive|get|keep (getting|receiving)
  continue (getting|receiving)|agree to|consent|resume|enroll|stay (on|subscribed)|suscribir(se|te|lo)?|recibir
  seguir|continuar recibiendo|inscribirse|recevoir|vous inscrire|vous abonner
`);
const to = '(?:\'|")?(?: to|=| para| pour| if you| and we| =)';

const always = phrases(`
  ${ask} ["']?(?!stop|end|quit|unsubscribe|cancel|revoke|optout|opt-out|alto|baja|arret
    |help)[a-z0-9]{1,14}${to} ${leave}
  ${ask} ["']?(cancel|end|quit|stop|revoke|unsubscribe|optout|cancelar|info)${to} (?!${leave})[a-z]{2,15}
  network msg
`);

const exceptInGoodbye = phrases(`
  ${ask} ["']?(yes|y|start|unstop|join|in|ok|1|si|oui|subscribe)${to} ${join}
  ${ask} ["']?(start|unstop)["']?(?! (the|your|my|a|with))
  you('ve| have|'re| are)( now| been| successfully| already){0,2} (unsubscribed|subscribed|opted (in|out)
    |resubscribed|removed from (our|the|this) list)
  (ha|has|se ha) sido (suscrito|dado de baja|removid[oa])|se ha dado de baja|esta suscrito
  vous etes (desabonne|abonne|inscrit)
`);
