import type { RevocationPhrase } from './revocation-meaning.ts';

/** Spanish words of a contact who wants no more texts or calls. */
export const spanishRevocations: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      ^ alto|pare|paren|parar|parad|parale|detener|detenganse|detengase|detente|detenga|cese|cesen|baja|basta|desuscribir|
        desuscribirme|desuscribame|darse_de_baja|dar_de_baja|darme_de_baja|dame_de_baja|no_mas|salir|
        eliminar|borrar|remover|quitar $
      ^ alto|pare|paren|basta|baja|no_mas|stop|parar alto|pare|paren|basta|baja|no_mas|stop|parar *3 $
      < paren|parenle|parele|basta|desuscribir >
      ^ ya_no_mas|no_mas|ya_basta|ya_parenle|ya_estuvo|paren_ya|para_ya|ya_para|ya_dejen $
      no *1 seguir|continuar|estar|andar mandando|enviando|escribiendo|molestando|contactando
      ya no me|nos @mande|@escriba >
      < no @mande|@escriba >
      pedi|pedido|dije|dicho|pedimos *2 que *1 me @quita
      no quiere|quieren|desea|desean *2 @mensajes
      @quita *1 el|ese|este|mi numero|telefono|contacto|celular >
      me @quita *1 de ahi|aqui|eso|esto|todo|alli
      me pueden|puede|puedes|podrian|podria @quita >|de
      agradeceria|favor|ruego|pido|exijo|solicito|necesito *1 que? me @quita >|de
      ^ para por_favor|ahi $
      si *1 me? vuelven|vuelve|vuelves|siguen|sigue|sigues *2 escrib*|mand*|molest*|contact*|envi*|texte*
      no|ya_no *1 quiero|deseo nada de ustedes|usted|ti|vosotros
      los|te|lo voy|vamos *1 a? bloquear >|si|por
      ^ ya_estuvo *1 $
      ^ detengan|detenga|paren|pare|alto|basta todo|esto|eso|a_todo|con_esto $
      ^ no *1 @escriba|@mande mas? $
      favor_de|favor *1 @quita >
      ^ me @quita $
      @deja de *1 @escribir
      @deja de *1 @mandar *2 @mensajes|cosas|esto|eso|tonterias|basura|informacion
      @deja de *1 mandarme|enviarme|mandarnos|enviarnos|mandar|enviar >
      @deja de *2 mandarme|enviarme|textos|sms|spam|mensajes
      paren|pare|detengan|detenga|suspendan|suspenda|cancelen|cesen|cese los|esos|estos|tus|sus|tantos|las *1 @mensajes
      ^ dejen|deje|paren|pare|deja de $
      dije|dijimos|pedi|pedimos|he_dicho|he_pedido que *1 pararan|parara|paren|dejaran|dejara|dejen|no|ya_no
      que|quiero_que|pido_que|pedi_que|dije_que|favor_de *1 paren|pare|dejen|deje|dejaran|dejara|
        pararan|parara|se_detengan de *1 @escribir|mandar|enviar|mandarme|enviarme
      @nome *1 @escriba
      @nome|no|ya_no *1 esten|este|estes|anden|ande|sigan|siga|sigas *1 mandando|escribiendo|molestando|
        chingando|jodiendo|enviando|contactando
      no|nunca|jamas me? vuelvan|vuelva|vuelvas a me? contactar*|escribir*|mandar*|molestar*|buscar*|enviar*
      @nome *1 @mande *1 mas|ya >
      @nome *1 @mande *2 @mensajes|nada
      @nome *1 @mande mas por_favor|gracias|porque|ya|informacion|cosas|de_esto|de_eso|de_estos
      no @escriba|@mande mas >
      no me busquen|busque|busques mas|>
      no @escriba|@mande mas? a_este numero|telefono|celular
      no @mande|@escriba *2 @mensajes
      ^ no *1 molesten|moleste|molestar|molestes|molesteis|escriban|escriba|escribir|manden|mandar|
        enviar|contactar|envien|textear|jodan|jodas|chinguen|texto|textos|mensajes mas? $
      < no *1 molesten|moleste|molestar|molestes|contactar|textear >
      ya no @escriba|@mande >|mas|nada|@mensajes
      no|ya_no *1 @mande nada >|mas|a_este
      favor_de|favor|pido|ruego|suplico no @escriba|@mande mas|nada|@mensajes|>
    `,
  },
  {
    means: 'revoke',
    say: `
      no *1 quiero|deseo|necesito|quisiera|queremos|deseamos|quisieramos|autorizo|acepto|pedi mas|
        recibir|recibir_mas|sus|tus|estos|esos|los|ningun|mas_de *3 @mensajes
      no *1 quiero|deseo|necesito|queremos|deseamos|quisiera @mensajes
      no *1 quiero|deseo|quisiera|queremos *1 estar|seguir|continuar *2 recibiendo|en *2 @mensajes|@lista|esto|>
      preferiria|prefiero|gustaria|quisiera|quiero|deseo *1 no|ya_no|nunca *1 recibir|ser_contactado|estar_en *3 @mensajes|esto|mas|>
      no *2 gustaria|quisiera *1 recibir *3 @mensajes|esto|mas|>
      preferiria|prefiero|gustaria|quisiera|agradeceria *1 que *1 no|ya_no *1 me|nos *1 @escriba|@mande|@llame
      gustaria|quisiera|agradeceria *1 que *1 dejaran|dejara|dejen|deje de *1 @escribir|@mandar
      quiero|quisiera|gustaria|deseo *1 dejar de recibir
      @deja de *1 @escribir|@mandar *2 a este|mi numero|telefono|celular
      no hay|conozco|existe *3 este|ese|mi numero|telefono
      retiro|revoco el|todo|cualquier consentimiento|permiso|autorizacion
      cancelar|cancelen|cancela|cancele|cancelo *1 @mensajes
      no *1 quiero|deseo|necesito|quisiera|queremos recibir mas|nada|@mensajes >
      ni|no llamadas *1 ni|no|y @mensajes
      ni se *1 ocurra|ocurran *1 @escribir|@mandar|@escriba
      no *1 quiero|deseo|quisiera|queremos|deseamos|autorizo|necesito|acepto que me|nos @escriba|contacten
      no *1 quiero|deseo|quisiera|queremos|deseamos|autorizo|necesito|acepto que me|
        nos @mande *3 @mensajes|nada|>
      no *1 quiero|deseo|quisiera|queremos recibir|saber|oir nada|mas *1 de ustedes|usted|ti|
        su_compania|su_empresa
      no *1 quiero|deseo|quisiera|queremos ser|estar contactado|contactada|molestado|molestada|
        en_la_lista|en_su_lista|en_tu_lista
      ya no *2 quiero|deseo|quisiera *2 @mensajes
      no mas de? *1 @mensajes
      alto|basta|stop|paren|pare @mensajes
      no soy esa|la|esta persona
      dejen|deje|deja|dejad en_paz
      no|ya mas text|texts|texting|messages|message|calls
      no text|texts|messages please|porfa|por_favor
      ni un|otro mensaje|texto mas
      no mas llamadas *1 ni|o|y *1 @mensajes
      ^ *2 nada de *1 @mensajes *3 $
      basta de|con *1 @mensajes|molestar|esto|spam
      stop *1 @escribir|@mandar|@mensajes
      alto|basta|paren|pare|ya con|a *1 @mensajes
      harto|harta|cansado|cansada|hartos|madre|aburrido|aburrida de|con *2 @mensajes
      harto|harta|cansado|cansada|hartos de|con recibir
      como *2 cancelo|paro|detengo|quito|salgo|elimino|desactivo|bloqueo|borro *1 de|a|los|estos|sus|esta|esto *1 @lista|
        @mensajes
      como *2 me quito|salgo|borro|elimino *1 de *1 esta|esto|la|su|aqui|@lista
      como *3 no recibir mas|sus|estos|@mensajes
      parenle|parele|parale|bajenle *1 con|a *2 @mensajes|esto|eso
      dejar de recibir *3 @mensajes
      como|quiero|puedo *2 detener|parar|cancelar|dejar_de_recibir|desactivar|bloquear|quitar|eliminar|silenciar *1 los|estos|sus|
        la_suscripcion|suscripcion? *1 a? @mensajes
      cancelo|cancelar|cancela|cancelen la|mi? *1 suscripcion *2 @mensajes
      anular|cancelar|cancela|cancele|cancelen|detener|detengan|detenga|parar|suspender|suspendan|
        desactivar|desactiven|eliminar|apagar *1 los|mis|estos|sus|la|las|mi|estas *1 @mensajes
      cancelar|detener|parar|suspender|desactivar|cancelen|detengan|suspendan @mensajes
    `,
  },
  {
    means: 'revoke',
    say: `
      @quitame de|del *2 @lista
      @quitame d *1 la|su|tu *1 @lista
      @quitame *1 los|esos|estos|sus|tus *1 @mensajes
      @nome|no_nos *1 pongan|ponga|pongas|incluyan|incluya|agreguen|agregue|agregues|metan|meta|metas|anadan|sumen *3 lista|listas|grupo|grupos|mensajes|>
      salir|fuera|sacar de|del *1 grupo|chat
      donde|como *1 cancelo|detengo|paro|desactivo|quito *1 los|estos|sus|esto|@mensajes
      @quitame >
      @quitame de ahi|aqui|eso|esto|todo|alli
      @quita *1 @minumero
      @quita me|nos|@minumero *2 @lista
      pueden|puede|puedes|podrian|podria|pudiera|favor_de|me *1 @quita *1 de|del *1 @lista
      me? @quita *1 de *1 @lista
      me borren|borre|quiten|quite|saquen|saque|eliminen|elimine|remuevan|remueva *2 @lista
      dar|dame|denme|deme|darme|darnos|den|demos|doy|date|dadme de_baja|me_de_baja|la_baja|de_vaja
      quiero|solicito|pido|deseo|quisiera *1 la_baja|mi_baja|salir_de_la_lista|salir_de_esta|
        salir_de_esto|darme_de_baja|desuscribirme|ser_eliminado|ser_eliminada|ser_removido|ser_removida|
        que_me_borren|que_me_quiten|que_me_saquen|que_me_eliminen|me_borren|me_quiten|me_saquen|
        me_eliminen|me_den_de_baja
      de_baja|baja *3 @mensajes|@lista
      quiero|solicito|pido|deseo|quisiera *1 la|mi baja de *1 @minumero|@lista|@mensajes
      me dan|das|da|den|de de_baja|la_baja
      eliminacion|borrado|remocion|baja|supresion de|del *2 @minumero|@mensajes|@lista|datos
      exijo|pido|solicito|ruego *2 no *1 recibir|ser|estar *3 @mensajes|contactado|contactada|mas|@lista
      exijo|pido|solicito|ruego|necesito *1 que *1 no|dejen|paren *2 @escriba|@mande|@escribir|@mandar
      dar|dame|denme|deme|darme|darnos|den|demos|doy|date|dadme de_baja de|del *2 @mensajes|@lista|esto|eso|todo|aqui|servicio
      ^ baja de|del *2 servicio|@lista|@mensajes $
      ^ *1 quiero|solicito|pido|deseo|necesito baja *2 $
      ^ baja inmediata|ya|ahora|por_favor $
      ningun|ni_un *1 @mensajes mas
      darme|dar|dame|denme de_baja del|de servicio *1 @mensajes
      salir|salirme|sacar|fuera de *1 @lista
      desuscri*|desinscrib*
      retiro|revoco|cancelo|quito mi *1 consentimiento|permiso|autorizacion
      sin mi *1 consentimiento|permiso|autorizacion *4 mensaj*|escrib*|contact*|textos
      no|nunca|jamas *2 doy|di|dimos|dado *1 consentimiento|permiso|autorizacion
      no *1 doy|di|consiento|dado mi *1 consentimiento|permiso|autorizacion
      no *1 tienen|tiene|tienes mi? *1 consentimiento|permiso|autorizacion para|de contactar*|escribir*|
        mandar*|enviar*|textear*
      no *1 tienen|tiene|tienes mi? *1 consentimiento|permiso|autorizacion >
      no *1 autorizo|autorice|consiento *3 contact*|mensaj*|textos|sms|@minumero|uso
      dejame|dejeme|dejenme|dejanos|dejennos|dejenos|dejarme *1 en_paz|tranquilo|tranquila|tranquilos|
        quieto|quieta
      dejame|dejeme|dejenme solo|sola >
      me dejen|deje|dejas *1 en_paz|tranquilo|tranquila
      olviden|olvide|olvida|olvidense|olvidese|olvidate|bote|boten|bota|pierdan|pierda|pierde|tira|tiren|tire *2 @minumero|de_mi
      lista *1 no_llamar|no_llame|no_contactar|negra
      he|ya dicho|dije|puse|mande|escribi *2 alto|stop|que_paren|basta
      no contactar|contactarme|contacten >|mas|a_este
    `,
  },
  {
    means: 'revoke',
    say: `
      numero|nro|num|tel|telefono|celular|persona|contacto equivocado|equivocada|incorrecto|incorrecta|
        erroneo|errado|errada
      no es mi|su|el|este numero >
      cambio|cambiado de dueno
      number|no equivocado|equivocada
      no soy *3 busca|buscan|buscas|cree|creen|piensa|piensan
      busca|buscan|buscas|buscando *2 otra|otro persona|senor|senora|numero
      confund* *2 con *2 otra|otro|alguien|persona
      ya no *1 tiene|usa|es *1 este|ese|el|su celular|cel|movil|numero|telefono|linea
      dieron mal *1 numero|telefono
      ^ equivocado|esta_equivocado|se_equivoco|te_equivocaste|se_equivocan|se_equivocaron $
      equivocado|equivocaron|equivoco|equivocaste|equivocada|confundieron|confundio|equivocan *1 de|
        con numero|telefono|persona|el_numero
      este numero|telefono|celular *1 no *1 es_de|pertenece|corresponde
      este numero|telefono|celular ya_no *1 es|pertenece|corresponde
      este no es *2 numero|telefono|celular
      esta|estan|estas marcando|llamando|escribiendo|mandando *3 equivocado|equivocada
      ~ ya no tiene|usa este|ese numero|telefono
      no soy *4 numero_equivocado|este_numero|mi_numero|este_telefono
    `,
  },
  {
    means: 'revoke-both',
    say: `
      @nome *1 contacten|contacte|contactes|molesten|moleste|molestes|hostiguen|acosen
      @nome *1 @llame|hable|hablen|hables *1 ni|o|y *2 @escriba|@mande
      @nome *1 @escriba *1 ni|o|y *2 @llame
      no|ni *1 @llame *1 ni|o|y *2 @escriba|@mande
      no|ni *1 @escriba *1 ni|o|y *2 @llame
      @deja de *1 @llamar|@escribir *1 y|o|ni *2 @escribir|@llamar
      @deja de molestarme|contactarme|acosarme|hostigarme
    `,
  },
  {
    means: 'no-calls',
    say: `
      @nome *1 @llame
      @deja de *1 @llamar
      no mas llamadas
      ^ no llamen|llame|llames|llamar $
      no @llame mas
      no quiero *2 llamadas|llamen
      ^ nada de llamadas
      no|nunca|jamas me? vuelvan|vuelva|vuelvas a llamar*|marcar*
    `,
  },
  {
    means: 'text-is-fine',
    say: `
      mejor|solo|solamente|prefiero|por|con|mandeme|mandame|manden|mandenme|escribeme|escribame|
        escribanme|envieme|enviame *2 mensaje|mensajes|texto|textos|sms|whatsapp|mensajito
      mejor|solo|solamente|prefiero *1 escribame|escribeme|escribanme|texteeme|textearme|texteame|
        escriba|escriban|escribir|textos
      < escribame|escribeme|escribanme|mandeme|mandame|texteame
      mensaje|mensajes|texto|textos mejor
      < mande|envie|envien|manden|mandad *1 mensaje|mensajes|texto|textos|mensajito
      pero|sino|y escribame|escribeme|escribanme|texteame
    `,
  },
  {
    means: 'revoke-cancel',
    say: `
      ^ anular|anulen|cancelar|cancela|cancele|cancelen|cancelado $
    `,
  },
];
