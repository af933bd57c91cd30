import type { TopicPhrase } from './topic-meaning.ts';

/** French: what customers want undone or complain of, and who is one already; without accents. */
export const frenchServiceTopics: readonly TopicPhrase[] = [
  {
    means: 'cancel',
    say: `
      annuler|annulez|annule|annulation*|annulee|annulons|rembours*|resili*|decommander
      plus|pas|pu *1 besoin *3 service|services|rendez|travaux|commande|soumission|reservation
      veux|voudrais|voulons|peux|puis_je|comment|dois|aimerais *1 retourner|rapporter|echanger *2 produit|article|achat|
        commande|item|colis|meuble|piece|>
      fermer|supprimer|cloturer|desactiver|resilier|fermez|supprimez|cloture|fermeture *2 compte|
        contrat|abonnement|service|profil
      rendez|rendre|recuperer|ravoir *3 argent|acompte|depot
      j annule
      veut|veux|voulons|veulent *1 plus|pas *4 rendez|reservation|service|commande|contrat|abonnement|
        rdv|devis|soumission|travaux
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
      mauvais|mauvaise|pire|mediocre *2 service|travail|experience|qualite|avis|travaux|entreprise|
        critique
      service|travail|entreprise|compagnie|experience *2 mauvais|nul|nulle|terrible|horrible|pire|
        mediocre|deplorable
      jamais|toujours|personne|pas|n *2 venu|venus|venue|rappele|repondu|repond|recu|arrive|arrives|
        fini|termine|repare|livre|rembourse|fonctionne|marche|regle|resolu|presente|satisfait*|content*|
        passe
      attends|attend|attendons|attendu *2 toujours|encore|depuis|mon|ma|#|des
      pitoyable|bacle*|pourrie*|minable*|execrable*|medioc*|defectueu*|manquant*|incomplet*|negligen*|
        arrogant*|impolitesse|affreux|horrible*|decevant*
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
      vous|tu|ils|employe*|technicien*|equipe *2 brise|casse|abime|endommage|scratche|raye *2 mon|ma|
        mes|le|la|notre
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
    means: 'existing_customer',
    say: `
      ma|mon|notre commande|facture|compte|garantie|contrat|abonnement|colis|livraison|dossier|
        reservation
      deja client*
      suis *2 client|cliente
      numero *2 client|commande|dossier|contrat|facture
      suivi *1 de? *1 commande|colis|livraison
      ou *1 est *1 ma|mon
      garantie
      vous *2 installe|repare|pose|vendu|fait *2 chez|mon|ma|notre|le|la
      que vous *2 installe|pose|repare|vendu
      ai|avons|avait *1 achete|loue|commande|engage *4 chez|de|a vous
      que vous avez|aviez *3 pose*|installe*|repare*|vendu*|monte*|construit*|peint*
      suis|sommes|etais *2 chez vous depuis
    `,
  },
];
