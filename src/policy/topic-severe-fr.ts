import type { TopicPhrase } from './topic-meaning.ts';

/** French words of danger, law and fraud, without accents. */
export const frenchSevereTopics: readonly TopicPhrase[] = [
  {
    means: 'legal',
    say: `
      avocat*|tribunal|tribunaux|poursuivre|poursuites|poursuis|poursuivrai|proces|juge|juridique*|
        legal|legale|legales|illegal*|huissier*|litige|prudhomme*|mise_en_demeure|mediateur|prejudice|
        dommages_et_interets|justice|notaire|diffamation|negligence|dgccrf|cnil|opc|recours
      porter|porte|deposer|depose plainte
      met|mets|mettons|mettrai|mettre *1 en_demeure
      plainte *2 police|contre|opc
      protection *2 consommateur*
      contre|viole|violez|enfreint|selon *1 la loi
      rupture|bris *1 de contrat|bail
      audience *1 au|demain|lundi|mardi|mercredi|jeudi|vendredi|la|le|en|devant
      responsable* *1 des|de *2 dommages|degats|blessures|accident
      illegalite|poursuivi|poursuivre|jugement|citation|assignation|sommation|harcelement_criminel
      loi|lois >|sur|contre|interdit
      petites creances
      en|devant|a_la cour|juge|tribunal
      poursuite*|viol* *2 judiciaire*|loi|loi_s|droits|contrat
      porter|porte|portons|portera *1 plainte
      action en_justice|judiciaire|collective|legale
      mes droits
      appeler|appelle|prevenir *2 police|gendarmes
    `,
  },
  {
    means: 'not-legal',
    say: `
      avocat mur|toast
      salade|toast *2 avocat
    `,
  },
  {
    means: 'fraud',
    say: `
      fraude*|frauduleu*|arnaque*|arnaquer|escroc*|escroquerie*|vole|volee|voles|volees|voler|voleur*|
        piratee|pirater|piratage|hacke*|usurp*|hameconnage|phishing|contrefa*|clonee|clone|vol
      ne|n|pas *3 reconnais|autorise|fait|effectue|fais|connais *4 paiement*|achat*|transaction*|debit*|
        prelevement*|retrait*|virement*|charge*|frais|operation*
      paiement*|achat*|transaction*|debit*|prelevement*|retrait*|virement*|operation* *4 pas|
        non *3 autorise*|reconnais|fait|effectue|reconnu*|moi|fais|approuve
      sans *1 mon|ma|mes|notre *1 autorisation|accord|permission|consentement
      on|quelqu_un *2 utilise|vole|pris|pirate|acces|achete|retire *3 carte|compte|identite|argent|
        donnees|nom
      quelqu_un|quelqu un *3 utilise|vole|pris|pirate|acces|achete|retire *3 carte|compte|identite|
        argent|donnees
      perdu|perdue *3 carte|portefeuille
      bloquer|opposition *3 carte|compte
      argent *2 disparu|vole
      transaction*|paiement*|achat*|debit*|prelevement*|retrait*|virement*|charge* *5 ne|n|pas|jamais|
        non *2 fait*|faite*|reconnais|autorise*|effectue*|moi|demande*|connais
      transaction*|paiement*|achat*|debit*|prelevement*|retrait*|virement* *1 inconnu*|suspect*|
        etrange*|bizarre*|louche*
      jamais *2 fait|effectue|autorise|achete *3 achat*|paiement*|transaction*|ca|cela
      passer|passe pour vous|votre_compagnie|votre_entreprise|ma_banque
      faux|fausse|louche message|courriel|appel|facture|site|texto|compte
      bloquez|bloquer|gelez|geler|annulez *2 carte|compte
      fait frauder|arnaquer|voler|avoir|pirater
      compte|courriel|carte|cellulaire *3 pirat*|hack*|vide|compromis*|clon*
      moi qui *2 fait|achete|paye|autorise|utilise
      suspect|suspecte
    `,
  },
  {
    means: 'not-fraud',
    say: `
      vol pour|de_nuit|direct|a|est|pour_paris
      mon|le|prochain|un vol
    `,
  },
  {
    means: 'emergency',
    say: `
      accident|accidents|accouch*|contractions|intoxic*|brulure*|malaise|arret_cardiaque|police_secours|
        otage|couteau|menace_de_mort|hemorrag*|s_etouffe|s_est_effondre|s_est_evanoui*|coince*|piege*|
        defonce*|noye
      avale *3 pile|piece|javel|medicament*|produit|poison|jouet|pilules
      essaie|essaye|tente|essayent *3 entrer|forcer|rentrer
      tombe|tombee *5 bouge|reveille|releve|repond|conscience|inconscient*|tete|saigne
      bouge|respire|reveille|repond *1 plus|pas
      brule|brulent|flambe|prend_feu|en_feu
      avale|bu|mange *4 javel|medicaments|pilules|poison|pile|produit|liquide
      appelez|appeler|appelle *2 police|ambulance|pompiers|911|112|secours
      quelqu un *1 dans|chez|derriere *2 maison|moi|nous|cour|garage|appartement|porte
      cogne|frappe|cognee|ouvert *3 tete
      tombe|tombee|chute|chuter *3 toit|escalier*|echelle|echafaudage|bas|grave
      fait *1 une_chute|chute
      entre|entrent|rentre|rentrer|entrer *1 chez_moi|chez_nous|dans_ma|dans_la|par_la
      ma|ta|la|me *1 frappe|frappee|battu|battue|attaque|attaquee|menace|agresse
      tuyau*|drain|chauffe_eau|reservoir|conduite *2 pete|saute|fend*|coule*
      degat* d eau
      sous_sol|cave|maison *2 plein|rempli|inonde* *2 eau
      il|elle *2 respire|bouge|reagit *1 plus|pas
      urgence|urgences|ambulance|pompiers|incendie|feu|saigne|saignement|saignent|hemorragie|
        inconscient*|evanoui*|convuls*|infarctus|avc|etouffe*|explosion|explose|exploser|inondation|
        inonde|inondee|electrocut*|etincelle*|agress*|poignard*|tire_dessus|coups_de_feu|coup_de_feu|
        fusillade|kidnapp*|overdose|empoisonn*|noyade|noie|secours|911|112|samu|crise_cardiaque|fumee|
        blesse|blessee|blesses|monoxyde|effondr*
      fuite|odeur|sent|sens *2 gaz|brule|fumee
      sent|sens *2 fort|mauvais|bizarre *1 le? gaz
      peux|peut|arrive|n *1 plus|pas *1 respirer|a_respirer
      ne respire
      mal *2 poitrine
      douleur* *2 poitrine
      fait|eu|faire *1 malaise|arret_cardiaque|crise|attaque
      accident *2 voiture|grave|route|moto|vient
      a|eu *1 un accident
      a *1 l_aide|au_secours
      aidez|aide moi|nous *2 vite|svp|urgence|s_il|>
      cambriol*|intrus|entre_par_effraction
      perdu|perdre|rupture *1 les|des eaux
      danger|menace
      eau *3 partout|plafond|monte|electrique|prises
      tuyau* *2 eclate|casse|perce|rompu
      arme|pistolet|couteau
    `,
  },
  {
    means: 'not-emergency',
    say: `
      pas *1 urgent|urgence
      feu rouge|vert|de_cheminee|de_camp
      menace de pluie
    `,
  },
  {
    means: 'self_harm',
    say: `
      suicid*|me_tuer|me_suicider|me_pendre|m_ouvrir_les_veines|mettre_fin_a_mes_jours|
        mettre_fin_a_ma_vie|finir_avec_la_vie
      veux|voudrais|envie|prefere|vais *2 mourir|en_finir|me_tuer|disparaitre|plus_vivre|etre_mort|
        etre_morte
      veux|peux|envie *2 plus *2 vivre|continuer_a_vivre|exister|etre_la
      ne|plus|pas|aucune *3 raison|sens|envie *2 vivre|vie
      mettre fin *2 jours|vie
      me faire *1 du_mal|mal
      mieux *2 mort|morte|sans_moi
      plus *1 envie *1 vivre|d_etre_la
      vie|vivre *2 plus|pas|aucun *2 sens|raison|peine
      pris|avale *2 toutes|tous *2 pilules|medicaments|comprimes
      coupe|taillade|ouvert *2 veines|poignets
      si|quand je_meurs|je_mourais|je_suis_mort|je_suis_morte
      veut|voulait|veulent|va|pense *2 suicider|mourir|tuer|en_finir
      manquera|manquerai *3 meurs|mort|disparais
      a quoi_bon *1 vivre|continuer
      me fais *1 mal|du_mal
      me coupe|mutile|blesse *2 bras|poignets|veines|moi_meme|>
      fatigue|fatiguee|tanne|tannee|marre de *1 vivre|la_vie|ma_vie
    `,
  },
  {
    means: 'not-self_harm',
    say: `
      mourir|meurs de rire|faim|froid|chaud|soif
    `,
  },
];
