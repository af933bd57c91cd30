import type { TopicPhrase } from './topic-meaning.ts';

/** Spanish words of danger, law and fraud, without accents. */
export const spanishSevereTopics: readonly TopicPhrase[] = [
  {
    means: 'legal',
    say: `
      abogad*|demandar|demandarlos|demandarte|demandare|demandaremos|demandado|fiscalia|fiscal|
        tribunal*|juzgado|juez|jueza|juicio|litigio|legal|legales|legalmente|ilegal|denuncia|denuncias|
        denunciar|denunciare|denunciarlos|denunciarte|denunciado|querella|profeco|procuraduria|notario|
        indemnizacion|mediacion|difamacion|negligencia|desalojo|embargo
      voy|vamos|los|les|te|le|poner|pongo|presentar *2 demanda|demandar|demando|denunciar|denuncia
      una|mi|la|poner demanda|denuncia|queja_formal
      viol* *2 contrato|derechos|ley|acuerdo
      licenciado|licenciada *3 contact*|llam*|carta|demand*
      llevar|llevarlos|llevo|vamos|ir *2 a_la corte|juez
      viola|violan|contra|segun|rompen *1 la ley
      comision federal|estatal
      llevar|llevarlos|llevo|ir|vamos *1 a *1 corte|juicio|tribunales
      reportarlos|reportarles|reportar|quejarme *4 comision|gobierno|ciudad|estado|licencias|condado
      reporte|reportar|reportarlos|reportare *3 procuraduria|consumidor|autoridades|bbb|ftc|fcc|estado
      audiencia|orden_judicial|citatorio|lastime *3 tienda|local|corte|propiedad|negocio
      departamento|asesor|asesoria legal|juridic*
      incumpli*|rompieron *2 contrato|acuerdo
      violan|violaron|violando|contra *1 la ley
      demanda contra|legal|laboral|civil|colectiva
      corte|ante_la|en la? corte
      orden *1 judicial|de_restriccion|del_juez|de_la_corte
      oficina de proteccion
      llamar|llamo|llamare *2 policia|autoridades
      mis derechos
      incumplimiento|violacion *2 contrato|derechos|privacidad
    `,
  },
  {
    means: 'fraud',
    say: `
      estafa|estafas|estafado|estafada|estafador*|estafaron|estafando|fraude|fraudes|fraudulent*|robo|
        robos|robaron|robado|robada|robados|robadas|robar|roban|robando|ladron*|hackearon|hackeado|
        hackeada|hackear|jaquearon|clonaron|clonado|clonada|clonar|suplant*|phishing|extorsion*|
        falsific*|timo|timaron|enganaron|engano|ratero*|asaltaron|usurp*
      no *3 reconozco|autorice|autorizado|autorizados|autorizada|hice|realice|hicimos|hize|solicite|
        compre|pedi *4 cargo*|compra*|transaccion*|pago*|retiro*|transferencia*|movimiento*|cobro*|
        debito*
      cargo*|compra*|transaccion*|pago*|retiro*|transferencia*|movimiento*|cobro*|
        debito* *4 no *3 reconozco|autorice|autorizado|autorizada|autorizados|hice|realice|hicimos|
        reconocido|reconocidos|mio|mios|mia|solicite|fui
      alguien|otra_persona *2 uso|usa|usando|tiene|robo|tomo|entro|saco|accedio|abrio|compro *3 tarjeta|
        cuenta|identidad|dinero|datos|nombre|informacion
      cargo*|movimiento* *1 extrano*|sospechoso*|desconocido*|raro*|no_autorizado*|indebido*
      cobraron|cobro|cargo*|sacaron|retiraron|usaron *3 sin *2 autorizacion|permiso|autorizar|avisar|
        consentimiento
      cobraron|cobro|cargaron|pagaron|compraron|retiraron|sacaron|gastaron *5 no *1 compre|hice|pedi|
        autorice|reconozco|fui|contrate
      usaron|uso|usando|gastaron|compraron|pagaron *2 mi|con_mi *1 tarjeta|cuenta|credito|nombre
      tarjeta|cuenta *3 usaron|usada|usando *3 otra|otro|ciudad|pais|alguien
      pasar|pasaron|hizo_pasar|hacen_pasar|haciendose_pasar *2 por *1 ustedes|ti|usted|su_compania|
        mi_banco
      mensaje|correo|pagina|llamada|cuenta|sitio|email *1 falso|falsa|sospechoso|sospechosa
      pidiendo|pide|piden|pidio *2 clave|contrasena|nip|datos|seguro_social|tarjetas_de_regalo
      se llevaron|llevo|quedaron|fueron *2 anticipo|deposito|dinero|plata|adelanto
      perdi|extravie|perdido|perdida *3 tarjeta|cartera|billetera
      me quitaron|sacaron|falta|faltan|vaciaron *3 dinero|plata|cuenta|fondos
      no *2 fui|he_sido yo *2 >|quien|el_que|la_que
      yo no *1 fui|autorice|compre|hice *2 >|eso|esa|ese
      retiraron|sacaron|cobraron|gastaron|compraron|usaron *5 no fui|autorice|reconozco|hice
      bloquear|bloqueen|congelar *2 tarjeta|cuenta
      contracargo
    `,
  },
  {
    means: 'emergency',
    say: `
      humo|accidente|accidentes|choque|dando_a_luz|parto|contracciones|intoxic*|golpiza|asalto|apunal*|
        navaja|peligro|rescate|hospitaliz*|urgencias|derrame|paro_cardiaco|se_ahoga|explota|inconsiente|
        quemadur*|fractura_expuesta|balacera|machete
      duele *3 pecho
      cayo|cayeron|caido|desplomo *5 no *2 levanta|mueve|reacciona|responde|despierta|respira
      no *1 se? *1 mueve|despierta|levanta|reacciona|responde_mi_hijo
      hombre|alguien|tipo *2 con *2 arma|pistola|cuchillo|bate
      trago|comio|tomo|bebio *2 veneno|cloro|pila|moneda|pastillas|quimico*
      emergencia*|incendio*|incendi*|ambulancia|bomberos|fuego|sangrando|sangra|sangrado|sangre|desmay*|
        inconsciente|convulsion*|infarto|ahogando|ahogandose|ahogo|asfixi*|explosion|exploto|explotar|
        explotando|inundacion|inundo|inundando|inundad*|electrocut*|chispas|disparo|disparos|disparando|
        balazo*|tiroteo|apunal*|secuestr*|sobredosis|envenen*|atropell*|terremoto|derrumb*|911|auxilio|
        socorro|herido|heridos|herida|violaron|derrame_cerebral
      fuga|huele|olor|escape *2 gas|humo|quemado
      no *2 respirar|respira|puedo_respirar|reacciona|despierta|responde_mi
      dolor *2 pecho
      ataque *2 corazon|cardiaco|panico
      se|esta|estan *1 quemando|quema|prendio|incendiando|muriendo|ahogando|inundando|metiendo|inunda|
        cayo_el_techo
      accidente *2 carro|auto|grave|moto|coche|coche|choque
      desangr*
      hay alguien|gente *2 casa|puerta|patio|ventana|negocio|cochera|techo
      golpeo|golpe|pego|pego_en|abrio *3 cabeza
      no *2 respirando|respira|reaccionando
      no *2 deja|para *2 sangr*
      chocamos|choque|choco|volcamos|volco|atropellaron
      cayo|caimos|caido *3 techo|escalera|andamio|segundo_piso|altura|azotea
      prendio|incendio|quema|quemo *3 estufa|cocina|casa|carro|basura|sarten
      traen|trae|tiene|saco|con *1 pistola|arma|cuchillo|navaja|machete
      pegando|golpeando|golpea|pega *2 me|mi|esposo|marido|novio|nino
      humo *3 cuarto|casa|enchufe|contacto|motor|estufa
      hay un? accidente|incendio|herido|muerto|hombre_armado
      tuve|tuvimos|sufrio un? accidente
      alguien|ladron|hombre|persona *2 entro|metio|meter|entrando|rompio *5 casa|negocio|ventana|robar
      me *1 estan|esta *1 atacando|siguiendo|golpeando|pegando|amenazando|robando
      se *1 rompio|revento *3 fuente|tubo|tuberia|tuberia_principal|pipa
      rompi|rompio|quebro *1 la|el|un|una *1 fuente|brazo|pierna|hueso|cabeza
      agua *2 por_todos|por_todas|brotando|saliendo|electricidad|techo
      urgencia|urgencias
      llame|llamen|llama|manden|necesito|envien *3 911|ambulancia|policia|bomberos|ayuda_ya|
        ayuda_urgente|patrulla
      ayuda|ayudenme|ayudeme *2 por_favor|urgente|rapido|ya
      monoxido
      se *1 trago|tomo *2 cloro|pastillas|veneno|pila|moneda
      arma|pistola|cuchillo
      hay|tengo|vi|entro un|una ladron|ratero|intruso|desconocido|hombre *3 casa|patio|ventana|puerta|
        negocio
    `,
  },
  {
    means: 'self_harm',
    say: `
      me quiero|voy_a matar|morir
      me? quiero|voy_a|voy *1 a? hacer|hacerme *1 dano
      suicid*|matarme|quitarme_la_vida|hacerme_dano|lastimarme|cortarme_las_venas|colgarme|ahorcarme
      quiero|quisiera|deseo|voy_a|mejor|prefiero *2 morir|morirme|matarme|estar_muerto|estar_muerta|
        desaparecer|acabar_con_todo|no_existir|no_despertar|terminar_con_todo|terminar_con_mi_vida
      no|ya_no quiero|deseo|puedo|aguanto *1 vivir|seguir_viviendo|seguir|existir|despertar|
        mas_con_la_vida|estar_aqui
      no *3 razon|sentido|motivo|ganas *2 vivir|vida|seguir
      no *2 vale_la_pena *2 vivir|vida
      mejor muerto|muerta|sin_mi
      no *2 aguanto|soporto|puedo_con *2 vida|vivir|mas_con_mi_vida
      quiere|quiero|quiera|voy_a|intento *1 matar|morir|suicidar|quitar_la_vida|quitarse_la_vida >|hoy|
        esta_noche|porque|y
      me? quiero|voy_a|voy *1 a? quitar *1 la vida
      tome|tomo|trague *2 todas *2 pastillas|pildoras|medicinas
      mejor me muero|muera|mato
      vida *1 no *1 vale|tiene *2 pena|sentido|nada
      le|a nadie importo|importa *4 muero|mejor
      no *2 importo *1 a_nadie|nadie
      me corto|corte|lastimo|hago|hice *2 brazos|venas|munecas|dano|piernas
      cansado|cansada|harto|harta *1 de *1 vivir|la_vida|esta_vida|mi_vida
      acabar|terminar *2 mi_vida|mi_propia_vida|con_todo
      nadie *2 extranaria|importaria|importa_si *2 muero|muriera|>
    `,
  },
  {
    means: 'not-self_harm',
    say: `
      morir|morirme|muero de hambre|risa|calor|frio|ganas|sueno|la_risa|pena
      muero por
    `,
  },
];
