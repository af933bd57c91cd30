import { phrases, pieces } from './phrase.ts';
import { plainCopy } from './plain-copy.ts';
import type { TextContext } from './read-text.ts';

/** What a text of ours asks, and the exact question; nothing when it asks nothing. */
export interface Asked {
  readonly kind: NonNullable<TextContext['asked']>;
  readonly question: string;
}

/** "Stop by" is no stop: what is to end must be texts or messages. */
const stopTalk = phrases(`
  (stop|quit|end)( our| these| the| all| any| further| your)? (texting|messaging|writing|contacting|messages?|texts?)
  opt( you)? out|unsubscribe|no more (texts|messages)|take you off
  (deje|dejar|dejemos|parar|paremos)( de)? (escribir(le|te)?|enviar(le|te)?|mandar(le|te)?|mensajes)|darle de baja|no recibir
  (arreter|arretions|arretons|cesser|cessions)( de)?( vous)? (ecrire|contacter|envoyer|texter)|vous desabonner
`);

const choiceTalk =
  /\b(or|ou|o)\b|\b(reply|text|answer|send|responda|conteste|repondez)( with)? [a-d1-9]\b|\b[1-9] (for|para|pour)\b/;

const timeTalk = phrases(`
  when|what (time|day|date)|which (day|time|date)|good time|best time|a que hora|que (dia|hora)|cuando
  quel (jour|moment)|quelle (heure|date)|quand
`);

/** The last question of a text of ours, and what kind of answer a single word would be. */
export function askedBy(body: string): Asked | undefined {
  const { plain, sentences, rawSpan } = plainCopy(body);
  const question = sentences.findLast((sentence) => sentence.question);
  if (question === undefined) return undefined;
  const words = plain.slice(question.from, question.to);
  const span = rawSpan(question);
  const kinds = [
    ['opt-out-check', pieces(stopTalk, words).length > 0],
    ['choice', choiceTalk.test(words)],
    ['time', pieces(timeTalk, words).length > 0],
  ] as const;
  const kind = kinds.find(([, asks]) => asks)?.[0] ?? 'yes-no';
  return { kind, question: body.slice(span.start, span.end) };
}
