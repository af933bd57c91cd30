import { rows, topicRows } from './text-rows.ts';

/** Topics of French texts, told by what happened. */
export const frenchTopicTexts = topicRows(`
legal|je vais porter plainte
legal|j'ai porté plainte à la police
legal|mon avocate prendra contact
legal|je vous attaque en justice
legal|j'ai saisi le médiateur
legal|je saisis la répression des fraudes
legal|signalement à la DGCCRF en cours
legal|j'ai reçu une convocation du juge
legal|je vous tiens responsable des dégâts
legal|je demande des dommages et intérêts
legal|je ne signe rien sans mon avocat
legal|j'ai besoin d'un conseil juridique
legal|c'est illégal ce que vous faites
legal|je connais mes droits
legal|mon propriétaire veut m'expulser, j'ai des droits ?
legal|j'ai été licencié sans motif
fraud|on a fait un crédit à mon nom
fraud|on a souscrit un forfait avec mes papiers
fraud|un prêt a été pris avec mon identité
fraud|il y a des achats que je n'ai pas faits
fraud|c'est pas moi qui ai fait cet achat
fraud|ce débit n'est pas de moi
fraud|mon compte a été vidé
fraud|on m'a vidé mon compte
fraud|un type s'est fait passer pour vous
fraud|quelqu'un prétend travailler chez vous et demande de l'argent
fraud|on me demande de payer avec des cartes Steam
fraud|on m'a demandé mes codes bancaires par téléphone
fraud|ma signature a été imitée
fraud|on a imité ma signature
fraud|le chèque est faux
fraud|mon téléphone a été volé et on est entré dans ma banque
fraud|il faut bloquer ma carte
fraud|j'ai payé et le vendeur a disparu
fraud|j'ai payé l'acompte et plus de nouvelles
self_harm|j'ai envie d'en finir
self_harm|je me coupe
self_harm|je me suis ouvert les veines
self_harm|je recommence à me scarifier
self_harm|je me mutile
self_harm|ma copine menace de se tuer
self_harm|elle dit qu'elle veut mourir
self_harm|il parle de se pendre
self_harm|je vais me jeter sous le train
self_harm|j'ai avalé tous les cachets
self_harm|j'ai pris une boîte entière de somnifères
self_harm|tout le monde serait mieux sans moi
self_harm|je manquerai à personne
self_harm|j'aimerais ne plus exister
self_harm|je voudrais ne jamais être né
self_harm|ma vie n'a plus de sens
self_harm|je n'en peux plus de vivre
self_harm|j'ai fait une tentative de suicide hier
emergency|au secours
emergency|la cuisine brûle
emergency|ma mère est tombée et ne bouge plus
emergency|elle fait un AVC
emergency|il fait une crise cardiaque
emergency|il convulse
emergency|elle a perdu connaissance
emergency|l'eau coule partout dans l'appartement
emergency|la cave est inondée
emergency|il y a des étincelles dans le tableau électrique
emergency|quelqu'un essaie d'entrer chez moi
emergency|on a entendu des coups de feu
emergency|accident de voiture avec des blessés
emergency|mon mari me frappe
emergency|j'ai perdu les eaux
emergency|il a bu de la javel
emergency|elle a avalé une pile
emergency|on est coincés dans l'ascenseur
emergency|je fais une réaction allergique, ma gorge gonfle
emergency|un arbre est tombé sur la maison
emergency|mon fils s'est électrocuté
complaint|votre employé a été odieux
complaint|le livreur m'a insulté
complaint|le technicien était malpoli
complaint|on m'a mal parlé
complaint|on m'a raccroché au nez
complaint|j'appelle depuis trois jours
complaint|je n'ai toujours pas reçu mon colis
complaint|toujours pas de remboursement
complaint|j'attends mon remboursement depuis un mois
complaint|la livraison a deux semaines de retard
complaint|la chaudière est retombée en panne
complaint|la machine est tombée en panne le lendemain
complaint|ça n'a tenu que deux jours
complaint|la voiture que vous m'avez vendue ne démarre plus
complaint|le prix n'est pas celui du devis
complaint|on m'avait promis 200 et on m'a facturé 350
complaint|je ne suis pas satisfaite
complaint|c'est du travail bâclé
complaint|la peinture s'écaille déjà
complaint|ils ont tout laissé sale
complaint|ils ont cassé ma fenêtre
complaint|vous avez rayé mon parquet
complaint|il manque des pièces
complaint|la pizza est arrivée froide
complaint|je veux faire une réclamation
complaint|je vais laisser un avis négatif
complaint|quelle mauvaise expérience
complaint|on m'a posé un lapin
complaint|personne n'est venu
complaint|je m'attendais à mieux
cancel|comment résilier mon contrat
cancel|je veux annuler ma commande
cancel|je ne viendrai pas finalement, annulez
cancel|je souhaite être remboursé
cancel|on laisse tomber les travaux
cancel|je me rétracte
cancel|je veux clôturer mon compte
cancel|finalement on ne prend pas le forfait
human_request|passez moi quelqu'un
human_request|à qui puis-je parler
human_request|à qui dois-je m'adresser pour ma facture
human_request|je peux parler à quelqu'un ?
human_request|qui est le responsable
human_request|je veux parler au patron
human_request|y a quelqu'un ?
human_request|je parle à un robot ?
medical|ma fille a des plaques rouges
medical|j'ai des boutons qui grattent
medical|ça me démange
medical|j'ai le visage gonflé depuis l'extraction
medical|j'ai 16 de tension
medical|je me suis foulé la cheville
medical|je me suis cassé le bras
medical|je prends du Kardegic
medical|je saigne des gencives
medical|j'ai vomi toute la nuit
medical|mon fils a de la température
medical|j'ai une boule au sein
medical|j'ai le covid
medical|je suis sous antidépresseurs
medical|j'ai de l'arthrose
medical|je dois me faire opérer du genou
medical|j'ai mal au ventre
medical|j'ai des palpitations
medical|mon bébé tousse et a le nez pris
medical|on m'a retiré les dents de sagesse
angry|vous vous foutez de ma gueule
angry|c'est du grand n'importe quoi
angry|foutage de gueule
angry|quelle bande de guignols
angry|bande d'incapables
angry|je suis furieux
angry|vous me prenez pour un con ?
angry|on se fout de nous
angry|y'en a ras le cul
angry|merde à la fin
angry|vous êtes vraiment nuls
angry|c'est inadmissible
angry|va te faire voir
angry|boîte de merde
angry|c'est de la merde
schedule|vous auriez un créneau demain
schedule|on peut se voir jeudi ?
schedule|c'est ouvert le dimanche ?
schedule|je voudrais réserver
existing_customer|je suis déjà client chez vous
existing_customer|où en est ma commande
legal|mon avocat vous écrira
legal|je dépose une plainte demain
legal|je fais appel à un huissier
fraud|on a utilisé ma carte sur internet
fraud|j'ai été victime d'une arnaque
fraud|achats suspects sur mon relevé
self_harm|je me taillade les bras
emergency|mon père fait un malaise
emergency|j'entends des coups de feu
emergency|mon enfant a bu un produit ménager
complaint|votre technicien n'est pas venu
complaint|la serveuse était impolie
complaint|le meuble est arrivé rayé
complaint|ça fuit encore après la réparation
cancel|je ne veux plus de ce contrat
human_request|je veux parler à un vrai conseiller
human_request|appelez moi
medical|je tousse beaucoup
medical|mon fils a 40 de fièvre
angry|j'en ai marre de vous
`);

/** French texts with the same words that wake nobody. */
export const frenchQuietTexts = rows(`
salade d'avocat
je meurs de faim
c'est à mourir de rire
je me coupe les cheveux
je me suis coupé les cheveux
je me fais couper les cheveux samedi
il se coupe les cheveux
mon fils se fait mal au sport parfois
un compte au nom de ma fille
le contrat est à mon nom
c'est à mon nom
on se voit lundi
le feu est vert
un feu de camp
la cheminée fait du feu
c'est la crise
le responsable m'a dit de passer
j'ai hâte d'en finir avec les travaux
en finir avec la paperasse
j'en finis avec mon boulot à 18h
je suis mort de fatigue
je suis mort de rire
le prix me va
j'attends votre appel
j'attends devant la porte
j'ai appelé hier, merci pour l'aide
pas de retard, je suis là
je serai en retard de 10 min
désolé du retard
j'ai un retard de 5 minutes
vous m'aviez dit 300 euros ?
le vol part à 8h
on m'a parlé de vous
ma fille parle beaucoup
je cherche un responsable marketing
je me jette à l'eau, on signe
il a sauté de joie
panne d'essence, j'arrive
ma voiture est en panne, vous pouvez la réparer ?
ça gratte un peu ce pull
`);
