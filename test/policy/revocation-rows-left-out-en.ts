import { rows } from './text-rows.ts';

/** English requests to be left out, of people done with our texts, and of phones that are not to be texted. */
export const leftOutRevocations = rows(`
leave me off the next round
please leave my number off your next blast
leave us off the next one please
count us out of any more of your mailings
count me out of your future promos
keep me out of the group text
keep my number out of your next campaign
let me off this mailing list
let us out of the text thread
let me off the list already
block my number from your system
block us from future promos
ban me from your text list
cut me out of this chain
please drop me from the next send
spare me your promos
spare us the texts
skip me on the next mailing
I'm done getting these texts
I am finished receiving your messages
we're through getting these
so done getting your alerts
I'm done with getting these
all done receiving reminders from you
im finished with receiving this stuff
through receiving texts from y'all
I am so over getting these
done getting promos, thanks
I no longer use the alerts, please shut them off
Reminders aren't needed. Switch them off please
thanks for the updates but you can turn them off now
the notifications are too frequent, turn them off
Your alerts come at 3am. Turn them off!
please shut these off
no need for the reminders, just turn them off
appreciate the texts but shut them off please
those promos, turn them off
turn off the reminders please
too many of these, stop
your texts are too much, stop them please
love you guys but it's too many messages, please stop them
there are too many, stop these
this is way too many texts, end them
the texts are nonstop, stop them
I like the shop but so many messages, stop them please
these are too frequent, please stop
y'all send too much, please stop
make this stop
please make it stop
pls make this stop
can you make it stop
MAKE IT STOP NOW
somebody make this stop
will you please make these stop
This is my daughter's cell, don't send stuff to it
This is a work phone, do not text here
my son's phone, please don't message it
it's a kid's tablet, don't send things here
You're texting a 10 year old's phone. Do not text it.
This is an emergency line. Do not send anything to it
This is my toddler's ipad, he's 4. Don't message it.
this is a company cell, please do not send texts to it
this is a classroom phone. never send anything here
don't send anything here anymore
please don't send stuff here again
This is a nurse's station phone. Do not message here.
no texts, email me only
email only please, no text
just email please, no texting
only email me, no texts
emails are fine, texts are not
please email instead of texting
contact me by email, not text
reach me by email only, no sms
no sms please just email
use email, not text
by mail only, no text messages
send me emails only, no text messages
my place isn't for sale, don't text me about it
we are not moving so don't text us about listing
property is not on the market, please don't contact me about it
Not selling my land, do not text me about it
don't text me about my house again
house is sold, don't message me about it
I'm not buying, don't text me about solar
we don't want to sell so dont text us about it
y r u txting me i sed stop
i sed stop
i sed stop txtn me
alrdy sed stop
i askd u to stop
i told u stop y u still textn
we sed no more txts
bruh i sed quit
i alredy askd u 2 stop
sed stop 3 times
don't send it to my phone
don't send these to my cell
stop sending this to my phone
stop sending them to my number
don't send them to me
stop sending it to me
don't send this stuff to my phone
don't send this to our number
quit sending these to my daughter's phone
don't text my wife or me
don't text my mom and don't text me
why am I not off the list
why am I not removed yet
you keep harassing me
my boss told me to tell you to stop texting me
my wife asked you to stop texting us
I never wanted texts. Quit.
I said I want to stop getting these
I already said I wanted to unsubscribe
I never said you could text me, stop
cease and desist
cease and desist all texts
consider this my cease and desist
This is a formal cease and desist
cease and desist texting this number
end it
please end this
unenroll me from your text program
unenroll me
please disenroll this number
how do I unenroll from these
unenroll from class reminders
unenroll me from the alerts
can you leave my cell off the next batch
Keep us off your text chain
leave my name out of future blasts
pls count my number out of these
let me out of this chat
Id like to be left off the next one
not next time, leave me off it
I am finished with these texts
we are done w receiving promos
Im done hearing from you
I'm through with your texts
I'm done with this list
just shut the alerts off
would you shut off my reminders
can someone turn these off
enough texts already, end them
I get ten of these a day. Make it stop.
it's too many promos, make them stop
Way too many notifications. Turn these off.
too many texts yall. cut it out
This phone belongs to my 7 yr old. Don't text it.
my kid has this phone now, dont text it
this is a child's number please do not text here
this cell is for work only, don't text it
business phone. do not text.
dont text this phone its my sons
Email is better, stop with the texts
Just email. No texts please.
I only want email, not texts
no texting, email is fine
quit texting, email me
I want emails not texts
switch me to email only, no texts
Not for sale. Stop asking.
home isn't on the market so quit texting
y do u keep txtn me i said no
i alrdy told u 2 stop
why u still sending me these i said stop
omit me from your next text blast
scratch us off for future texts
Not me next time. Leave my number off.
you can count my family out of your promos
kindly let me off of your texting list
im done getting spammed
done receiving your crap
I'm so done with these messages
these alerts are driving me crazy please turn them off
too many offers, please turn them off
enough is enough make this stop
pls make them stop
Do not text this number. It belongs to a minor
child's phone. do not message
my 8 year old has this phone. Do not send anything here
email me, don't text me
email me dont text
you can email but no texts
I'm not selling!! dont text me about it ever
we're not interested in selling so don't message us about it
ive sed stop like 5 times
how many times i gotta say stop
`);
