import type { RevocationPhrase } from './revocation-meaning.ts';

/** Spanish words that need a person's eye, and everyday words that only look like a stop. */
export const spanishUnclear: readonly RevocationPhrase[] = [
  {
    means: 'hold',
    say: `
      no *2 interesa|interesado|interesada|interes|interesan|interesados
      ya no *1 interesa|quiero|necesito|gracias >
      cuantas veces *6 no|alto|stop|paren
      no|nunca *1 pedi|solicite nada >
      ^ incorrecto|numero_incorrecto $
      no *1 es|hace|hay|tiene|tienen *2 necesario|falta|necesidad|por_que|razon *3 @escriba|@mande|@escribir|@mandar >
      ^ corten|cortenle|corten_ya|cortenla $
      quien *2 dio|autorizo *2 permiso|autorizacion|consentimiento|derecho
      no los|lo|la|las|les|te conozco >
      no conozco a|ningun|ninguna ~
      ^ no quiero mas $
      este|ese numero|telefono|celular *1 es *1 de|del *2 nino|nina|menor|hijo|hija|escuela|trabajo|
        hospital|negocio|empresa
      murio|fallecio|fallecido|fallecida|difunto *6 numero|@escriba|@mande
      ^ no es aqui $
      ^ aqui no es $
      que no quiero nada
      ^ para|parale|dejenme|dejeme|dejame|le_paran|bajenle|dejarme $
      ^ ya dejenme|dejeme|dejame|le_paran|bajenle $
      cambio|cambiaron|cambie de numero|telefono
      cancelar|cancela|cancele|cancelen|anular mi|la|esta? suscripcion
      reportado|reportados|reportada|bloqueado *2 spam
      ^ *1 ya_no|nunca_mas|jamas_mas $
      nomas *1 @mensajes
      ningun|ni_un|ni_uno *1 @mensajes|mas
      no *1 di|he_dado|dimos *1 mi numero|telefono
      < dejen|deje|paren|pare|dejense de ~ >
      como *1 cancelo|paro|detengo|salgo >
      como *1 cancelo|paro|detengo esto|eso >
      ^ cancelen|cancela|cancele|cancelar todo $
      anular|anulen mi|la? suscripcion
      no vive ningun|ninguna
      perdi|perdio|sin *1 interes
      ^ no *1 gracias|muchas_gracias *2 $
      ^ *1 quien es|habla|eres|sos|escribe|me_escribe|me_habla|manda|son|me_manda *1 usted|este|esto|
        esta|ustedes|tu|ahi|mensajes? $
      ^ *1 quien es|habla|eres|sos|escribe|me_escribe|son $
      ^ *2 quien es|eres|habla|sos|son >
      como|donde|quien *2 consiguio|consiguieron|obtuvo|obtuvieron|tiene|tienen|conseguiste|dio|saco|
        sacaron|sacaste *2 mi *1 numero|telefono|informacion|datos
      por_que|porque *2 me escribe|escriben|mandan|manda|molestan|contactan|llegan|envian *2 @mensajes|>
      no|nunca *1 me *1 suscribi|registre|inscribi|apunte|anote
      no|nunca *1 pedi|solicite|autorice *2 @mensajes
      @nome @indicativo *1 @mensajes|mas
      ^ spam|estafa|bloqueado|bloqueada|reportado|reportada|bloqueados|reportados|estafadores|
        prohibido|cancelar_todo|cancelar_suscripcion|ya_no $
      es *1 spam|acoso
      ^ *2 es|son *1 estafa|fraude|estafadores $
      voy|vamos|estoy *1 a? bloquear|reportar|bloqueando|reportando|denunciar|bloquearlos|reportarlos|
        bloquearte|denunciarlos
      los|te|lo|les voy|vamos a bloquear|reportar|denunciar
      los|te|lo bloqueo|reporto|denuncio|bloquee|reporte|denuncie
      vete|vayanse|vayase|largate|largense|larguese *2 carajo|mierda|verga|chingada
      vete|vayanse|vayase|largate|largense|larguense|larguese >
      ^ a la mierda|verga|chingada $
      ^ larguense|largense|larguese|largate|fuera|esfumense|pierdanse $
      ^ chingate|chinguense|jodete|jodanse|callate|callense|que_te_den|que_les_den $
      que joden|molestan|fastidian|chingan|pesados|insistentes|fastidio
      ya me|nos tienen|tienes|tiene *1 harto|harta|hartos|cansado|cansada
      demasiados|muchos|tantos *1 @mensajes
      no *1 quiero|deseo|necesito|queremos nada|esto|nada_de_ustedes|saber_nada|hablar >
      que|quiero_que paren|pare|dejen|deje >
      @deja de|me|los|las|ya >
      dejen los|esos|sus *1 @mensajes
      para|paren|pare|deja|dejen|alto ya|esto|eso|todo|por_favor >
      @mensajes *2 no_solicitados|molestos|no_deseados|basura
      no *1 conozco|se_quien *2 ustedes|usted|eres|es|son
      ^ no me_llamo|soy ~ $
      me saquen|quiten|borren >
      eliminar|borrar|quitar|cancelar|remover mi|la *1 suscripcion
      < alto|baja|no_mas|pare >
      no vive *1 aqui|aca|conmigo
      aqui no vive|hay|trabaja
      no|ya|dejen|dejenme|nunca|jamas|paren|alto|basta|ni|deja|harto|harta|cansado|cansada *3 molest*|
        escriba|escriban|escribas|escribir|escribiendo|escribirme|contact*|mensajear*|
        mensajeen
    `,
  },
  {
    means: 'hold-instead',
    say: `
      no pares|paren|pare|parar|quiero_que_paren de|la|los|mi|me|>
      no dejen|dejes|deje >
      @nome|que_me *1 @escriba|@mande *1 ahora|hoy|manana|antes|despues|cuando|mientras|tan|tarde|
        temprano|en_la|de_noche|en_el|durante|hasta|a_esta|a_estas|a_las|todavia|aun
      esposa|esposo|mama|papa|mujer|marido|jefe|hijo|hija dice|dijo|quiere|pide *2 que no|paren|pare|
        dejen
      @deja de *1 @escribir|@mandar *2 a|al mi|mis|nuestro
      @nome|no *1 @escriba|@mande *1 a mi|mis ~
    `,
  },
  {
    means: 'nothing',
    say: `
      // para = "for", alto = "tall", baja = "low" or a leave, parar = "to halt", deje = "I left"
      no me|te|se|les|nos? para|paro|paraba|deja|dejo|dejaba de
      no pare|pares de llover|gotear|sonar|llorar|salir|caer
      deje de fumar|tomar|beber|trabajar|ir|comer|usar|salir|correr|jugar|funcionar|manejar|estudiar|ver
      no mas tarde|de_la|que|temprano|alla|del|lejos|antes|quiero_saber|es|tengo|estoy|queria|
        una_pregunta
      no|ya *2 llamo|llamaron|molesta|molesto|escribio|mando|envio|escribieron|mandaron|enviaron|llego|
        llegaron|recibi|recibio|recibo|recibimos|reciben|vi|lei|entendi|tengo|he|ha|han|contestan|
        contesto|contestaron|habia|pude|puedo|contactaron|contactan|contactado *3 mensaj*|escrib*|
        contact*|molest*
      no|ya *2 escribio|escribieron|contactaron|contactado|molesta|molesto|contacto
      por_que|porque *1 ya? no *1 me|nos @indicativo|escribes|mandas|envias|contestas
      @nome|que_me *1 @llame *1 ahora|hoy|manana|antes|despues|cuando|mientras|tan|temprano|en_la|
        de_noche|en_el|durante|hasta|a_esta|a_estas|a_las|todavia|al_trabajo
      @nome *1 mande|manda|envie|envia|manden|envien mas? el|la|lo|las|los|contrato|factura|recibo|
        correo|email|foto|fotos|direccion|presupuesto|cotizacion|dinero
      @nome|no *1 @mande|@escriba *3 todavia|aun|hasta|sin|por_correo
      no molesta|molesto|es_molestia|hay_problema
      @deja de *1 @escribir|@llamar|@mandar a|al
      @deja de mandar|enviar|mandarme|enviarme la|el|las|los|gente|trabajadores|ese|esa|esos|un|una|
        dos|tres|#
      @nome|no *1 @mande|@llame|mando mas? a|al|de_dos|de_#|de_un|de_una|de_tres|el|la|las|los|
        trabajadores|gente|#|otro|otra|esa|ese|tarde|facturas|recibos|dinero|cuentas|cotizaciones|
        tecnicos
      @nome *1 @mande mas de|a|al
      @nome|no *1 @escriba|@mande *1 a su|el|la
      @quitame|@quita|@deja de|la|el|mi|los|las *1 cita|turno|reservacion|reserva|horario|agenda|cuenta|
        poliza|#|orden|pedido|clase|reunion|lunes|martes|miercoles|jueves|viernes|sabado|domingo|
        factura|recibo|contrato
      @quitame *2 cita|turno|horario|agenda|#|lunes|martes|miercoles|jueves|viernes|sabado|domingo|
        lista_de_espera
      @quita *1 mi_nombre|mi_numero|este_numero *3 cita|orden|contrato|recibo|factura|cuenta|poliza|
        pizarra|casa
      lista de espera|invitados|compras|precios
      de|dar|darme baja *1 del|de|mi|el|la|mis|los *1 cuenta|servicio|contrato|linea|internet|poliza|
        tarjeta|plan|seguro|gimnasio|cable|telefono
      cancelar|cancela|cancele|cancelen|anular|eliminar|borrar *1 mi|la|el|una|esta|nuestra *1 cita|
        reservacion|reserva|turno|cuenta|orden|pedido|membresia|contrato|plan|poliza|compra|visita|
        transferencia|transaccion|pago
      ya no *1 quiero|necesito|deseo *2 cita|reservacion|reserva|servicio|pedido|cuenta|orden|turno|
        presupuesto|esperar|trabajo
      no *1 quiero|necesito|deseo *1 perder|molestar|esperar|pagar|gastar|cancelar|cambiar
      alto|alta o|y baja|bajo|alta|alto
      mas|muy|tan|es|bien|techo|voltaje|nivel|precio|costo|tarifa|cuota|mensualidad alto|alta|bajo|baja
      planta|parte|temporada|marea|presion|piso|clase|gama|de_la|calle|zona baja
      baja|bajo de|el|la|en|por_la|por_el|a|temperatura|presion|tension|un
      para|pare el|la|los|las|manana|hoy|que|mi|cuando|este|esta|#|un|una|nosotros|lunes|martes|viernes|
        saber|ver
      responda|responde|envie|envia|conteste|texto|mande|escriba|enviar *1 stop|alto|baja|cancelar|
        parar|salir para|si
      pare|para|parar|parada|alto|paren en|del|de_la|por|a autobus|bus|tienda|casa|esquina|comer|
        camion|la|el
      parada de
      quien es|son el|la|su|los|mi
      no soy el|la|un|una|de|dueno|yo
      puse|di|marque|anote|dieron *2 numero equivocado|incorrecto
      numero de ~ equivocado|incorrecto
      mi numero de orden|pedido|cuenta|cliente|confirmacion|referencia|seguro|casa
      numero *1 equivocado|incorrecto de|en
      baja por_enfermedad|medica|laboral|de_enfermedad|maternal|por_maternidad
    `,
  },
];
