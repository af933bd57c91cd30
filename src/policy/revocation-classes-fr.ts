/** Word classes of the French revocation tables, without accents; `m'envoyer` is read as `m envoyer`. */
export const frenchClasses = {
  arretez: 'arretez arrete arretes arreter cessez cesse cesser stop stoppez stoppe finissez',
  decrire: `de_m_ecrire de_me_contacter de_me_texter de_me_harceler de_me_deranger de_m_embeter
    de_m_importuner de_me_spammer de_m_emmerder de_nous_contacter de_nous_ecrire
    de_me_solliciter de_nous_solliciter de_me_relancer de_nous_deranger de_nous_harceler d_insister d_ecrire
    de_texter de_contacter de_harceler de_spammer de_deranger de_solliciter de_mecrire d_emmerder
    m_ecrire me_contacter me_texter me_harceler me_deranger de_me_textoter d_embeter de_me_faire_chier
    de_m_en_envoyer de_me_bombarder`,
  denvoyer: 'de_m_envoyer de_nous_envoyer d_envoyer de_menvoyer m_envoyer vos_envois',
  dappeler:
    'de_m_appeler de_me_appeler de_me_telephoner d_appeler de_nous_appeler de_telephoner m_appeler de_mappeler',
  ecrivez: `ecrivez ecris ecrive ecrives contactez contacte contactes textez texte textes derangez derange
    harcelez harcele importunez spammez spamme sollicitez sollicite relancez relance embetez embete mecrivez
    ecrire contacter texter deranger solliciter relancer recontactez recontacte recontacter recrivez`,
  envoyez: 'envoyez envoie envoies envoyer menvoyez renvoyez envoyiez',
  appelez: 'appelez appelle appelles appeler telephonez telephone telephoner rappelez rappelle',
  pronom: 'm me nous moi',
  smsfr: `messages message sms textos texto mms publicites publicite pubs pub promotions promos notifications alertes
    offres textes spam communications textes_messages spams mails`,
  retirez: `retirez retire retires retirer enlevez enleve enleves enlever supprimez supprime supprimes supprimer effacez efface
    effaces effacer otez ote desinscrivez desinscris desinscrire rayez raye radiez sortez virez vire`,
  liste:
    'liste listes fichier fichiers base_de_donnees base repertoire contacts base_de_donnee systeme registre envois diffusion',
  numero:
    'mon_numero ce_numero mon_nom mes_coordonnees mon_contact mes_donnees mon_telephone mon_portable mon_tel mes_infos notre_numero',
} as const;
