import { rows, topicRows } from './text-rows.ts';

/** Topics of Spanish texts, told by what happened. */
export const spanishTopicTexts = topicRows(`
legal|los voy a demandar por daños
legal|voy a presentar una denuncia
legal|hablen con mi licenciado
legal|mi licenciado les va a llamar
legal|me asesoré con un abogado
legal|les va a llegar una carta de mi abogado
legal|nos vemos en los tribunales
legal|voy a tomar medidas legales
legal|voy a poner una reclamación en consumo
legal|los denunciaré ante la OCU
legal|tengo que ir a juicio la próxima semana
legal|recibí un citatorio
legal|quiero saber mis derechos como inquilino
legal|necesito asesoría legal por un accidente
legal|me despidieron sin razón, quiero demandar
legal|presenté una queja ante la PROFECO
legal|mi seguro y mi abogado ya tienen las fotos
fraud|abrieron una cuenta a mi nombre
fraud|alguien abrió una tarjeta con mis datos
fraud|pidieron un crédito usando mi identidad
fraud|hay un préstamo que yo no pedí
fraud|me hicieron cargos que no autoricé
fraud|tengo compras que no reconozco
fraud|yo no hice esa compra
fraud|ese cargo no es mío
fraud|nunca autoricé ese cobro
fraud|me aparece un cargo que nunca hice
fraud|me vaciaron la cuenta
fraud|me timaron, pagué y no existe el piso
fraud|un tipo que decía ser de ustedes me cobró y desapareció
fraud|me llamó alguien diciendo que era de su compañía y me pidió la tarjeta
fraud|me pidieron pagar con tarjetas de regalo
fraud|falsificaron mi firma
fraud|firmaron por mí sin mi consentimiento
fraud|me robaron el celular y entraron a mi banco
fraud|clonaron mi tarjeta en la gasolinera
fraud|creo que el cheque es falso
fraud|me dieron un billete falso
fraud|alguien se hace pasar por ustedes
fraud|necesito congelar mi tarjeta
self_harm|me corto los brazos
self_harm|me he vuelto a cortar
self_harm|me estoy haciendo daño
self_harm|no quiero seguir viviendo
self_harm|nadie me va a extrañar
self_harm|mi hija dice que se quiere morir
self_harm|mi hermano amenaza con matarse
self_harm|mi amigo se quiere suicidar
self_harm|me tomé todo el frasco de pastillas
self_harm|estoy pensando en hacerme daño
self_harm|mi hijo se corta
self_harm|ya no le encuentro sentido a la vida
self_harm|me quiero aventar de un edificio
self_harm|me dan ganas de morirme
self_harm|no aguanto más, quiero desaparecer
self_harm|perdónenme todos, adiós, ya no puedo
emergency|mi papá no despierta
emergency|está teniendo convulsiones
emergency|se está ahogando mi hijo
emergency|huele a quemado y sale humo
emergency|alguien está tratando de entrar a mi casa
emergency|hay un hombre con un cuchillo
emergency|escucho disparos
emergency|chocamos en la autopista y hay heridos
emergency|rompí fuente
emergency|ya vienen las contracciones cada 3 minutos
emergency|se tragó una pila
emergency|tomó cloro
emergency|mi abuela está inconsciente
emergency|fuga de gas en el edificio
emergency|el detector de monóxido está sonando
emergency|saltan chispas del contacto
emergency|me picó una abeja y se me cierra la garganta
emergency|estamos atrapados en el ascensor
emergency|manden a la policía
complaint|el reembolso no me ha llegado
complaint|no me han devuelto el depósito
complaint|todavía no me llega el pedido
complaint|lleva dos semanas de retraso
complaint|el aire se descompuso al día siguiente
complaint|dejó de funcionar a la semana
complaint|se volvió a romper
complaint|me prometieron 200 y me cobraron 350
complaint|el precio no es el que me dijeron
complaint|no estoy conforme con el trabajo
complaint|no quedé satisfecho
complaint|no estoy contenta con el servicio
complaint|el empleado fue muy grosero
complaint|la señorita que me atendió fue muy maleducada
complaint|el muchacho llegó borracho
complaint|nadie contesta el teléfono
complaint|los llamé tres veces y nada
complaint|nunca llegaron
complaint|llegaron dos horas tarde
complaint|quedó horrible la pintura
complaint|dejaron todo sucio
complaint|me rompieron un vidrio
complaint|rompieron mi cerca y no dijeron nada
complaint|sigue goteando después de que vinieron
complaint|la comida llegó fría
complaint|es una vergüenza cómo tratan a los clientes
complaint|quiero el libro de reclamaciones
complaint|voy a dejar una mala reseña
complaint|muy mala experiencia
complaint|pagué y no me dan respuesta
cancel|dar de baja mi membresía
cancel|quiero darme de baja del gimnasio
cancel|cómo cancelo mi plan
cancel|quiero que me devuelvan mi dinero
cancel|no voy a renovar el contrato
cancel|bórrenme la cita del viernes
cancel|no podré asistir, cancelen
cancel|deseo rescindir el contrato
cancel|anulen mi reserva
cancel|quiero dar de baja la línea
human_request|prefiero hablar con una persona
human_request|me puede atender alguien
human_request|quiero que me llame una persona
human_request|páseme al gerente
human_request|no quiero hablar con una máquina
human_request|estoy hablando con un robot?
human_request|márqueme cuando pueda
human_request|quién es el encargado? quiero hablar con él
human_request|necesito un asesor
human_request|comuníqueme con una persona por favor
human_request|que me llame el dueño
human_request|con quién hablo para un problema
human_request|podéis llamarme?
medical|tengo la presión en 180
medical|mi azúcar está en 300
medical|se me infló la cara
medical|tengo la mejilla hinchada después de la muela
medical|mi bebé tiene calentura
medical|me duele la cabeza desde ayer
medical|estoy vomitando desde anoche
medical|se me infectó la herida
medical|tengo comezón en los ojos
medical|me torcí el tobillo
medical|me quebré el brazo el año pasado
medical|tomo metformina
medical|soy alérgico a la penicilina
medical|me van a operar de la rodilla
medical|tengo artritis
medical|estoy en quimioterapia
medical|tengo la regla muy abundante
medical|tengo un bulto en el pecho
medical|necesito que me resurtan la medicina
medical|tengo cita con el cardiólogo por mi corazón
angry|váyanse al infierno
angry|son una bola de inútiles
angry|no sirven para nada
angry|me tienen harto
angry|son unos sinvergüenzas
angry|me están viendo la cara
angry|esto es el colmo
angry|hijos de su madre
angry|hijos de puta
angry|vaya panda de inútiles
angry|sois unos ladrones
angry|estoy que echo humo
angry|qué poca madre tienen
angry|esto es una tomadura de pelo
angry|estoy indignada
angry|estoy furiosa
angry|vete al diablo
schedule|agéndeme para el lunes
schedule|apúnteme para mañana
schedule|me puede anotar para el sábado
schedule|cuándo abren
schedule|puedo pasar hoy
schedule|se puede mañana a las 10?
existing_customer|ustedes me arreglaron el techo el año pasado
existing_customer|mi pedido todavía no llega
legal|van a saber de mi abogado
legal|esto lo va a ver un juez
legal|pondré una denuncia en la policía
legal|necesito un abogado de inmigración
fraud|usaron mi tarjeta en internet
fraud|me suplantaron la identidad
fraud|recibí una llamada sospechosa pidiendo mis datos
fraud|compraron un carro con mis datos
self_harm|pienso en matarme todos los días
self_harm|quiero dormir y no despertar nunca
self_harm|mi esposa habla de quitarse la vida
self_harm|mejor estaría muerto
emergency|mi bebé no respira
emergency|se cayó del segundo piso
emergency|está convulsionando
emergency|mi vecino está apuñalado
complaint|me atendieron muy mal
complaint|esperé toda la mañana y no vino nadie
complaint|el doctor ni me revisó
complaint|nadie me resuelve nada
cancel|queremos cancelar el evento
cancel|quiero devolver el sofá
human_request|pásame con un humano
human_request|me puede llamar el doctor
medical|se me cayó un diente
medical|me mareo al levantarme
`);

