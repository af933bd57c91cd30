import type { TopicPhrase } from './topic-meaning.ts';

/** Spanish: what customers want undone or complain of, and who is one already; without accents. */
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
      devuelv*|regresenme|regreseme *2 dinero|plata|deposito|pago
      quiero|regrese|regresen|dame|deme|denme|necesito|exijo *2 dinero|plata|deposito|pago *2 vuelta|
        devuelta|regreso
      ya no|no *1 quiero|necesito|voy_a_necesitar|voy_a_querer|vamos_a *3 cita|servicio|pedido|reserva|
        reservacion|orden|contrato|trabajo|presupuesto|cuenta|turno
      cancelenlo|cancelenla|cancelalo|cancelala|cancelarlos|cierro|cierren|cierre *2 cuenta|todo|>
      ya no *1 vengan|venga|manden_a_nadie|lo_quiero|la_quiero|los_quiero|lo_necesito
      no *2 renovar|renueven|renueve|continuar|seguir_con_el_servicio
      quiero|queremos|necesito|puedo|quisiera|como *1 devuelvo|devolver|regresar|devolverlo|devolverla *4 >|porque|y
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
      estoy|estamos|muy *1 molesto|molesta|enojad*|decepcionad*|frustrad*|furios*|inconforme|
        insatisfech*
      otra vez *3 roto|fuga|mal|falla|problema
      esperando desde|hace|toda|todo
      no *3 reembolsado|reembolsaron|reembolsan
      plantado|plantada|plantados|abandonado|abandonada|dejaron_a_medias|a_medias|mal_hecho|mal_hecha
      volvio|vuelve|volvieron *1 a *1 descomponer|fallar|gotear|romper|salir|pasar|tirar
      equivocado|equivocada|incorrecto|otro *2 producto|pedido|color|articulo|talla
      producto|pedido|articulo|color|orden|paquete *1 equivocado|equivocada|incorrecto|incompleto|
        danado|roto|danada
      falta|faltan|faltaron *3 pedido|orden|paquete|piezas|cosas|partes
      llego|llegaron|vino|entregaron *1 roto|rota|tarde|danado|incompleto|mal|equivocado|frio|abierto
      cayendo|despegando|despintando|descarapelando|rajando|agrietando
      no se_vale|es_justo|esta_bien_lo_que|es_lo_que_pague|es_lo_que_pedi
      mal|malas trato|tratan|trataron|hecho|tratado
      tratan|trataron *1 mal|horrible|pesimo
      sigue|siguen|todavia|aun|otra_vez *2 gote*|fuga|fugando|tirando|roto|rota|mal|igual|sucio|
        saliendo|fallando|sin
      no *3 devuelto|devolvieron|regresado|regresaron|pagado|depositado|entregado|terminado|venido|
        llegado
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
      compre|compramos|contrate|contratamos|rente|rentamos|adquiri *5 con|a|de ustedes|usted
      me|nos *1 instalaron|arreglaron|repararon|vendieron|hicieron|pintaron|limpiaron|entregaron
    `,
  },
];
