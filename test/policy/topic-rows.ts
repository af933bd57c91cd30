import { rows, topicRows } from './text-rows.ts';

/** Topic and a text that must raise it. */
export const topicTexts = topicRows(`
emergency|theres smoke coming out of the outlet
emergency|my kid swallowed a button battery
emergency|we smell gas in the basement
emergency|he's not breathing
emergency|water is pouring through the ceiling light
emergency|grandma fell and can't get up
emergency|chest pains since this morning
emergency|someone is trying to get into my house right now
emergency|power line came down across my driveway
emergency|guy outside has a gun
emergency|my husband is hitting me
emergency|the tree went through the roof, people inside
emergency|my dad is having a stroke I think
emergency|the extraction won't stop bleeding
emergency|baby isn't responding
emergency|CO detector won't stop beeping and we all feel sick
emergency|kitchen is on fire
emergency|a car just drove into the front of the building
emergency|she's having a seizure in your lobby
emergency|trapped in your elevator
emergency|my throat is swelling shut
emergency|part of the roof just came down
emergency|pipe exploded, water everywhere
emergency|panel is sparking
emergency|my whole face swelled up after the shot
emergency|I can't feel my left arm
emergency|there's blood everywhere
emergency|she passed out and won't wake up
emergency|he's turning blue
emergency|toddler drank drain cleaner
emergency|some man is following me home
emergency|I'm 32 weeks and bleeding
emergency|contractions are 3 min apart
emergency|house is filling up with smoke
emergency|my dog got hit by a car
emergency|heart attack please send someone
emergency|nail went through my hand
emergency|basement is flooding fast
emergency|sewage coming up through the shower
emergency|gas line got hit by the excavator
emergency|ladder collapsed and the worker isn't moving
emergency|we have a flood in unit 4
emergency|burning smell from the breaker box
emergency|carbon monoxide alarm is going off
emergency|furnace is making a hissing sound and I smell rotten eggs
emergency|mom choking help
emergency|I'm locked in the store
emergency|the baby is locked in the car
emergency|there's a fire
emergency|fire!!
emergency|call an ambulance
emergency|please send help
emergency|he stabbed me
emergency|someone broke into our house last night
emergency|my water just broke
emergency|my son is having an allergic reaction
emergency|broke my leg, bone is showing
emergency|she cut her wrist bad
emergency|I'm in the ER
emergency|hay una fuga de gas en mi casa
emergency|mi papá no puede respirar
emergency|se está quemando la casa
emergency|mi hijo se desmayó
emergency|está sangrando mucho
emergency|alguien entró a robar a la casa
emergency|tuvimos un accidente
emergency|se cayó el techo
emergency|au secours il ne respire plus
emergency|il y a le feu dans la cuisine
emergency|ça sent le gaz
emergency|elle saigne beaucoup
emergency|ma mère a fait un malaise
self_harm|I want to kill myself
self_harm|i dont want to be alive anymore
self_harm|thinking about ending it all
self_harm|there's no point in living
self_harm|I wish I was dead
self_harm|everyone would be better off without me
self_harm|im gonna end my life tonight
self_harm|i just want to die
self_harm|been cutting myself again
self_harm|feeling suicidal
self_harm|I can't go on like this anymore
self_harm|nobody would even notice if I was gone
self_harm|I have pills and I'm going to take them all
self_harm|I'm going to jump off the bridge
self_harm|kms
self_harm|life isn't worth it
self_harm|I don't see a reason to keep going
self_harm|tired of living
self_harm|going to hang myself
self_harm|I might hurt myself
self_harm|goodbye everyone, I can't do this anymore
self_harm|I don't want to wake up tomorrow
self_harm|quiero morirme
self_harm|me quiero matar
self_harm|ya no quiero seguir viviendo
self_harm|pienso en el suicidio
self_harm|no le veo sentido a la vida
self_harm|je veux mourir
self_harm|je vais me suicider
self_harm|je n'ai plus envie de vivre
legal|You'll be hearing from my lawyer
legal|I'm contacting the Better Business Bureau
legal|this violates the TCPA
legal|see you in court
legal|my attorney will be in touch
legal|I got served papers today
legal|filing a lawsuit tomorrow
legal|I want to press charges
legal|do I need a lawyer for this
legal|what's the statute of limitations
legal|who is liable if someone falls
legal|the judge ordered it
legal|got a subpoena
legal|custody hearing is Tuesday
legal|I slipped and fell at your store
legal|I want to file a personal injury claim
legal|gonna sue you
legal|I will sue
legal|thinking of suing my landlord
legal|my legal team
legal|we'll settle this in small claims
legal|breach of contract
legal|got an eviction notice
legal|I'm reporting you to the attorney general
legal|I will report you to the FCC
legal|this is illegal
legal|what you're doing is against the law
legal|send me a cease and desist
legal|I need legal representation
legal|wrongful termination
legal|demand letter coming
legal|I'll take legal action
legal|consider this legal notice
legal|I have a court date on the 5th
legal|the court date got moved
legal|my ex is taking me to court
legal|I was arrested last night
legal|restraining order
legal|I'm filing a complaint with the state
legal|class action
legal|need help with my divorce
legal|voy a demandarlos
legal|hablé con mi abogado
legal|los voy a denunciar
legal|esto es ilegal
legal|je vais porter plainte
legal|mon avocat va vous contacter
legal|on se verra au tribunal
fraud|is this charge legit? I didn't buy anything
fraud|there's a charge I never made
fraud|someone used my card at walmart
fraud|my card was stolen
fraud|I think I've been scammed
fraud|my account was hacked
fraud|somebody stole my identity
fraud|I don't recognize this transaction
fraud|these purchases aren't mine
fraud|I want to dispute a charge
fraud|unauthorized payment of 300
fraud|I never authorized that
fraud|you charged my card without permission
fraud|I lost my wallet
fraud|someone withdrew cash from my account
fraud|there's money missing from my account
fraud|unknown debit on my statement
fraud|This company is a fraud
fraud|you people are scammers
fraud|what a ripoff
fraud|a guy pretending to be from your company called me
fraud|my card details got leaked and used online
fraud|please freeze my card, it was taken
fraud|suspicious activity on my account
fraud|I see a payment that I didn't do
fraud|that withdrawal wasn't me
fraud|I did not order this
fraud|my purse got stolen
fraud|I'm going to file a chargeback
fraud|the check was forged
fraud|me robaron la tarjeta
fraud|no reconozco este cargo
fraud|creo que es una estafa
fraud|me clonaron la tarjeta
fraud|on m'a volé ma carte
fraud|je ne reconnais pas ce paiement
fraud|c'est une arnaque
fraud|there are transactions on my card from another country
fraud|my debit card was used somewhere i've never been
fraud|a purchase showed up and i haven't used my card in weeks
complaint|your tech never showed up
complaint|nobody called me back
complaint|I've been waiting for three hours
complaint|this is the worst service I've ever had
complaint|you billed me twice
complaint|the invoice is wrong
complaint|the paint is already peeling
complaint|your guy scratched my floor
complaint|crew left cigarette butts everywhere
complaint|I want to speak to a manager
complaint|I'm leaving a one star review
complaint|not happy with the work
complaint|it's leaking again
complaint|the AC you installed stopped working
complaint|you quoted 200 and charged 350
complaint|still no refund
complaint|where is my refund
complaint|my order never arrived
complaint|wrong item was delivered
complaint|your receptionist was so rude
complaint|third time I'm calling about this
complaint|you guys are an hour late
complaint|terrible experience
complaint|the cleaner broke my vase
complaint|I was overcharged
complaint|this is unacceptable
complaint|nobody has responded to my emails
complaint|you messed up my order
complaint|poor quality
complaint|The technician damaged my driveway
complaint|I'm really disappointed
complaint|it's been two weeks and nothing
complaint|the atm gave me 20 instead of 50
complaint|wrong exchange rate was applied
complaint|they sent me the wrong color
complaint|missed my appointment and didn't call
complaint|pésimo servicio
complaint|todavía estoy esperando al técnico
complaint|nadie me contesta
complaint|me cobraron dos veces
complaint|quiero hablar con el gerente
complaint|très mauvais service
complaint|personne n'est venu
complaint|j'attends toujours mon remboursement
cancel|cancel my account
cancel|I'd like a refund
cancel|I want my money back
cancel|please terminate my contract
cancel|I need to cancel Friday
cancel|we changed our minds, don't need the service
cancel|delete my profile
cancel|close out my account please
cancel|can you call off tomorrow's visit
cancel|i won't be needing the table after all
cancel|not renewing my membership
cancel|we decided to go with another company
cancel|stop my subscription
cancel|get me out of this contract
cancel|drop my reservation
cancel|I need to back out of the deal
cancel|scrap the order
cancel|quiero cancelar el servicio
cancel|quiero un reembolso
cancel|annulez ma commande
cancel|je veux être remboursé
pricing|how much for a cleaning
pricing|what's your rate
pricing|ballpark?
pricing|do you offer discounts
pricing|can you do better on the price
pricing|is there a deposit
pricing|do you take payments
pricing|whats the cheapest option
pricing|any specials right now
pricing|can you match their quote
pricing|what do you charge
pricing|is it free
pricing|what would that run me
pricing|qué precio tiene
pricing|a cómo el metro
pricing|c'est combien
pricing|quel est le prix
pricing|are there fees for international use
pricing|whats the damage
schedule|can you come tomorrow
schedule|do you have anything open Friday
schedule|what time do you open
schedule|book me for 3pm
schedule|can we move it to next week
schedule|when can someone come out
schedule|are you available Saturday
schedule|I need to reschedule
schedule|how soon can you get here
schedule|tuesday works
schedule|Is 4:30 ok
schedule|earliest opening?
schedule|pueden venir mañana
schedule|quiero una cita
schedule|tienen disponibilidad el sábado
schedule|vous êtes dispo quand
schedule|je voudrais un rendez-vous
schedule|i need a table for two at eight
human_request|can I talk to a human
human_request|are you a bot
human_request|real person please
human_request|call me
human_request|have someone call me
human_request|connect me with an agent
human_request|I want to speak with somebody
human_request|is this automated
human_request|let me speak to someone in charge
human_request|give me a call
human_request|operator
human_request|quiero hablar con una persona
human_request|eres un robot?
human_request|llámeme por favor
human_request|je veux parler à quelqu'un
human_request|vous êtes un robot ?
sensitive_pii|my card number is 4111 1111 1111 1111
sensitive_pii|4242424242424242 exp 12/28 cvv 123
sensitive_pii|SSN is 123-45-6789
sensitive_pii|my social is 219099999
sensitive_pii|DOB 4/5/1980
sensitive_pii|my drivers license is D1234567
sensitive_pii|passport number X1234567
sensitive_pii|routing 021000021 account 123456789
sensitive_pii|my date of birth is may 4 1980
sensitive_pii|password is hunter2
sensitive_pii|mi seguro social es 123 45 6789
sensitive_pii|mon numéro de carte est 4242 4242 4242 4242
sensitive_pii|born 3/12/77
sensitive_pii|here's my visa
medical|I'm pregnant is it safe
medical|my tooth hurts
medical|I take blood thinners
medical|do you have my test results
medical|I have a rash on my arm
medical|need a refill on my prescription
medical|diagnosed with diabetes last year
medical|had surgery on my knee
medical|my son has a fever of 101
medical|allergic to latex
medical|is 400mg too much
medical|my back has been killing me
medical|I threw up twice today
medical|estoy embarazada
medical|me duele la cabeza
medical|j'ai mal aux dents
medical|je suis enceinte
minor|I'm 15
minor|im 16 can i come in alone
minor|I am only 14 years old
minor|i'm in 9th grade
minor|my mom said no
minor|I'm under 18
minor|do i need a parent to sign
minor|tengo 15 años
minor|j'ai 14 ans
minor|i turn 17 in march
angry|this is bullshit
angry|are you kidding me
angry|you people are useless
angry|I'm pissed off
angry|what a joke
angry|I've had it with you
angry|this is ridiculous
angry|wtf is wrong with you
angry|absolutely disgusted
angry|you guys suck
angry|thanks for nothing
angry|fed up with this
angry|sick of your excuses
angry|get your act together
angry|worst company ever
angry|estoy harto de ustedes
angry|qué mierda de servicio
angry|j'en ai marre
angry|c'est n'importe quoi
existing_customer|my order number is 5512
existing_customer|you installed my furnace last year
existing_customer|the warranty on my unit
existing_customer|I'm already a customer
existing_customer|question about my invoice
existing_customer|my account shows a balance
existing_customer|soy cliente desde 2019
existing_customer|j'ai une question sur ma facture
emergency|the nurse line isn't answering and my husband can't move his right side
emergency|she's on the floor and not waking up
emergency|my neighbor's house is in flames
emergency|theres a strange man in my backyard trying the doors
emergency|our water heater is spraying everywhere
emergency|ceiling is about to come down from the water
emergency|i was just in a car wreck
emergency|dad fell off the ladder hes not moving
emergency|the baby has a fever of 104 and is limp
emergency|he's bleeding a lot from his head
emergency|someone fired shots in the parking lot
emergency|dog ate rat poison what do I do
emergency|I cant breath
emergency|tooth got knocked out playing hockey
emergency|my jaw is swollen and i cant swallow
emergency|hit and run outside your office
emergency|we're stuck in an elevator
emergency|there was an explosion
emergency|smoke pouring out of the furnace
emergency|exposed wires sparking by the pool
emergency|the gas stove won't shut off and it reeks of gas
emergency|just got mugged at knife point
emergency|my ex is outside with a bat
emergency|she took the whole bottle
emergency|he says he's going to shoot everyone
emergency|stitches opened up and its gushing
emergency|in labor, on our way
emergency|mi esposa está dando a luz
emergency|hay humo en el edificio
emergency|me duele mucho el pecho
emergency|choque en la autopista, hay heridos
emergency|mi abuela se cayó y no se levanta
emergency|quelqu'un essaie d'entrer chez moi
emergency|mon fils a avalé une pile
emergency|grave accident devant le magasin
legal|you will be hearing from counsel
legal|my solicitor will be contacting you
legal|I intend to take this to court
legal|this is a violation of federal law
legal|we have evidence and will litigate
legal|who's your registered agent for service of process
legal|I'm entitled to compensation for my injuries
legal|you're in breach
legal|I'm going to the media and the AG
legal|I'd like a copy of my records per HIPAA
legal|under GDPR I want my data
legal|I got hurt on your property, whos paying
legal|my landlord is trying to evict me
legal|can you represent me in a DUI case
legal|the cops arrested my brother
legal|looking for a lawyer
legal|need an attorney asap
legal|we're in litigation with the builder
legal|do not contact me, I'm represented by counsel
legal|can i sue them for this
legal|he filed a suit against us
legal|voy a hablar con un abogado
legal|tengo una demanda en la corte
legal|j'ai contacté un avocat
legal|je vais vous poursuivre en justice
fraud|some guy called pretending to be you
fraud|I never bought anything from this store
fraud|that charge on the 5th isn't mine
fraud|card got skimmed at the gas station
fraud|hacker got into my email
fraud|I was tricked into sending money
fraud|what is this 89.99 charge, never signed up for it
fraud|debited without my approval
fraud|my identity got stolen
fraud|someone opened an account in my name
fraud|fake invoice from you guys
fraud|is this a phishing text
fraud|the payment wasn't made by me
fraud|i see withdrawals i know nothing about
fraud|there's a weird payment on my card
fraud|lost my debit card
fraud|me hicieron un cargo que no autoricé
fraud|alguien usó mi tarjeta
fraud|on a utilisé ma carte sans autorisation
complaint|nobody picked up when I called five times
complaint|painter got paint on my couch
complaint|this isn't what I ordered
complaint|I paid for two coats and got one
complaint|charged for a visit that never happened
complaint|we were promised a callback
complaint|the tile is crooked
complaint|your driver hit my mailbox
complaint|why was I billed 90 extra
complaint|terrible communication
complaint|I expected better
complaint|extremely unhappy with how this was handled
complaint|i was put on hold for 40 min
complaint|el técnico nunca vino
complaint|estoy muy inconforme con el trabajo
complaint|le travail est mal fait
angry|I'm livid
angry|are you people stupid
angry|this is insane
angry|you have got to be kidding me
angry|answer your damn phone
angry|what the hell
angry|you're all liars
angry|I'm so sick of this
angry|unbelievable
angry|worst experience of my life
angry|hijos de puta
angry|bande d'incapables
medical|can i eat before my colonoscopy
medical|is the lump something to worry about
medical|I'm on lisinopril 10mg
medical|stitches look red and oozing
medical|been coughing up stuff for a week
medical|my period is 2 weeks late
medical|I have asthma
medical|do you treat migraines
medical|his insulin ran out
medical|crown fell off
medical|sensitive to cold since the filling
medical|me recetaron antibióticos
medical|j'ai de la fièvre depuis hier
minor|I'm a sophomore in high school
minor|im thirteen
minor|my dad has to sign right
minor|need to ask my parents first
minor|17 can I still book
sensitive_pii|cc 4012888888881881 exp 04/27
sensitive_pii|last four of my social 1234
sensitive_pii|DL# S530-4609-1200
sensitive_pii|amex 378282246310005
sensitive_pii|my member ID is XJH4482910
sensitive_pii|acct 0001234567 routing 121000248
human_request|you there? or just a bot
human_request|I'd rather talk on the phone
human_request|have your manager call me
human_request|let me talk to the owner
human_request|pls call
human_request|can u call me rq
human_request|anyone there?
human_request|need to speak w someone
human_request|put me through to sales
pricing|how much u charge
pricing|give me a price
pricing|what are your rates
pricing|got any coupons
pricing|is the estimate free
pricing|thats too expensive
pricing|can i pay monthly
pricing|lowest you'd go?
pricing|senior discount?
pricing|2 bed 1 bath cost?
schedule|u guys open sunday
schedule|what times do you have
schedule|next thursday?
schedule|can we do 2 instead of 3
schedule|push my appt back an hour
schedule|when r u coming
schedule|any time after 4
schedule|I'd like to book
cancel|nvm don't need the service anymore
cancel|please close my account
cancel|want to return it for a refund
cancel|not coming tomorrow, cancel
cancel|we're going with someone else
cancel|end my plan
emergency|my mother is having trouble breathing
emergency|there's a burglar in the house
emergency|the stove caught fire
emergency|he collapsed at the gym
emergency|she's choking on something
emergency|power lines are down and sparking in the street
emergency|we have carbon monoxide alarms going off
emergency|please hurry there's so much blood
emergency|my kid drank windex
emergency|the dog bit a child in the face
emergency|my brother isn't breathing
emergency|we were in a bad crash
emergency|the whole basement is under water and rising
emergency|our shop is getting robbed right now
emergency|guy with a gun in the lobby
emergency|i think im having a heart attack
emergency|my daughter fell in the pool
emergency|tornado just hit us, roof gone
emergency|lady passed out in your waiting room
emergency|someone overdosed in the bathroom
emergency|the scaffolding came down on two guys
emergency|my eye got splashed with bleach
emergency|i smell something burning in the walls
emergency|he hit his head and he's throwing up
emergency|she's 38 weeks and her water broke
emergency|allergic to bees and just got stung
emergency|we got locked in the vault
emergency|my elderly neighbor fell and is bleeding
emergency|there is a gas leak
legal|this is going to my lawyer
legal|expect a letter from my attorney
legal|I'm consulting with legal counsel
legal|I'm taking you guys to court
legal|lawsuit incoming
legal|I'll sue your company
legal|I'm filing with the BBB
legal|TCPA violation
legal|my rights as a tenant
legal|what are the legal requirements for this
legal|do you handle custody cases
legal|need a will drawn up
legal|got a ticket and need representation
legal|he's violating the restraining order
legal|is this contract legally binding
legal|they served me with divorce papers
legal|I want to contest a will
legal|small claims court date
legal|I have a deposition next week
legal|my settlement check hasn't come
`);

