import type { RevocationPhrase } from './revocation-meaning.ts';

/** Spanish: no more texts, said by what they do to people, by rights, by reasons, in passing. */
export const spanishEveryday: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // texts that arrive
      como|que *2 para que no|ya_no *1 me|nos *1 @lleguen|@escriba|@mande *2 @mensajes|esto|estos|eso|mas|nada|>
      como|que *4 que no|ya_no *1 me|nos *1 @lleguen|@escriba|@mande *2 @mensajes|esto|estos|eso|mas|nada|>
      no|ya_no *1 quiero|deseo|quisiera que me|nos *2 @lleguen|llegando *3 @mensajes|mas|esto|nada
      < que? no|ya_no me|nos *1 @lleguen *2 @mensajes|nada|cosas|esto
      @deja @de llegarme|llegar|llegarnos *3 @mensajes|esto|>
      como|que|donde *4 no|ya_no recibir|tener *2 @mensajes|esto|estos|eso
      hay|existe|habra *1 manera|forma|modo|opcion *1 @de *1 no|ya_no *1 recibir|me_lleguen|me_escriban|
        me_manden|tener
      hay|existe|habra *1 manera|forma|modo|opcion *1 @de que? *1 no|ya_no *1 me|nos *1 @lleguen|@escriba|@mande
      hay|existe|habra *1 manera|forma|modo|opcion *1 @de *1 darme|darse|darnos de_baja|d_baja
      como *1 se cancela|cancelan|para|paran|quita|quitan|detiene|desactiva|bloquea|elimina *2 @mensajes
      // no interest in texts
      no|sin|ni *2 interesa|interesan *1 recibir|que_me|que_nos *3 @mensajes|@escriba|@mande|nada
      no|sin|ni|ya_no|tampoco *2 interesado|interesada|interesados|interesadas|interes *1 en|
        @de *1 recibir *3 @mensajes|nada|mas
      no|sin|ni|ya_no *2 interesado|interesada|interesados|interesadas|interes *1 en sus|tus|vuestros|vuestras|
        estos|estas|esos @mensajes
      no me|nos interesan sus|tus|vuestros|vuestras|estos|estas *1 @mensajes
      pesadez|fastidio|lata|hartazgo @de|con @mensajes
      no|ya_no *1 acepto|aceptamos|admito|tolero|permito *1 @mensajes
      // to pester
      @deja @de *2 dar|darme|darnos|tocar|tocarme|romper|romperme|hinchar|hincharme|comerme *2 @lata
      no *1 me|nos *1 deis|den|des|de mas? *1 lata|brasa|tabarra|murga|turra|vara
      no *1 me|nos *1 toqueis|toquen|toques|rompas|rompan|hinches|hinchen *3 narices|cojones|huevos|pelotas|
        bolas|paciencia
      hasta *1 narices|gorro|coronilla|madre|huevos|cojones|pelotas|conino|mono|tope|arriba|cabeza *1 de|
        con *3 @mensajes
      canse|harte|aburri|cansaron|hartaron|hartan|cansan|aburren de|d|con *2 @mensajes
      @deja|paren|parad|alto|basta con|el|la|de *1 @acoso
      ni|no|nunca *2 ocurra|ocurran|vuelvan|vuelva|vuelvas|volvais *2 volver *1 a @escribir|@mandar|@llamar
      absteng*|abstente|absteneos|abstenerse|evite|eviten|evitad|evitar|eviteis *1 @de? *1 @escribir|@mandar|
        @escriba|@mande
      favor de? no insistir|insista|insistan|insistas
      < no insista|insistan|insistas|insistais mas? >
      // to forbid, to object
      prohibo|prohibe|prohibido|prohibimos|prohibida *1 @escribir|@mandar
      prohibo|prohibe|prohibido|prohibimos|impido *1 que me|nos @escriba|@mande|@llame
      opongo a *1 recibir|que|tratamiento|uso|@mensajes
      derecho *2 oposicion|supresion|cancelacion|olvido|retirada *5 datos|numero|informacion|@mensajes|>
      ejerzo|ejercito|ejercer *2 derecho *2 oposicion|supresion|cancelacion|olvido|baja
      no *1 teneis|tienen|tiene|tienes *1 consentimiento|permiso|autorizacion *1 para|de|a|> *1 @escribir|
        @mandar|contactarme|usar|utilizar|tener|>
      no|nunca|jamas *2 he|hemos|habia dado *1 permiso|consentimiento|autorizacion|mi_numero *1 para|de|a|
        > *2 @escribir|@mandar|contactarme|usar|que
      no|ya_no *1 teneis|tienen|tiene|tienes mi|mis *1 consentimiento|permiso|autorizacion
      no *1 teneis|podeis|pueden|puede|puedes *1 permiso? *1 para? *1 mandarme|enviarme|escribirme|contactarme|
        mandarnos|enviarnos
      revocar|retirar|quitar|anular *1 mi|el|la *1 consentimiento|permiso|autorizacion
      retiro|revoco|cancelo *1 la|el|mi *1 autorizacion|permiso|consentimiento
      lista|registro|servicio robinson
      registro|lista *1 no_llame|no_llamar|no_llames|no_molestar|no_contactar|exclusion|oposicion|publicitaria
      no firme para *2 @mensajes|recibir
      jamas|nunca|no *1 autorice|acepte|permiti *1 que|a *1 me @escriba|@mande|contactaran|contactara
      // already said, already served
      he|ya *1 puse|mande|escribi|respondi|conteste|envie|puesto|mandado|enviado|contestado|respondido *1 alto|
        stop|baja
      no|ya_no|dejen_de *1 sigan|siga|sigas|sigais|esten|este|andeis|anden *1 @escribiendo|llamando *1 ni|o|y|
        > @escribiendo|>
      no *1 sigan|siga|sigas|sigais|esten|este|esteis|anden|ande|andes *1 @escribiendo
      no|ya_no *2 requiero|ocupo|necesito|necesitamos que *1 me|nos *1 @escriba|@mande|@lleguen
      no *1 es|hace|hay *1 necesario|falta|necesidad *1 que *1 sigan|siga|sigas|sigais|continuen *1 @escribiendo
      // their number, and what is to become of it
      @minumero|numero|telefono|contacto|datos *5 @quitalo >|ya|de|por_favor|inmediatamente
      @quitame *2 whatsapp|wasap|agenda|archivo|archivos|ficheros|fichero
      me @quita *2 whatsapp|wasap|agenda|archivo|archivos|ficheros|fichero
      ^ *1 remover|quitar|eliminar|borrar|sacar *1 numero|telefono|contacto|celular >
      fuera|salganse|salgase|salte|salgan|salid @de mi telefono|celular|vida|whatsapp|numero|movil
      me|queremos|quiero|quisiera quiero|salir|salirme|salirnos|quisiera *1 salir? de|d|d *2 @lista|esto|aqui
      me quiero|quisiera|gustaria *1 salir|borrar|desapuntar|quitar >|de
      desapunt*|desapuntame|desapuntadme
      @quitame|borrarme|darme *1 del|de|d *1 registro|sistema|programa *1 @de *1 @mensajes
      numero|telefono no es el|la|de *2 que *2 busca|buscan|buscas|cree|creen
      dueno|duena|propietario anterior *3 numero|telefono|celular
      anterior dueno|duena|propietario *2 numero|telefono|celular
      dar|den|doy|demos|dame|denme de_baja @minumero *3 @lista|>
      quiero|queremos|necesito|necesitamos|exijo|exigimos|pido|pedimos|deseo|solicito|quisiera que? me|
        nos @quita >|de
      no|ya_no *2 quiero|queremos|deseo|quisiera *1 formar_parte|pertenecer|participar|aparecer|
        figurar *3 @lista
      no @deja @de molestar|molestarme|joder|chingar|fastidiar|fregar|hostigar|acosar
      dejen|deje|deja|dejad|dejeme|dejame|dejenme me|nos? em|en paz
      no|nunca *1 pedi|solicite|he_pedido ser|que_me contactado|contactada|contactaran|contacten|escribieran
      equivocais|equivocas|equivocado|confundiste|confundieron|confundes *3 no soy yo
      pedi|pedimos|dije|dijimos|pedido|dicho *6 que no *1 @escriba|@mande
      no|nunca|jamas me|nos? volvais a @escribir|@mandar|@llamar
      // wrong person
      equivoco|equivoca|equivocan|equivocaron|equivocado|equivocada|equivocados|equivocaste|confundio|confunden|
        confundiendo *3 yo? no soy ~ >
      no soy ~ *2 equivoco|equivoca|equivocan|equivocaron|equivocado|equivocada|equivocados|equivocaste|
        confunde|confunden
      // the dead, the young
      murio|fallecio|fallecido|fallecida|difunto|difunta|muerto|muerta *4 no|ya_no|dejen_de|deje_de|
        paren_de *2 @mande|@escriba|@escribir|@mandar
      de|d|del *3 nino|nina|menor|hijo|hija|nieto|nieta *6 no|ya_no|dejen_de|dejad_de|deje_de *1 le? *1 @mande|
        @escriba|@escribir|@mandar
      // the sending itself
      cancelar|cancele|cancelen|cancela|detener|parar *1 envio|envios
      cancelar|cancele|cancelen|cancela mi|este|el numero|telefono|celular
      ^ detenlo|detenganlo|parenlo|paralo|parelo $
      // a sentence of its own beside other talk
      < detenganse|detengase|paren|pare|basta esto|ya|todo|con_esto|por_favor >
      < detenga|detengan esto|todo >
      < sin|cero|no_mas @mensajes por_favor|gracias? >
      puse|mande|escribi|respondi|conteste|envie *2 alto|stop|baja y|pero *3 sigue|siguen|llega|llegan|mandan|
        escriben|llegando
      @quitame @de tu|su|vuestra agenda
      me dan|das|da|den|deis de_baja @de|ya inmediato|una|esto|aqui|sus|su|todo|tu|vuestra|vuestros
      suspendan|suspender|suspenda|suspended|cesen|cese|interrumpan|interrumpa|detengan|detener|paren|parad|
        cancelen|parar *1 el|los|la|esos|estos? envio|envios|bombardeo|acoso
      frenen|frene|corten|cortenla|cortala|paren|parad|parenla|bajenle|cese|cesen con *2 @mensajes|envio|envios
      por_que|porque|todavia|aun|sigo_sin|nunca *2 no? *1 me|nos quitan|borran|sacan|eliminan|han_quitado|
        han_borrado|han_sacado|han_eliminado|quitaron|borraron|eliminaron *1 de|>
      no *1 me|nos dan|dieron|han_dado|habeis_dado|da de_baja
      ^ *1 ya? paren|paren_ya|basta|alto|pare|parad|dejen|para x|de|ya|por *1 una|favor? vez? $
    `,
  },
  {
    means: 'hold',
    say: `
      me|nos *1 molestan|fastidian|despiertan|hartan|enojan|saturan|molesta *2 @mensajes
      no me|nos gusta|agrada *1 que me|nos @escriba|@mande
      me|nos molesta|incomoda|fastidia *1 que me|nos @escriba|@mande
      ^ *1 menos @mensajes
      me|nos siguen|sigue|sigues|seguis @escribiendo|llegando
      < no|yo_no *1 me_llamo ~ >
      me quiero|quisiera salir >
      como *1 se cancela|para|quita|detiene|desactiva|bloquea esto|eso >
      no|ya_no *2 quiero|deseo *1 formar_parte|participar >
      bloqueado|bloqueados|reportado|reportados y bloqueado|bloqueados|reportado|reportados
      reportare|denunciare|bloqueare|reportaremos este|su|tu|el numero
      se|te|os han|ha|has|habeis equivocado|confundido >|de
      creo|parece *2 confundiste|confundieron|confundio|equivocaste|equivocaron|equivoco >
      no|nunca|jamas *1 he_pedido|hice|he_solicitado *2 informacion|solicitud|@mensajes|nada >
      ^ desactivado|desuscrito $
    `,
  },
  {
    // Beside the wish for texts only: "no llamen, ya voy" says nothing of calls to come.
    means: 'no-calls',
    say: `
      no @llame *2 escribe|escriba|escriban|escribid|textea|textee|texteen|manda|mande|manden|mandad|envia|
        envie|mandame|mandeme|mandenme|escribame|escribeme|escribanme
    `,
  },
  {
    means: 'text-is-fine',
    say: `
      < escribe|escriba|escriban|escribid|escribi|textea|textee|texteen >|por|aqui|aca|mejor|mejor_por
      < mejor? manda|mande|manden|mandad|envia|envie|envien|mandame|mandeme|mandenme|dejame|
        dejeme *1 un? @unmensaje
    `,
  },
  {
    means: 'nothing',
    say: `
      // asked to stay
      no me|nos quite|quiten|quites|quiteis|borre|borren|borres|borreis|saque|saquen|saques|saqueis|elimine|
        eliminen|elimines|elimineis|remueva|remuevan|desuscriba|desuscriban|desuscribas|desapunten|desapunteis
      no me|nos den|des|de|deis de_baja|la_baja
      no cancelen|cancele|canceles|paren|pare|pares|pareis|suspendan|suspenda|dejen_de|deje_de|dejes_de|
        dejeis_de|quiten|dejes_de *2 @mensajes|enviar|mandar|enviarme|mandarme|escribirme|escribir
      no quiero|deseo|quisiera|queremos darme|salir|salirme|desuscribirme|desapuntarme|que_me_quiten|
        que_me_borren|que_me_saquen|que_me_den|que_dejen|dejar *1 de|>
      seguir|quiero|queremos|continuar *2 recibiendo|recibir|en_la_lista *2 @mensajes|>
      ya|no|por_que *2 me|nos llegan|llega|llegaron|llegado|llego *3 @mensajes|nada
      // memberships, lines, not texts
      baja *3 @servicio
      cancelar|cancelo|cancela|cancele|cancelen|anular *1 mi|la|el *1 suscripcion *1 de|a|del *1 netflix|
        spotify|gimnasio|revista|internet|telefono|prime|canal|cable|periodico|streaming
      // not the texts
      no dejen|deje|dejes|dejeis de
      no escriba|escriban|escribas mi|su|el nombre|numero|apellido
      @nome @escriba *1 en|por|al ingles|espanol|mayusculas|facebook|correo|email|instagram|messenger|mail
      no me hable|hablen|hables de
      cambie|cambio|cambiamos de telefono|numero|celular *1 guarde|guarden|anote|anoten|use|usen|apunte|este
      no es la persona que|de
      no me interesa *4 me_interesa
      no me|nos molesta|molestan *2 @mensajes|que
      // names that are none
      no soy|estoy alergic*|diabetic*|fumador*|casad*|solter*|ciudadan*|residente|client*|buen*|mal*|expert*|
        vegan*|celiac*|intolerante|capaz|mexican*|american*|miembro|soci*|propietari*|inquilin*|segur*|fan|
        padre|madre|mayor|menor|medic*|tan|muy|asi|nuev*|experto|bot|robot
      buen*|mal*|list*|tiempo|dinero|nada|mucho para esto|eso
      no *2 interesado|interesada|interesa|interes en? el|la|un|una ~ *2 prefiero|sino|pero|cual|mejor
      no *1 @escriba|@mande *1 en|sobre la|el|las|los|mi pared|pizarra|formulario|contrato|papel
      no se|te|os moleste|molesten|molestes|molesteis
      parte|sur|norte alto|alta|baja|bajo
      cambie|cambio|cambiamos de numero *1 este_es|este|el_nuevo|ahora|mi_nuevo
      cambie|cambiado *1 de numero *2 nuevo|ahora
    `,
  },
];
