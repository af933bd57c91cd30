import { rows } from './text-rows.ts';

/** Texts that a person must look at before anything leaves. */
export const unclearTexts = rows(`
This isn't John's number
how do i make this stop
I want these to stop
Not your customer. Remove.
Not Tom. Remove.
Tom died. Stop texting his number
don't use this number
do not use my number
Ya no
aquí no vive ningún José
José no vive aquí
wrong dude
Carlos changed his number
don't bother texting me
don't bother texting again
could you not
not interested
Not interested thanks
I'm not interested
im not intrested
no longer interested
we are not interested at this time
no thanks
No thank you
no thx
nah im good
who is this
Who is this?
who dis
whos this
new phone who dis
Who are you?
how did you get my number
Where did you get my number?
who gave you my number
why are you texting me
Why do you keep texting me
spam
SPAM!!!
this is spam
is this spam?
is this a scam
Is this a scam?
reported
Reporting you
I'm reporting this as spam
blocked
Fuck you
screw you
go away
get lost
🖕
🚫
don't stop
please don't stop
opt out of the warranty?
can I opt out of the insurance
I never signed up for this
I did not sign up for this
I never asked for this
don't text me at work
don't text me so late
do not text me until tomorrow
pass
count me out
cancel it
too many texts
you text too much, so many texts
no me interesa
No, gracias
no estoy interesado
quién es?
quien eres
quién habla
cómo consiguió mi número
esto es spam
es una estafa?
váyanse al carajo
pas intéressé
Non merci
qui est-ce ?
c'est qui ?
qui êtes-vous
comment avez-vous eu mon numéro
c'est une arnaque ?
je vais vous bloquer
allez vous faire foutre
ça ne m'intéresse pas
I want out
stop texting me before I call my lawyer
Any more texts and I'm reporting you
My mother has dementia, please stop texting her
por que me siguen mandando mensajes? ya no quiero
`);