/** Texts that wake nobody. */
export const quietTexts = rows(`
my lawyer friend recommended you
I'd kill for a pizza
dying to see the new kitchen
this heat is killing me
no complaints, great job!
please be patient with me
my lower back is against the wall lol
what a steal
the court is next to the park
fire up the grill
you guys are on fire lately
I'm stuck in traffic
running a bit late
phone is dead
my son is 15 and needs braces
my 12 year old wants lessons
be there in 15 minutes
15 people coming
great service thank you
thanks so much
see you then
sounds good
the door is open
garage code changes next month, I'll send
love the photos
how's the weather
my dog is friendly
gate is locked, buzz me
parking is in the back
I broke up with my boyfriend
I feel great
had a good shot at golf
that movie was the bomb
the party was fire
steal the show
heart of gold
let me charge my phone
free tonight?
nice meeting you
happy birthday
I'm at the bus stop
can you send me the address
is it the blue house
what color was it
ok
yes
no
maybe later
I'll think about it
we love it
my wife will be home
two kids and a dog
good morning
that's hilarious
I'm hungry
I'm tired
Watching the game
what a day
you're a lifesaver
the hospital is across the street from you right
my neighbor is a nurse
ok boss
we have a red door
turn left at the fire station
turn right at the courthouse
emergency exit is on the side
the roof is metal
it's a 2 story house
the tree is big
about 1500 sq ft
I grew up there
`);
