import type { TopicPhrase } from './topic-meaning.ts';

/** Spanish: harm done or feared, told by what happened rather than by its name; without accents. */
export const spanishHarmTopics: readonly TopicPhrase[] = [
  {
    means: 'legal',
    say: `
      mi|nuestro|su licenciado|licenciada
      reclamacion|queja|hoja|denuncia *3 consumo|consumidor|ocu|facua|omic|sernac|indecopi|condusef|defensa_del
      recibi|recibimos|llego|mandaron|tengo|entregaron *2 citatorio|citacion|notificacion_judicial|
        requerimiento|demanda
      burofax|ocu|facua|sernac|indecopi|condusef
      responsable|responsables *2 danos|lesiones|accidente|perjuicios
      danos y perjuicios
      embargar*|embargaron|embargado
      audiencia *1 el|la|con|ante|manana|hoy|para
      medidas|acciones|via|vias legal|legales|judicial|judiciales
      los|les|os|te *1 vere|vemos|veremos|veo *2 corte|tribunal|tribunales|juzgado|juzgados
      despidieron|despido *2 sin|injustificad*|improcedente
    `,
  },
  {
    means: 'not-legal',
    say: `
      muela|muelas|diente *1 juicio
      juicio de valor
      juez de linea|silla|partido
      cunado|amigo|hermano|vecino|primo|tio|marido|esposo|hijo|papa es|era abogado|juez|notario
      abogado vive|trabaja_al|recomendo|los_recomendo
    `,
  },
  {
    means: 'fraud',
    say: `
      // done in my name
      abrieron|abrio|sacaron|saco|pidieron|pidio|solicitaron|solicito|contrataron|hicieron|hizo|firmaron|firmo|
        compraron|compro|alquilaron|rentaron|activaron *5 a|en|con|usando mi|mis|nuestro nombre|identidad|datos|
        dni|cedula|firma|curp|rfc|informacion|seguro
      prestamo|credito|tarjeta|linea|contrato|cuenta|celular *3 a|con mi|mis nombre|identidad|datos *3 que_no|
        que_nunca|que_yo_no|sin_mi|sin_permiso|y_no|y_yo_no
      usando|usan|uso|usaron|utilizo|utilizaron *1 mi|mis identidad|datos|nombre|dni|cedula|firma
      firmaron|firmo *1 por mi *2 sin
      // money that I did not spend
      cargo*|compra*|pago*|cobro*|retiro*|prestamo*|credito*|movimiento*|transferencia*|debito* *3 nunca|jamas|
        no *2 autorice|hice|pedi|realice|reconozco|solicite|contrate|hicimos
      nunca|jamas|no *2 autorice|hice|pedi|realice|reconozco|solicite|contrate *2 cargo*|compra*|pago*|cobro*|
        retiro*|prestamo*|credito*|transferencia*
      sacaron|retiraron|falta|faltan|vaciaron|desaparecieron|desaparecio *3 banco|ahorros|tarjeta|dolares|euros|
        pesos
      cobrando|cobran|cobraron|cobro|cobrado *3 algo|cosas|servicio|suscripcion|producto|seguro *2 no|nunca|
        jamas *1 compre|pedi|contrate|autorice|use|solicite|tengo
      // somebody who passed for another
      cobrar|cobro|pedir|pidio *4 diciendo|dijo|decia|dice *5 ustedes|banco|compania|empresa
      decia|dijo|dijeron|diciendo|decian|dice|dicen|afirma *2 ser|era|eran|es|son|trabajar|trabajaba *1 de|para|
        con *3 ustedes|banco|compania|empresa|vosotros|hacienda|seguro|gobierno *6 cobro|pidio|pidieron|pide|
        piden|pague|deposito|tarjeta|datos|dinero|clave|desaparec*
      llamo|llamaron|escribio|escribieron|llamada|correo|mensaje *6 pidio|pidieron|pidiendo|pide|
        piden *3 tarjeta|datos|clave|contrasena|codigo|dinero|nip|cuenta|deposito|transferencia
      pagar|pague|pago|pidieron|pide|piden|quieren|exigen|compre *4 tarjetas|tarjeta de_regalo
      pidieron|piden|pide|exigen|pagar *4 bitcoin|bitcoins|criptomonedas|western_union|google_play|itunes
      cobro|cobraron|pague|deposite|transferi|anticipo|adelanto|dinero *4 desapare*|esfum*|ya_no_contesta|
        no_existe|me_bloqueo
      boleto|boletos|entradas|documentos|papeles|contrato|cheque|billete|firma|factura|perfil|pagina|anuncio|
        recibo *2 falso|falsa|falsos|falsas
    `,
  },
  {
    means: 'self_harm',
    say: `
      // to cut oneself, to hurt oneself
      me *1 estoy|sigo|ando|vuelvo|volvi|vuelto|empece *1 a? cortando|cortar|cortarme|lastimando|lastimar|
        lastimarme >|otra|de_nuevo|los_brazos|las|con
      me corte|corto otra_vez|de_nuevo|los_brazos|las_venas|las_munecas|las_piernas|a_proposito
      me *2 haciendo|hago|hice|hecho|hacer *1 dano >|otra|yo|a_mi|con|a_proposito
      autolesi*
      hijo|hija|amigo|amiga|hermano|hermana|sobrino|sobrina|novio|novia|esposo|esposa|nieta|nieto|alumna|
        alumno *2 se *1 corta|corto|lastima|autolesiona|hace_dano >|los_brazos|las|a_si|sola|solo
      hijo|hija|hijos|amigo|amiga|hermano|hermana|sobrino|sobrina|novio|novia|esposo|esposa|nieta|nieto|alumna|
        alumno *2 esta|anda|sigue|empezo|volvio *1 a? cortandose|cortarse|lastimandose|lastimarse|autolesionandose
      hijo|hija|amigo|amiga|hermano|hermana|sobrino|sobrina|novio|novia|nieta|nieto *2 se *1 esta|anda|
        sigue *1 cortando|lastimando|autolesionando
      // a dose, meant or on its way
      voy_a|quiero|pienso|pensaba|iba_a *1 tomar|tomarme|tragar|tragarme *2 todas|todo|frasco|bote|caja|
        monton *3 pastillas|pildoras|medicina*|medicamentos
      para no|nunca despertarme >|mas|nunca|jamas
      para no|nunca volver_a_despertar|despertar_mas|despertar_nunca|despertar_jamas
      hago|hice|hacerme|haciendome cortes|cortadas|heridas
      // not to be
      no *1 quiero|quisiera|deseo *1 estar|seguir vivo|viva|con_vida
      mejor *1 estaria|estoy|estuviera muerto|muerta
      mejor|ojala|quisiera|desearia *4 no existiera|existir|hubiera_nacido|haber_nacido|despertara|despertar|
        estuviera_aqui
      nadie *4 extranar|extrana|extranaria|extranara|echara_de_menos|echaria_de_menos >|si|cuando
      ganas de morir|morirme|matarme|desaparecer|no_vivir|suicidarme|quitarme
      perdi|perdido|sin *2 ganas de vivir
      amenaz*|dice|habla|piensa|hablo|dijo|quiere|intento|queria|planea *3 matarse|suicidarse|quitarse_la_vida|
        ahorcarse|morirse|tirarse
      me *2 voy|quiero|pienso|vaya|podria *1 a? tirar|aventar|lanzar|arrojar|colgar|ahorcar|disparar|
        saltar *4 puente|balcon|edificio|tren|metro|ventana|azotea|vias|>
      tirarme|aventarme|lanzarme|arrojarme|saltar *3 puente|balcon|edificio|tren|metro|azotea|vias
      // "tomo" is read as tomorrow
      tome|tomo|tomorrow|trague|trago|tomado|tomarme *2 frasco|bote|caja|todas|blister|monton *3 pastillas|
        pildoras|medicina*|medicamentos
      perdonenme|perdonadme|perdoname|despedirme|adios_a_todos *6 no_puedo|ya_no|no_aguanto|adios
      ya_no|no puedo|aguanto *1 mas *3 adios|perdonenme|despedirme|mejor_me_muero
      plan para|de matarme|morir|suicidarme
    `,
  },
  {
    means: 'not-self_harm',
    say: `
      corto|corte|cortar|cortando|cortarme *1 el|las|un|mi pelo|cabello|puntas|fleco|unas|barba|dedo
      se corta *1 el|la|mucho pelo|cabello|llamada|senal|luz|internet|>
      acabar|terminar con_todo antes|el|la|para|esto|manana|hoy_mismo
      acabar|terminar *1 todo antes|el|para
    `,
  },
  {
    means: 'emergency',
    say: `
      cayo|cayeron|caido|caida *5 no *3 levantar|levantarse|mover|moverse|parar|pararse|caminar
      tratando|intentando|queriendo|intenta|intentan|trata|tratan|quiere *1 de? *1 entrar|meterse|forzar|abrir|
        tumbar *4 casa|puerta|ventana|negocio|departamento|piso
      rompi|rompio|rompieron *1 fuente|aguas|la_bolsa
      tomo|tomorrow|bebio|ingirio *2 cloro|lejia|veneno|acido|insecticida|gasolina
      atrapad*|encerrad*|atorad*|prensad* *4 ascensor|elevador|carro|coche|escombros|dentro|adentro|fuego
      cierra|cerrando|cierran|hincha|hinchando|cerro *2 garganta|lengua
      anafilac*
      alguien|gente|hombre|ladron|ladrones|tipo|desconocido *2 dentro|adentro *1 de *2 casa|negocio|tienda|
        departamento|piso
      metieron|metio|meten *1 a *1 robar|casa|tienda|negocio
      tomo|tomorrow|trago|comio|bebio *2 frasco|bote|botella|caja *2 de jarabe|pastillas|medicina|limpiador|
        detergente|perfume
      cayo|caido|cayeron *3 poste|arbol|cable|cables|rama|grua *4 encima|sobre|carro|coche|casa|calle
      llamas|humo *3 sale|salen|saliendo|enchufe|pared|techo|ventana|coche|carro
      sale|salen|saliendo *1 llamas|humo
      se esta|estan ahogando|asfixiando|desangrando|atragantando
      atragant*
    `,
  },
  {
    means: 'not-emergency',
    say: `
      color|rojo|chimenea|lento *4 fuego
      fuego lento|artificiales|pirotecnico
      echo|echa|echando humo
      sangre azul|fria
    `,
  },
];