/** Spanish texts with the same words that wake nobody. */
export const spanishQuietTexts = rows(`
me gusta el color rojo fuego para la sala
el carro es un infierno de calor jaja
la comida estaba de muerte
me muero de hambre
me muero por ver la casa
voy a matar dos pájaros de un tiro
mi cuñado es abogado y me los recomendó
el abogado vive en esa calle
quiero cortar el pelo
me corté el pelo
me corto el cabello los martes
me quiero cortar las puntas
mi hijo se corta el pelo con ustedes
mi hijo se corta mucho al hablar por teléfono
préstamo para mi casa, qué necesito
abrí una cuenta a nombre de mi hija
el contrato está a mi nombre
la casa está a nombre de mi esposa
me dijeron que cuesta 300
no soy de discutir
cuándo llega el paquete
al otro día paso por allá
al día siguiente estaría bien
cara de la moneda
el azúcar y la leche
puedo llevar azúcar
una chimenea para tener fuego en casa
qué bárbaro quedó hermoso
el pastel se ve de muerte lenta jaja
quiero hacer una fiesta para la licenciada
soy licenciado en administración
gracias licenciado
mi hermano trabaja en el banco
tengo una firma que entregar
mañana firmo
tenemos juicio de valor jaja
la quiero para el 31
ya me llegó todo perfecto
están muy contentos con el trabajo
no me quejo, todo bien
`);