/** Everyday texts, many with the words of a stop in them. */
export const everydayTexts = rows(`
can you stop by at 5?
I'll stop by tomorrow
stop in whenever
Could you guys stop over Saturday morning
does the bus stop there
the bus stop is right by my house
non-stop leak since last night
We drove non stop
I quit my job so money is tight
do you have a quit smoking program
he quit on me
end of the month works
Weekend is better
at the end of the driveway
can we do the end of next week
the back end is dented
my weekend is free
cancel my appointment
Please cancel my appointment for Friday
need to cancel tomorrow
I want to cancel my order
cancel my membership
Can I cancel my reservation?
how do I cancel my account
I have to cancel, kid is sick
cancel the 3pm
remove the old carpet
Can you remove a tree stump
how much to remove wallpaper
remove me from the 3pm and put me at 5
take me off the schedule for Tuesday
can you take my husband off the title
delete my account
I deleted the app by mistake, resend the link?
leave the key under the mat
leave it at the door
I'll leave a message
put me on the list for Saturday
please keep me on the list
add me to the waitlist
don't call me, just text
Dont call, text me
please don't call just text
stop calling, text instead
No calls please, text only
I can't talk, don't call. Text is fine
don't forget to send the invoice
dont text him, text me
Don't text while driving lol
don't send the invoice yet
do not send him the contract
my mom said don't text her, call her
he never texts me back
why don't you text me back
you never call me back
I can't stop laughing
cant stop wont stop
we need to stop the leak
how do I stop the water from running
make the toilet stop running
The rain won't stop
it stopped working yesterday
stop the alarm
there's a stop sign at the corner
she told me to stop smoking
no more leaks since you came!
no more questions from me
no problem
no worries
No.
no
nope
yes
YES
START
UNSTOP
HELP
Liked “Reply STOP to opt out”
Loved "Stop by anytime"
Laughed at “You can stop texting me lol”
Disliked “Reply STOP to end”
Emphasized “Don't text me”
Reply STOP to opt out
Text STOP to end, HELP for help
sign me up
how do I subscribe
I want to opt in
opt in
subscribe me
what's the price to remove popcorn ceiling
I lost your number, can you resend it
lost my number list, who was the plumber?
what is your number
this is the wrong invoice number
I sent money to the wrong account number
please block my card
I left you alone in the house
do you text or call
text me the details
message me when you're here
Call me
is this Bob from the shop
I'm done with work at 5
Never mind
pass me to sales
I passed the inspection
the end lol
that's the end unit
opt for the blue one
Front end alignment
I unsubscribed from Netflix last week
my subscription renews in May
reported the leak to my landlord
I'm interested!
very interested
who is the technician coming
who is your manager
what's this going to cost
get off at the next exit
drop me a line tomorrow
keep me posted
Sorry I missed your call
no need to call, I'll come in
my last contractor just stopped showing up
i could eat there nonstop
quit raining finally
we end at 6
what time do you stop working
don't worry
don't be late
do not enter
para mañana está bien
para el viernes
planta baja
es la planta baja
no más tarde de las 5
es alto, como dos metros
el techo es alto
cancelar mi cita
quítame de la cita del lunes
la presión está baja
no para de llover
mi hijo no para de llorar
parada de autobús
no me llame, mándeme un mensaje
no me llamen, solo texto
estoy de baja médica
baja el precio?
alto voltaje
no hay problema
más o menos
no, a las 3
no tengo más preguntas
dejé la llave en la puerta
deje el paquete en la puerta
Me gustó “Responda ALTO para cancelar”
quiero más información
mándeme un mensaje
llámeme mañana
je suis en arrêt maladie
l'arrêt de bus est en face
ma chaudière s'est arrêtée
ça n'arrête pas de couler
arrêter de fumer
plus de places samedi ?
je n'ai plus d'eau chaude
annuler mon rendez-vous
je veux annuler ma réservation
fin du mois
à la fin de la semaine
pas de problème
non, demain
ne m'appelez pas, envoyez un sms
n'hésitez pas à m'appeler
appelez-moi demain
envoyez moi le devis
c'est qui le technicien ?
supprimer mon compte
No me mande al mismo técnico
no manden más facturas a la casa vieja
no me envíe la factura por correo
no envíe el cheque todavía
deje de mandar al señor Luis
dejen de enviar trabajadores tan temprano
quite la alfombra vieja
saquen la basura por favor
borre esa línea del contrato
elimine el segundo artículo de mi pedido
don't send me two guys, one is enough
please stop sending Carl, he's rude
stop sending the crew so early
Remove Carl from the job
take me off the Tuesday route
drop me off the quote list, I'm kidding, keep it
No more than two people please
don't call me Bob, it's Robert
stop calling it a repair
Remove the number 3 item from my order
I want the old unit removed
the stumps need to be removed
can the wallpaper be removed
I request tree removal
get me out of this contract
it would be great if you removed the old one
n'envoyez pas le technicien avant 10h
ne m'envoyez pas la facture par la poste
arrêtez d'envoyer des ouvriers si tôt
retirez-moi du rendez-vous de mardi
enlevez-moi du créneau de 3h
supprimez la ligne 2 du devis
Stop knowing me so well!
icky guy wont stop callin me lol
No calls..messages..missed calls
Stop calling everyone saying I'm sick
Wrong phone! use this one
Tell me what happens when the bus stops
when will the rain stop
I don't get your messages anymore, why?
why don't you send me messages anymore
you didn't send me the message
I never got your text
I didn't get any texts from you
no texts came through
no message yet
I got no more messages after the first one, did you send the quote?
My wife wants to get the texts too
sign me up for the texts
please send me more texts like this
Keep texting me updates
keep me on your list
how often will you text me
do not forget me
Don't leave me hanging
leave me a message
leave me the quote in the mailbox
leave us a review link
she left me alone with the contractor
I need you to remove the old one
can you remove it this week
remove the tree by the fence
when do you remove the dumpster
Delete the first photo I sent, wrong one
I deleted your last message, resend?
ignore my last text
ignore that, wrong chat
sorry wrong chat
sorry meant to send that to my husband
you can stop by any time after 3
stop by the office
should I stop at the front desk
I'll have him stop and look
I stopped payment on the check
please stop payment on check 1042
stop the mail delivery
the AC stopped
it won't stop leaking
we can't get it to stop
I had to stop and think about it
i need to stop procrastinating and fix this
nonstop noise from the fan
full stop on the left
pit stop
truck stop near exit 9
stop motion
the end table is broken
rear end collision
we ended up going with blue
how does it end up costing that much
end unit townhouse
trying to quit smoking, do you offer hypnosis?
the furnace quit last night
it quit working
never quits
My dog quit eating
He quit the team
cancel culture lol
need to cancel my 2pm
cancel the cleaning on Friday
I have to cancel our meeting
could you cancel my haircut
please cancel my order
do you have a cancellation list
what's your cancellation policy
noise cancelling headphones
opt for the premium package
what options do I have
optional
I opted for the other color
can I opt in to reminders
is it optional
Subscribe
I want to subscribe to text alerts
resubscribe me please
How do I resubscribe
My doctor said stop taking it
he said to stop by
they told me to quit drinking
my boss texts me nonstop
my ex keeps texting me lol
my kid keeps calling me hold on
don't call the office, call my cell
don't call before lunch, I'm in class lol jk call whenever
Don't text the landline, use my cell
don't tell my wife
don't message my old email
no need to text back
no need to respond
dont send the crew til monday
don't send a check
please don't send anyone before noon
don't come today
dont want to miss the sale
i dont want any more leaks
I don't want any trouble
no more than 500 bucks
no more carpet, we want hardwood
No more rain hopefully
I don't need the warranty
I do not need a permit right?
I'm interested
are you still interested
Block off Tuesday for me
road is blocked
the drain is blocked
toilet blocked again
block party on saturday
spam folder ate your email
check your spam folder
it went to spam, resend
I report to the office at 8
report card came in
who is this for
who is the owner there
who's coming tomorrow
who are you sending
how did you get so good at this
where did you get that tile
why are you guys so expensive
why are you closed mondays
you have the wrong address, it's 12 Elm
wrong size, need 32x80
wrong color delivered
wrong day, I meant Tuesday
The number you gave me is wrong
what number should I call
My number is 555-0142
new number: 555 0188
this is my new number
number of windows is 9
I lost your number
delete that picture
take me to the airport at 5?
take off 10%?
I took off work Friday
take the trash off the porch
Take me through the steps
off the record how much
the list price
put my name on the list
alone time lol
home alone
I live alone
leave it alone for now
alto rendimiento
baja la música
la marea está baja
necesito más información
no más quería saber el precio
no mas quiero saber cuanto cuesta
para cuándo
para qué hora
pare el carro
el carro no para
se paró el motor
ya no sirve el aire
ya no funciona
no quiero perder la cita
no me llegó el mensaje
no me han llamado
no me mandaron la factura
no me contestan
nadie me llama
dejé mensaje ayer
quite la vieja y ponga la nueva
quiten el árbol por favor
borré la foto por error
cuánto cobran por quitar un árbol
dar de alta
mi mamá está baja de azúcar
salir a las 3
quiero salir a las 5
necesito cancelar la cita de mañana
no estoy en casa
no soy el dueño, soy el inquilino
quién viene mañana?
quién es el encargado?
arrêt de bus devant chez moi
la voiture s'arrête tout le temps
je m'arrête chez vous à 17h
il faut arrêter l'eau
arrêtez-vous devant la porte
plus de détails svp
plus d'infos svp
plus tard
plus de choix ?
je n'ai plus de chauffage
je veux plus d'informations
pas avant lundi
ne venez pas avant 9h
n'oubliez pas le devis
ne m'attendez pas
laissez-moi un message
laissez moi réfléchir
retirez la vieille moquette
enlever un arbre combien
supprimez la dernière photo
annulez ma commande
je veux annuler la visite de demain
qui vient demain
c'est qui le responsable
mauvais temps
mauvaise adresse, c'est 12 rue Elm
stop and go traffic, running late
stop #3 on the route
I'm at the stop light
we can stop the leak ourselves
what stops the smell
how do you stop roots growing in pipes
stop payment fee?
the clock stopped
he stopped by earlier
The plumber told me to stop using the toilet
please don't stop the work
Do I have to stop taking blood pressure pills before
can we stop the treatment early
When does the sale stop
my heart stopped lol
put a stop to the noise
stop loss
door stop
one stop shop
I don't want to end up paying more
end date?
which end of town
the deep end of the pool
end of discussion haha
It ends Friday
Do you remove wallpaper
take off the old shingles
remove and replace
remove 2 windows
please remove item 3 from the quote
can you remove the late fee
remove my old address
delete the duplicate appointment
cancel that last order
my flight got cancelled
cancellation fee?
cancel and rebook
I might need to cancel
quit claim deed
I won't quit on this lol
don't quit your day job
call it quits
leave the gate open
leave a quote in my inbox
leave by 5
take me to the owner
take care
off topic, but do you do decks
day off Friday
turn off the water first
turn off notifications on the thermostat how
unsubscribe button on your email doesn't work
subscribe to maintenance plan
How do I opt in for texts
start sending me updates
Do text me with updates
text me anytime
texting is fine
Texts work best
don't call, I'm deaf, text me
no calls during work please text
rather text than talk
You can text my husband instead at 555-0199
text my wife, not me, about scheduling
didn't get your text
did you text me?
who texted me about roofing?
who sent this
is this the dentist
is this a real person
do you have my number
what's this number for
is this number for service or sales
I changed my number, it's 555 0133 now
my old number doesn't work
the number on your sign is wrong
wrong part number
wrong floor, we're on 3
sorry wrong window, that was for my sister
I hit the wrong button
never got a confirmation
never mind, found it
never been happier
no more pain after the visit!
no more than an hour
no more openings?
enough for two rooms
Is 20 enough notice
good enough
I've had enough coffee
I'm done choosing, let's do oak
spam musubi catering?
I'm out of town
count me in
count me out for Tuesday, Wednesday works
pass the info to my wife
go away party is Saturday
block of wood
reported to insurance already
I'll report back
report an outage
no one by the pool please
leave me your card
lose weight program cost
lost my keys
forget what I said
forget Tuesday, do Thursday
don't forget my number
forgot my password
my consent form is attached
I give permission for my son
permission slip
do you need consent to text
baja un poco el precio
quiero la parte baja
paren en la casa azul
pare en la tienda
para de llover y vamos
no más una pregunta
ya no tengo más fotos
no mande al muchacho hoy
no me mande la factura todavía
quiten el tapete viejo
borre el primer mensaje, me equivoqué
me equivoqué de hora
cancelar la del lunes
número de orden equivocado
deje la caja afuera
dejen el carro prendido
salgo a las 5
mi lista de cosas
arrêt à Québec possible ?
on arrête pas le chantier svp
arrêtez le chauffage avant de partir
stop au coin de la rue
plus grand
plus de peinture
supprimer une porte
retirez la porte
annulez celui de mardi
pas de rendez-vous lundi
laissez la clé dehors
mauvaise taille
can you drop me off at the shop
could you take me out of the 2pm group and into the 4pm one
get me the list of prices
take me off hold please
put me on hold if you need
please don't put me on hold again
remove the gutter guards and haul them off
is it ok to leave the dogs alone in the yard while you work
leave my roses alone please
I never leave my kids alone with contractors
they stopped texting me back
my old contractor stopped calling me back so I'm reaching out
I told my son to stop playing near it
we asked the last company to stop and they refused
the noise needs to stop before the baby wakes
I need the dripping to stop
how do we get the alarm to stop
when should I stop watering the sod
do I stop taking it before surgery
stop at the gate and call me
stop at two coats
can you stop in next week
I want to quit my lease early
he said he quit
end caps are missing
which end is the inlet
the end of our driveway floods
cancel the second one and keep the first
canceled flight so I'm around Friday
unsubscribed from your competitor, happy with you
opt for weekly
my wife will text you the photos, don't text her before 8
don't call my wife she's at work
call my husband, not me
text my husband for the code
don't send Carl again please
don't send more than 2 guys
please don't send anyone until friday
no more than two visits a month
no more issues since the repair
there were no more leaks
no texts came through yesterday, can you resend
I got your text but no pictures
didn't get any messages from you guys
why did you stop texting me about the appointment
are you going to stop by
wrong unit, I'm in 4B
you fixed the wrong sink
I think I gave you the wrong number, it's 555 0134
sorry wrong chat lol
who is it you send for this work
is this the number for the office
is it spam if I forward this
my spam filter ate it
this number is my cell, that one is work
number is 12 on the mailbox
I don't want to miss my appointment
don't want any surprises on the bill
I don't want to hear any more excuses from the insurance
no interest for 12 months?
no need to text me, just come
no need to stop on my account
I can't be contacted between 2 and 3
do not disturb the neighbors please
do not bend
do not call list price the final price lol
it's not spam is it
permission to enter granted
you have my permission to cut the tree
I consent to the work
do I need to consent to something
lost number 5 key
forgot to give you my number
delete my last message
erase the whiteboard
Get off at exit 12
that's enough paint
two is enough
enough about me
exit door sticks
the exit is on the left
halt tag is on the fence
I'm a quitter with gyms lol
alto contraste
pare de sufrir jaja
la cita es a las 3 para mi mamá
pare aquí por favor
no me mande al gordo, mande al otro
no me escribió nadie
deje un mensaje con mi esposa
dejen los zapatos afuera
dejen limpio por favor
quite el precio del seguro
quiten la alfombra
bórrale el 5
me dieron de baja el internet
doy de alta el servicio
no quiero perder mi lugar
no quiero el azul, quiero el rojo
ya no quiero el azul
ya no necesito presupuesto, gracias
equivocado no estoy jaja
el número de la casa está mal
basta con dos manos de pintura
arrêtez-vous à la pharmacie
le bus n'arrête pas ici
j'arrête de travailler à 5h
ne m'envoyez pas le même gars
rappelez-moi plus tard
écrivez-moi plus souvent
envoyez-moi plus de photos
plus de bruit depuis hier, merci
je ne veux plus de tapis
je ne veux pas être en retard
ça ne me dérange pas
pas d'appel manqué ?
avez-vous plus d'offres ?
retirez le vieux chauffe-eau
supprimez la ligne 3
laissez la porte ouverte
laissez-moi voir
mauvais modèle
ce numéro est le bon
le numéro de dossier est 12
fin mai c'est bon
`);
