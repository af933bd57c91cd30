import type { RevocationPhrase } from './revocation-meaning.ts';

/** French words that need a person's eye, and everyday words that only look like a stop. */
export const frenchUnclear: readonly RevocationPhrase[] = [
  {
    means: 'hold',
    say: `
      pas|plus|jamais|aucunement *2 interesse|interessee|interesses|interessent|interessees
      m|me|nous interesse|interessent *1 pas|plus
      aucun|pas_d|plus_d interet
      ^ non merci|merci_bien|thanks *3 $
      < non_merci >
      ^ fin $
      veux|souhaite|desire|voudrais *1 plus|ne_plus *1 recevoir|vous
      ne|n *2 @ecrivez|@envoyez|recevoir *1 plus
      ^ *2 qui est|etes|es|c|vous|tu ce|vous|tu|la|c|>
      ^ *2 c est *1 qui ca? $
      c|cest est? qui|quoi >
      qui etes|es|est vous|tu|ce|la|c >
      comment|ou *2 avez|as|a|avoir|obtenu|eu|trouve *3 mon|ce *1 numero|coordonnees|contact
      qui *2 donne *1 mon numero
      ^ c_est_assez $
      pourquoi *1 vous|tu|est_ce_que_vous *1 m|me|nous @ecrivez|@envoyez
      ou *1 sortez|sors|prenez|trouvez *2 @numero
      pourquoi *2 ecrivez|envoyez|contactez|texte|harcelez|textez
      jamais|pas *2 inscrit|inscrite|abonne|abonnee|souscrit|donne_mon_numero|donne_ce_numero
      ^ spam|arnaque|bloque|signale|bloquee|indesirable|arnaqueurs|harcelement $
      ^ *1 numero|vous|tu *1 bloque|bloquee|bloques|signale $
      c est *2 spam|harcelement
      ^ *2 c est *1 arnaque $
      je|j|on *1 vais|vous|te|bloque|signale|porte *2 bloquer|bloque|signaler|signale|denoncer
      va|allez|vas te|vous faire foutre|enculer|voir_ailleurs
      va|allez chier
      @arretez *1 de me|m|nous ~
      connais pas|aucun|aucune ~ >
      qui *3 donne *2 permission|autorisation|droit|consentement
      dites|dis *4 d_arreter|de_cesser|d_arret >
      ^ ta_gueule|fermez_la|ferme_la|merde|connard|connards|degage|degagez|va_chier|casse_toi|cassez_vous|
        dehors|salauds|fdp|la_ferme|fermez_votre_gueule $
      < ta_gueule|degage|degagez|casse_toi|va_te_faire_foutre|allez_vous_faire_foutre|ca_suffit >
      ca va faire >|la|les|vos
      ca suffit >
      c est assez >
      ai|avais *1 dit non >|arretez
      decede|decedee >
      est|etait morte|mort >
      faire perdre mon|notre temps
      j en veux pu|pus >
      vous|tu *1 faites|fais erreur
      ^ erreur $
      signale|reporte|rapporte *2 spam|indesirable
      jamais|rien|pas *1 demande *1 a? >|ca|cela|recevoir|@smsfr|ces|vos
      < decalissez|decalisse|decrissez|decrisse|allez_chier|mangez_de_la_marde|mange_de_la_marde|
        fermez_vos_gueules|fermez_la|ta_yeule >
      je|j n? en veux|souhaite|desire plus|pas >
      vous|tu me|nous saoulez|soules|saoules|emmerdez|emmerdes|derangez|harcelez|cassez|gonflez|fatiguez|soulez
      trop|tant|autant|beaucoup_trop de|d *1 @smsfr
      @smsfr *1 indesirables|non_sollicites|non_desires|abusifs|non_sollicite|indesirable
      je *1 connais|sais *1 pas *1 qui|vous|ce_numero
      je|j ne? veux|souhaite|desire|voudrais *1 rien|plus >
      arretez|arrete|arreter|cessez ca|ici|maintenant|la|tout|de_suite >
      ^ je ne? suis pas ~ *1 $
      ^ ce n est pas ~ *1 $
      vous|tu *1 avez|as|etes *1 le_mauvais|la_mauvaise|tombe_sur_la_mauvaise *1 personne
      annuler|arreter|resilier|supprimer mon|l|cet abonnement|inscription
      arret*|cess*|stop|assez|marre|refuse|ras_le_bol *4 messag*|sms|texto*|contact*|ecri*|derang*|harcel*|
        importun*
      < desabonnement|arretez|arrete|stoppez|cessez|desinscription >
    `,
  },
  {
    means: 'hold-instead',
    say: `
      ne|n *1 @pronom @ecrivez *1 pas|plus *1 ce_soir|aujourd|aujourdhui|maintenant|demain|avant|apres|quand|
        pendant|la_nuit|le_soir|si_tard|si_tot|trop|au_travail|le_week|le_dimanche|entre|a_cette|tot|
        tout_de_suite|par_courriel|par_email
      femme|mari|mere|pere|patron|fils|fille dit|veut|demande|souhaite *3 plus|arreter|arretiez|stop
    `,
  },
  {
    means: 'nothing',
    say: `
      plus tard|tot|vite|souvent|precis*|longuement
      plus de details|precisions|photos|temps|renseignements
      plus d infos|informations|info|information|options|explications
      ca|cela|c|rien|vous ne? *1 me|nous derange pas|plus
      peux|peut|peuvent|pouvoir|pouvons|arrive|arrivons plus|pas *1 recevoir
      je|j ne|n *1 @ecrivez|contacte|derange *1 pas|plus
      arret maladie|de_travail|de_bus|cardiaque|du_bus|de_metro|du_train|d_urgence|complet|sur_image|
        des_travaux|du_chauffage|du_tram|de_tram|a
      en|d|l|un|son|cet|sans|prochain|dernier arret
      arreter|arrete|arretez|arretes|arret de fumer|boire|travailler|rire|manger|tousser|pleurer|bouger|courir|
        fonctionner|chauffer|couler|la|l|mon|venir|livrer
      vous arrete|arreter|arretera|arretent|arretez|arret|arretes *1 pas|de|a|chez|par|la|ou|quand|demain|
        devant|en|plus|vite|tout
      s|m|t|se|n|il|elle|qui|on|ca|nous *1 arrete|arreter|arretera|arretent|arretez|arret|arretes *1 pas|de|a|
        chez|par|la|ou|quand|demain|devant|en|plus|vite|tout
      arretez|arrete|arretes vous|toi *2 chez|a|devant|au|par|en|nous
      arreter|arretez|arrete la|le|l|mon|ma|une *1 musique|minuteur|reveil|alarme|voiture|moteur|chauffage|eau|
        paiement|prelevement|commande|traitement|lecture|fuite|chanson|travaux|chantier
      @arretez d|de envoyer des|les|un|une *1 ouvriers|techniciens|gens|factures|equipes
      annuler|annulez|annule|deplacer|supprimer|resilier *2 rendez|reservation|commande|compte|contrat|visite|
        rencontre|transfert|virement|paiement|carte|assurance
      supprimer|supprimez|fermer|cloturer|desactiver mon|le compte
      moteur|batterie|arbre|pile|telephone|appareil|frigo|ordi *1 est|etait mort|morte
      annuler|annulez|arreter|resilier|suspendre mon|l|cet abonnement|inscription *2 gym|internet|telephone|
        cable|journal|club|piscine|cours|assurance|entretien|electricite
      plus|pas de place|places|disponibilite|disponibilites|temps|courant|chauffage|probleme|problemes|soucis|
        souci|questions|question|lait|pain|travail|batterie|douleur|stock|monde|choix
      plus|pas d *1 eau|electricite|argent|essence|urgence|place
      avez|avez_vous|avoir|y_a|a_t_il|voulez|recois|recoit|recu|ai|a|avons|eu|reste|fait|vois plus|pas *1 de|
        d *1 @smsfr
      fin de|du|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janvier|fevrier|mars|avril
      la|en|a|cette fin
      n|ne hesitez|hesite|oubliez|oublie|vous_inquietez|t_inquiete *1 pas
      n|ne *1 m|me|nous envoyez|envoie|envoyer|ecrit|appele|envoye|contacte pas? le|la|les|l|encore|
        toujours *1 devis|facture|contrat|technicien|photo|photos|adresse
      il|elle|on|personne|vous|tu|ils|qui|client ne|n *1 m|me|nous|lui *1 envoie|envoyez|ecrit|appelle|repond|
        envoyee|a|avez|as|ont|contacte|contactez|appelez|ecrivez
      tu|vous|il|elle|ils m|me|nous @appelez|@envoyez|ecrivez|ecris|ecrit|contactez|contacte|contactes|textez|
        texte|textes|relancez|relance|repondez|reponds|parlez|parle
      tu|vous ne|n @ecrivez|@envoyez|@appelez plus|pas
      @appelez|@ecrivez *3 avant|apres|pendant|le_matin|le_soir|la_nuit|au_travail|le_dimanche|entre
      qui est|sont *1 le|la|les|mon|votre|l|disponible|responsable
      @retirez moi? *1 du|de_la|de|le|la|les *1 rendez|reservation|creneau|neige|debris|arbre|tapis|souche|
        meuble|#|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|planning|commande|facture|devis|contrat|
        liste_d_attente
      repondez|envoyez|repondre|envoyer|tapez|texto *1 stop|arret|fin pour|si|au
      repondez|envoyez|texto|ou|tapez stop|arret pour|si|au *2 desabonn*|desinscri*|arret*|stop*
      pour|stop|arret pour se|vous|te? desabonner|desinscrire|ne_plus_recevoir
      numero de|d porte|appartement|maison|rue|telephone_du|commande|dossier|compte|facture|suivi|contrat|serie|
        client
      j ai *1 donne|fait|compose|mis|ecrit *2 mauvais|faux numero
      me suis trompe|trompee
    `,
  },
];
