import { rows } from './text-rows.ts';

/** Look-alikes of those requests: other places, other people, courses, noises, things that were never said. */
export const notOurs = rows(`
leave me off at the corner
leave me off the schedule for Friday
count me out for bowling saturday
count us out for dinner tonight, kid is sick
keep me out of the sun lol
keep the dog out of the yard
can they let me out of this lease
let me out at the corner
they let me off early from work
let me off the hook this time
block me off two hours Friday
can you block me in for 3pm
can you leave the mushrooms off the next one
leave my wife off the deed
spare me a minute tomorrow
do you have a spare key
skip me this week, we're on vacation with the lawn
I'm done getting the kids ready
I'm finished getting dressed, on my way
we're done getting quotes, we picked you
I'm done getting my nails done
are you done getting the parts
I'll be done getting groceries at 5
she's done receiving chemo
I'm through getting the paperwork together
are we done getting the permits
they're finished getting the old roof off
the sprinklers are on all night, can you turn them off
the lights won't turn off
turn it off at the breaker
do I shut them off before you come
we turned the alarms off
the valves are stiff, please shut them off when you leave
should I turn the heaters off
can you shut the water off
my phone shut off, sorry
switch them off at the wall please, the fans I mean
I have too many of these tiles, can I return some
the quote is too much
it's too much for me to lift
there were too many of them in the box
I got too many of these in my order
that's too much, can you do 400
I paid too much for these
too much salt in the soup
the noise is too much, when are they done
how many of these do I get
the alarm won't quit, make it stop
the dripping is driving me nuts, please make it stop
my tooth hurts so bad please make it stop
make it stop leaking
can you make the beeping stop
this headache, make it stop
can you make it stop at the second floor
can you make it a full stop on the trim
make it Friday then
my phone is dead, don't text it, call the house
don't send the crew here, we moved
don't send it here, send it to the office
this is my new phone, send the pics here
my daughter's phone broke, do you fix them
I left my work phone there, don't toss it
don't send packages here, we're away
this is a work order for a phone line
this is my daughter's room, don't paint it
it's my kid's bike, don't sell it
no emails, text only
text only, no emails please
don't email me, just text
I prefer texts over email
just email me the invoice
I only got the email, no text
got an email but no text yet
email or text is fine
I don't check email, text me
no text came through, only the email
email me the quote, no rush
the couch isn't for sale, only the table
is the house still for sale
it's not for sale yet, we list in May
don't worry about it, it's not for sale
not selling the truck, just need it serviced
house is not on the market until June, text me about it then
don't ask the neighbors about it, ask me
don't forget to text me about it
you didn't text me about it
why didn't you text me about the sale
i sed stop by later
he sed stop it lol
y r u still up
i sed u can stop by whenever
she sed quit playin
y r u so funny
they sed the bus stop moved
mom sed stop at the store
i askd u to stop at the store
u sed stop sign right?
please don't send it to my work email
don't send them to my ex's house
do not send them to our old office
please don't send the check to my P.O. box
don't send them to my doctor
don't send it to our warehouse
don't send this to my insurance yet
stop sending it to my old apartment
don't send that to my bank
never send it to my ex
don't send it to my parents place
don't send those to my landlord please
stop sending them to my neighbor's door
don't send them to my moms house, she moved
don't text my mom, text me
please don't message my wife, message me
don't text my husband about his birthday, text me
don't text dad, text me instead
don't text my roommate about the rent, text me
don't text my wife, it's a surprise
text me, don't text my husband
text me not my husband
please don't text my son about the party
don't contact my dad, contact me. He forgets
don't text my sister. text me
don't text my boyfriend about the ring lol
why am i not receiving the reminders
how come we're not getting your alerts
why aren't we getting texts
I'm not getting your texts
why don't I get the messages anymore
i didn't opt out but I'm not getting texts
I never opted out, why am I not getting messages
I did not unsubscribe but the texts quit coming
I haven't gotten a text in weeks, did I get dropped
why am I no longer getting reminders
why have I not been getting the texts
my neighbor keeps bothering me about the fence
my landlord is harassing us over the leak
the wasps keep bothering us on the deck
debt collectors are harassing me
my ex won't stop harassing me
some guy was stalking me, I need cameras
my kids are bugging me to get a pool
my knee has been bothering me
my boss keeps bugging me for the quote
our hoa is harassing us about the paint
my brother in law keeps bugging me about it
a coworker is harassing me and I need a lawyer
my ex husband is still harassing me
my manager asked us to quit texting on the clock
my mom told me to stop texting at dinner
teacher told him to quit messaging in class
my boss says no texting at work
my supervisor told me to stop texting on the job
my husband told me to stop texting and driving
the doctor told me to quit smoking
my coach says quit slouching
my wife told me to stop buying tools
boss yelled at me to quit texting, call you on break
my wife says I should quit texting while driving
I didn't say I want to stop, just slow down
we never said we wanted to end the contract
never said I'd quit, I just need a break from class
I didn't mean I wanted to unsubscribe, just change my number
I'm not saying I want to quit
wasn't saying quit, only pause
I don't think I said quit
I never told you I wanted to stop the service
nobody said we want to quit piano
i didnt say i wanted to quit the gym
I got a cease and desist from the HOA about my fence
the city sent us a cease and desist letter, can you help
we received a cease and desist from our neighbor
do you draft cease and desist letters
how much for a cease and desist letter
need a lawyer to write a cease and desist
tonight I end it
this is the day I end it
tomorrow I end it all
I'm ending it tonight
I'm gonna end it tonight
tonight's when I end things
today is the day i end it all
how do we unenroll our son from swim class
unenroll me from autopay
disenroll from the dental plan
can I unenroll my daughter from camp
I need to unenroll from the fall semester
we want to unenroll from the yoga class
not taking the class this fall, how do I unenroll
we moved schools, how do I unenroll the kids
how do I disenroll him from preschool
switching majors, can I unenroll from biology course
`);
