import type { RevocationPhrase } from './revocation-meaning.ts';

/** French words of a contact who wants no more texts or calls. */
export const frenchRevocations: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      ^ arret|arrete|arretes|arretez|arreter|desabonner|desabonnez|desabonnement|desinscrire|
        desinscription|desinscrivez_moi|desabonnez_moi|me_desabonner|me_desinscrire|stop_sms|sms_stop|
        retirer|retirez|supprimer|cessez|stoppez|stopper|retirez|desabonne|desabonnez $
      ^ arret|arretez|arrete|stop|desabonner arret|arretez|arrete|stop|desabonner|sms|tout|ca *2 $
      ^ stop|arret|fin|annuler|annulez|arreter|arretez aux? les|ces|des|vos|tous|tout? *1 @smsfr $
      ^ stop aux @smsfr $
      < desabonnez_moi|desinscrivez_moi|arretez_tout >
      oppose *3 @smsfr|recevoir|etre
      ^ stop|arret a|de tout|tous|toute $
      plus *1 faire|etre partie *1 de *2 @liste
      exige|prefere|prefererais|apprecierais|souhaiterais|exigeons *2 ne? *2 plus|pas|arretiez|cessiez *2 @ecrivez|@envoyez|recevoir|@decrire|@denvoyer|contacte|contactee|>
      possible *3 me|m|nous @retirez
      remove|unsubscribe|delete moi
      son|mon|le cellulaire|cell|portable *1 plus|pas
      n? est plus *1 son|mon|le cellulaire|cell|portable|telephone
      si vous|tu *1 continuez|continues|recommencez|persistez|insistez
      encore|un_autre|autre un? *1 @smsfr et|puis|je
      vous|tu *1 pouvez|pourriez|peux|pourrais *1 arreter|cesser *1 @decrire|@denvoyer
      je *1 vous|te bloque
      pouvez|pourriez|peux|peut|possible|pourrait|pourrais *6 arreter|cesser|stopper >|s_il_vous_plait|@decrire|@denvoyer|les_messages|vos|ces|ca
      veux|souhaite|aimerais|voudrais|demande *1 qu on|ils|elles *1 arrete|arretent|cesse|cessent *1 @decrire|@denvoyer|>
      comment *5 etre|me|se? retire|retiree|enleve|enlevee|supprime|supprimee|desinscrit|desinscrite|desabonne
      comment *4 plus|ne_plus *1 recevoir|avoir
      laissez|laisse|laisser mon|ma|mes|notre ~ tranquille|tranquilles
      @arretez ou|sinon|avant
      na|n|nutilise|utilise *1 a? plus ce numero
      arretez|cessez $
      ^ stop c_est_bon|c_est_assez|ca_suffit|arretez $
      demande|demandons|prie|dit|dire|ordonne|somme|supplie|exige *2 d|de arreter|cesser|stopper >|@decrire|@denvoyer|tout
      demande|demandons|prie|exige|souhaite *2 de? me|m|nous @retirez
      combien *5 stop|arreter|arret|cesser
      suppression|retrait|radiation|effacement|desinscription|desabonnement de|du|immediate *3 @numero|@liste|coordonnees|donnees|abonnement
      demande de retrait|suppression|desinscription|desabonnement|radiation
      ^ retrait|suppression|radiation|desabonement $
      harcel*|sms|textos|messages *3 arretez|cessez
      ^ *2 arretez|arrete|cessez s_il_vous_plait|immediatement|tout|maintenant $
      @arretez *4 @decrire
      @arretez *4 @denvoyer *3 @smsfr|ca|tout_ca
      @arretez *1 @denvoyer >
      @arretez *7 vos|tes|ces *1 @smsfr
      @arretez *1 les|ces|vos|tous|avec|tes|l|la|le|d *2 @smsfr|envois|envoi|harcelement|sollicitations
      @arretez avec|de ca|cela >
      @arretez|stopper tout >
      @arretez tout|toute *1 contact|communication|envoi|sollicitation|demarchage
      merci|veuillez|priere|svp d|de|vous? arreter|cesser|stopper|desabonner|desinscrire >
      merci|veuillez|priere|pouvez|pourriez|peux|pourrais *3 me|m|nous @retirez >
      pouvez|pourriez|veuillez|voulez|merci|priere vous? *1 arreter|cesser *1 @decrire|ces|les|vos|de
      ne|n *1 @pronom @ecrivez *1 plus|pas|jamais
      ne|n *1 @ecrivez *1 plus|pas|jamais >|a_ce_numero|ce_numero|sur_ce_numero|mon_numero|cette_ligne
      ne|n plus|pas *1 @pronom *1 @ecrivez
      ne plus *2 recevoir *3 @smsfr|rien|>
      ne|n plus|pas *1 @pronom? envoyer|adresser|ecrire|contacter|texter|solliciter|relancer *2 @smsfr|>
      ^ *3 ne plus|pas contacter|ecrire|deranger|solliciter|texter >
      ^ m|me|nous @ecrivez plus|jamais
      @ecrivez moi|nous plus|jamais
      ne|n *1 @pronom? *1 @envoyez *1 plus|pas|jamais *2 @smsfr|rien|ca
      ne|n *1 @pronom? *1 @envoyez *1 plus|jamais|rien|pas >
      ne|n plus|pas *1 @pronom? @envoyez *2 @smsfr|rien|>
      < @pronom @envoyez plus|pas|jamais *1 rien|@smsfr|>
      @envoyez moi|nous plus|pas|rien|jamais *1 rien|@smsfr|>
    `,
  },
  {
    means: 'revoke',
    say: `
      plus|pu|pus|assez|marre|ras_le_bol de|d|des|avec|aucun|aucune *1 @smsfr
      plus jamais de|d|un|aucun *1 @smsfr
      ca|sa suffit *1 avec|les|vos|ces|de *1 @smsfr
      mettez|mettre|mets|met fin a|aux *1 @smsfr|ces|vos
      ^ mettre_fin|mettez_fin $
      plus *1 recevoir *3 @smsfr|rien|de_vous
      plus|pas|aucun besoin de|d *1 @pronom? *1 @ecrivez|@envoyez
      veux|veut pu|pus *2 recevoir|@smsfr|rien|entendre_parler|savoir
      marre|assez|ras_le_bol de *3 @smsfr
      plus rien *1 recevoir|envoyer
      ^ plus_rien|plus_jamais|ca_suffit|assez|stop_merci|plus_de_sms $
      refuse|refusons de *1 recevoir *2 @smsfr
      refuse *2 @smsfr
      veux|souhaite|desire|voudrais|veut|souhaitons|voulons|aimerais|prefere|souhaiterais plus|pas|
        ne_plus|ne_pas *2 recevoir *3 @smsfr|rien|de_vous|ca|cela
      veux|souhaite|desire|voudrais|veut|souhaitons|voulons|aimerais *1 plus|ne_plus *1 recevoir >|d|
        vos|ces|de_vos
      veux|souhaite|desire|voudrais|veut|souhaitons|voulons|aimerais *1 plus|ne_plus|pas|ne_pas *1 etre|me_faire derange|
        derangee|importune|importunee|appele_ni|texte|textee|deranger|importuner
      veux|souhaite|desire|voudrais *1 plus *2 entendre_parler|avoir_de_vos_nouvelles|vous_entendre|
        vous_parler
      veux|souhaite|desire|voudrais|veut|souhaitons|voulons|aimerais|prefere|souhaiterais *1 plus|pas|
        ne_plus|ne_pas *1 etre *1 contacte|contactee|sollicite|sollicitee|harcele|relance|sur_votre|
        dans_votre
      veux|souhaite|desire|voudrais|veut|voulons plus|pas de|d|vos|ces *1 @smsfr
      veux|souhaite|desire|voudrais|veut plus|pas que_vous *2 @ecrivez|contactiez|ecriviez|envoyiez|
        m_ecriviez|me_contactiez
      veux|souhaite|voudrais|desire|aimerais|prefererais|demande *1 ne|que_vous_ne *2 recevoir|
        recoive *2 plus|pas|@smsfr
      veux|souhaite|voudrais|desire|demande|aimerais *1 a? me desabonner|desinscrire
      veux|souhaite|voudrais|desire|demande|aimerais *1 etre retire|retiree|supprime|supprimee|
        desabonne|desabonnee|radie|enleve|enlevee|desinscrit
      veux|souhaite|voudrais|desire|demande|aimerais *1 arreter|la|un desabonnement|desinscription|
        les_messages|les_sms|ces_messages|vos_messages|de_recevoir
      veux|souhaite|voudrais|demande|voulez|aimerais|apprecierais|prefererais|prie que vous|tu arretiez|cessiez|
        arretez|arretes|cesses *1 @decrire|@denvoyer|les_messages|vos_messages
      comment *3 arreter|arrete|stopper|stoppe|stop|annuler|bloquer ca|cela|tout|tout_ca >
      comment *3 arreter|arrete|stopper|stoppe|annuler|bloquer les|ces|vos *1 @smsfr
      comment *3 desabonner|desinscrire|arreter_les|arreter_ces|arreter_vos|stopper_les|
        ne_plus_recevoir|arreter_de_recevoir|stopper_ces
      comment *2 me desabonne|desinscris
    `,
  },
  {
    means: 'revoke',
    say: `
      desabo*|desinscri*
      @retirez moi|nous de|du *3 @liste
      @retirez moi|nous >
      @retirez moi|nous de la|ca|tout|tout_ca|ici >
      @retirez tout|ce_contact|ce_numero|ca >
      @retirez *1 @numero
      m|me|moi @retirez de|du *2 @liste
      @retirez ce contact|telephone|numero *2 de|du votre|la *1 @liste
      @retirez de|du votre|vos|la|cette|ton|tes|ta *1 @liste
      plus|pas etre contacte|contactee|sollicite|sollicitee|sur_votre|dans_votre|sur_la_liste|harcele
      annuler|annulez|stopper|stoppez|arreter|arretez|desactiver|desactivez|bloquer|suspendre|
        suspendez|resilier|resiliez *1 les|l|ces|vos|mes|mon|tous *1 @smsfr
      annuler|annulez|stopper|stoppez|arreter|arretez|suspendre|resilier|resiliez *1 abonnement|
        inscription *2 @smsfr
      retire|revoque|annule|retirer mon *1 consentement|autorisation|accord
      sans mon *1 consentement|autorisation|accord|permission *4 @smsfr|ecri*|contact*
      pas|jamais *1 donne *1 mon|de|ma|la|d consentement|autorisation|accord|permission
      pas|jamais *1 consenti|accepte|autorise *2 @smsfr
      pas ma|mon|de|d permission|autorisation|consentement|accord *1 pour|de *1 @pronom? @ecrivez|@envoyez|>
      n|ne avez|as|a *1 pas ma|mon permission|autorisation|consentement|accord
      mauvais|faux numero|number|no|num|tel|telephone|destinataire
      mauvaise personne
      pas la|une personne *3 cherchez|cherches|pensez|croyez
      cherchez|cherches quelqu un d autre
      confondez|confonds|confusion *2 quelqu|autre|personne
      change de proprietaire
      ai ce numero depuis
      pas mon|le_bon nom|telephone
      ce numero|telephone appartient|est_a|est_rendu
      n? y_a|est|a pas|plus|aucun de? ~ ici|a_ce_numero >
      pas|plus de ~ a_ce_numero|ici >
      consens|autorise *1 pas|plus|aucun
      erreur de numero
      pas|plus le|mon|son|du bon? numero|telephone >
      n|ne est|habite|travaille plus|pas a_ce_numero
      trompe|trompez|trompes|gourez *2 de|du numero|personne
      trompe|trompez|tromper|trompes de numero|personne|destinataire
      ce n? est *1 pas|plus *1 mon|son|le|le_bon|mon_bon *1 numero|telephone
      c est *1 plus|pas le|son|mon|le_bon *1 numero
      ce numero|telephone n|ne *1 est|appartient|correspond|m *2 plus|pas
      laissez|laisse|laisser|foutez|fichez|fous|lachez|lache|fiche moi|nous *1 tranquille|tranquilles|
        la_paix|en_paix|les_baskets|la_grappe
      lachez|lache|oubliez|oublie moi|nous >
      crissez|sacrez|crisse|sacre moi|nous patience|la_paix|tranquille
      oubliez|perdez|effacez|jetez|brulez|oublie|perds *1 @numero|moi >
      foutez|fichez|fous|fiche moi|nous la paix
      j ai deja? dit|repondu|envoye|ecrit|tape *1 stop|arret|arreter|arretez
      vous ai deja? dit|demande *2 arreter|stop|plus
      liste *2 opposition|rouge|noire|exclusion|exclus|bloctel|ne_pas_appeler
      < bloctel >
      plus aucun|de|d|jamais *2 contact|sollicitation|sollicitations|demarchage
      pas de? demarchage|spam|pub|sollicitation
      ^ *1 pas|aucun|aucune|zero|0 de|d|autre|autres? *1 @smsfr $
      ne|n *1 cherchez|tentez|essayez|continuez|persistez *1 plus|pas|jamais *1 a|de
      tanne|tannee|ecoeure|ecoeuree|fatigue|fatiguee|plein_le_dos|assez de *2 @smsfr|recevoir_ca|recevoir
      veux|voudrais|souhaite|aimerais|demande que ca|cela|vous|tu *1 arrete|arretent|cesse|arretiez|cessiez|arretez >
    `,
  },
  {
    means: 'revoke-both',
    say: `
      ne|n *1 me|nous contactez|contacte|contacter|harcelez|sollicitez *1 plus|pas|jamais
      ne plus|pas *1 me|nous|etre contacter|contacte|contactee|solliciter
      @arretez *1 de_me_contacter|de_me_harceler|de_me_deranger|de_nous_contacter|de_nous_harceler
      ne|n *1 @pronom @ecrivez|@appelez *1 plus|pas *1 ni|et|ou *2 @ecrivez|@appelez
      plus d|de *1 appels|appel *1 ni|et|ou *2 @smsfr
    `,
  },
  {
    means: 'no-calls',
    say: `
      ne|n *1 @pronom @appelez *1 plus|pas|jamais
      ne|n *1 @appelez *1 plus|pas|jamais >|ce_numero|a_ce_numero|mon_numero
      ^ @pronom @appelez plus|pas|jamais
      @appelez moi|nous plus|pas|jamais
      ne plus|pas *1 @pronom @appelez
      @arretez *1 @dappeler
      ^ *1 plus|pas|aucun d|de? appels|appel|coup_de_fil|appels_telephoniques >|juste|seulement
    `,
  },
  {
    means: 'text-is-fine',
    say: `
      plutot|seulement|juste|uniquement|par|que|preferable|prefere *2 sms|texto|textos|message|messages|
        ecrit|texte
      ecrivez|ecris|envoyez|envoie|textez|texte moi|nous plutot|un|juste|seulement|sms|par|>
      ecrivez|envoyez|envoie|textez plutot|un|juste|seulement|sms|par|>
      sms|texto|message|textos plutot|seulement|uniquement|s_il_vous_plait|suffit|c_est_mieux|ok
      < texto|sms|texte|message|textos >
    `,
  },
  {
    means: 'revoke-cancel',
    say: `
      ^ annuler|annulez|annule|annulation|resilier $
    `,
  },
];
