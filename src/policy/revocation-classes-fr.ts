/** Every form of regular verbs that people command or plead with: `contact` → contactez contacte contactes contacter. */
const verbs = (stems: string, endings = 'ez e es er iez'): string[] =>
  stems.split(' ').flatMap((stem) => endings.split(' ').map((ending) => stem + ending));

const disturbing =
  'contact text derang harcel importun spamm sollicit relanc embet recontact emmerd achal agac textot ennui inond bombard parl communiqu goss niais fatigu saoul soul gonfl tann';
// The infinitive, and its endings that sound the same: « arrêtez de me contacté ».
const infinitives = [...verbs(disturbing, 'er e ez'), 'ecrire', 'ecrir', 'ecrit', 'ecris', 'reecrire'];

/** Word classes of the French revocation tables, without accents; `m'envoyer` is read as `m envoyer`. */
export const frenchClasses = {
  arretez: 'arretez arrete arretes arreter cessez cesse cesser stop stoppez stoppe finissez',
  decrire: [
    ...infinitives.flatMap((verb) =>
      ['de_me', 'de_m', 'de_nous', 'me', 'm', 'nous', 'd', 'de'].map((before) => `${before}_${verb}`),
    ),
    'd_insister de_m_en_envoyer de_me_faire_chier de_communiquer_avec_moi de_communiquer_avec_nous',
  ].join(' '),
  denvoyer: `vos_envois ${verbs('envoi envoy adress transfer', 'er e ez')
    .flatMap((verb) => ['de_m', 'de_nous', 'd', 'm', 'de', 'de_me'].map((before) => `${before}_${verb}`))
    .join(' ')}`,
  dappeler: 'de_m_appeler de_me_appeler de_me_telephoner d_appeler de_nous_appeler de_telephoner m_appeler',
  ecrivez: `${verbs(disturbing).join(' ')} ecrivez ecriviez ecris ecri ecrive ecrives ecrire recrivez reecrivez reecris reecrire repondez reponds
    repondre insistez insiste insister`,
  envoyez:
    'envoyez envoi envoit envoie envoies envoyer envoye envoyes renvoyez envoyiez adressez adresser transmettez',
  appelez: 'appelez appelle appelles appeler telephonez telephone telephoner rappelez rappelle',
  pronom: 'm me nous moi',
  smsfr: `messages message sms textos texto mms publicites publicite pubs pub promotions promos notifications alertes
    offres textes text spam communications textes_messages spams mails relances relance affaires notifs courriels infolettre coupons coupon sondages circulaires rappels newsletter nouvelles sollicitations niaiseries niaisage harcelement`,
  retirez: `${verbs('retir enlev supprim suprim effac ot ray radi vir elimin degag').join(' ')} sortez sors sortir exclure excluez
    desinscrivez desinscris desinscrire desabonnez desabonne desabonner`,
  liste:
    'liste listes list fichier fichiers base_de_donnees base repertoire contacts base_de_donnee systeme registre envois diffusion',
  // What people leave that is not the list of our texts.
  service: `salle gym sport magazine journal box forfait club piscine assurance internet mutuelle telephone cable yoga cours
    electricite gaz eau newsletter_papier netflix spotify canal bail compte revue entretien mobile fibre`,
  numero:
    'mon_numero ce_numero mon_nom mes_coordonnees mon_contact mes_donnees mon_telephone mon_portable mon_tel mes_infos notre_numero mon_cell mon_cellulaire ce_cell ce_cellulaire ce_telephone ce_contact ce_portable mon_mobile mon_number ce_number mon_no mon_numero_de_telephone ce_numero_de_telephone',
} as const;
