import { rows } from './text-rows.ts';

/** French texts that end texting: ways out asked for, belonging refused, wrong person owned. */
export const frenchAskedRevocations = rows(`
svp arretez
bon ça suffit là, arrêtez
vous pouvez arrêter svp
enlevez mon numero svp
j'aimerais être enlevé de la liste
ôtez-moi de vos contacts svp
oublié moi
on se désabonne comment
je fais comment pour me désabonner
je veux plus rien recevoir
je veux plus recevoir ça
jveux pu rien savoir
arrette de mecrire
arrêté de m'envoyer des messages
arété
arrêtes tes messages
arreter vos sms
arréter de m'envoyé des pubs
suprimer mon numero de votre liste
efacer mon numéro
effacé mon numero svp
enlever moi svp
enlevé mon num
desincrivez moi
desabonné moi svp
desabonement
stp arrete de menvoyer des msg
laissez moi trankil
laché moi
fouter moi la paix
fichez le camp et arrêtez vos sms
marre de vos conneries de sms
j'en ai ma claque de vos textos
trop de pub, stop
je reçois trop de sms, enlevez moi
stop svp je reçois 3 sms par jour
je n'ai rien demandé, supprimez mon numéro
jamais demandé à recevoir ça, retirez-moi
je ne me suis jamais inscrit, supprimez-moi
qui êtes-vous ? supprimez mon numéro
je ne sais pas qui vous êtes, ne m'écrivez plus
je vous connais pas, arrêtez
mauvais num
faux numero
mauvais destinataire
ce numéro n'est pas le sien
il n'a plus ce numéro
elle a changé de numéro, retirez celui-ci
la personne que vous cherchez n'est plus à ce numéro
c'est le numéro de ma fille, arrêtez
c'est mon numéro pro, ne l'utilisez pas
ma femme est décédée, ne lui écrivez plus
j'ai déjà une assurance, ne m'écrivez plus
j'ai déjà un fournisseur, stop
maison vendue, arrêtez vos messages
j'ai vendu, plus besoin de vos sms
je n'habite plus à Lyon, désinscrivez moi
je ne suis plus concerné, enlevez mon numéro
ne me sollicitez plus
ne me textez pas
n'envoyez plus
n'ecris plus
m'écrivez pas
Merci de ne plus envoyer de SMS à ce numéro
Merci de ne pas m'écrire
Veuillez ne pas me contacter
Veuillez procéder à ma désinscription
Je demande ma désinscription
je demande la suppression de mes données
Je souhaite ne plus être contacté par vos services
Je ne souhaite aucune communication
je ne désire aucun sms
pas de sollicitation merci
pas intéressé, ne réécrivez plus
sans façon, retirez-moi
Fin des messages svp
fini les messages svp
svp non plus de messages
svp stop les messages
enlever moi de votre liste svp jen peu plus
jen peu plus de vos sms
mare de vos pub
foute moi la pai
laisser moi tranquille svp
arettez vos sms
arrete menvoyer des sms
arretez menvoyez sms
plu de sms
plu de message svp
pu de message
ne menvoi plus rien
ne m'envoi plus de message
ne m'envoyer plus
ne mecri plus
m'ecri plus
me texte plus
textez moi plus
ecrivez moi plus
contactez moi plus
je veut pas de pub
je veut me désabonné
jveux me desabonner
veux plus être sur la liste
je voudrais que ça cesse
faut arrêter là
faudrait arrêter de m'écrire
y a moyen d'arrêter les sms ?
y a-t-il un moyen de ne plus recevoir ça
peut-on se désinscrire
c'est possible de plus recevoir vos messages ?
comment faire cesser ces messages
comment supprimer mon numéro de chez vous
à qui demander pour être retiré
je demande à être supprimé
je demande le retrait de mon numéro
je vous demande de supprimer mes infos
je vous prie d'arrêter
je vous ordonne d'arrêter
dernier avertissement arrêtez
dernière fois que je le dis : stop
j'ai dit stop
vous comprenez pas stop ?
vous comprenez le mot arrêter ?
harcèlement, stop
stop au spam
pas de spam
dégagez mon numéro
jetez mon numéro
oubliez-moi
mon numéro doit être supprimé
`);

/** French texts that a person must look at. */
export const frenchAskedUnclear = rows(`
vos gueules avec vos sms
d'où vous avez mon numéro ? effacez-le
que ça cesse
il faut que ça s'arrête
quand je dis stop c'est stop
stop veut dire stop
je vais vous bloquer si ça continue
vous êtes bloqués
bloqué et signalé
Pierre ne vit plus ici
`);

/** French talk of appointments, deliveries and works. */
export const frenchTalk = rows(`
bonjour je voudrais des infos
j'arrive dans 5 minutes
j'ai pas trouvé l'adresse
je ne peux pas venir mardi
je ne sais pas encore
je ne connais pas le quartier
je n'ai pas reçu la facture
je n'ai pas eu de réponse
personne ne m'a contacté
vous ne m'avez pas envoyé le devis
envoyez-moi un message quand vous partez
je vous écris demain
écrivez moi quand c'est prêt
ne bougez pas j'arrive
ne venez pas avant 14h
n'appelez pas au fixe
ne changez rien
ne jetez pas les cartons
un peu plus de temps svp
encore plus de choix ?
plus que deux
pas plus de 50 euros
on n'en veut pas
je n'en veux pas du rouge
je veux pas déranger
je veux arrêter la cigarette
faut arrêter l'eau avant ?
arrêtez l'eau svp
stoppez la livraison je suis absent
le bus s'est arrêté
où est l'arrêt
je m'arrête là pour aujourd'hui
j'ai assez de peinture
ça suffit comme ça merci, le devis est complet
marre du froid
marre de cette fuite
laissez-moi le temps de réfléchir
laissez sonner
retirez 10 euros
je retire mon offre
on peut me retirer une dent ?
enlevez ce meuble
enlevez moi une place
supprimez une option
sortez le chien
effacez les rayures
annulez rien
n'annulez pas
non pas lundi
non ça va
pas besoin de venir
pas besoin d'ordonnance ?
pas la peine de rappeler, merci
plus besoin du devis
je ne suis pas dispo
je ne suis pas là
je ne suis pas sûre
je ne suis pas d'ici
c'est pas bon
c'est pas pour moi, c'est pour ma mère
c'est pas la bonne adresse
c'est pas le bon modèle
mauvais jour pour moi
mauvaise pointure
il y a une erreur sur la facture
numéro de série ?
voici mon numéro
qui vient ?
vos sms sont pratiques
continuez vos sms
vous pouvez m'écrire
Bonjour, avez-vous de la place jeudi
c'est confirmé merci
ok parfait à demain
bonne année
je suis arrivé
j'ai crevé un pneu
passez par derrière
je laisse les clés à la voisine
envoyez-moi des photos
combien de jours de travaux
j'habite près du parc
c'est Marie du rdv de 16h
ici Robert du garage
comment ça marche
`);
