import { rows } from './text-rows.ts';

/** French texts that end texting, as they are spelled and said every day. */
export const frenchEverydayRevocations = rows(`
jveu pu de msg
jve plus recevoir
je veu plu resevoir de sms
je veut plus recevoir vos message
supprimer mon num
suprime mon numero
suprimé moi
efface mon num stp
enleve moi de la
retiré moi de votre liste
arete d'ecrire
aretez de m'écrire
arrête de menvoyer
arretez d menvoyer des sms
areter
arretter
arretez svp les txt
stop les txt
bjr arretez de m'envoyer des sms
bjr svp plus de sms
cc arrête de mecrire
stp arrete
lâche-moi
lâchez moi avec vos messages
lachez moi les baskets
lachez moi la grappe
laissez moi tranquille avec vos sms
laisse tomber, arrête de m'écrire
ne m'envoie plus rien
ne menvoyé plus de sms
menvoyez plus rien
m'ecrivé plus
ne me contacter plus
ne me contacte plus
ne plus m'envoyer de sms
plus me contacter
arrêtez de m'embêter
arrêtez de m'emmerder
arretez de nous saouler
cessez de me déranger
cessez ça
cessez tout envoi
halte aux sms
stoppez tout
stopez les sms
stop à la pub
stop messages
stop spam
stop harcèlement
finissez avec vos messages
combien de fois je dois vous dire d'arrêter
combien de fois dois-je dire stop
je vous ai déjà demandé d'arrêter
je vous ai demandé de me retirer
comment ne plus recevoir
comment arrêter ces messages
je n'accepte pas vos sms
je n'autorise pas
je vous interdis de m'écrire
interdiction de me contacter
je m'oppose à l'utilisation de mes données
j'exerce mon droit d'opposition
RGPD, supprimez mes données
je retire mon accord
je n'ai jamais donné mon accord
je n'ai jamais demandé vos sms
inscrite sur Bloctel
je suis sur bloctel
numéro inscrit sur liste rouge, ne plus appeler ni écrire
j'ai déjà acheté, plus besoin de messages
j'ai trouvé ailleurs merci, inutile de me relancer
pas la peine de me relancer
déjà vendu, cessez de m'écrire
on a choisi un autre, ne nous contactez plus
plus intéressée, merci de me retirer
cela ne m'intéresse pas, ne me contactez plus
c'est pas Julie, mauvais numéro
vous faites erreur je ne suis pas Paul
erreur de destinataire
erreur de personne
ce numéro n'est plus attribué à Paul
ce n'est plus le numéro de Léa
ma mère est décédée, arrêtez de lui écrire
mon père est mort, supprimez son numéro
c'est un téléphone professionnel, ne plus envoyer
je ne travaille plus là, enlevez moi
ôtez mon nom
ôtez moi de votre liste
raye-moi de la liste
rayez mon nom
radier mon numéro
virez moi de la liste
sors-moi de ta liste
sortez moi de vos contacts
retirer
supprimer
supprimez ce contact
oubliez moi
oubliez ce numéro
perdez ce numéro
arrêtez ce spam
arrêtez votre spam
arrêtez les notifications
arrêtez ça tout de suite
désactiver les notifications
annulez mon inscription aux sms
desinscrivez moi
desabonez
dezabonner moi
desabo
merci de bien vouloir me retirer de votre liste
merci de bien vouloir cesser vos messages
prière de ne plus me contacter
prière de cesser
veuillez ne plus m'adresser de messages
je vous saurais gré de ne plus m'écrire
auriez-vous l'amabilité de me retirer
pourriez-vous cesser de m'écrire
serait-il possible de ne plus recevoir vos sms
est-ce possible de me retirer de la liste
j'apprécierais ne plus être contacté
assez de vos pubs
y'en a marre, stop
marre de vos pubs
j'en ai plein le cul de vos messages
j'en ai ras le cul de vos sms
vous me soûlez avec vos sms
`);

/** French texts that a person must look at. */
export const frenchEverydayUnclear = rows(`
lâche l'affaire
lâchez l'affaire
foutez le camp
ça fait 3 fois que je dis stop
je ne suis pas Julie
je bloque
je vais vous signaler
signalé au 33700
33700
spam, je bloque
c'est du spam
arrêtez ces conneries
arrêtez vos conneries
`);

/** French texts that only look like a stop, or ask to stay. */
export const frenchEverydayTalk = rows(`
ne me retirez pas de la liste
ne me supprimez pas svp
ne me désinscrivez pas
je ne veux pas me désabonner
je n'ai pas demandé à être désabonné
n'arrêtez pas de m'envoyer vos offres
pourquoi je ne reçois plus vos messages
je ne reçois plus rien de vous, c'est normal ?
pas reçu le message
je n'ai pas eu votre message
comment faire pour recevoir les sms
comment annuler ma commande
je veux résilier mon forfait
je veux résilier mon abonnement à la salle de sport
comment me désabonner de la newsletter papier
je veux arrêter mon abonnement au gym
j'arrête le sport
arrêtez la machine
on s'arrête où
l'arrêt du tram
il arrête pas de pleurer
j'arrête pas d'éternuer
lâche pas la patate
lâchez-moi un prix
laissez moi vérifier
laissez-moi savoir
laissez-moi tranquillement arriver, je suis en retard
laissez tomber le gâteau, prenez la tarte
oubliez pas les clés
oubliez pas mon rdv
effacez le tableau
supprimé la photo par erreur
retirez les points de suture
je veux faire retirer un grain de beauté
enlever la tache
enlevez l'ancien évier
ôtez vos chaussures
sortez les poubelles
virez à gauche
virement fait
la voiture est rayée
plus de pain
plus qu'une heure
plus rien à signaler
plus de place pour ce soir ?
plus besoin de la pièce, j'ai trouvé
je n'ai plus mal
je ne peux plus marcher
je ne veux pas de sucre
je veux pas de fromage
pas de soucis pour samedi
pas de message vocal
préfère les sms aux appels
pas d'appel svp, juste des sms
ne m'envoyez pas la facture papier
n'envoyez personne avant 10h
ne m'écrivez pas à cette adresse mail, utilisez l'autre
ne me rappelez pas avant midi
ne pas déranger le bébé
vous ne me dérangez pas
ne vous dérangez pas, je passe
je ne suis pas disponible
je ne suis pas chez moi
je ne suis pas le propriétaire
c'est pas moi qui décide
c'est le bon numéro
j'ai changé de numéro
vous vous trompez de prix
erreur de date, c'est le 12
mauvais temps demain
fini à 17h
c'est fini ?
stop au feu puis à gauche
j'ai grillé un stop
cessez-le-feu
assez grand
ça suffit pour 4 personnes
une boîte suffit
ma mère est morte et je dois vider sa maison
la batterie est morte
j'ai déjà vendu ma voiture donc il m'en faut une
j'ai trouvé une tache
j'adore vos promos
vos sms sont utiles
envoyez-moi plus d'infos
envoyez plus de photos
je suis sur liste d'attente
mettez-moi sur la liste
je suis inscrit au cours
bloquez la date
`);
