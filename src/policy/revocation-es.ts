import type { RevocationPhrase } from './revocation-meaning.ts';

/** Spanish words of a contact who wants no more texts or calls. */
export const spanishRevocations: readonly RevocationPhrase[] = [
  {
    means: 'revoke',
    say: `
      // alone
      ^ alto|pare|paren|parar|parad|parale|detener|detenganse|detengase|detente|detenga|cese|cesen|
        baja|basta|desuscribir|desuscribirme|desuscribame|darse_de_baja|dar_de_baja|darme_de_baja|
        dame_de_baja|no_mas|salir|eliminar|borrar|remover|quitar $
      ^ alto|pare|paren|basta|baja|no_mas|stop|parar alto|pare|paren|basta|baja|no_mas|stop|parar *3 $
      ^ ya_no_mas|no_mas|ya_basta|ya_parenle|ya_estuvo|paren_ya|para_ya|ya_para|ya_dejen $
      < no @mande|@escriba >
      ^ para por_favor|ahi $
      ^ ya_estuvo *1 $
      ^ detengan|detenga|paren|pare|alto|basta todo|esto|eso|a_todo|con_esto $
      ^ no @clitico? @escriba|@mande mas? $
      ^ dejen|deje|paren|pare|deja @de $
      ^ no *1 molesten|moleste|molestar|molestes|molesteis|escriban|escriba|escribir|manden|mandar|
        enviar|contactar|envien|textear|jodan|jodas|chinguen|texto|textos|mensajes mas? $
      < no *1 molesten|moleste|molestar|molestes|contactar|textear >
      ^ *2 nada @de *1 @mensajes *3 $
      // stop doing it
      @deja @de *1 @escribir
      @deja @de *1 @mandar *2 @mensajes|cosas|esto|eso|tonterias|basura|informacion
      @deja @de *1 @mandar *1 pendejadas|chingaderas|mamadas|estupideces|babosadas|tonteras|porquerias|tanto|tantas
      @deja @de *1 @mandar ese|esos|esa|esas|estos|estas|los|las|sus|tus|tantos|tantas *1 @mensajes
      no *1 @escriba a mi|nuestra familia|mama|papa|esposa|esposo|hijo|hija|casa|gente
      @deja @de *1 mandarme|enviarme|mandarnos|enviarnos|mandar|enviar >
      @deja @de *2 mandarme|enviarme|textos|sms|spam|mensajes
      paren|pare|detengan|detenga|suspendan|suspenda|cancelen|cesen|cese los|esos|estos|tus|sus|tantos|
        las *1 @mensajes
      dije|dijimos|pedi|pedimos|he_dicho|he_pedido que *1 pararan|parara|paren|dejaran|dejara|dejen|no|
        ya_no
      que|quiero_que|pido_que|pedi_que|dije_que|favor_de *1 paren|pare|dejen|deje|dejaran|dejara|
        pararan|parara|se_detengan @de *1 @escribir|mandar|enviar|mandarme|enviarme
      alto|basta|stop|paren|pare @mensajes
      basta de|d|con *1 @mensajes|molestar|esto|spam
      stop|alto|basta|paren|pare|parenle con|de *2 @mensajes|mensaje
      no *1 @mande mas? cosas|nada|de_eso|de_esto|tonterias
      stop *1 @escribir|@mandar|@mensajes
      alto|basta|paren|pare|ya con|a *1 @mensajes
      parenle|parele|parale|bajenle *1 con|a *2 @mensajes|esto|eso
      anular|cancelar|cancela|cancele|cancelen|detener|detengan|detenga|parar|suspender|suspendan|
        desactivar|desactiven|eliminar|apagar *1 los|mis|estos|sus|la|las|mi|estas *1 @mensajes
      cancelar|detener|parar|suspender|desactivar|cancelen|detengan|suspendan @mensajes
      exijo|pido|solicito|ruego|necesito *1 que *1 no|dejen|paren *2 @escriba|@mande|@escribir|@mandar
      // do not write, do not send
      no *1 seguir|continuar|estar|andar mandando|enviando|escribiendo|molestando|contactando
      ya no me|nos @mande|@escriba >
      no quiere|quieren|desea|desean *2 @mensajes
      si *1 me? vuelven|vuelve|vuelves|siguen|sigue|sigues *2 escrib*|mand*|molest*|contact*|envi*|
        texte*
      no|ya_no *1 quiero|deseo nada de|d|con ustedes|usted|ti|vosotros
      @nome @clitico? @escriba
      no|nunca|jamas me? vuelvan|vuelva|vuelvas a me? contactar*|escribir*|mandar*|molestar*|buscar*|
        enviar*
      @nome @clitico? @mande *1 mas|ya >
      @nome @clitico? @mande *2 @mensajes|nada
      @nome @clitico? @mande mas por_favor|gracias|porque|ya|informacion|cosas|de_esto|de_eso|de_estos
      no @escriba|@mande mas >
      no me busquen|busque|busques mas|>
      no @escriba|@mande mas? a_este numero|telefono|celular
      no @clitico? @mande|@escriba *2 @mensajes
      ya no @escriba|@mande >|mas|nada|@mensajes
      no|ya_no @clitico? @mande nada >|mas|a_este
      favor_de|favor|pido|ruego|suplico no @escriba|@mande mas|nada|@mensajes|>
      no *1 quiero|deseo|necesito|queremos|deseamos|quisiera @mensajes
      no *2 gustaria|quisiera *1 recibir *3 @mensajes|esto|mas|>
      preferiria|prefiero|gustaria|quisiera|agradeceria *1 que *1 no|ya_no *1 me|nos *1 @escriba|
        @mande|@llame
      no *1 quiero|deseo|necesito|quisiera|queremos recibir mas|nada|@mensajes >
      ni se *1 ocurra|ocurran *1 @escribir|@mandar|@escriba
      no *1 quiero|deseo|quisiera|queremos|deseamos|autorizo|necesito|acepto que me|nos @escriba|
        contacten
      no *1 quiero|deseo|quisiera|queremos recibir|saber|oir nada|mas *1 @de ustedes|usted|ti|
        su_compania|su_empresa
      ya no *2 quiero|deseo|quisiera *2 @mensajes
      no mas de? *1 @mensajes
      no|ya mas text|texts|texting|messages|message|calls
      no text|texts|messages please|porfa|por_favor
      no *1 ocupo|necesitamos|ocupamos *1 mensajes|textos|sms|publicidad|promociones|recordatorios
      no *1 sigan|siga|sigas con *2 @mensajes|esto|eso
      ^ *1 numero incorrecto|errado|erroneo $
      esa|esta|ese *1 persona|senora|senor *1 no|ya_no *1 tiene|usa *1 este
      corten|corte|corta|cortenle *1 los|esos|estos|sus|con|ya? *2 @mensajes
      paren|pare|dejen|alto|basta o los|le|les|te|voy|vamos|llamo
      no *1 es|hace|hay *2 necesario|falta|necesidad *4 @escriba|@mande|@escribir|@mandar mas >
      ^ *1 sin|cero|ni_un|ningun|no @mensajes >|mas
      ya? estuvo|estuvo_bueno|esta_bueno de|d|con *1 @mensajes
      desactivar|desactive|desactiven|desactiva|apaguen|apague|apagar|apaga|silencien|silencie|quiten|deshabiliten|
        deshabilitar *1 los|las|mis|sus|estos|esos|esas? *1 @mensajes
      ^ desactivar|desactiven|desactive|deshabilitar $
      dejen|deje|deja *1 mi|nuestro|este numero|telefono|celular|linea *1 en_paz|tranquilo|>
      no *1 quiero|deseo|quisiera|queremos recibir esto|estos|eso|estas|esas >|mas|por_favor
      @nome @mande >
      pido|ruego|exijo|suplico|agradeceria|agradezco que *1 paren|pare|dejen|deje|cesen|cese|detengan >
      como *1 me_salgo|salirme|me_quito|me_borro >|de_esto|de_aqui|de_esta|de_la_lista|de_su_lista|de_sus|del_grupo
      trabajo|hijo|hija|negocio|numero|telefono|empresa no @escriba|@mande >
      fallecio|murio|fallecida|fallecido|muerta|muerto *4 @quita *1 su|el|ese numero|telefono|nombre >|de_la_lista|de_su|por_favor
      mucho|tanto|favor|ya|oiga ya paren|parenle|dejen|basta >
      mucho|molestando|escribiendo|mandando *1 ya? paren|parenle|basta >
      no mas llamadas *1 ni|o|y *1 @mensajes
      no|nunca|jamas *2 doy|di|dimos|dado *1 consentimiento|permiso|autorizacion
      no|nunca|jamas *1 pedi|solicite|autorice|acepte|pedimos *1 que? *1 @mensajes|me_escriban|me_escriba|
        me_manden|me_contacten >
      no|nunca|jamas *1 me suscribi|registre|inscribi|apunte|anote a|para|en *1 @mensajes >
      no contactar|contactarme|contacten >|mas|a_este
      // I do not want
      los|te|lo voy|vamos *1 a? bloquear >|si|por
      @nome|no|ya_no *1 esten|este|estes|anden|ande|sigan|siga|sigas *1 mandando|escribiendo|
        molestando|chingando|jodiendo|enviando|contactando
      preferiria|prefiero|gustaria|quisiera|quiero|deseo *1 no|ya_no|nunca *1 recibir|ser_contactado|
        estar_en *3 @mensajes|esto|mas|>
      gustaria|quisiera|agradeceria *1 que *1 dejaran|dejara|dejen|deje @de *1 @escribir|@mandar
      quiero|quisiera|gustaria|deseo *1 dejar @de recibir
      cancelar|cancelen|cancela|cancele|cancelo *1 @mensajes
      ni|no llamadas *1 ni|no|y @mensajes
      ni un|otro mensaje|texto mas
      harto|harta|cansado|cansada|hartos|madre|aburrido|aburrida de|d|con *2 @mensajes
      harto|harta|cansado|cansada|hartos de|d|con recibir
      como *3 no recibir mas|sus|estos|@mensajes
      dejar @de recibir *3 @mensajes
      como *4 dejo|dejar|dejamos|deje @de recibir|tener *1 @mensajes|esto|estos|eso|>
      donde|como *1 cancelo|detengo|paro|desactivo|quito *1 los|estos|sus|esto|@mensajes
      ningun|ni_un *1 @mensajes mas
      dejame|dejeme|dejenme solo|sola >
    `,
  },
  {
    means: 'revoke-both',
    say: `
      @nome *1 contacten|contacte|contactes|molesten|moleste|molestes|hostiguen|acosen
      no *1 @llame|@llamar *1 ni|o|y *2 @escriba|@mande|@escribir|@mandar
      @nome *1 @llame|hable|hablen|hables *1 ni|o|y *2 @escriba|@mande
      @nome @clitico? @escriba *1 ni|o|y *2 @llame
      no|ni *1 @llame *1 ni|o|y *2 @escriba|@mande
      no|ni *1 @escriba *1 ni|o|y *2 @llame
      @deja @de *1 @llamar|@escribir *1 y|o|ni *2 @escribir|@llamar
      @deja @de molestarme|contactarme|acosarme|hostigarme
    `,
  },
  {
    means: 'no-calls',
    say: `
      @nome *1 @llame
      @deja @de *1 @llamar
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
        escribanme|envieme|enviame *2 @unmensaje
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
