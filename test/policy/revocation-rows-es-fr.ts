import { rows } from './text-rows.ts';

/** Spanish texts that end texting. */
export const spanishRevocations = rows(`
No quiero mensajes
No más por favor
Cancelen mi suscripción a los mensajes
Quítenme de sus mensajes
Quita mi numero
Dejen de escribir
Ya dejen de mandar textos
Deje de molestarme por favor
no envíen más
No me interesa, no escriban más
Favor de no mandar mensajes
favor no molestar
Favor de remover mi número
Por favor quíteme de la lista
saque mi numero de su sistema
no me busquen mas
Dejen de acosarme
Alto a los mensajes
no mandar mas mensajes
No deseo más mensajes
Eliminar mi número
me equivoqué no quiero mensajes
este no es mi número, es de otra persona
Numero incorrecto
equivocado
se equivocan
No soy Juan, número equivocado
Unsubscribe por favor
ALTO
alto por favor
Pare
PAREN
paren ya
parar
detener
cancelar mensajes
basta
BASTA YA
ya basta
no más
No mas mensajes
no mas textos porfa
baja
darme de baja
quiero darme de baja
Dame de baja
denme de baja por favor
favor de darme de baja
desuscribir
desuscribirme
quiero desuscribirme
no me escriban
No me escriba más
no me escribas
ya no me escriban
Ya no me manden mensajes
no me manden mas mensajes por favor
no me mande mas textos
no me envíen nada más
No me contacten
no me contacte nunca más
no molestar
No molesten más
no me llamen ni me escriban
Deja de mandarme mensajes
dejen de molestar
Dejen de molestarme!!
deje de enviar mensajes
dejen de mandar textos
para de escribirme
paren de mandar mensajes
quítenme de la lista
Quiteme de su lista
quitame de tu lista porfa
borra mi número
elimine mi número de su base de datos
Eliminen mi contacto
sáquenme de la lista
saquenme de ahi
remuevan mi número
ya no quiero mensajes
Ya no quiero recibir mensajes
no quiero recibir más mensajes
no quiero mas mensajes
no deseo recibir sus mensajes
no deseo ser contactado
no quiero que me escriban
No quiero que me manden más textos
no quiero saber nada de ustedes
número equivocado
Numero equivocado, lo siento
se equivocó de número
tiene el número equivocado
este no es el número de Juan
este numero ya no es de Pedro
déjenme en paz
dejame en paz
Me pueden quitar de la lista?
pueden por favor dejar de escribirme
Buenas tardes, podrían quitarme de su lista por favor
le pido que deje de mandarme mensajes
les pedí que dejaran de escribirme
dejen de chingar con sus mensajes
dejen de joder
ya párenle con los mensajes
como hago para no recibir mas mensajes
como me doy de baja
cómo cancelo la suscripción de mensajes
retiro mi consentimiento
no autorizo mensajes
no kiero mensajes
no kiero q me manden mas msjs
dejen de mandar msj
ya no me manden msjs x favor
stop por favor
no me escriban mas gracias
gracias pero no me manden más mensajes
ya compré carro, dejen de escribirme
estoy enfermo, no me escriban más
ya no más mensajes
nada de mensajes por favor
suspendan los mensajes
cancelen los textos
Por favor ya no me estén mandando tanto mensaje
oiga ya no me escriba porfavor
Señorita no quiero más mensajitos
Ya déjenme de estar molestando
Ya no estén chingando con sus mensajes
no chinguen ya dejen de mandar mensajes
Que dejen de mandarme mensajes!!!
Podrían dejar de mandarme textos?
me podrían borrar de su lista?
me pueden sacar de la base de datos
quiero que me quiten de la lista
quisiera que borraran mi número
deseo cancelar los mensajes
deseo darme de baja del servicio de mensajes
cómo puedo darme de baja?
Como le hago para que ya no me manden mensajes
no mande más mensajes a este número
no manden mensajes a este numero
Este teléfono no es de Maria, no escriban
Maria ya no tiene este número
me están escribiendo a un número equivocado
creo que se equivocaron de persona
ustedes tienen el numero incorrecto
no soy esa persona, borre mi numero
se confundió de número
Ya basta con los mensajes
Estoy harta de sus mensajes, ya no escriban
basta de spam
no más spam
no mas publicidad
No más llamadas ni mensajes
no me hablen ni me escriban
ni un mensaje más
pare de enviar msj
PARA DE ESCRIBIRME
STOP ya no quiero mensajes
elimíname de tu lista
eliminame de sus contactos porfis
remuévanme de su lista
remover de la lista
sacarme de la lista por favor
fuera de la lista
borrame de ahi
Quítame ya
cancelar suscripción a mensajes
cancela los mensajes por favor
detener mensajes
Detengan los mensajes por favor
no autorizo que me contacten
revoco mi autorización para mensajes
no doy mi consentimiento para recibir mensajes
no tengo interés en recibir sus mensajes, quítenme
gracias, pero ya no me escriba
Disculpe, ya no necesito el servicio, no me mande más mensajes
ya contraté a otra persona, no me escriban más
Dejar de escribir por favor
alto con los mensajes
alto a los mensajes ya
no mesajes mas
no me mandes mas mensaje
no me escrivan mas
no me escriban nunca
nomas no me manden mensajes
No vuelvan a escribirme jamás
nunca me vuelvan a escribir
no gracias, no me manden mas mensajes
ya les dije que no me escriban
no estoy interesada, quiteme de su lista
borrenme de su base
dejen de mandarme textos o los demando
no se quien es, no me escriba
`);

