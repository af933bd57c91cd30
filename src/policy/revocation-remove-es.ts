import type { RevocationPhrase } from './revocation-meaning.ts';

/** Spanish: off the list, consent withdrawn, wrong number. */
export const spanishRemove: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // wrong number, wrong person
      @deja @de *1 @escribir|@mandar *2 a este|mi numero|telefono|celular
      no hay|conozco|existe *3 este|ese|mi numero|telefono
      no soy esa|la|esta persona
      numero|nro|num|tel|telefono|celular|persona|contacto equivocado|equivocada|incorrecto|incorrecta|
        erroneo|errado|errada
      no es mi|su|el|este numero >
      cambio|cambiado @de dueno
      number|no equivocado|equivocada
      no soy *3 busca|buscan|buscas|cree|creen|piensa|piensan
      tiene|tienen|tienes mal *1 numero|telefono
      no *1 es *2 numero|telefono|persona correcto|correcta|indicado|indicada
      no es|soy la persona
      busca|buscan|buscas|buscando *2 otra|otro persona|senor|senora|numero
      confund* *2 con *2 otra|otro|alguien|persona
      dieron mal *1 numero|telefono
      ^ equivocado|esta_equivocado|se_equivoco|te_equivocaste|se_equivocan|se_equivocaron $
      equivocado|equivocaron|equivoco|equivocaste|equivocada|confundieron|confundio|equivocan *1 de|
        con numero|telefono|persona|el_numero
      se|te equivocaron|equivoco|equivocan|equivocaste yo|no|de *1 no? soy|persona|numero >
      este numero|telefono|celular|cel|movil|chip|linea *1 no *1 es_de|pertenece|corresponde
      este numero|telefono|celular|cel|movil|chip|linea ya_no *1 es|pertenece|corresponde
      este no es *2 numero|telefono|celular
      esta|estan|estas marcando|llamando|escribiendo|mandando *3 equivocado|equivocada
      ~ ya no tiene|usa este|ese numero|telefono
      no soy *4 numero_equivocado|este_numero|mi_numero|este_telefono
      // consent
      no *1 quiero|deseo|necesito|quisiera|queremos|deseamos|quisieramos|autorizo|acepto|pedi mas|
        recibir|recibir_mas|sus|tus|estos|esos|los|ningun|mas_de *3 @mensajes
      retiro|revoco el|todo|cualquier consentimiento|permiso|autorizacion
      no *1 quiero|deseo|quisiera|queremos|deseamos|autorizo|necesito|acepto que me|
        nos @mande *3 @mensajes|nada|>
      retiro|revoco|cancelo|quito mi *1 consentimiento|permiso|autorizacion
      sin mi *1 consentimiento|permiso|autorizacion *4 mensaj*|escrib*|contact*|textos
      no *1 doy|di|consiento|dado mi *1 consentimiento|permiso|autorizacion
      no *1 tienen|tiene|tienes mi? *1 consentimiento|permiso|autorizacion para|de contactar*|
        escribir*|mandar*|enviar*|textear*
      no *1 tienen|tiene|tienes mi? *1 consentimiento|permiso|autorizacion >
      no consiento >
      no *1 autorizo|autorice|consiento *3 contact*|mensaj*|textos|sms|@minumero|uso
      // off the list
      pedi|pedido|dije|dicho|pedimos *2 que *1 me @quita
      @quita *1 el|ese|este|mi numero|telefono|contacto|celular >
      me @quita *1 @de ahi|aqui|eso|esto|todo|alli
      me pueden|puede|puedes|podrian|podria @quita >|de
      agradeceria|favor|ruego|pido|exijo|solicito|necesito *1 que? me @quita >|de
      favor_de|favor *1 @quita >
      ^ me @quita $
      no *1 quiero|deseo|quisiera|queremos *1 estar|seguir|continuar *2 recibiendo|en *2 @mensajes|
        @lista|esto|>
      no *1 quiero|deseo|quisiera|queremos ser|estar contactado|contactada|molestado|molestada|
        en_la_lista|en_su_lista|en_tu_lista
      como *2 cancelo|paro|detengo|quito|salgo|elimino|desactivo|bloqueo|borro *1 de|d|a|los|estos|sus|
        esta|esto *1 @lista|@mensajes
      como *2 me quito|salgo|borro|elimino *1 @de *1 esto|aqui|@lista
      @quitame de|d|del *2 @lista
      @quitame d *1 la|su|tu *1 @lista
      @quitame *1 los|esos|estos|sus|tus *1 @mensajes
      @quitame de|d|del *1 las|los|sus|tus *1 @mensajes
      @nome|no_nos *1 pongan|ponga|pongas|incluyan|incluya|agreguen|agregue|agregues|metan|meta|metas|
        anadan|sumen *3 lista|listas|grupo|grupos|mensajes|>
      salir|fuera|sacar de|d|del *1 grupo|chat
      @quitame >
      @quitame @de ahi|aqui|eso|esto|todo|alli
      @quita *1 @minumero
      @quita me|nos|@minumero *2 @lista
      pueden|puede|puedes|podrian|podria|pudiera|favor_de|me *1 @quita *1 de|d|del *1 @lista
      me? @quita *1 de|d|d *1 @lista
      me borren|borre|quiten|quite|saquen|saque|eliminen|elimine|remuevan|remueva *2 @lista
      quiero|solicito|pido|deseo|quisiera *1 la_baja|mi_baja|salir_de_la_lista|salir_de_esta|
        salir_de_esto|darme_de_baja|desuscribirme|ser_eliminado|ser_eliminada|ser_removido|
        ser_removida|que_me_borren|que_me_quiten|que_me_saquen|que_me_eliminen|me_borren|me_quiten|
        me_saquen|me_eliminen|me_den_de_baja
      de_baja|baja *3 @mensajes|@lista
      quiero|solicito|pido|deseo|quisiera *1 la|mi baja @de *1 @minumero|@lista|@mensajes
      eliminacion|borrado|remocion|baja|supresion de|d|del *2 @minumero|@mensajes|@lista|datos
      exijo|pido|solicito|ruego *2 no *1 recibir|ser|estar *3 @mensajes|contactado|contactada|mas|@lista
      dar|dame|denme|deme|darme|darnos|den|demos|doy|date|dadme de_baja de|d|del *2 @mensajes|@lista|
        esto|eso|todo|aqui|servicio
      ^ baja de|d|del *2 servicio|@lista|@mensajes $
      salir|salirme|sacar|fuera @de *1 @lista
      lista *1 no_llamar|no_llame|no_contactar|negra
      // leave of absence from the list ("baja")
      < paren|parenle|parele|basta|desuscribir >
      dar|dame|denme|deme|darme|darnos|den|demos|doy|date|dadme de_baja|me_de_baja|la_baja|de_vaja|d_baja|d_vaja
      me dan|das|da|den|de de_baja|la_baja
      ^ *1 quiero|solicito|pido|deseo|necesito baja *2 $
      ^ baja inmediata|ya|ahora|por_favor $
      darme|dar|dame|denme de_baja del|de servicio *1 @mensajes
      desuscri*|desinscrib*
      // forget us
      dejen|deje|deja|dejad en_paz
      como|quiero|puedo *2 detener|parar|cancelar|dejar_de_recibir|desactivar|bloquear|quitar|eliminar|
        silenciar *1 los|estos|sus|la_suscripcion|suscripcion? *1 a? @mensajes
      cancelo|cancelar|cancela|cancelen la|mi? *1 suscripcion *2 @mensajes
      dejame|dejeme|dejenme|dejanos|dejennos|dejenos|dejarme *1 en_paz|tranquilo|tranquila|tranquilos|
        quieto|quieta
      me dejen|deje|dejas *1 en_paz|tranquilo|tranquila
      olviden|olvide|olvida|olvidense|olvidese|olvidate|bote|boten|bota|pierdan|pierda|pierde|tira|
        tiren|tire *2 @minumero|de_mi
      he|ya dicho|dije|puse|mande|escribi *2 alto|stop|que_paren|basta
      ya no *1 tiene|usa|es *1 este|ese|el|su celular|cel|movil|numero|telefono|linea
    `,
  },
];
