/** Spanish imperatives and infinitives of one verb, with and without the pronoun at their end. */
const forms = (stems: string, endings: string, pronouns: string): string =>
  stems
    .split(' ')
    .flatMap((stem) =>
      endings.split(' ').flatMap((ending) => pronouns.split(' ').map((pronoun) => stem + ending + pronoun)),
    )
    .map((form) => form.replaceAll('-', ''))
    .join(' ');

/** Word classes of the Spanish revocation tables, without accents; `-` marks an empty ending. */
export const spanishClasses = {
  deja: 'deja deje dejen dejan dejad dejes para pare paren parad parar dejar dejarme cesen cese basta_ya_de basta termina terminen suspendan suspenda eviten evite dejeis dejaseis dejarais dejasen pareis frenen frene frena frenar dejense dejese dejate paralen parale dejenme dejeme dejame dejan dejaran',
  escribir: `${forms('escribi molesta contacta texte textea mensajea fastidia hostiga acosa spamea jode chinga joroba insisti jodi textia', 'r', '- me nos')}
    estar_escribiendo estar_molestando estar_molestandome estarme_escribiendo estarme_molestando estar_jodiendo estar_chingando joder chingar
    fregar fastidiar hinchar romper escribirle escribirles molestarle contactarle textearle bombardear bombardearme`,
  mandar:
    'mandar mandarme mandarnos enviar enviarme enviarnos estar_mandando estar_enviando estarme_mandando estarme_enviando mandarle mandarles enviarle enviarles meter mandandome enviandome mandaros enviaros',
  llamar: 'llamar llamarme llamarnos marcar marcarme telefonear telefonearme',
  escriba: `texten texte textes mensajeen mensajee escriba escriban escribas escriva escrivan contacte contacten contactes moleste molesten molestes textee texteen
    textees mensajee mensajeen escribir escribirme contactar contactarme molestar molestarme textear fastidie fastidien
    hostigue hostiguen acose acosen jodan joda jodas chinguen chingue chingues spameen vuelva_a_escribir
    vuelvan_a_escribir vuelvas_a_escribir vuelva_a_contactar vuelvan_a_contactar vuelva_a_molestar vuelvan_a_molestar
    vuelvas_a_molestar sigan_escribiendo siga_escribiendo sigas_escribiendo sigan_molestando siga_molestando
    sigas_molestando esten_molestando este_molestando estes_molestando esten_escribiendo este_escribiendo
    estes_escribiendo escribiera escribieran escribieras contactara contactaran contactaras molestara molestaran molestaras
    friegue frieguen friegues hinche hinchen hinches rompa rompan rompas texteara textearan hable hablen hables hablara hablaran busque busquen busques escribais contacteis molesteis texteeis llameis insistais insista insistan insistas`,
  mande: `mande manden mandes mandar mandarme envie envien envies enviar enviarme incluyan incluya vuelva_a_mandar
    vuelvan_a_mandar vuelvas_a_mandar vuelvan_a_enviar vuelva_a_enviar sigan_mandando siga_mandando sigas_mandando
    mandeis envieis mandara mandaran mandaras enviara enviaran enviaras sigan_enviando siga_enviando esten_mandando este_mandando estes_mandando`,
  // "They do not write to me": a complaint, or an order with its ending mistyped.
  indicativo: 'escribe escriben contacta contactan molestan manda mandan envia envian',
  llame:
    'llame llamen llames llameis marque marquen marques telefonee telefoneen vuelva_a_llamar vuelvan_a_llamar vuelvas_a_llamar',
  mensajes: `promos propagandas mensajes_sms mensaje mensajes textos texto sms mensajitos notificaciones alertas promociones publicidad ofertas avisos
    propaganda anuncios comunicaciones mensajes_de_texto spam messages texts whatsapp whatsapps wasap wasaps promocion oferta notificacion
    recordatorios informacion info recados cupon cupones encuesta encuestas boletin boletines noticias recordatorio`,
  quita: forms(
    'quit borr sac saqu elimin remuev remov retir tach suprim',
    'a e en an ar er as es ara aran ase asen ad ed eis',
    '-',
  ),
  quitame: `${forms('quit borr sac saqu elimin remuev retir tach', 'a e en an ar ad ed', 'me nos')} excluidme sacadme sacame sacarme sacanos removerme
    suprimanme suprimame bajame bajeme bajenme desuscribeme desuscribame desuscribanme desuscribirme excluyame
    excluyanme desinscribanme removeme quitenos borrennos saquennos eliminennos`,
  lista:
    'lista listas base bases base_de_datos sistema registro registros directorio mensajes grupo contactos textos bd',
  minumero: `mi_numero mi_telefono mi_nombre mi_celular este_numero mi_contacto mis_datos mi_cel este_telefono ese_numero este_contacto
    este_celular nuestro_numero mi_movil mi_informacion mi_numero_de_telefono`,
  // "Take it out", of a number spoken of before.
  quitalo: forms('quit borr sac elimin remuev retir tach suprim', 'a e en an ar ad', 'lo los la las'),
  lleguen: 'lleguen llegue llegaran llegara sigan_llegando siga_llegando esten_llegando',
  escribiendo: `escribiendo mandando enviando molestando texteando contactando chingando jodiendo fastidiando insistiendo
    spameando mensajeando acosando hostigando mandandome enviandome escribiendome molestandome contactandome`,
  // To pester, in the words of several countries: "dar la lata".
  lata: `lata brasa tabarra murga turra chapa vara paliza guerra conazo por_culo por_saco narices cojones huevos pelotas
    bolas paciencia cabeza`,
  acoso: 'spam acoso hostigamiento bombardeo propaganda publicidad',
  unmensaje: 'mensaje mensajes texto textos sms whatsapp whatsapps wasap whats whatsap wapp mensajito',
  // What people leave that is not the list of our texts.
  servicio: `gimnasio gym internet cable linea luz agua gas seguro poliza telefono netflix spotify contrato tarjeta cuenta
    membresia club plan movil fibra television colegio escuela autonomos`,
  // Between "no" and its verb.
  clitico: 'me nos le les lo la los las se me_los me_lo me_las me_la nos_los mas me_esten me_este me_sigan',
  de: 'de d',
  nome: 'no_me nunca_me ya_no_me no_nos ya_no_nos jamas_me nunca_mas_me no_m ya_no_m',
} as const;
