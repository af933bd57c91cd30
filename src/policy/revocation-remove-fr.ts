import type { RevocationPhrase } from './revocation-meaning.ts';

/** French: off the list, consent withdrawn, wrong number. */
export const frenchRemove: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // wrong number, wrong person
      na|n|nutilise|utilise *1 a? plus ce numero|number
      na|n|nutilise|utilise *1 a? plus ce telephone|cell|cellulaire|portable
      mauvais|faux numero|number|no|num|tel|telephone|destinataire
      mauvaise personne
      pas la|une personne *3 cherchez|cherches|pensez|croyez
      pas la|votre bonne personne
      c|ce n? est pas la|le|votre bonne|bon personne|destinataire|numero|correspondant|interlocuteur
      // a sentence of its own beside other talk
      < @arretez donc|enfin|maintenant|immediatement|svp|stp|s_il_vous_plait|s_il_te_plait|c_est_bon|ca_suffit >
      < arret|stop|aucun|aucune|sans @smsfr svp|stp|merci|s_il_vous_plait? >
      < mauvais no|num|numero >
      bloquez|bloquer|bannissez @numero|moi
      me retire|retirer *1 >|de *2 @liste
      retirez|enlevez|otez|desabonnez|desinscrivez moi|nous *1 des|de|du *2 @smsfr
      cherchez|cherches quelqu un d autre
      confondez|confonds|confusion *2 quelqu|autre|personne
      change de proprietaire
      ai ce numero|number depuis
      ce numero|number|telephone appartient|est_a|est_rendu
      n? y_a|est|a pas|plus|aucun de? ~ ici|a_ce_numero >
      pas|plus de ~ a_ce_numero|ici >
      consens|autorise *1 pas|plus|aucun
      erreur de numero|number
      pas|plus le|mon|son|du bon? numero|number|telephone >
      trompe|trompez|trompes|gourez *2 de|du numero|number|personne
      trompe|trompez|tromper|trompes de numero|number|personne|destinataire
      ce n? est *1 pas|plus *1 mon|son|le|le_bon|mon_bon *1 numero|number|telephone
      ce numero|number|telephone n|ne *1 est|appartient|correspond|m *2 plus|pas
      // consent
      retire|revoque|annule|retirer mon *1 consentement|autorisation|accord
      sans mon *1 consentement|autorisation|accord|permission *4 @smsfr|ecri*|contact*
      pas|jamais *1 donne *1 mon|de|ma|la|d consentement|autorisation|accord|permission
      pas|jamais *1 consenti|accepte|autorise *2 @smsfr
      n|ne avez|as|a *1 pas ma|mon permission|autorisation|consentement|accord
      // off the list
      plus *1 faire|etre partie *1 de *2 @liste
      possible *3 me|m|nous @retirez
      demande|demandons|prie|exige|souhaite *2 de? me|m|nous @retirez
      suppression|retrait|radiation|effacement|desinscription|desabonnement de|du|immediate *3 @numero|
        @liste|coordonnees|donnees|abonnement
      demande de retrait|suppression|desinscription|desabonnement|radiation
      merci|veuillez|priere|pouvez|pourriez|peux|pourrais *3 me|m|nous @retirez >
      @retirez moi|nous de|du *3 @liste
      @retirez moi|nous >
      @retirez moi|nous de la|ca|tout|tout_ca|ici >
      @retirez tout|ce_contact|ce_numero|ca >
      @retirez *1 @numero
      m|me|moi @retirez de|du *2 @liste
      @retirez ce contact|telephone|numero|number *2 de|du votre|la *1 @liste
      @retirez de|du votre|vos|la|cette|ton|tes|ta *1 @liste
      plus|pas etre contacte|contactee|sollicite|sollicitee|sur_votre|dans_votre|sur_la_liste|harcele
      oubliez|perdez|effacez|jetez|brulez|oublie|perds *1 @numero|moi >
      liste *2 opposition|rouge|noire|exclusion|exclus|bloctel|ne_pas_appeler
      < bloctel >
      // unsubscribe
      < desabonnez_moi|desinscrivez_moi|arretez_tout >
      comment *5 etre|me|se? retire|retiree|enleve|enlevee|supprime|supprimee|desinscrit|desinscrite|
        desabonne
      merci|veuillez|priere|svp d|de|vous? arreter|cesser|stopper|desabonner|desinscrire >
      veux|souhaite|voudrais|desire|demande|aimerais *1 a? me desabonner|desinscrire
      veux|souhaite|voudrais|desire|demande|aimerais *1 etre retire|retiree|supprime|supprimee|
        desabonne|desabonnee|radie|enleve|enlevee|desinscrit
      veux|souhaite|voudrais|desire|demande|aimerais *1 arreter|la|un desabonnement|desinscription|
        les_messages|les_sms|ces_messages|vos_messages|de_recevoir
      comment *3 desabonner|desinscrire|arreter_les|arreter_ces|arreter_vos|stopper_les|
        ne_plus_recevoir|arreter_de_recevoir|stopper_ces
      comment *2 me desabonne|desinscris
      desabo*|desinscri*
      annuler|annulez|stopper|stoppez|arreter|arretez|suspendre|resilier|resiliez *1 abonnement|
        inscription *2 @smsfr
      // leave us alone
      laissez|laisse|laisser mon|ma|mes|notre ~ tranquille|tranquilles
      n|ne est|habite|travaille plus|pas a_ce_numero
      c est *1 plus|pas le|son|mon|le_bon *1 numero|number
      laissez|laisse|laisser|foutez|fichez|fous|lachez|lache|fiche moi|nous *1 tranquille|tranquilles|
        la_paix|en_paix|les_baskets|la_grappe
      lachez|lache|oubliez|oublie moi|nous >
      crissez|sacrez|crisse|sacre|foutez|fichez|fous moi|nous patience|la_paix|tranquille
      foutez|fichez|fous|fiche moi|nous la paix
    `,
  },
];
