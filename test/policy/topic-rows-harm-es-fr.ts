import { rows, topicRows } from './text-rows.ts';

/** Harm to oneself, a smell of gas and formal notices in Spanish and French, in the order in which people put them. */
export const harmTexts = topicRows(`
self_harm|mi sobrina anda cortándose otra vez
self_harm|mi hijo sigue lastimándose en su cuarto
self_harm|su hermana se está autolesionando
self_harm|iba a tomarme todo el frasco de pastillas
self_harm|pienso tragarme todas las pastillas
self_harm|tomé algo para no despertarme más
self_harm|quisiera dormir para nunca volver a despertar
self_harm|je veux en finir avec la vie ce soir
self_harm|j'ai envie d'en finir avec la vie
emergency|ça sent vraiment fort le gaz dans l'escalier
emergency|ici on sent bizarre le gaz depuis ce matin
legal|je vous mets en demeure de réparer
legal|nous vous mettons en demeure de payer sous 8 jours
medical|me salió muy alta la glucosa
medical|anoche la presión salió muy baja
human_request|mejor que me marquen a mi celular
human_request|necesito que me hablen por teléfono hoy
`);

/** The same words about hair, grass, jobs and neighbours. */
export const unharmedTexts = rows(`
mi hija se está cortando el pelo
mi hermano está cortando el pasto
mi esposo sigue cortando la leña
llego temprano para no despertar a los vecinos
pongo el reloj para no despertar tarde
voy a tomar un café
voy a tomar todo el curso
je veux en finir avec la cuisine
il faut en finir avec la paperasse
ça sent fort le café chez vous
ça sent bizarre le plastique neuf
on met en place demain
`);
