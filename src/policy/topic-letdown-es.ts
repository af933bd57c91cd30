import type { TopicPhrase } from './topic-meaning.ts';

/** Spanish: what went wrong, told by what happened; and what people need because of it; without accents. */
export const spanishLetdownTopics: readonly TopicPhrase[] = [
  {
    means: 'complaint',
    say: `
      // what did not come
      todavia|aun|sigue_sin|siguen_sin|sigo_sin|nunca|no|sin *3 llega|llegan|llego|llegado|llegar|recibo|
        recibido|recibir|aparece *4 pedido|paquete|reembolso|dinero|deposito|orden|compra|producto|devolucion|
        comida|muebles|refacciones|piezas
      pedido|paquete|reembolso|deposito|orden|compra|producto|devolucion|comida *4 no|nunca|aun|todavia|
        sigue_sin *3 llega|llego|llegado|aparece|recibido
      lleva|llevan|con|mucho|tiene *3 retraso|atraso|demora
      llegaron|llego|vinieron|vino|entregaron *2 horas|dias|semanas|hora|minutos *1 tarde|despues|retraso|
        atrasad*
      // what broke, what never worked
      descompuso|descompusieron|estropeo|averio|fundio|rompio|fallo|quemo|dejo_de_funcionar|
        dejaron_de_funcionar|despego|dano|dejo_de_servir|dejo_de_enfriar *4 al_otro_dia|al_dia_siguiente|
        a_la_semana|al_mes|a_los|a_las|otra_vez|de_nuevo|en_una_semana|enseguida
      que me|nos vendieron|vendio|instalaron|pusieron|arreglaron|entregaron|dieron|repararon *4 no *1 prende|
        enciende|funciona|sirve|arranca|cierra|abre|enfria|calienta|jala
      que me|nos vendieron|vendio|instalaron|pusieron|arreglaron|entregaron|dieron|repararon *3 descompuso|
        rompio|dano|estropeo|averio|fallo|cayo|despego
      se? volvio|volvieron a romper|descomponer|tapar|caer|danar|apagar|fugar
      // what was promised
      dijeron|dijo|prometieron|cotizaron|cotizo|prometio|ofrecieron|acordamos|quedamos|presupuestaron *5 y|pero|
        ahora|al_final *2 cobraron|cobro|cobran|cobrar|cargaron|salio|quieren_cobrar
      precio|cantidad|cuenta|monto|total *2 no *1 es|coincide|era|corresponde *2 que *2 dijeron|cotizaron|
        acordamos|prometieron|dieron
      no *2 conforme|conformes
      no *1 quede|quedamos|quedo *2 satisfech*|content*|conforme|gust*
      esperaba|esperabamos *1 algo|mucho|mas mejor|mas|de_ustedes
      // how people were treated
      emplead*|chofer|recepcionista|secretari*|senorita|muchach*|tecnico|cajer*|doctor*|gerente|vendedor*|
        asesor*|meser*|repartidor|camarer*|dependient*|encargad*|plomero|conductor|enfermer* *5 groser*|
        maleducad*|grito|prepotent*|burlo|ignoro|antipatic*|desagradable|borracho|insulto|mal_educad*|arrogante|
        altaner*|impuntual|mala_cara|malos_modos|falto
      me|nos grito|gritaron|insulto|insultaron|ignoraron|humillaron|humillo|ningunearon
      maleducad*|prepotent*|altaner*
      atendieron|atendio|trataron|trato|recibieron *2 mal|pesimo|fatal|horrible|pesimamente
      no me|nos gusto|gustaron|convencio
      perder *2 tiempo|dinero|dia|manana|tarde
      ni *2 reviso|miro|escucho|saludo|disculpo|presento|presentaron|limpiaron
      dejo|dejaron|quedo|esta|salio *1 peor
      enganado|enganada|enganaron|engano|mintieron|mintio|mentido
      // nobody answers
      nadie *2 resuelve|soluciona|explica|responsabiliza|hace_nada|dice_nada
      llame|llamamos|escribi|llamado|escrito|marcado *4 veces *4 nada|nadie|no
      no *1 me|nos dan|dieron|han_dado|dais *1 respuesta|solucion|razon|explicacion|razones|explicaciones
      // what came was wrong
      comida|pizza|pedido|paquete *3 llego|vino|trajeron *2 fri*|quemad*|crud*|aplastad*|tibi*|abiert*
      llego|llegaron|vino|vinieron|entregaron|quedo *2 rayad*|golpead*|manchad*|quebrad*|abollad*|incomplet*|
        chuec*|despintad*
      mandaron|enviaron|trajeron|entregaron|dieron|pusieron *4 equivocad*|incorrect*|que_no_era|que_no_pedi|
        otra_cosa|otro_color|no_era
      dejaron|dejo *3 basura|sucio|tirado|escombros *2 patio|jardin|casa|entrada|>
    `,
  },
  {
    means: 'not-complaint',
    say: `
      no me quejo
      llego tarde #|unos
      sigue|siguen igual de bien|bonit*|buen*
      no|nunca me|nos llego|llega el|la|un|una? codigo|mensaje|link|enlace|cotizacion
    `,
  },
  {
    means: 'cancel',
    say: `
      baja *3 membresia|gimnasio|gym|linea|luz|contrato|seguro|internet|plan|cuenta|suscripcion|servicio|
        telefono|poliza|fibra|cable|club|clases|curso
      borrenme|borreme|quitenme|quiteme|quitame|borrame|borren|quiten|quite|borre|elimine|eliminen *2 cita|
        reserva|turno|reservacion|pedido|orden|visita
      ya_no voy|vamos *1 a *1 necesitar|querer|ocupar|usar|poder_ir|asistir
      ya_no *2 ocupo|ocupamos|necesito|necesitamos|queremos|quiero *3 servicio|servicios|visita|trabajo|mudanza|
        limpieza|instalacion
      devuelv*|regres* *3 que *1 pague|pagamos|deposite|di
      olvid* *2 cita|reserva|pedido|visita
    `,
  },
  {
    means: 'human_request',
    say: `
      atienda|atiendan|atender|conteste|ayude|responda|resuelva|escuche *4 persona|humano|humana|alguien|agente|
        ejecutivo
      me|nos *1 puede|pueden|podria|podrian|podeis *1 atender|ayudar|escuchar *2 alguien|persona|humano
      ser|seres humano|humanos
      me|nos marque|llame|hable|atienda *2 alguien|persona
      quiero|necesito|prefiero|denme|deme *1 una_persona|un_humano|alguien_real|persona_real
      no|ni *3 hablar|tratar|escribir *2 maquina|grabacion|contestadora|robot|bot
      podeis|pueden|podrian|puedes|podriais llamarme|llamarnos|marcarme|hablarme
      encargado|encargada|gerente|dueno|duena|jefe|supervisor|responsable *5 hablar|platicar|comunicar*
      ponganme|pongame|ponme|poneme|paseme|dame|deme con *1 el|la|un|una|alguien|atencion
      quien *1 es *1 encargado|encargada|gerente|jefe|supervisor
      una persona de_verdad|real|viva|humana
    `,
  },
  {
    means: 'medical',
    say: `
      azucar|glucosa|presion|oxigeno|saturacion *3 #
      azucar|glucosa|presion *1 muy|esta|tengo|traigo|anda|salio alta|baja|alto|bajo
      salio|salieron|sale *1 muy? alta|baja|alto|bajo|elevada|altos|altas *1 azucar|glucosa|presion|trigliceridos
      inflo|inflaron|hincho|hincharon|hinchando|inflando|inflamo|inflamando *3 cara|mejilla|encia|pie|pies|
        pierna|mano|ojo|labio|tobillo|brazo|rodilla|boca|cachete
      comezon|picazon|picor|ardor|entumecid*|hormigueo|moretones|ampolla*|llaga*|pus|supura*
      sangra|sangran|sangrado|sangre *3 encia|encias|nariz|muela|oido
      granitos|granos|ronchitas|manchas|verrugas *3 piel|espalda|cara|cuerpo|brazos|pecho
      encia|encias
      pica|pican *2 cuerpo|piel|ojos|cabeza|brazos|garganta
      torci|torcedura|esguince|quebre|fracture|luxe|disloque|rompi|lastime *3 tobillo|brazo|pierna|pie|mano|
        dedo|muneca|rodilla|hombro|costilla|espalda|cuello
      metformina|losartan|omeprazol|enalapril|levotiroxina|sertralina|amoxicilina|penicilina|tramadol|naproxeno|
        warfarina|anticoagulante*|antidepresivo*|anticonceptivo*
      operar|operan|opero *3 de|la|el|rodilla|vesicula|corazon|cadera|ojos|columna
      artritis|lupus|covid|arritmia|anemia|epilepsia|tiroides|fibromialgia|gastritis|neumonia|bronquitis|herpes|
        hernia|sinusitis|conjuntivitis|otitis|apendicitis|menopausia|psoriasis|dermatitis
      falta|faltaba *1 aire|respiracion
      regla|periodo|menstruacion *3 abundante|dolor*|retras*|sangr*|irregular
      bulto|ganglio|quiste|tumor|lunar_raro|bolita *3 pecho|seno|cuello|axila|piel|espalda|pierna
      despues_de|por|tras *2 extraccion|cirugia|anestesia|biopsia|endoscopia|quimioterapia
      cardiolog*|dermatolog*|traumatolog*|neurolog*|oftalmolog*|urolog*|oncolog*|ortopedista
      quitaron|sacaron *2 puntos|muela|muelas|vesicula|apendice
    `,
  },
  {
    means: 'not-medical',
    say: `
      agend*|reserv*|cita *2 con *1 doctora|doctor
      presion|azucar *1 llanta|llantas|agua|marcada
      operar *1 el|la|un|una maquina|equipo|grua|camion|montacargas
    `,
  },
  {
    means: 'angry',
    say: `
      al|se|vete|vayanse|vayase|idos *1 diablo|infierno|demonio|diablos|cuerno|carajo
      me|nos *1 viendo|ven|vean|vieron|ver *1 la cara
      echo|echando humo >
      cago|cagada|caga
      tomadura|tomada|tomando *1 de? *1 pelo
      indignad*|indignante|sinverguenza*|desgraciad*|malnacid*|gilipoll*|capull*|asqueros*|inepto*|inepta*|
        tramposo*|miserables|mamarracho*|boludo*|pelotudo*|forro*|huevada
      hasta *1 copete|gorro|narices|coronilla|cojones|huevos|tope|aqui_de|la_madre|pelotas|conino
      hijos|hijo de su|la|puta|perra|tal
      panda|bola|bando|cuadrilla|partida de
      que *1 les|os|te den
      sois|son *1 unos|una *2 ladrones|sinverguenzas|inutiles|incompetentes|mentirosos
      ya *1 esta_bien|me_colmaron|colmaron_mi_paciencia
      colm* *2 paciencia
    `,
  },
  {
    means: 'schedule',
    say: `
      agend*|anoteme|anotame|anotarme|apunteme|apuntame|apuntarme|inscribame|inscribeme
      hueco|huecos|espacio|campo *2 hoy|manana|tarde|esta|este|lunes|martes|miercoles|jueves|viernes|sabado|
        domingo
      se puede *2 manana|hoy|a_las|el
    `,
  },
];
