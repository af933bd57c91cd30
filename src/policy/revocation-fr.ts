import type { RevocationPhrase } from './revocation-meaning.ts';

/** French words of a contact who wants no more texts or calls. */
export const frenchRevocations: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // alone
      ^ arret|arrete|arretes|arretez|arreter|desabonner|desabonnez|desabonnement|desinscrire|
        desinscription|desinscrivez_moi|desabonnez_moi|me_desabonner|me_desinscrire|stop_sms|sms_stop|
        retirer|retirez|supprimer|cessez|stoppez|stopper|retirez|desabonne|desabonnez $
      ^ arret|arretez|arrete|stop|desabonner arret|arretez|arrete|stop|desabonner|sms|tout|ca *2 $
      ^ stop|arret|fin|annuler|annulez|arreter|arretez aux? les|ces|des|vos|tous|tout? *1 @smsfr $
      ^ stop aux @smsfr $
      ^ stop|arret a|de tout|tous|toute $
      ^ stop c_est_bon|c_est_assez|ca_suffit|arretez $
      ^ retrait|suppression|radiation|desabonement $
      ^ *2 arretez|arrete|cessez s_il_vous_plait|immediatement|tout|maintenant $
      ^ *3 ne plus|pas contacter|ecrire|deranger|solliciter|texter >
      ^ m|me|nous @ecrivez plus|jamais
      < @pronom @envoyez plus|pas|jamais *1 rien|@smsfr|>
      ^ mettre_fin|mettez_fin $
      ^ plus_rien|plus_jamais|ca_suffit|assez|stop_merci|plus_de_sms $
      ^ *1 pas|aucun|aucune|zero|0 de|d|autre|autres? *1 @smsfr $
      // stop doing it
      vous|tu *1 pouvez|pourriez|peux|pourrais *1 arreter|cesser *1 @decrire|@denvoyer
      pouvez|pourriez|peux|peut|possible|pourrait|pourrais *6 arreter|cesser|stopper >|s_il_vous_plait|
        @decrire|@denvoyer|les_messages|vos|ces|ca
      ^ *1 @arretez donc|enfin|un_peu|maintenant $
      ^ *2 m|me|nous enlever|retirer|supprimer|effacer|desabonner|desinscrire|oter|rayer >|de
      ^ *1 sans|zero|aucun|aucune @smsfr $
      pas un|une @smsfr de_plus
      ^ *1 numero incorrect|errone|invalide $
      inutile|pas_la_peine|pas_necessaire|plus_necessaire|pas_utile de|d *1 @pronom? *1 @ecrivez >
      avez|as|aviez pas|plus|aucun|aucunement *2 a|de|d @pronom @ecrivez
      interdis|interdisons|interdit|interdiction|defends|defense *2 de|d *1 @pronom? *1 @ecrivez|@envoyez
      que vous m|me|nous enleviez|retiriez|supprimiez|effaciez|desabonniez|desinscriviez|sortiez|rayiez >|de
      obligeance|gentillesse|amabilite|bien_vouloir|aimable de? *1 me|m|nous retirer|enlever|desabonner|supprimer|effacer|
        desinscrire|rayer
      quelle|quel partie|bout|mot *3 @arretez
      coupez|coupe|couper *1 les|ces|vos|tous *1 @smsfr
      ai|avons|a|aurai plus|pas|pu|aucun|aucunement *1 besoin de|d *1 @smsfr
      veux|veut|voulons|souhaite *1 plus|pu rien *1 savoir|recevoir|entendre|lire
      accepte|acceptons|autorise|autorisons|permets *1 pas|plus *1 les|de|d|vos|ces|ce *1 @smsfr
      decede|decedee|mort|morte *4 @retirez *1 son|le|la|ce numero|nom|contact
      reecris|reecrire|recontacte plus|jamais
      @arretez ou|sinon|avant
      devez|dois|devriez|faut|faudrait|temps|besoin *3 arreter|arretiez|arretez|cesser|cessiez *1 @decrire|@denvoyer|ca|>
      vous|tu devez|dois|devriez|pouvez|allez *1 arreter|cesser *1 @decrire|@denvoyer|ca|>
      retire|revoque|annule|reprends *1 mon|ma|notre consentement|permission|autorisation|accord
      jamais|pas *1 consenti|accepte|autorise|voulu *3 recevoir|@smsfr|@ecrivez
      arretez|cessez $
      demande|demandons|prie|dit|dire|ordonne|somme|supplie|exige *2 d|de arreter|cesser|stopper >|
        @decrire|@denvoyer|tout
      combien *5 stop|arreter|arret|cesser
      harcel*|sms|textos|messages *3 arretez|cessez
      @arretez *4 @decrire
      @arretez *4 @denvoyer *3 @smsfr|ca|tout_ca
      @arretez *1 @denvoyer >
      @arretez *7 vos|tes|ces *1 @smsfr
      @arretez *1 les|ces|vos|tous|avec|tes|l|la|le|d *2 @smsfr|envois|envoi|harcelement|sollicitations
      @arretez avec|de ca|cela >
      @arretez|stopper tout >
      @arretez tout|toute *1 contact|communication|envoi|sollicitation|demarchage
      @arretez cela|ca >
      ne plus|pas @appelez|@ecrivez *1 ni|ou|et @ecrivez|@appelez
      ne plus|pas utiliser|conserver|garder *1 @numero
      ^ pas|plus|aucun de? @smsfr politiques|publicitaires|promotionnels|promotionnel|automatiques|a_ce_numero $
      < @appelez|@ecrivez plus|jamais >
      pouvez|pourriez|veuillez|voulez|merci|priere vous? *1 arreter|cesser *1 @decrire|ces|les|vos|de
      veux|souhaite|voudrais|demande|voulez|aimerais|apprecierais|prefererais|prie que vous|
        tu arretiez|cessiez|arretez|arretes|cesses *1 @decrire|@denvoyer|les_messages|vos_messages
      comment *3 arreter|arrete|stopper|stoppe|stop|annuler|bloquer ca|cela|tout|tout_ca >
      comment *3 arreter|arrete|stopper|stoppe|annuler|bloquer les|ces|vos *1 @smsfr
      annuler|annulez|stopper|stoppez|arreter|arretez|desactiver|desactivez|bloquer|suspendre|
        suspendez|resilier|resiliez *1 les|l|ces|vos|mes|mon|tous *1 @smsfr
      j ai deja? dit|repondu|envoye|ecrit|tape *1 stop|arret|arreter|arretez
      vous ai deja? dit|demande *2 arreter|stop|plus
      veux|voudrais|souhaite|aimerais|demande que ca|cela|vous|tu *1 arrete|arretent|cesse|arretiez|
        cessiez|arretez >
      // do not write, do not send
      exige|prefere|prefererais|apprecierais|souhaiterais|exigeons *2 ne? *2 plus|pas|arretiez|
        cessiez *2 @ecrivez|@envoyez|recevoir|@decrire|@denvoyer|contacte|contactee|>
      veux|souhaite|aimerais|voudrais|demande *1 qu on|ils|elles *1 arrete|arretent|cesse|
        cessent *1 @decrire|@denvoyer|>
      ne|n *1 @pronom @ecrivez *1 plus|pas|jamais
      ne|n *1 @ecrivez *1 plus|pas|jamais >|a_ce_numero|ce_numero|sur_ce_numero|mon_numero|cette_ligne
      ne|n plus|pas *1 @pronom *1 @ecrivez
      ne plus *2 recevoir *3 @smsfr|rien|>
      ne|n plus|pas *1 @pronom? envoyer|adresser|ecrire|contacter|texter|solliciter|relancer *2 @smsfr|>
      @ecrivez moi|nous plus|jamais
      ne|n *1 @pronom? *1 @envoyez *1 plus|pas|jamais *2 @smsfr|rien|ca
      ne|n *1 @pronom? *1 @envoyez *1 plus|jamais|rien|pas >
      ne|n plus|pas *1 @pronom? @envoyez *2 @smsfr|rien|>
      @envoyez moi|nous plus|pas|rien|jamais *1 rien|@smsfr|>
      plus|pas|aucun besoin de|d *1 @pronom? *1 @ecrivez|@envoyez
      plus rien *1 recevoir|envoyer
      veux|souhaite|desire|voudrais *1 rien recevoir >|de_vous|de_votre|s_il_vous_plait
      jamais|pas *1 demande|sollicite|autorise|accepte *1 ces|vos|de|d|a_recevoir|les *1 @smsfr >
      veux|souhaite|desire|voudrais|veut plus|pas que_vous *2 @ecrivez|contactiez|ecriviez|envoyiez|
        m_ecriviez|me_contactiez
      pas ma|mon|de|d permission|autorisation|consentement|accord *1 pour|de *1 @pronom? @ecrivez|
        @envoyez|>
      ne|n *1 cherchez|tentez|essayez|continuez|persistez *1 plus|pas|jamais *1 a|de
      // I no longer want
      oppose *3 @smsfr|recevoir|etre
      remove|unsubscribe|delete moi
      son|mon|le cellulaire|cell|portable *1 plus|pas
      n? est plus *1 son|mon|le cellulaire|cell|portable|telephone
      si vous|tu *1 continuez|continues|recommencez|persistez|insistez
      encore|un_autre|autre un? *1 @smsfr et|puis|je
      je *1 vous|te bloque
      comment *4 plus|ne_plus *1 recevoir|avoir
      plus|pu|pus|assez|marre|ras_le_bol de|d|des|avec|aucun|aucune *1 @smsfr
      plus jamais de|d|un|aucun *1 @smsfr
      merci|svp|priere de ne? plus|rien|pas *1 @pronom? *1 @ecrivez|@envoyez
      fini|finis|finie|terminee|termine les|vos|ces|avec @smsfr
      plus|pas un|une seul|seule|autre *1 @smsfr
      tanne|tannee|ecoeure|ecoeuree|fatigue|fatiguee des|de|par *2 @smsfr
      ca|sa suffit *1 avec|les|vos|ces|de *1 @smsfr
      mettez|mettre|mets|met fin a|aux *1 @smsfr|ces|vos
      plus *1 recevoir *3 @smsfr|rien|de_vous
      veux|veut pu|pus *2 recevoir|@smsfr|rien|entendre_parler|savoir
      marre|assez|ras_le_bol de *3 @smsfr
      refuse|refusons de *1 recevoir *2 @smsfr
      refuse *2 @smsfr
      veux|souhaite|desire|voudrais|veut|souhaitons|voulons|aimerais|prefere|souhaiterais plus|pas|
        ne_plus|ne_pas *2 recevoir *3 @smsfr|rien|de_vous|ca|cela
      veux|souhaite|desire|voudrais|veut|souhaitons|voulons|aimerais *1 plus|ne_plus *1 recevoir >|d|
        vos|ces|de_vos
      veux|souhaite|desire|voudrais|veut|souhaitons|voulons|aimerais *1 plus|ne_plus|pas|
        ne_pas *1 etre|me_faire derange|derangee|importune|importunee|appele_ni|texte|textee|deranger|
        importuner
      veux|souhaite|desire|voudrais *1 plus *2 entendre_parler|avoir_de_vos_nouvelles|vous_entendre|
        vous_parler
      veux|souhaite|desire|voudrais|veut|souhaitons|voulons|aimerais|prefere|souhaiterais *1 plus|pas|
        ne_plus|ne_pas *1 etre *1 contacte|contactee|sollicite|sollicitee|harcele|relance|sur_votre|
        dans_votre
      veux|souhaite|desire|voudrais|veut|voulons plus|pas de|d|vos|ces *1 @smsfr
      veux|souhaite|voudrais|desire|aimerais|prefererais|demande *1 ne|que_vous_ne *2 recevoir|
        recoive *2 plus|pas|@smsfr
      pas mon|le_bon nom|telephone
      plus aucun|de|d|jamais *2 contact|sollicitation|sollicitations|demarchage
      pas de? demarchage|spam|pub|sollicitation
      tanne|tannee|ecoeure|ecoeuree|fatigue|fatiguee|plein_le_dos|assez de *2 @smsfr|recevoir_ca|
        recevoir
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
      plutot|seulement|juste|uniquement|par|que|preferable|prefere *2 sms|texto|textos|message|
        messages|ecrit|texte
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
