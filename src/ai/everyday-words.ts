import { isOpener } from '../policy/opener-words.ts';

/**
 * Words that texts of a business are made of, beside those that may open a sentence. Plain copy (small letters, no
 * accents); no sums, no words for money given or taken off, no promises: what is missing here only costs a draft.
 */
const words = `
us better best worth opt out touch learn rains rain raining pass whether every chance heads reach ring pm am via soon
rest back ahead forward else hear heard letting hearing seeing sharing touching trouble worry worrying sorry bad
damp damaged worn torn bent rusty rotten sagging leaking dripping drips drip stain stains stained crack cracks
storey story stories flat metal tile tiles slate shingle shingles asphalt cedar shake chimney flashing skylight
skylights vent tarp siding fascia soffit insulation solar porch patio shed barn ranch brick stucco paint painting
concrete foundation plumbing faucet tap boiler radiator filter duct ducts compressor carpet tree stump hedge sprinkler
square foot feet inch inches wide tall old older newer upstairs downstairs indoor outdoor
hope trust feel love glad thrilled happy welcome pleasure honest fair fully quite rather bit lot lots few couple
convenient suitable suits works worked handy useful helpful busy free hours details photo photos snap picture
depends depending based varies differ differs different differently cover covered experience expert experts skilled
course absolutely certainly perfect wonderful lovely understood noted sounds sound alright fine

al en entre hacia ante bajo segun durante mediante contra
avisar avisarnos avisenos contar contarnos cuentenos decir decirnos hablar hablamos hablemos platicar conversar llamarle
llamarlo llamarla llamar llamamos marcar contactar contactarnos contactarle contacto comunicar comunicarnos ayudar
ayudarle ayudamos ayuda saber sabemos sepa ver vemos veamos revisar revisamos pasar pasamos enviar envie envienos mandar
escribir escribirnos escribirle escribio escriba responder respondemos recibir recibimos recibido mensaje mensajes texto
textos hora horas momento dia manera forma parte equipo oficina empresa negocio gente alguien nadie todo toda todos todas
nada algo cada otro otra otros otras mismo misma mejor peor mayor menor nuevo nueva viejo vieja grande chico pequeno
asi aun entonces mientras tal vez quizas gusto gustaria gustosamente encantados encantado interes interesado interesa
depende dependen segun detalle detalles duda dudas pregunta preguntas respuesta solicitud nota formulario
techo techos tejado goteras gotera humedad mancha canaleta canaletas tejas teja ducto chimenea tragaluz patio cerca
lamento lamentamos sentimos siento molestia molestias paciencia tranquilo
darle darnos da dar dan de deja dejar dejenos puede podria podriamos pudiera sea sean fuera haya hubo habia ha han he
conviene convenga quede queda prefiere prefiera viene venir vamos va van

aux chez vers entre lors afin ainsi alors donc comme aussi tres trop peu bien mieux meilleur meilleure tout toute tous
toutes rien quelque quelques chaque autre autres meme memes nouveau nouvelle vieux vieille grand grande petit petite
ici la-bas bientot encore deja toujours souvent
sujet propos moment jour heure journee temps appel appels appelons parler parlons discuter joindre joignons contacter
contactez contacte ecrire ecrivez ecrit repondre reponse recevoir recu recevons recevez envoyer envoyez transmettre
transmettons transmis verifier verifions voir voyons savoir savez sachez aider aidons aide equipe bureau entreprise
personne gens quelqu'un message messages demande demandes note numero telephone toiture toit fuite fuites grenier
gouttiere gouttieres cheminee infiltration tuile tuiles
convient convenir conviendrait prefere preferez souhaitez aimeriez pourriez pourrait pouvons voudriez serait seriez
etre avoir faire fait faites mettre prendre prenons prenez passer passez dire dites
desole desoles navre plaisir volontiers parfait entendu compris bonne journee soiree
en ne plus pas jamais vous votre vos nous notre nos leur leurs lui eux celui celle ceux cela ceci ca
d'avoir d'une d'un l'equipe l'appel l'heure n'hesitez qu'il qu'elle c'est j'ai l'eau s'il d'appel d'aide
`;

const everyday: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Is this plain word one that any text of a business may hold? */
export const isEveryday = (plain: string): boolean => everyday.has(plain) || isOpener(plain);