/** French texts that end texting. */
export const frenchRevocations = rows(`
n'envoyez plus rien
ne m'envoyez pas de SMS
plus de sms
Plus jamais
arrêtez tout
Arrêtez immédiatement
Arrêtez s'il vous plaît
Je souhaite me désabonner
je ne veux pas recevoir ces textos
Ne me contactez pas
Ne m'appelez plus et ne m'écrivez plus
cessez de m'écrire
supprimez mes données
supprimez moi
retirez mon numéro de votre base
Enlève-moi de ta liste
Laisse-moi tranquille
mauvais numero désolé
c'est un mauvais numéro
Vous vous trompez de personne
foutez moi la paix avec vos pubs
plus de publicité
arrêt
ARRET
Arrêtez
arretez svp
arrête
arrêter
stop svp
stop merci
désabonner
désabonnez-moi
Me désabonner
désabonnement
désinscription
désinscrivez-moi
je veux me désabonner
je souhaite me désinscrire
comment me désabonner ?
arrêtez de m'écrire
Arrêtez de m'envoyer des messages
arrete de m'envoyer des sms
arrêtez de me contacter
arrêtez de me déranger
Arrêtez les SMS
cessez de me contacter
cessez vos envois
ne m'écrivez plus
ne m'envoyez plus de messages
ne m'envoyez plus de textos s'il vous plaît
n'envoyez plus de sms
ne me contactez plus
Ne me contactez plus jamais
ne me textez plus
merci de ne plus me contacter
Merci de ne plus m'envoyer de messages
Veuillez ne plus me contacter
m'écrivez plus
me contactez plus
envoyez moi plus rien
plus de messages
plus de SMS svp
Plus de textos merci
assez de messages
je ne veux plus recevoir de messages
Je veux plus de vos sms
je ne souhaite pas recevoir vos messages
je ne veux pas de vos textos
retirez-moi de la liste
Retirez-moi de votre liste svp
enlevez-moi de votre liste
enlevez mon numéro
supprimez mon numéro
Supprimez-moi de vos contacts
effacez mon numéro
effacez moi de vos fichiers
laissez-moi tranquille
Laissez moi tranquille !!
foutez-moi la paix
fichez-moi la paix
lâchez-moi
mauvais numéro
Vous avez le mauvais numéro
vous vous trompez de numéro
ce n'est pas son numéro
erreur de numéro
annulez les sms
arrêtez de me texter
pouvez-vous arrêter de m'écrire
pourriez-vous me retirer de votre liste
Bonjour, pouvez-vous supprimer mon numéro svp
j'ai déjà acheté, arrêtez de m'écrire
je retire mon consentement
je révoque mon consentement
ça suffit
marre de vos messages
jveux plus de msg
arretez de mecrire
Merci d'arrêter de m'écrire
Merci de cesser tout contact
merci d'arrêter vos messages
Veuillez arrêter de m'envoyer des textos
Veuillez me retirer de votre liste d'envoi
Veuillez supprimer mes coordonnées
veuillez cesser de m'importuner
Pourriez-vous svp ne plus m'écrire
Pouvez-vous m'enlever de votre liste
Je voudrais être retiré de votre liste
j'aimerais ne plus recevoir vos messages
je ne désire plus recevoir de textos
je refuse de recevoir vos messages
Je vous demande de ne plus me contacter
Je vous prie de ne plus m'envoyer de SMS
svp plus de message
SVP ne me textez pas
Ne me dérangez plus
ne me harcelez plus
arrêtez ça, plus de textos
arrêtez de me spammer
arrêtez de me casser les pieds avec vos textos
stop aux sms
STOP STOP arrêtez
plus de pub svp
marre de recevoir vos messages
J'en ai marre de vos sms, stop
j'en ai assez de vos textos
ras le bol de vos messages
fichez moi la paix avec vos messages
laissez-nous tranquilles
oubliez mon numéro
effacez mon numéro svp
perdez mon numéro
vous avez composé le mauvais numéro
c'est pas le bon numéro
vous faites erreur de numéro
vous vous êtes trompé de numéro
ce numéro n'est plus à Luc
ce n'est pas le numéro de Sophie
je ne suis pas Sophie, supprimez ce numéro
Comment faire pour ne plus recevoir vos messages
comment je me désabonne
désabonnez moi svp merci
me desabonner svp
desabonner moi
desinscription svp
arretez de menvoyer des sms
arete de mecrir
aretez les sms
arrettez
stop les messages
Stop pub
je vous ai déjà dit d'arrêter
arrêtez de m'envoyer ces messages sinon je porte plainte
je ne vous connais pas, ne m'écrivez plus
merci de supprimer mon numéro de vos listes
non merci, ne m'envoyez plus de textos
pas intéressé, arrêtez
los voy a bloquear
`);
