import type { TopicPhrase } from './topic-meaning.ts';

/** French words of sales and service, health and temper, without accents. */
export const frenchServiceTopics: readonly TopicPhrase[] = [
  {
    means: 'cancel',
    say: `
      annuler|annulez|annule|annulation*|annulee|annulons|rembours*|resili*|decommander
      fermer|supprimer|cloturer|desactiver|resilier|fermez|supprimez|cloture|fermeture *2 compte|
        contrat|abonnement|service|profil
      rendez|rendre|recuperer|ravoir *3 argent|acompte|depot
      j annule
      veut|veux|voulons|veulent *1 plus|pas *4 rendez|reservation|service|commande|contrat|abonnement|rdv|devis|soumission|travaux
      change|changer|changeons *1 d|idee|avis
      ne|n *1 venez|viens|envoyez_personne *1 plus|pas
      ne|n *1 renouvel* *1 pas|plus
      renouvel* *1 pas|plus
      veux|voudrais|exige|rendez|redonnez *1 mon|notre argent|depot|acompte
      veux|voulons|besoin|souhaite|voudrais|aurai plus|pas *3 rendez|reservation|service|commande|
        contrat|abonnement|rdv|devis|compte
      mettre fin *2 contrat|service|abonnement
      ne *1 pourrai|peux|pourrons|pouvons *1 pas|plus *1 venir|etre_la|me_presenter
    `,
  },
  {
    means: 'complaint',
    say: `
      plainte*|plaindre|plains|reclamation*|inacceptable*|decu|decue|decus|deception|mecontent*|
        insatisf*|lamentable*|scandal*|honteu*|honte|catastroph*|desastre|inadmissible*|incompeten*|
        irrespect*|impoli*|malpoli*|menteur*|mensonge*|gerant|superviseur|deplorable*|degueulasse
      mal fait|faite|faits|installe|repare|pose
      mauvais|mauvaise|pire|mediocre *2 service|travail|experience|qualite|avis|travaux|entreprise|critique
      service|travail|entreprise|compagnie|experience *2 mauvais|nul|nulle|terrible|horrible|pire|
        mediocre|deplorable
      jamais|toujours|personne|pas|n *2 venu|venus|venue|rappele|repondu|repond|recu|arrive|arrives|
        fini|termine|repare|livre|rembourse|fonctionne|marche|regle|resolu|presente|satisfait*|content*|
        passe
      attends|attend|attendons|attendu *2 toujours|encore|depuis|mon|ma|#|des
      pitoyable|bacle*|pourrie*|minable*|execrable*|medioc*|defectueu*|manquant*|incomplet*|negligen*|arrogant*|impolitesse|affreux|horrible*|decevant*
      laisse|fait *1 attendre|poireauter|tomber|en_plan
      personne *2 rappelle|repond|repondu|appelle|vient|venu|montre|aide
      aucun|aucune|pas_de|sans *1 reponse*|retour|nouvelle*|suivi|rappel
      toujours|encore *1 en attente
      trop|mal factur*|charge*|preleve*
      deux|2|double* *1 paiement*|prelevement*|facture*|fois_la_meme
      vous *2 charge|facture|preleve *2 trop|plus|cher|mauvais
      tenu|tient|dure *1 pas
      pas tenu|dure|fonctionne|marche
      toujours|encore *1 pas
      mauvais|mauvaise|mauvaises commande|produit|couleur|piece|taille|article|item
      manque|manquait|manquent *3 article*|item*|piece*|morceau*|produit*|choses
      laisse|laissent|fait|cause *2 degat|degats|dommages|bordel|traineries
      avis|etoile* *1 negatif|mauvais|zero
      mauvais|negatif avis|commentaire
      heures|jours|semaines|mois|heure|minutes *2 attends|attend|attendons|attente
      vous|tu|ils|employe*|technicien*|equipe *2 brise|casse|abime|endommage|scratche|raye *2 mon|ma|mes|le|la|notre
      pas|peu *1 content*|satisfait*|contente|impressionn*
      coule|fuit|brise|fonctionne_pas|marche_pas *1 encore|toujours|pas
      encore|toujours *1 brise|casse|coule|fuit|pas_regle|pas_fini|pas_repare
      service *2 pourri|poche|nul|nulle|merdique|minable|lent|pas_fort
      recu|livre|arrive *2 brise|casse|endommage|abime
      c est *2 poche|inacceptable|mal_fait
      facture*|preleve*|debite*|paye|charge|factures *3 deux_fois|double|trop|2_fois|en_double|plus_que
      deux fois|double *2 facture*|preleve*|debite*|paiement
      surfactur*|trop_percu
      casse|abime|endommage|raye|ruine|detruit|sali *3 mon|ma|mes|le|la|notre
      laisse *4 dechets|sale|bazar|desordre|salete|poubelle*|boue
      parler *2 responsable|gerant|superviseur|directeur|patron
      ou *1 est *2 remboursement|commande|colis|argent
      probleme* *2 avec
      perte *1 de *1 temps
    `,
  },
  {
    means: 'not-complaint',
    say: `
      pas|aucun|sans|aucune|zero *2 probleme*|plainte*|souci*
      pas mal|mauvais
    `,
  },
  {
    means: 'pricing',
    say: `
      combien|prix|tarif|tarifs|cout|couts|coute|coutent|couterait|devis|rabais|remise*|reduction*|cher|
        chere|chers|promo|promotion|promotions|gratuit*|soumission|estimation|estime|financement|
        financer|mensualite*|acompte|versement*|abordable|budget|facturez|forfait|frais|payer|paiement|
        paiements
      moins cher
      inclu*|comprend|compris *2 taxe*|installation|livraison|tout
      taxe*|montant
      prenez|acceptez|acceptes *2 assurance*|carte*|credit|virement*
      quel|quels *2 prix|tarif|cout|montant|frais
      acceptez|prenez *2 carte|assurance|cheque*|visa|interac
    `,
  },
  {
    means: 'schedule',
    say: `
      rendez vous
      rdv|disponible*|disponibilite*|dispo|dispos|reserver|reservation*|reporter|deplacer|planifier|
        planning|horaire*|creneau*|agenda|decaler|calendrier|fixer
      quelle|quel|quelles|quels *1 heure|heures|jour|jours|date|moment
      quand *2 pouvez|pourriez|venez|peut|etes|ouvrez|est|passez|serait|puis|pourrait|vient|arrive|ouvre
      pouvez|pourriez|peut|peux *2 venir|passer|envoyer_quelqu|vous_deplacer
      demain|aujourd_hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce_soir|midi|matin|apres_midi
      a|vers|pour|avant|apres # h|heures|heure|h30|00
      semaine prochaine
      cette|la|prochaine semaine
      changer *3 heure|date|jour|rendez|rdv
      plus tot|tard
      en retard
      heures *1 d? ouverture|affaires|fermeture
      vers|a|pour|avant|apres 1h|2h|3h|4h|5h|6h|7h|8h|9h|10h|11h|12h|13h|14h|15h|16h|17h|18h
      pour|c_est_pour quand
      libre|libres *2 lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|quand|cette|semaine|>
      vous|il|elle|technicien|equipe *1 arrivez|arrive|venez|passez|vient *1 quand|vers|a
      quand *1 est|arrive|passe|vient
      pourrai|peux|pourrons|pouvons|serai *1 pas *1 venir|etre_la|present|presente|la
      ouvert|ouverts *2 le|dimanche|samedi|quand|>
      table *1 pour
    `,
  },
  {
    means: 'human_request',
    say: `
      parler|discuter|joindre|contacter|echanger|appeler|parle|clavarder|chatter *4 quelqu_un|quelqu|
        humain|personne|conseiller*|agent|representant*|responsable|gerant|employe|vrai|conseillere|
        technicien|operateur|vous|service_client|service_clientele|patron
      humain|humaine|conseiller|conseillere|operateur|representant|representante
      vraie|vrai personne|humain
      robot|bot|machine|chatbot|automatique
      etes|est|es|vous|tu|suis|parle *3 robot|bot|humain|vraie_personne|machine|ia
      appelez|appelle|rappelez|rappelle moi|nous
      m|me|nous *1 appeler|rappeler|rappelle|appelle|telephoner|rappelez|rappelait
      un agent|conseiller
      y_a|a_t_il|est_ce_qu|il *3 quelqu un|>
      a|avec qui *1 je_parle|parle_je|ai_je|suis_je
      numero *1 de_telephone|telephone *2 joindre|appeler|parler
      vive voix
      personne|etre reelle|reel|humain|humaine
      passez|transferez|mettez moi *1 au|le|la|un|une|avec|a
      au|par telephone
      service *2 clientele|client|clients
      le|la|votre|au|du proprietaire|patron|patronne|gerant|gerante|superviseur|directeur
      service *1 client*
    `,
  },
  {
    means: 'not-human_request',
    say: `
      machine laver|cafe|a
      porte|boite automatique
    `,
  },
  {
    means: 'sensitive_pii',
    say: `
      numero *3 carte|assurance_sociale|compte|permis|passeport|securite_sociale|nas|assurance
      assurance sociale|maladie
      securite sociale
      passeport|cvv|iban|rib|cryptogramme|mot_de_passe|nas|date_de_naissance|ramq
      date *1 naissance
      carte|visa|mastercard *3 #
      ma carte est|numero|c|de_credit
      permis *1 conduire
      ne|nee le|en
      date expiration|d_expiration
    `,
  },
  {
    means: 'medical',
    say: `
      douleur*|mal_de|mal_a|mal_au|mal_aux|symptome*|ordonnance*|medicament*|enceinte|grossesse|patient|
        patiente|patients|diagnosti*|fievre|allergi*|infection*|infecte*|chirurgie|opere|operation|
        medecin*|docteur|malade|maladie|vomi*|nausee*|diarrhee|diabet*|insuline|dentiste|carie*|vaccin*|
        radio|radiographie|irm|antibiotique*|pilule*|comprime*|dose|doses|dosage|tension|vertige*|toux|
        tousse|grippe|asthme|enfle*|gonfle|cancer|chimio*|kine|gynecolog*|pediatre|prise_de_sang|
        analyses|cholesterol|migraine*|anxiete|depression|therapie|blessure|eczema|eruption|crampe*|
        regles|traitement
      resultat* *2 test*|analyse*|examen*|labo|sang|prise
      me|lui fait *1 mal
      gencives|dents|oreille*|genou|dos|cheville *2 saign*|mal|enfl*|douleur*|sensible*
      dent|dents|couronne|plombage|broche* *2 casse*|tombe*|brise*|fait_mal|mal
      etourdi|etourdie|etourdissement*|antidepress*|ordonnance*|prescription*|evanou*|essoufl*|palpit*
      arret maladie
      dossier medical
    `,
  },
  {
    means: 'minor',
    say: `
      j_ai|ai *1 8|9|10|11|12|13|14|15|16|17|douze|treize|quatorze|quinze|seize ans
      suis *2 mineur|mineure|enfant|ado|collegien|lyceen|lyceenne
      mineur|mineure
      moins de 18|16
      ma_mere|mon_pere|mes_parents|maman|papa *1 a_dit|veut|veulent|dit|ne|n|sait|savent|signe|me
      demander *2 parents|mere|maman|pere|papa
      au|en college|lycee|6e|5e|4e|3e|seconde|secondaire|primaire
    `,
  },
  {
    means: 'not-minor',
    say: `
      mon|ma|mes *1 fils|fille|enfant|enfants
      ai # ans de|d
      probleme|degat|detail mineur
    `,
  },
  {
    means: 'angry',
    say: `
      merde|merdique|putain|connard*|connasse*|salaud*|salope*|enculer|encule|bordel|chier|degueulasse|
        foutre|foutez|fous|foutu|idiot*|imbecile*|debile*|stupide*|honte|furieu*|enerve*|colere|marre|
        ras_le_bol|ridicule*|incapable*|scandal*|inadmissible|inacceptable|pourri|pathetique|clowns|
        escrocs|menteurs|tabarnak|tabarnac|calisse|crisse|ostie|osti|voleurs|insupportable|agacant|
        gonfle|abuse|abusez
      j en_ai_assez|en_peux_plus|en_ai_marre
      vous|tu *2 moquez|moques|foutez|fichez
      c est *2 honte|scandale|nul|abuse|n_importe|fou
      vous|tu|sont etes|es|sont *1 nul*|incapable*|mediocre*|poche*|pourri*|cave*|con|cons
      vous nul|nuls|nulles|niaisez|riez
      allez|va *1 au diable
      quelle|quel *1 arnaque|honte|farce|cirque|gang|bande
      pour *1 un|une|des cave|caves|con|conne|idiot*|imbecile*|debile*|valise*|niaiseu*
      bullshit|scandaleux|revoltant|exaspere*|ecoeure*|ecoeurant
      n importe quoi
      assez de|d|attendre|>
      ca suffit
      bande de
      manque de respect
    `,
  },
  {
    means: 'existing_customer',
    say: `
      ma|mon|notre commande|facture|compte|garantie|contrat|abonnement|colis|livraison|dossier|reservation
      deja client*
      suis *2 client|cliente
      numero *2 client|commande|dossier|contrat|facture
      suivi *1 de? *1 commande|colis|livraison
      ou *1 est *1 ma|mon
      garantie
      vous *2 installe|repare|pose|vendu|fait *2 chez|mon|ma|notre|le|la
      que vous *2 installe|pose|repare|vendu
    `,
  },
];
