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
`);
