import type { TopicPhrase } from './topic-meaning.ts';

/** Spanish words of sales and service, health and temper, without accents. */
export const spanishServiceTopics: readonly TopicPhrase[] = [
  {
    means: 'cancel',
    say: `
      cancelar|cancelo|cancela|cancele|cancelen|cancelado|cancelada|cancelacion*|cancelarla|cancelarlo|
        cancelare|cancelaron|cancelando|cancelemos|anular|anule|anulen|anulacion|rescindir|reembols*|
        devolucion*|desistir
      cerrar|eliminar|borrar|cierre|dar_de_baja|terminar|desactivar|elimine|cierren *2 cuenta|contrato|
        servicio|membresia|perfil|suscripcion|poliza
      devuelvan|devuelva|devolver|devuelvanme|regresen|regresar|devolverme|devolucion *3 dinero|
        deposito|pago|plata|compra|producto
      quiero|regrese|regresen|dame|deme|denme|necesito|exijo *2 dinero|plata|deposito|pago *2 vuelta|devuelta|regreso
      ya no|no *1 quiero|necesito|voy_a_necesitar|voy_a_querer|vamos_a *3 cita|servicio|pedido|reserva|
        reservacion|orden|contrato|trabajo|presupuesto|cuenta|turno
      cancelenlo|cancelenla|cancelalo|cancelala|cancelarlos|cierro|cierren|cierre *2 cuenta|todo|>
      ya no *1 vengan|venga|manden_a_nadie|lo_quiero|la_quiero|los_quiero|lo_necesito
      no *2 renovar|renueven|renueve|continuar|seguir_con_el_servicio
      no *2 poder|puedo|podre|voy_a *1 ir|asistir|llegar_a_la_cita
    `,
  },
  {
    means: 'complaint',
    say: `
      queja*|quejar*|quejo|reclamo|reclamos|reclamar|reclamacion*|pesim*|inaceptable*|inconforme|
        decepcion*|molest_con|insatisf*|groser*|irrespons*|incompeten*|enganos*|mentiros*|desastre|
        verguenza
      mal|mala|malo|peor|malisimo|malisima|deficiente *2 servicio|trabajo|atencion|calidad|experiencia|
        empresa|compania|trato|resena
      servicio|trabajo|atencion|empresa|experiencia|trato|calidad *2 terribl*|horribl*|mal|malo|mala|
        pesimo|pesima|malisimo|horrible|terrible|peor|fatal
      no|nunca|jamas|ni *2 vino|vinieron|llego|llegaron|contestan|contesta|responde|responden|aparecio|
        aparecieron|arreglaron|arreglo|terminaron|cumplieron|cumplio|funciona|sirve|sirvio|entregaron|
        devuelven|regresaron|recibi|satisfech*|content*
      sigo|seguimos|todavia|aun|llevo|llevamos *2 esperando|espero|esperamos|roto|rota|fuga|dias|
        semanas|horas|meses
      cobraron|cobro|cobrado|cargaron|cobrando *3 dos_veces|doble|de_mas|mas|extra|incorrect*|mal|
        2_veces|demas
      doble|dos cobro|cargo|cobros
      dejaron|dejo *4 basura|sucio|tirado|tiradero|roto|mal|danado|abierto|desorden
      danaron|rompieron|rayaron|arruinaron|quebraron|estropearon|ensuciaron|perdieron
      hablar *2 gerente|dueno|supervisor|encargado|jefe
      nadie *2 contesta|responde|vino|llama|llamo|atiende|ayuda|viene|sabe
      donde|cuando *2 mi_reembolso|mi_dinero|mi_pedido|mi_orden|mi_paquete
      perdida *1 tiempo|dinero
      estoy|estamos|muy *1 molesto|molesta|enojad*|decepcionad*|frustrad*|furios*|inconforme|insatisfech*
      otra vez *3 roto|fuga|mal|falla|problema
      plantado|plantada|plantados|abandonado|abandonada|dejaron_a_medias|a_medias|mal_hecho|mal_hecha
      volvio|vuelve|volvieron *1 a *1 descomponer|fallar|gotear|romper|salir|pasar|tirar
      equivocado|equivocada|incorrecto|otro *2 producto|pedido|color|articulo|talla
      producto|pedido|articulo|color|orden|paquete *1 equivocado|equivocada|incorrecto|incompleto|danado|roto|danada
      falta|faltan|faltaron *3 pedido|orden|paquete|piezas|cosas|partes
      llego|llegaron|vino|entregaron *1 roto|rota|tarde|danado|incompleto|mal|equivocado|frio|abierto
      cayendo|despegando|despintando|descarapelando|rajando|agrietando
      no se_vale|es_justo|esta_bien_lo_que|es_lo_que_pague|es_lo_que_pedi
      mal|malas trato|tratan|trataron|hecho|tratado
      tratan|trataron *1 mal|horrible|pesimo
      sigue|siguen|todavia|aun|otra_vez *2 gote*|fuga|fugando|tirando|roto|rota|mal|igual|sucio|saliendo|fallando|sin
      no *3 devuelto|devolvieron|regresado|regresaron|pagado|depositado|entregado|terminado|venido|llegado
      quedo|quedaron|hicieron|salio|esta|dejaron *2 mal|fatal|horrible|chueco|disparejo *1 hecho|hecha|>
      problema*|falla* *2 con
    `,
  },
  {
    means: 'not-complaint',
    say: `
      no|sin|ninguna|ningun *2 queja*|problema*|reclamo*
      no molesta
      no *1 problema
    `,
  },
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
      espacio|lugar|campo|tiempo *2 manana|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana
      trabajan|abren|atienden|estan *3 domingos|sabados|hoy|manana|fines|tarde|feriados
      en_camino|camino_a
      viene|vienen|llega|llegan|llego|va|van *2 en|camino|a_que_hora
      en # minutos|min|horas|dias
      para cuando
      cuando *3 listo|lista|terminan|acaban|entregan|llega|venir
      voy|llego|llegare|vengo|vienen|vamos *1 tarde|retrasado|retrasada|temprano
      no puedo|podre|voy_a_poder *1 ir|llegar|asistir
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
      eres|es|son|estoy|hablo|sos *3 robot|bot|maquina|humano|persona|real|automatico|inteligencia_artificial
      robot|bot
      llameme|llamame|llamenme|marqueme|marcame|me_llame|me_llamen|me_llama|me_pueden_llamar|
        me_puede_llamar|que_me_llamen|me_marcan
      quiero|necesito|pueden|puede|podria *3 llamen|llamada|llamarme|marcarme|hablarme
      atencion *1 cliente
      hay alguien *1 ahi|ahi_para|>
      con quien *1 hablo|puedo_hablar|estoy_hablando
      paseme|pasenme|comuniqueme|comunicame|transfierame *1 con|al|a
      pueden|puede|podrian|podria|me *1 marcar|llamar|hablar_por_telefono
      numero *1 de_telefono|telefono *2 llamar|hablar|comunicarme|para
      telefono *1 para *1 llamar|hablar
      con *1 el|la|un|una dueno|duena|gerente|encargado|encargada|jefe|supervisor|persona|humano
      alguien *2 me? llame|hable|ayude|atienda|conteste|contactar*|ayudar*|llamar*
    `,
  },
  {
    means: 'sensitive_pii',
    say: `
      seguro social|numero_social
      numero *2 tarjeta|seguro_social|cuenta|licencia|pasaporte|itin|identificacion|ine|curp|social
      tarjeta|visa|mastercard *3 #
      mi tarjeta es|numero|de_credito
      pasaporte|cvv|itin|curp|rfc|contrasena|codigo_de_seguridad|licencia|vencimiento|vence
      fecha *1 nacimiento
      naci *2 el|en|#
      mi *1 licencia|pin|clave|contrasena
    `,
  },
  {
    means: 'medical',
    say: `
      dolor|duele|duelen|dolores|doler|diagnostic*|sintoma*|receta|recetas|recetaron|receto|embaraz*|
        paciente|pacientes|medicina*|medicament*|fiebre|calentura|alergi*|infeccion*|infectad*|cirugia*|
        operacion|operaron|doctor|doctora|enfermo|enferma|enfermedad|vomit*|nausea*|diarrea|
        presion_alta|presion_arterial|diabet*|insulina|muela*|diente*|caries|vacuna*|radiografia*|
        antibiotic*|pastilla*|dosis|analisis|sangre|sangran|encias|ibuprofeno|paracetamol|aspirina|mareo|mareos|mareada|mareado|tos|toser|gripe|asma|
        hinchad*|hinchazon|inflamad*|cancer|quimio*|tratamiento_medico|clinica|ginecolog*|pediatra|
        dentista|endodoncia|lesion*|fractura*|ronchas|sarpullido|moreton*|terapia|terapeuta|ansiedad|
        depresion|colesterol|azucar_alta|migrana|hipertens*|presion|marcapasos|glucosa|rinon|rinones|higado|prostata|mamografia|ultrasonido|cirujano|lentes_de
      resultados *2 examen|analisis|laboratorio|sangre|prueba*|medicos|estudios
      seguro *1 medico|salud
      historial|expediente medico|clinico
      me siento mal|enfermo|debil|mareado|mareada
    `,
  },
  {
    means: 'not-medical',
    say: `
      sangre fria
      dolor de cabeza_este
      paciente con_nosotros
    `,
  },
  {
    means: 'minor',
    say: `
      tengo|cumplo|cumpli *1 8|9|10|11|12|13|14|15|16|17|doce|trece|catorce|quince|dieciseis|
        diecisiete *1 anos|anitos|anios|>
      soy|aun_soy|todavia_soy *1 menor|menor_de_edad|nino|nina|adolescente
      menor de edad|18
      mi mama|papa|mami|papi *1 dijo|dice|no|me|firma|no_sabe|tiene_que|deja
      permiso *1 mis *1 papas|padres|mama|papa
      mis papas|padres *1 no|saben|dicen|dejan
      voy|estoy *2 secundaria|primaria|preparatoria|prepa|grado
    `,
  },
  {
    means: 'not-minor',
    say: `
      mi hijo|hija *2 tiene
      tengo # anos *1 trabajando|viviendo|de_casado|de_experiencia
      hijo|hija|nino|sobrino de # anos
    `,
  },
  {
    means: 'angry',
    say: `
      mierda|pinche|pinches|chingad*|chinga|chinguen|chingue|carajo|cabron*|puta|puto|putas|puta_madre|
        pendejo*|pendejad*|idiota*|estupid*|imbecil*|inutil*|basura|asco|harto|harta|hartos|furios*|
        enojad*|rabia|cono|joder|jodido|jodidos|coraje|encabron*|ridicul*|patetic*|verguenza|maldit*|
        hijos_de|verga|culero*|mamada*|huevon*|ladrones|rateros|poca_madre|colmo|burla|payasos|
        descarados
      ya estuvo|basta|me_canse
      no mames|manches|sirven|jodan|puede_ser|tienen_idea
      ya|me *1 tienen|tiene|traen *1 hart*|cansad*
      locos|locas|ciegos|sordos *1 o_que|o
      vale madre|madres|verga
      hasta la madre|aqui
      que *1 falta_de_respeto|porqueria|servicio_tan|descaro|poca
      falta de respeto
      estoy *2 enojad*|molest*|furios*|hart*|cansad*
      son unos|una
      no *1 puede_ser|tienen_verguenza|tienen_madre
      porqueria
    `,
  },
  {
    means: 'existing_customer',
    say: `
      mi pedido|factura|cuenta|garantia|orden|contrato|poliza|recibo|compra|paquete|instalacion|
        servicio|suscripcion|cita|reservacion
      soy *1 cliente
      numero *1 cliente|pedido|orden|factura|contrato|cuenta
      garantia
      no funciona|sirve *2 que_instalaron|que_pusieron|que_me|lo_que
      ustedes *2 instalaron|arreglaron|pusieron|hicieron|repararon|vinieron
      que *1 instalaron|pusieron|arreglaron|repararon|vendieron
    `,
  },
];
