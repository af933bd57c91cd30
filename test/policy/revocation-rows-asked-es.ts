import { rows } from './text-rows.ts';

/** Spanish texts that end texting: ways out asked for, belonging refused, wrong person owned. */
export const spanishAskedRevocations = rows(`
Ya no me manden nada por favor
Quitenme ya!
ya bajenme de esa lista
qiten mi numero
no me gusta que me manden mensajes borrenme
dejen d molestar
ya dejen de estar jodiendo con sus mensajes
paren de joderme
dejen de hostigar
ya no me busquen
no me interesan sus ofertas, sáquenme
no tengo interes, quiten mi numero
necesito que dejen de escribirme
les pido de favor ya no me escriban
de favor ya no manden mensajes
estoy harto d sus mensajes
que pesados, no mandéis más
que pesadez de mensajes, dejadlo ya
quítenme de su base de datos, no soy su cliente
No soy su cliente, dejen de escribirme
nunca he sido cliente suyo, borrad mis datos
no se quien les dio mi numero, no me escriban
yo no los contacté, no me manden mensajes
yo nunca pedí información, dejen de escribir
mi número no es el que buscan
esta usted mandando al numero equivocado
numero equibocado no soy esa persona
este numero ya cambio de dueño
este ya no es el numero de mi tía
el dueño anterior de este numero ya no esta
yo compré este chip y siguen mandando, paren
Favor no enviar más publicidad
No enviar publicidad
cancelar notificaciones
cancelen los avisos
Cancelar mi número
quiero parar los mensajes
que paren ya
detente
ya cállate y no mandes mensajes
fuera de mi celular
no me moleste
no molestar gracias
no estoy disponible para mensajes, quítenme
no me vuelvas a mandar nada
no quiero recibir textos de numeros desconocidos
no acepto mensajes de texto
no quiero mas publicidad de su empresa
no envíes más anuncios
BORRAME DE TU AGENDA
Elimina mi contacto de tu whatsapp
pueden borrarme?
me das de baja
me dan de baja porfa
dadme de baja
Baja del servicio
solicito baja
Por este medio solicito no recibir más mensajes
Le solicito elimine mi número de su lista
Agradezco no me contacten
Ya tengo doctor, no necesito mas recordatorios
ya me atendí en otro lugar, dejen de insistir
ya no vivo en Houston, no me manden más
Ya doné, no me escriban más
ya firmé con otros, borren mi numero
estoy en el hospital no me manden mensajes
soy un niño deja de escribirme
cobran por mensaje, dejen de mandar
me cobran cada mensaje, ya no envíen
ultimo aviso dejen de escribir
última vez que lo digo: no me escriban
STOP!!! cuantas veces
ya puse alto y siguen mandando
puse BAJA y me siguen llegando
no entiendo por qué me siguen escribiendo, paren
ya kitenme por favor
ya kítenme de su lista no sean malos
keremos q nos borren
ya no manden sms xf
no mas msgs
ya nomas dejen de escribir
dejenme trankilo
dejenme tranqilo
dejemen en paz
quieren dejar de escribir?
podrian ya no escribirme
podrian ya no mandar mensajes
hay manera de no recibir esto?
hay forma de que no me lleguen?
existe forma de darme de baja
donde pido la baja
a quien le pido que me borre
quiero q me saquen d la lista
ya me quiero salir de esto
ya no participo, quítenme
ya no quiero formar parte de la lista
no quiero estar en su lista
no deseo continuar recibiendo sms
no deseo ser molestado
no insista, no me interesa
Basta ya de acoso telefónico
voy a denunciar si me vuelven a escribir
es la tercera vez que les digo que no me manden mensajes
les dije que NO
ya les dije que no quiero
ustedes no entienden, borren mi número
malditos mensajes, ya párenle
pinches mensajes, ya dejen de mandarlos
no chinguen con sus mensajes
mis datos fuera de su base
remuevan mis datos
supriman mi número
den de baja mi número
dar de baja este numero
mi celular fuera de su lista
saca mi cel de tu lista
borra mi cel
este cel ya no es de ella
Ella ya no tiene este teléfono
aquí no vive esa persona, borren el número
os habéis equivocado de número
os equivocáis, no soy yo
me confunde con alguien más
no solicité sus servicios, no escriban
nunca les di mi número, quítenlo
`);

/** Spanish texts that a person must look at. */
export const spanishAskedUnclear = rows(`
porfa ya no
quiero que paren
cállense ya
los reporto si siguen
si siguen los bloqueo
Por favor ya no
como se cancela esto
no deseo formar parte
no deseo que me llamen ni que me escriban
esto es acoso
los estoy bloqueando
bloqueado y reportado
reportaré este número si siguen
se han equivocado
creo que te confundiste
yo no hice ninguna solicitud, borren
`);

/** Spanish talk of appointments, deliveries and works. */
export const spanishTalk = rows(`
hola, quiero información
me puede mandar la ubicación
ya casi llego
no alcanzo a llegar hoy
no puedo hablar ahora
no me funciona el link
no sé cómo llegar
no traigo efectivo
no me dijeron la hora
nadie me ha escrito
no me ha escrito el técnico
mándeme la dirección por mensaje
avíseme por mensaje
le mando mensaje al rato
no le entendí
no sé si ya les pagué
deje todo en la entrada
dejen que se seque
déjelo así
dejémoslo para el lunes
para nada
para mí está bien
bájele poquito al precio
quiten los muebles antes de pintar
saquen una cita para mi mamá
saco mi cita en línea?
borren el pizarrón
remuevan el árbol caído
cancele el pedido de ayer
quiero cancelar mi cita no puedo ir
no cancelo, sí voy
no quiero cambiar la cita
ya no quiero el grande, mejor el chico
ya no necesito cita, ya me curé
solo eso, gracias
no, eso es todo
no, el jueves
no aún no
ya pasó el técnico
ya pagué
ya mandé la foto
ya les envié los documentos
mi número es el mismo
cuál es su número
número equivocado en la factura, debe ser 25
está mal el número de apartamento
busco a la persona encargada
no conozco esa zona
me interesa
no me interesa el descuento, me interesa la calidad
estoy cansada, mejor mañana
estoy harta de este techo, arréglenlo ya
me tiene harta la humedad
basta de goteras jaja, cuándo vienen
la lista de materiales
mi lista de compras
lista la comida
estoy lista
sigan enviando
pueden seguir mandándome mensajes
no me molesta que me escriban
no me molestan los mensajes
no hace falta que vengan hoy
no es necesario que traigan escalera
prefiero mensajes que llamadas
prefiero texto
Buenos días, me gustaría saber si tienen citas para el jueves
Sí, confirmo mi cita
ok perfecto nos vemos
Muchas gracias por su ayuda
Feliz año nuevo
Dios los bendiga
voy tarde por el tráfico
se me ponchó la llanta, llego más tarde
el código del portón es 4455
les dejo las llaves con la vecina
le puse gasolina al carro
mi esposa quiere el piso claro
tengo dos baños y una cocina
somos cuatro personas
vivo cerca del parque
soy el vecino de al lado
habla Roberto del taller
de parte de Luis
cómo funciona?
`);
