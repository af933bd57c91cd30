import { rows } from './text-rows.ts';

/** Everyday words close to those of a request to stop. */
export const neighbours = rows(`
Kevin left at 5, I'm still here
Sarah doesn't have the key, call me
Tom moved the couch already
looking for Kevin, is he working today
are you looking for Sarah? she's in the back
I'm Mark, not Mike
It's Mike not Mark
my name is Susan not Suzanne
I'm not Home but the gate is open
No Dogs here so come on in
Not Tuesday. Wednesday
this isn't Honda it's Acura right?
Dr. Patel doesn't work Fridays?
does Kevin have my number
give Kevin my number
Kevin has my old number
I want Kevin to come, not Luis
need Maria at 3
we bought two of these, how do I stop them from leaking
we already bought the paint, quit worrying lol
already have the permit, stop worrying
I sold my boat so I don't need the slip
sold the car, cancel the insurance
we moved out, when do I get my deposit
we moved to Ohio, do you service there
my dad passed away, how do I transfer the account
my mother passed, please stop her newspaper delivery
he's 9, is he too young for the class
I'm 17, can I come alone
she is 14
I pay per visit or per month?
what do you charge for each text alert
each message is so helpful
I'm at work, can you text me later
I'm at the hospital with my wife, reschedule please
at church right now
this is my work phone, my cell is better
this is a business line, who is this for
This is a hospital, need the order by 5
take it off the trailer when you get here
please take this off my bill
remove this from my cart
remove these from the order please
delete this one and keep the rest
lose the onions
lose the blue one and keep the red
drop it at the door
drop that off at the front
scratch that, make it Friday
scratch that
forget it, I'll call
forget that, Thursday works
toss it in the trash
clear it with my wife first
cross it off, done
get this off the floor please
pull it out of storage
wipe it down after
I love this, stop by anytime
you're so funny lol
you're killing me with these prices lol
that is so sweet of you thank you
this is so pretty, I love it
I can't laugh anymore my stitches hurt
stop it you're making me blush
omg stop, that's gorgeous
stop lying lol
stop playing
stop playing games and give me a price
quit joking around
stop worrying
stop worrying about it
please stop worrying, Tuesday is fine
stop apologizing, it's fine
stop, I'm full
stop being so nice
stop rushing the crew
stop the presses
stop and ask at the desk
don't stop the job
do not stop the treatment
never stop learning
never stopped loving your donuts
you never stop working, get some rest
they never stop barking
it never stops dripping
these never stop growing
we never stop for lunch
people never stop complaining
the alarm won't quit
it doesn't end there
do not remove the sticker
don't remove the old one yet
please do not delete my file
do not delete my account
don't delete my appointment
don't cancel me
please don't cancel us
do not cancel my order
don't drop me
don't leave me off the guest list
don't take me off the schedule
don't take us off the waitlist
do not take my name off the lease
never unsubscribing lol love you guys
I would never opt out of this
why would I unsubscribe, you're the best
hope this never ends
hope the deals never stop
hope it doesn't end
I'd be sad if these stopped
would hate to stop getting these
miss your texts! haven't gotten any lately
where did the texts go
why did I stop getting texts
I stopped getting your texts, can you fix it
not getting your texts anymore, please fix
I'm no longer getting reminders, why
I'm not receiving texts anymore can you check
haven't received a text since June
no longer receiving texts, can you add me back
my texts stopped coming, put me back on please
can you turn the texts back on
turn my alerts back on
I turned off texts by accident
i blocked you by accident sorry
I deleted your number by accident, who is this for the roof?
Sorry my phone was off
my wife wants the texts too, add her
change my number to 555-0199
update my number please
text my other number instead
please use my other number for texts
send texts to my wife instead
can I get the texts in the evening instead
fewer texts but keep them coming
how many texts will I get
are there message fees
do I have to pay for these texts
is there a limit on texts
do I need to reply to these
do I have to answer this
what happens if I text STOP
what does STOP do
if I say stop do I lose my place
if I opt out can I opt back in
can I pause for a week and come back
do you guys ever stop working
she texted me stop and I laughed
he told me to go away lol
my mom said no more pets
my wife said no
the teacher said stop talking
grandma said leave the pie alone
my therapist said to stop worrying
my lawyer said don't sign yet
doc says no more sugar
I told him to stop by
I told him no more beer
I asked them to stop the water
he asked me to stop smoking
they told us to stop using the sink
the song stop in the name of love
stop in the name of love
watching Quit on netflix
the album End is good
no more bookings for june?
no more texts from my ex thank god
no more messages on the machine
no messages from you today?
no text yet
got no text
no text me the address please
no, text me the address
no, message me later
nope, call me
no need, thanks
not needed, we have one
no longer needed, cancel the part
we don't need the part anymore
I don't need it anymore, cancel the order
don't need a ride
don't want it delivered
I don't want any
don't want any of the extras
I don't want them, just the lamp
don't want the fries
we don't want any more kids lol
none of these work for me, got other times
none of these times work
can't make these times
I'm out of eggs
I'm out til monday
I'm done, come get it
done, what's next
done!
all done
deleted it
ended up cancelling
the deal ended?
when does the deal end
does this offer end sunday
fuck yeah sign me up
f that's expensive
screw it let's do it
screw the warranty
damn your prices are good
shit sorry wrong chat
hell no that's too much
hell yeah
go away for the weekend, back Monday
get lost on the way here lol, running late
beat it with a whisk
back off the gas a bit when it shakes
shut up and take my money
are you a real person or a bot
is this a bot
is this automated
is this really Acme
someone texted me pretending to be you
got a weird text from this number asking for my password
a scammer is using your name
my bank says this charge is spam
your email went to spam
I marked your email as not spam
report cards come friday
I reported the leak
reported it to insurance
I will report to work at 9
reporting for jury duty, can't come
I'm reporting the driver to your manager
`);
