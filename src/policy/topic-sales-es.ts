import type { TopicPhrase } from './topic-meaning.ts';

/** Spanish: price, time and the wish for a person; without accents. */
export const spanishSalesTopics: readonly TopicPhrase[] = [
  {
    means: 'pricing',
    say: `
      cuanto|cuanta *3 cuesta|cuestan|cobra|cobran|vale|valen|sale|salen|seria|es|sera|costaria|costo|
        dinero|pago|hay_que|por|me|cobraria|costar|para|debo|tengo|piden|pide|estan|esta|salir
      precio*|costo|costos|cuesta|cuestan|descuento*|rebaja*|barato|barata|caro|cara|baratos|
        financia*|cotiza*|presupuesto*|tarifa*|mensualidad*|enganche|deposito|promocion|
        oferta|ofertas|economico|abonos|cuotas|pagos|comision|gratis|cobran|cobras|cobra|estimado|
        facilidades_de_pago|especial
      cuanto sale|por|seria|es|vale|cobra|cobran|me|>
      a como|como_cuanto
      facilidades|promociones|mucho_dinero|mucha_lana|carisimo|carisima|lana|menos_precio|ultimo_precio
      es mucho|demasiado
      plan *1 pago|pagos
      aceptan|acepta *2 tarjeta|seguro|efectivo|pagos|credito
    `,
  },
  {
    means: 'schedule',
    say: `
      cita|citas|agendar|agenda|agendo|reservar|reserva|reservacion*|programar|reprogramar|disponible|
        disponibles|disponibilidad|horario*|turno|turnos|calendario|aplazar|posponer|reagendar|
        espacio_para
      que|cual *1 hora|horas|dia|dias|fecha|horario
      cuando *2 puede|pueden|podria|podrian|viene|vienen|abren|cierran|llegan|estan|tiene|tienen|hay|
        seria|empiezan|puedo
      puede|pueden|podria|podrian|puedes *2 venir|pasar|llegar|mandar_a|visitar|ir|atender*
      manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo *2 a_las|por_la|en_la|temprano|
        tarde|mejor|esta_bien|puedo|puede
      el|este|para_el|proximo|al lunes|martes|miercoles|jueves|viernes|sabado|domingo
      a las|la #|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce
      cambiar|mover|pasar *3 cita|hora|fecha|dia|para_el
      proxima|esta|otra|la|siguiente semana
      por la|en_la *1 manana|tarde|noche
      para manana|hoy|el|la_proxima
      lo antes posible
      espacio|lugar|campo|tiempo *2 manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|
        semana
      trabajan|abren|atienden|estan *3 domingos|sabados|hoy|manana|fines|tarde|feriados
      en_camino|camino_a
      viene|vienen|llega|llegan|llego|va|van *2 en|camino|a_que_hora
      en # minutos|min|horas|dias
      para cuando
      cuando *3 listo|lista|terminan|acaban|entregan|llega|venir
      voy|llego|llegare|vengo|vienen|vamos *1 tarde|retrasado|retrasada|temprano
      no puedo|podre|voy_a_poder *1 ir|llegar|asistir
      libre|desocupado|desocupada|puedo *1 despues|antes|a_partir|desde|hasta|el|los|por_la|en_la|manana|toda|todo
      puedo|podemos|podria *1 ir|pasar|venir|llegar *1 hoy|manana|ahora|el|temprano|mas_tarde
      mesa para
    `,
  },
  {
    means: 'human_request',
    say: `
      hablar|hablo|comunicar*|comunique*|contactar|chatear|platicar|hable|conectar|conectarme|
        transferir *4 alguien|persona|humano|humana|agente|representante|asesor|asesora|operador|
        operadora|gerente|encargado|dueno|supervisor|empleado|usted|ejecutivo|tecnico|alguien_mas|
        ustedes|una_persona
      persona|humano|agente|representante|asesor|operador real|humano|de_verdad|vivo|en_vivo|por_favor
      agente|representante|asesor|operadora|operador
      eres|es|son|estoy|hablo|sos *3 robot|bot|maquina|humano|persona|real|automatico|
        inteligencia_artificial
      robot|bot
      llameme|llamame|llamenme|marqueme|marcame|me_llame|me_llamen|me_llama|me_pueden_llamar|
        me_puede_llamar|que_me_llamen|me_marcan|que_me_marquen|que_me_marque|que_me_hablen|que_me_hable
      quiero|necesito|pueden|puede|podria *3 llamen|llamada|llamarme|marcarme|hablarme
      atencion *1 cliente
      hay alguien *1 ahi|ahi_para|>
      con quien *1 hablo|puedo_hablar|estoy_hablando
      paseme|pasenme|comuniqueme|comunicame|transfierame *1 con|al|a
      me *1 comunica|comunican|pasa|pasan|transfiere *1 con|a
      pueden|puede|podrian|podria|me *1 marcar|llamar|hablar_por_telefono
      numero *1 de_telefono|telefono *2 llamar|hablar|comunicarme|para
      telefono *1 para *1 llamar|hablar
      con *1 el|la|un|una dueno|duena|gerente|encargado|encargada|jefe|supervisor|persona|humano
      alguien *2 me? llame|hable|ayude|atienda|conteste|contactar*|ayudar*|llamar*
    `,
  },
];
