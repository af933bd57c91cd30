import type { TopicPhrase } from './topic-meaning.ts';

/** French: harm done or feared, told by what happened rather than by its name; without accents. */
export const frenchHarmTopics: readonly TopicPhrase[] = [
  {
    means: 'legal',
    say: `
      repression *1 des? fraudes
      depose|deposer|deposerai|deposons|porte|porterai *1 une? plainte
      expulser|expulse|expulsee|expulsion
      licencie|licenciee|licenciement
      attaque|attaquer|attaquerai|assigner|trainer|traine *2 en|au|devant|aux *1 justice|tribunal|tribunaux|
        prud|prudhommes
      prud hommes|homme
      convocation *2 juge|tribunal|police|gendarmerie|audience
      commissariat|gendarmerie|procureur|procureure|conciliateur
      bureau|union *2 consommateur|consommateurs
      que_choisir|60_millions
      protection juridique
      recommande *3 avocat|juge
    `,
  },
  {
    means: 'fraud',
    say: `
      // done in my name
      ouvert|fait|pris|souscrit|loue|contracte|commande|achete|signe *5 a|en|avec|sous mon|ma|mes nom|identite|
        papiers|donnees|carte|signature
      quelqu|on|prete|pret|credit *6 avec|sous mon|ma|mes identite|papiers|nom
      usurp* *3 identite|nom
      signature *4 imitee|falsifiee|contrefaite|pas_la_mienne|fausse
      imite|falsifie|contrefait *2 signature
      // money that is gone
      vide|siphonne|pille *2 compte|livret|epargne
      compte|livret *4 vide|siphonne|pille
      paye|verse|vire|avance|acompte *6 disparu|disparait|plus_de_nouvelles|ne_repond_plus|repond_plus|
        introuvable|evapore
      un est|s_est entre|connecte|introduit|rentre *2 compte|comptes|banque|messagerie|espace
      faux|fausse conseiller|conseillere|banquier|technicien|agent|policier|plombier|vendeur|livreur|employe|
        serrurier
      // somebody who passes for another
      pretend|pretendait|pretendant|disait|soi_disant|dit *4 chez|de|pour vous|votre|ma_banque *6 argent|code|
        codes|carte|payer|demande|acompte
      demande|demandent|demandait|reclame|exige *6 cartes|carte|code|codes|bitcoin|bitcoins|mandat *2 cadeau|
        cadeaux|steam|itunes|google|bancaire|bancaires|western|confidentiel|secret|pcs
      mail|message|sms|courriel|appel|lien *5 demande|demandait|demandant|reclame *3 mot_de_passe|code|codes|
        coordonnees_bancaires|carte|rib|identifiants
      cheque|billet|vendeur|site|annonce|profil|iban *3 faux|fausse|bidon
      fait passer|passant pour
    `,
  },
  {
    means: 'not-fraud',
    say: `
      ai|avons|vais|veux|peux|voudrais *2 ouvert|ouvrir|fait|pris|souscrit|signe|loue|commande|achete *5 mon nom
      vide *1 mon compte facebook|instagram
    `,
  },
  {
    means: 'self_harm',
    say: `
      taillade*|lacere*|scarifi*|mutile|mutiler|automutil*|autodestruct*
      parle|pense|menace|veut|voulait|dit|songe|essaye|essaie|tente|envie *3 se|s tuer|suicider|pendre|jeter|
        foutre_en_l_air|ouvrir_les_veines|faire_du_mal
      menace|parle|parlait de *1 mourir|suicide|sauter|en_finir
      me|m *1 jeter|jette|foutre|balancer|jeterai *4 train|pont|metro|fenetre|balcon|toit|rails|voiture
      vais|veux|voudrais|envie_de sauter *3 pont|fenetre|balcon|toit|immeuble
      avale|pris|prendre|avaler *4 boite|boites|tous|toute|toutes|plaquette|tube *3 cachets|somnifere*|
        medicament*|comprimes|pilules|anxiolytiques|doliprane
      manquerai|manquerais|manque *1 a *1 personne
      plus|jamais|pas *1 me reveiller|etre_ne|etre_nee|exister|etre_la
      plus|jamais|pas exister|etre_ne|etre_nee
      adieu *3 tous|tout_le_monde|famille|amis|pardon|pardonnez|vie
      pardonnez|pardon *3 adieu
      serait|seraient|iriez|irait *2 mieux sans moi
      recommence|reprends|recommencer *2 me couper|scarifier|faire_du_mal|faire_mal|mutiler
      me suis *3 coupe|coupee|taillade|ouvert|tailladee *2 bras|veines|poignets|cuisses
    `,
  },
  {
    means: 'not-self_harm',
    say: `
      me|se|te|nous *2 coupe|couper|coupee *1 les|la|le|un|une cheveux|cheveu|parole|doigt|frange|pointes|ongles
      en_finir avec les|le|l|ces|cette|mes
      en_finir avec la paperasse|procedure|cuisine|salle|facture|moisissure|fuite|renovation|dette|peinture|
        poussiere|toiture|cloture|clim|terrasse|chaudiere|plomberie|location|banque|mauvaise
      mort|morte de rire|fatigue|faim|trouille|honte|soif|froid
    `,
  },
  {
    means: 'emergency',
    say: `
      perdu|perd|perdue|perte *1 de? connaissance
      on|homme|type|gars|un *2 me|nous suit|suivent|poursuit|traque|attaque|agresse
      gorge|langue|visage|levres *3 gonfle|gonflent|serre|ferme|enfle
      reaction allergique|anaphylactique
      arbre|poteau|grue|cable|cables|toit|mur|plafond *3 tombe|tombee|effondre *2 sur|maison|voiture|route
      rode|rodent *4 couteau|arme|maison|jardin
      coince*|bloque*|enferme* *3 ascenseur|cave|voiture|elevateur
      electrocute*|electrisee|electrise
      s etouffe|etrangle|etouffent
    `,
  },
  {
    means: 'not-emergency',
    say: `
      feu est|passe vert|rouge|orange|au
      cheminee|poele|feu *3 de? bois|granules|cheminee|camp|artifice
      cheminee *3 feu
      bloque*|coince* *3 bouchons|embouteillages|travail|circulation|reunion
    `,
  },
];
