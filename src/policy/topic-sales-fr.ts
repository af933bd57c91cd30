import type { TopicPhrase } from './topic-meaning.ts';

/** French: price, time and the wish for a person; without accents. */
export const frenchSalesTopics: readonly TopicPhrase[] = [
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
      demain|aujourd_hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce_soir|midi|matin|
        apres_midi
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
];
