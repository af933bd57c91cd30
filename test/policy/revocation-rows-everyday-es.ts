import { rows } from './text-rows.ts';

/** Spanish texts that end texting, as they are spelled and said every day. */
export const spanishEverydayRevocations = rows(`
Que hago para que ya no me llegue publicidad
como le puedo hacer para que dejen de llegarme mensajes
ya no quiero que me lleguen sus promos
no quiero que me lleguen mas
dejen de llegarme mensajes
No tengo interés en sus promociones, gracias
no me interesa recibir publicidad
No me interesa que me escriban
kita mi numero
kítame de aki
borrenme dela lista
eliminarme d la lista
sakenme de ahi
sacame d tu lista porfis
dejen d chingar
deja d mandar mensages
no me tecsteen
no me texteen mas x favor
no kiero resivir mas mensages
no qiero mas testos
ya nome manden mensajes
nome escriban
no me manden masmensajes
ya no me enbien nada
nome enbien mas
no m escriban mas
no me molesteis mas
dejadme en paz
dejad de escribirme
dejad de mandarme sms
borrad mi número
quitadme de vuestra lista
eliminad mis datos
que dejéis de molestarme
no me enviéis más publicidad
no me mandéis más SMS
no quiero que me enviéis nada
Dejad ya de dar la tabarra
deja de dar la brasa
dejad de tocar los cojones
dejame de escribir
no me mandés más mensajes
sacame de la lista che
No me jodas más
ya estuvo con los mensajitos
mi numero esta en el registro no llame
no tenéis mi consentimiento
no os he dado permiso para escribirme
ustedes no tienen autorización de usar mi número
jamás autoricé que me contactaran
mi numero no es para publicidad, borrenlo ya
este número ya no es de ella, bórrelo por favor
Ya compré casa, no sigan mandando mensajes
ya vendí el coche, dejen de escribir
ya fui atendido en otro lado, no sigan llamando ni escribiendo
ya contraté, gracias, no es necesario que sigan escribiendo
eviten mandarme mensajes
eviten contactarme
le agradecería que dejara de escribirme
Agradeceré me den de baja
solicito la eliminación de mis datos
ejerzo mi derecho de oposición al tratamiento de mis datos
quiero que borren mi información
quiero salirme de esta lista
me quiero salir
quiero cancelar la suscripcion de mensajes
como me doy d baja
cómo bloqueo estos mensajes
no quiero saber mas de ustedes
no quiero nada con ustedes
no quiero tus mensajes
No necesito sus recordatorios
no requiero sus servicios, no escriban
ya no requiero que me contacten
no me interesa lo que venden, dejen de mandar
pierdan mi número
olvida mi numero
tiren mi numero
este es un número de trabajo, no manden mensajes
este celular es de mi hijo de 9 años, no le escriban
mi esposo falleció, quiten su número
Ya no trabajo ahí, quítenme
alto x favor
paren de una vez
ya paren
pare de escribir
ya basta de spam
suficiente, no más mensajes
no mas sms
no mas msj
nada de textos
ni un texto más por favor
ya no mas promociones
no mandar
no escribir
no molestar mas
no contactar
prohibido escribirme
le prohibo escribirme
déjenme tranquilo
dejen en paz a mi familia
ya no fastidien mas
que ladilla, dejen de escribir
que fastidio, no manden mas
estoy hasta el gorro de mensajes
estoy cansada de recibir mensajes
ya me hartaron con sus mensajes
cuántas veces les tengo que decir que no me escriban
ya les pedí que me borraran
ya les mandé STOP
otra vez ustedes? ya les dije que no
si vuelven a escribir los denuncio
no gracias no me vuelva a escribir
no gracias, no me escriba
Buen día, quisiera que eliminen mi número, gracias
Hola buenas, me podéis quitar de la lista? gracias
Tendría la amabilidad de no escribirme más
si no es molestia, quíteme de la lista
favor retirarme de sus contactos
favor eliminar
favor de no insistir
no insista por favor
dejen de insistir
dejen de spamear
dejen el spam
paren el spam
esto es acoso, dejen de escribirme
`);

/** Spanish texts that a person must look at. */
export const spanishEverydayUnclear = rows(`
como los bloqueo
no hace falta que me escriban
fuera
cancelar todo
nomas mensajes
los voy a reportar por spam
bloqueados
reportado como spam
no estoy interesada no insista
nunca me suscribí a esto
menos mensajes por favor
demaciados mensajes
no me agrada que me escriban
me molesta que me escriban
me molestan sus mensajes
`);

/** Spanish texts that only look like a stop, or ask to stay. */
export const spanishEverydayTalk = rows(`
no me quiten de la lista por favor
No me borren, sigo interesada
no me saquen del grupo
no quiero darme de baja
no me desuscriban
No me he dado de baja
no paren los mensajes, me gustan
por qué dejaron de mandarme mensajes?
ya no me llegan sus promociones, que pasó?
no me ha llegado el mensaje
no me llegó su texto
Cómo hago para recibir los mensajes
cómo hago para cancelar la cita
cómo hago para que no se tape el drenaje
como doy de baja mi linea de internet
quiero dar de baja la luz
quiero cancelar mi suscripción de netflix
quiero cancelar la membresía
quiero dar de baja el seguro del coche
quiteme la muela
quite las hojas del jardín
pueden quitar el sofá viejo
me quitan los puntos el lunes
borren la foto mala
eliminen el olor a humedad
quítenle el aire a la tubería
dejen el portón cerrado
dejame ver
déjenme saber el precio
dejadme saber cuándo
deje de funcionar el calentador
dejó de funcionar el aire
el carro dejó de prender
no para de sonar
paren cuando vean la casa roja
pare en la gasolinera
para qué es
me paro en la esquina
edificio alto color gris
2do piso alto
baja california
estoy de baja
voy a la planta baja
no llamen al timbre, el bebé duerme
mejor un mensaje, no puedo contestar llamadas
no me llame, mande mensaje
solo mensajes por favor, no llamadas
no me manden al mismo plomero
no envíen el paquete, yo lo recojo
no me envíen el pedido hoy
no escriba en la pared
no molesta para nada
no se moleste
no hay problema escríbame cuando quiera
manda mensaje cuando llegues
mándame más información
me gustan sus mensajes
gracias por los mensajes
no entendí su mensaje
no vi su mensaje
perdón por no contestar los mensajes
no he recibido mensajes
yo no soy la dueña pero puedo abrir
no soy cliente todavía
no soy buena para esto
está equivocado el precio
se equivocó de color
me equivoqué, era a las 4
di mal mi número, es 555
este es mi número nuevo
quién va a venir?
quién es el técnico
ya no necesito el aventón
ya no quiero queso
no quiero papas, mejor arroz
no quiero perder mi lugar en la lista
póngame en la lista
estoy en la lista de espera
me quitaron de la lista de espera?
no tengo permiso de construcción
no tengo interés en el rojo, prefiero azul
no me interesa el plan caro, cuál es el básico
ya tengo cita
ya compré los materiales
ya contraté el seguro, les mando la póliza
ya vendí el carro viejo entonces necesito uno
mi esposo murió, cómo cambio el título del carro
basta con dos
no más quería preguntar
nomás llego y les aviso
`);
