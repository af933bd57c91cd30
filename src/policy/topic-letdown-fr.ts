import type { TopicPhrase } from './topic-meaning.ts';

/** French: what went wrong, told by what happened; and what people need because of it; without accents. */
export const frenchLetdownTopics: readonly TopicPhrase[] = [
  {
    means: 'complaint',
    say: `
      // how people were treated
      employe*|livreur|technicien*|serveur|serveuse|secretaire|accueil|receptionniste|vendeur|vendeuse|
        chauffeur|conseiller*|dame|monsieur|personnel|medecin|docteur|ouvrier*|plombier|caissiere|gars|
        standardiste|coiffeuse *5 desagreable*|odieux|odieuse|mal_poli|grossier*|insolent*|agressif*|agressive*|
        meprisant*|insult*|malpoli*|impoli*|sec|seche|incompetent*|crie|raciste|mal_parle|ivre|hautain*|
        arrogant*|pas_aimable|mal_aimable
      odieux|odieuse|desagreable*|grossier|grossiere|meprisant*|hautain*|insolent*
      m|nous *1 a|ont|avez *2 insulte|mal_parle|crie_dessus|manque_de_respect|raccroche|mal_recu|mal_traite|
        humilie|engueule|ignore
      mal recu|recue|accueilli|accueillie|traite|traitee|parle
      raccroche *2 nez
      pose|posez *1 un lapin
      // late, or never
      appelle|appele|ecrit|relance|telephone|rappelle *3 depuis|fois|#_fois *3 jours|semaines|sans|personne|
        reponse|rien|mois
      depuis *2 jours|semaines|mois *3 reponse|nouvelle|nouvelles|rien|retour
      heures|heure|jours|semaines|mois|h *1 de retard
      toujours|encore|jamais *2 pas|rien|aucun|aucune|sans *2 remboursement|nouvelle|nouvelles|reponse|
        livraison|colis|commande
      plus|pas|aucune|sans *1 nouvelles *1 de|depuis votre|vous|#|des
      // what broke
      tombe|tombee|retombe|retombee|remise|remis *1 en panne *2 le_lendemain|lendemain|deja|encore|apres|deux|#|
        aussitot|depuis
      retombe|retombee|rechute *1 en_panne
      panne *1 lendemain|deja|encore|apres
      tenu que|qu_un|qu_une|deux|trois
      que vous *3 vendu*|pose*|installe*|repare*|livre* *3 ne|n|plus|pas|est|s *1 demarre|fonctionne|marche|
        plus|tourne|casse|cassee|panne|ferme|allume
      s|se *1 ecaille*|decolle*|fissure*|effrite*|detache*|decoud*|abime*
      // what was promised
      dit|promis|annonce|devis|prevu|convenu *4 et|mais|alors_que|au_final|pour *4 paye|facture|factures|debite|
        preleve|demande|demandez
      prix|montant|total|facture *2 pas|plus *1 celui|le|la|les *1 du|meme|prevu|annonce|devis|bon
      attendais|attendions|esperais *2 mieux|autre_chose|plus
      // what came was wrong
      livre|livree|livres|recu|envoye|donne|servi *2 mauvais|mauvaise
      arrive|livre|livree|arrivee|recu *2 raye*|abime*|cabosse*|tache*|defectueu*|dechire*
      perdre|perdu *1 mon|notre|du|une temps|journee|matinee
      pizza|commande|repas|plat|colis|livraison *4 froid|froide|tiede|brule|brulee|ecrase|renverse|ouvert|
        ouverte|incomplet|incomplete|cru
      pas *2 ce_que|celui_que|la_bonne|le_bon|la_taille *2 commande|demande|voulais|taille|couleur|modele
    `,
  },
  {
    means: 'not-complaint',
    say: `
      en retard de # min|minutes|mn
      desole *3 retard
      pas de retard
      pas desagreable|mal_du_tout
    `,
  },
  {
    means: 'cancel',
    say: `
      laisse|laissons|laissez|laisser tomber *2 travaux|visite|devis|commande|projet|rdv|rendez|intervention
      retracte|retracter|retractation|renonce|renoncer|renoncons
      ne|n|on|nous prend|prends|prenons|veux|veut *1 pas|plus *2 forfait|abonnement|contrat|appartement|offre
      finalement *4 pas|plus|annule*|non
    `,
  },
  {
    means: 'human_request',
    say: `
      qui *2 parler|adresser|joindre|m_adresser|discuter|contacter
      qui|ou *2 est|serait *1 le|la|votre responsable|directeur|directrice|patron|gerant|gerante|manager
      puis|peux|peut|dois|pourrais *2 parler|m_adresser|appeler *1 a? *1 qui|quelqu
      mettez|mettre moi *1 en relation
      en ligne avec
      dites|demandez|dis *3 de *1 me|m|nous rappeler|appeler|recontacter|contacter
    `,
  },
  {
    means: 'medical',
    say: `
      bouton*|plaque*|rougeur* *5 gratt*|partout|demange*|rouge*|visage|dos|bras|corps|jambe*|brule*
      gratte|grattent|demange|demangent|demangeaison* *2 partout|beaucoup|la|nuit|peau|corps|>
      demange*|urticaire|zona|psoriasis|gale|acne|abces|aphte*|hemorroide*|cystite|angine|otite|bronchite|
        sinusite|covid|gastro|arthrose|arthrite|scoliose|sciatique|lumbago|hernie|anemie|epilepsie|thyroide|
        endometriose|menopause|tachycardie|arythmie|glycemie|insomnie*
      visage|joue|genou|cheville|pied|main|doigt|oeil|levre|bras *3 gonfle*|enfle*|foule*|casse*|deboite*|
        fracture*|entorse|bleu
      foule|casse|deboite|fracture|tordu|luxe|foulee|cassee *2 cheville|bras|jambe|poignet|doigt|genou|pied|
        epaule|orteil|clavicule|cote
      entorse|fracture|foulure|platre|attelle|beq*
      tension|glycemie|sucre *3 #
      # *1 de tension|glycemie|temperature
      doliprane|ibuprofene|aspirine|paracetamol|kardegic|levothyrox|amoxicilline|cortisone|ventoline|metformine|
        xanax|anxiolytique*|anticoagulant*|antidepresseur*|antihistaminique*|penicilline|somnifere*|tramadol
      saigne*|saignement* *2 gencives|nez|oreille
      ai|avoir|fils|fille|bebe|enfant *3 de la temperature
      tete *2 tourne
      boule|grosseur|kyste|ganglion *3 sein|cou|aine|gorge|aisselle
      essouffle*
      souffle *2 court
      operer|opere|operee *2 genou|hanche|dos|coeur|oeil|yeux|appendicite|vesicule|main|epaule|dents
      dents|dent *1 de sagesse
      retire|enleve|arrache *3 dents|dent|points
      cicatrice|plaie|pansement|points_de_suture
      nez pris|bouche
    `,
  },
  {
    means: 'angry',
    say: `
      allez|va|aller *2 en enfer|au_diable|vous_faire|te_faire|chier
      allez|va vous|te faire voir|foutre|cuire|mettre|enculer
      foutage|foutoir
      vous|on|tu|se *2 fout|fous|foutez|fiche|moque|moquez|paie|payez *1 de nous|moi|la|ma
      honteux|honteuse|lamentable|minable*|guignol*|charlot*|branleur*|bouffon*|rigolos|tocard*|abruti*|cretin*|
        ordure*|pourriture*|escroc*|degoute*|indigne|indignee|revolte*
      hors de moi|lui
      cul|dos de vous|votre|vos|cette|ca
      ras_le_cul|plein_le_cul|plein_le_dos
      y en a *1 ras|marre|plein|assez
      moquer|moque *2 monde|gens|clients|gueule
      prenez|prends *3 pour *2 con|conne|idiot*|debile*|pigeon*|imbecile*|cons
    `,
  },
];
