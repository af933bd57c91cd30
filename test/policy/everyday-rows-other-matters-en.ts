import { rows } from './text-rows.ts';

/** Texts that do not come, other people who are a nuisance, things never said, legal letters, courses to leave. */
export const otherMatters = rows(`
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
do not send it to the house, I'm at the cabin
don't send the tech to my old place
please never send my bill to that address again
don't send them back to my ex wife
don't mail anything to my old apartment
stop sending my statements to the old address
don't send it to anyone but me
don't email my boss, email me
dont call my wife call me
don't text Dave, text me
dont message him message me
please text me and not my wife
my sister keeps annoying me about it
the neighbors dog keeps bothering us
the kids keep bugging me for a pool
my ex was harassing me at work
my ex is harassing me by text
mom said quit texting and eat lol
sorry, boss told me to get off my phone
my wife told me to get off the phone
got told to stop texting at work, call you at 5
never said I want out, only that we pause
I don't want to quit the program
I didn't say cancel
i never asked to cancel, just to move it
no I said I'd quit smoking lol
my lawyer will send a letter about the fence
neighbor got a cease and desist
can I end it early if I move out
I want to end the lease in May
tonight we end the season
want to drop the class
how do i withdraw from the course
remove my son from the class
take my daughter out of camp
drop me from the tuesday class
unenroll from the summer program
is there too much paint left
too many cooks lol
I'm done with the form
done getting the dress altered?
I'm done getting the car ready, it's yours
we're over getting the runaround
turn off the water first?
please leave the gate closed and turn them lights off
shut it off
turn it off
stop them at the gate
thanks for the reminder, turn off the sprinkler please
I like your ads, can you turn the porch light off
your texts are great, stop by and we'll talk
love the updates! Cut it in half for me
the kids won't quit fighting make them stop
thanks for the updates. Turn it off at the main if it leaks
leave my bike off the trailer
leave it off the list
put me on the next one
keep me in the loop on the next one
keep me on the list for the next one
don't count me out yet lol
can you block off Tuesday
the road's blocked off
I'm done getting dressed be there in 5
all done getting the permit
I am done with the survey
I'm done with the paperwork
done with class at 3
are you done with my car
switch them off
they're too loud, turn them off at 10
too much mulch, stop at 5 yards
so many options!
that's way too many people for the room
make this one blue
make it quick
make them stop barking
send it to my work, not here
don't send it there
don't send her home yet
don't send anybody Friday
don't send the invoice to my wife, send it to me
please don't send anything to my house, use the P.O. box
don't ship it to my work, ship it home
could you not send it to my old email
don't tell my wife, text me when it's ready
don't call my office, text me
it's a surprise so don't text my wife about it
I never got the texts
not getting texts on my new phone
no longer getting your texts, what happened
my neighbor is threatening me
the raccoons keep annoying us
I didn't mean to quit early
I never said quit
he was told to quit texting while driving
we got a cease and desist from the bank
got served a cease and desist, need a lawyer
I just want it all to be over
what day does the class end
can I drop the course
you keep asking a lot of good questions
I get so many of these bugs in the garage
drop me from the dental plan
love the updates, stop it here and finish tomorrow
`);
