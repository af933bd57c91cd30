import type { RevocationPhrase } from './revocation-meaning.ts';

/** French: no more texts, said by what they do to people, by rights, by reasons, in passing. */
export const frenchEveryday: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // enough of them
      lachez|lache|laissez|laisse|foutez|fichez moi|nous *1 avec *2 @smsfr|ca
      ^ *1 stop|basta|halte|non|fini|ciao|plus a|aux|les|le|la|vos|des|tous|l *1 @smsfr|envoi|envois
      ^ *1 stop|basta|halte|fini @smsfr|envoi|envois
      marre|assez|cul|dos|claque|soupe|casquette|ras_le_cul|plein_le_cul|ras_la_casquette de *3 @smsfr
      chier|saoulez|saoules|soulez|soules|gonflez|gonfles|cassez|casses|emmerdez|emmerdes|gavez|gaves|fatiguez|
        fatigues|lourds|lourd|penibles|embetez|embetes *3 avec *1 vos|tes|ces *1 @smsfr
      @arretez de *1 me|nous *1 casser|casse|peter|briser|gonfler|pourrir|bombarder *2 couilles|pieds|noix|
        oreilles|bonbons|tete|vie
      @arretez *1 vos|tes|ces|avec|les|ce|votre|ton *1 harcelement|bombardement|demarchage|relances|envois|envoi
      decalissez|decrissez|degagez|degage|sortez|sors de mon|ma|mes telephone|cell|portable|numero|number|vie|
        cellulaire
      pas|plus|aucune|nulle envie de|d *1 recevoir *2 @smsfr|rien|ca|cela
      pas|plus|aucune|nulle envie de|d *1 @smsfr
      pas|plus|aucune|nulle envie qu *1 on|vous|tu *1 m|me|nous *1 @ecrivez|@envoyez
      < plus|pas|aucun besoin de|d *1 @smsfr
      ai|avons pas|plus|aucune envie de|d *1 @smsfr
      @arretez *4 les|vos|ces|tes @smsfr
      plus|pas|inutile|aucun|jamais *1 la_peine|necessaire|utile|besoin|interet de|d|a *1 @pronom? *1 @ecrivez|
        @envoyez
      < plus|pas *1 me|m|nous|moi @ecrivez|@envoyez >|svp|merci
      < @envoyez plus|jamais rien
      < @pronom @envoyez plus *1 rien|@smsfr|>
      demande|demandons|prie|supplie *2 de|d *1 plus|pas @pronom? @ecrivez|@envoyez
      // said before
      vous|tu|plait @arretez @decrire|@denvoyer
      combien *7 stop|arreter|arret|cesser
      fois que *1 je|j|on *2 dis|dit|demande|reponds|repondu|ecris|repete|envoie|envoye|tape *2 stop|arret|
        arreter
      deja *1 dit|demande|repondu|envoye|ecrit|tape|repete *3 stop|arret|arreter|arretez|cesser|plus|retirer|
        supprimer|enlever
      c est *1 bientot fini|termine *2 @smsfr
      vous|tu allez|vas arreter|cesser *1 oui|un_jour|>
      ^ stop|arretez|arrete *4 je|j *1 recois|recoit|recevoir *3 @smsfr
      @arretez moi ca >
      comprenez|comprends|comprendre|comprenne *3 stop|arreter|arretez|arret|non
      // rights and lists
      inscrit|inscrite|inscrits|suis|numero|number|est|liste|sur|dans|via *2 bloctel
      bloctel *4 pas|plus|arret*|interdit|droit
      oppose *2 a|au *4 donnees|@smsfr|demarchage|traitement|prospection|coordonnees|recevoir|contact*
      droit d *1 opposition|retrait|effacement|oubli|suppression
      droit a l *1 opposition|effacement|oubli
      opposition *2 demarchage|prospection|@smsfr|traitement
      n|ne|pas *2 pas|plus|aucun *1 le? droit de|d *1 @pronom? *1 @ecrivez|@envoyez
      pas|plus|aucun|jamais *1 donne *1 mon|ce numero|number *2 pour *3 @smsfr
      n autorise|autorisons|consens pas|plus *2 @ecrivez|contacter|@smsfr|que
      souhaite|desire|veux|voudrais|veut|accepte|voulons aucun|aucune|plus_aucun|plus_aucune *1 @smsfr|
        communication|contact
      merci|veuillez|priere de? m|me|nous oublier
      < @pronom @ecrivez pas|plus >
      numero|number|telephone|portable|ligne|number *4 ne|n *1 l|le|la utilisez|utiliser|appelez pas|plus
      numero|number|telephone|portable|coordonnees|number *5 @retirez le|la|les|celui_ci|celui_la|moi_ca >
      @numero|donnees|coordonnees *1 doit|doivent|devrait *1 etre @retirez|effacees|supprimees|effacee|
        supprimee|retirees
      @retirez tout *5 sur moi|nous
      veux|souhaite|voudrais|desire|demande|aimerais *2 etre @retirez >|de
      pour *1 etre desabonne|desabonnee|desinscrit|desinscrite|retire|retiree|supprime|supprimee >|de
      // wrong person
      pas moi *3 trompe|trompez|trompes|erreur
      personne de ce nom
      numero|number|telephone n|ne est pas|plus le_sien|celui|la_sienne
      trompe|trompez|trompes|gourez|erreur|confondez|confonds *2 je|j ne|n? suis pas ~ >
      je|j ne|n? suis pas ~ *3 trompe|trompez|trompes|gourez|erreur|confondez|confonds >|de
      erreur de|sur destinataire|personne|correspondant|la_personne|le_destinataire
      pas le bon|la_bonne destinataire|personne|correspondant|interlocuteur
      // the dead, the young
      decede|decedee|mort|morte|defunt|defunte *4 @arretez *1 de|d lui|leur ecrire|envoyer|texter
      decede|decedee|mort|morte|defunt|defunte *4 ne|n *2 @ecrivez|@envoyez *1 plus|pas
      telephone|numero|number|portable|cell|tel *3 enfant|mineur|mineure|fils|fille *4 plus|arretez|arrete|arreter|
        cessez|supprimez|retirez|enlevez|stop
      // the sending itself
      coupez|stoppez|cessez|arretez|suspendez|interrompez|suspendre|interrompre|cesser|arreter|finissez *1 tout|
        toute|l|les|vos|ces? envoi|envois|communication|communications|sollicitation|sollicitations|prospection
      comment|que *4 ne|n? *1 plus recevoir|etre_contacte|etre_sollicite|avoir *3 @smsfr|ca|>
      comment|que *4 plus|arreter|arrete *1 recevoir|de_recevoir *3 @smsfr|ca|>
      ou *2 desabonne*|desinscri*
      je|j *1 demande|exige|souhaite|veux *2 suppression|effacement|retrait|radiation *3 @numero|donnees|
        coordonnees|numero|number
      @retirez *2 mon|ma|mes|ce nom|numero|number|donnees|coordonnees|contact|tel|fiche
      @retirez moi|nous d|de *1 la|ta|votre|vos|la_liste|l|> *1 @liste|>
    `,
  },
  {
    means: 'hold',
    say: `
      ^ lachez|lache l affaire >
      < foutez|fous le camp
      ^ arretez|cessez|arrete s_il_vous_plait
      < que ca|sa|cela *1 cesse|arrete >
      faut|faudrait que ca|sa|cela *1 cesse|arrete >
      bloque|bloques|signale|signales et bloque|bloques|signale|signales
      n|ne? vit|habite|loge|reside plus|pas ici|la >
      < vos|ta|votre gueules|gueule|yeule
      ^ je_bloque|33700 $
      signale|signaler|transfere|signalement *2 33700
      @arretez *1 vos|tes|ces|les *1 conneries|betises|niaiseries|sottises|cirque|cinema >
    `,
  },
  {
    means: 'nothing',
    say: `
      // asked to stay
      n|ne *1 @pronom @retirez|supprimez|effacez|desinscrivez|desabonnez *1 pas|surtout_pas|jamais
      n|ne *1 @retirez *1 pas|jamais
      pas|jamais demande|voulu|souhaite a? *1 me|etre desabonne*|desinscri*|retire*|supprime*|enlev*|effac*|
        radie*
      n|ne *1 arretez|arrete|arretes|arreter|cessez|stoppez *1 pas|surtout_pas|jamais
      veux|souhaite|voudrais|desire|souhaitons|voulons|demande|aimerais *1 pas|jamais a? *1 me|etre|m|nous|
        que_vous_me *1 desabonne*|desinscri*|retire*|supprime*|enlev*|effac*|radie*
      veux|souhaite|voudrais|desire|demande *1 pas|jamais arreter|quitter|sortir|perdre
      // of something else than texts
      desabonner|desinscrire|resilier|arreter|annuler|desabonne|resilie|suspendre *1 du|de_la|de_l|mon|l|le|la|
        cet|un|de_mon *3 @service
      desabonner|desinscrire|resilier|resilie|annuler|abonnement|inscription *4 @service
      n|ne @envoyez pas|plus|rien *1 tout_de_suite|maintenant|avant|encore|trop|aujourd|demain|lundi|mardi|
        par_courrier
      ne|n vous|te|t derangez|derange|deranges|fatiguez|embetez pas
      vous|tu|ca|cela *1 ne? *1 me|m|nous derangez|deranges|derange|embetez|embetes|ennuyez pas
      pas|plus de pub|publicite *2 boite|courrier
      grille|panneau|un|au|le stop|stops
      stop au|a_la|a_l feu|coin|rond|rue|intersection|panneau|carrefour
      bloquez|bloquer|bloque moi|nous? *1 le|la|un|une|mon creneau|date|place|rdv|heure|journee|samedi|plage|#
      @ecrivez *1 pas|plus *1 a|sur cette|l|mon|cet adresse|mail|courriel|email
      plus|pas|aucune|sans de? nouvelles
      assez bien|bon|bonne|grand|grande|contente|content|loin|vite|tot|tard|cher|chere|souvent|simple|clair|
        complet
      ce n? est pas urgent|grave|possible|vrai|normal|bon|bonne|cher|loin|prevu|necessaire|obligatoire|pret|
        prete|la|le|un|une|mon|ma|dans|sur|a|tout|encore|ca|facile|clair|fini|pour
      faites|fais|etes erreur sur|dans|pour *1 prix|date|facture|adresse|montant|commande|heure
      @ecrivez *1 pas|plus *1 en|par anglais|francais|majuscules|courrier
      ne|n *1 @appelez *1 pas|plus trop|si tot|tard
      pas|plus de|d *1 reseau|parking|wifi|ascenseur|internet|soleil|pluie|metro|signal|stationnement
      // not a name
      suis|est|sommes pas sure|surs|sures|disponible*|libre*|allergique*|enceinte|chez|sur|a|la|le|une|un|
        certain*|d|en|pret*|presse*|malade*|client*|loin|assez|tres|trop|encore|mobile|vaccine*|assure*|
        proprietaire*|seul*|sur|bien|contre|dispo|dispos|satisfait*|content*|convaincu*|interesse*_par|fumeur|
        fumeuse|diabetique|expert*|pro|un_robot|d_accord|si|toute|tout|bon|bonne|marie*|rentre*|arrive*|au|aux|
        dans|venu*|capable*|habitue*|concerne*|oblige*|fan
    `,
  },
];
