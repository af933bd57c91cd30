import type { TopicPhrase } from './topic-meaning.ts';

/** French: personal data, health, age and temper; without accents. */
export const frenchPersonalTopics: readonly TopicPhrase[] = [
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
      arrache* *2 dent|dents
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
      pas|jamais *2 18|dix_huit ans
      bientot|presque|que 13|14|15|16|17 ans
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
];
