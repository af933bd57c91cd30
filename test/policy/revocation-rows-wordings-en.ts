import { rows } from './text-rows.ts';

/** English requests in the words of many kinds of people. */
export const wordedRevocations = rows(`
This used to be Carla's number, take it off
Carla gave you a fake number apparently, remove it
some kid gave you my number as a joke, delete it please
we rent, we don't own. stop asking
I rent this place so quit asking me to sell
tenant here not owner, please stop
I'm the renter, take me off
we already have a realtor stop
already have insurance, stop texting
got solar already, stop
we went with another company please stop contacting us
found a dentist, remove me
my son graduated already stop sending school stuff
i dont have kids so stop sending me these
I don't have a car stop texting me about warranties
not a pet owner, remove me
not a member anymore, remove me
I cancelled my membership in May stop texting
i quit the gym stop with the promos
not in texas anymore stop
i live in canada stop texting me about us elections
im canadian pls stop
not voting for him stop
I'm voting for the other guy take me off
already donated twice, stop begging
quit begging for money
quit asking me for donations
stop asking for donations
stop asking me to donate
no more asking for money
stop with the political crap
stop these political texts
unsubscribe this phone from everything
pls unsub my #
unsub pls
u n s u b s c r i b e
S-T-O-P
s.t.o.p. texting
STAHP
stooooop it
STOP ✋🏽🛑
stop!!!!!!!!! omg
bro stop texting
dude stop
girl stop texting me
sir please stop
ma'am stop
hey stop it
yo quit it
ayo stop hmu
quit hmu
dont hmu
dont hit me up agn
stop msgn me
stop msging
stop dm'ing me
stop DMing me
stop sliding into my texts
stop pinging me
stop buzzing my phone
my phone keeps buzzing, stop
stop waking me up with these
stop texting at 6am
its 5am stop texting me
its midnight, take me off this list
im on nights stop waking me up
I'm in class stop texting
im driving stop texting me
at a wedding. please stop texting me
im in the ER stop texting me
in chemo, no more messages please
grieving here. please stop
my wife just died. please leave us alone
we lost dad last week. please no more messages
not now or ever, remove me
never again
dont ever contact this number
do not ever message again
under no circumstances text me
you are forbidden from texting me
I do not give you permission to text
you never had permission
I take back my consent
permission denied, stop
consent withdrawn effective immediately
please process my opt out
please honor my request to stop
confirm removal
confirm that I'm unsubscribed
please acknowledge I opted out
did you remove me yet
why am i still on this list
i unsubscribed last week
I've unsubscribed 5 times
already sent STOP twice
STOP x3
I have texted STOP repeatedly
what does it take to get off this list
what do i have to do to get off this list
how the hell do i get off this thing
whats the keyword to opt out
which word stops these
where do I click to unsubscribe
theres no way to unsubscribe from this
it wont let me unsubscribe
lets end this conversation
have a nice life, don't text again
bye, delete my number
goodbye don't contact me
peace out, lose my number
adios. stop
k bye stop
nty stop
nah stop
nope. unsubscribe.
nooo stop
no no no stop texting
hard pass, take me off
pass. remove me
not for me, unsubscribe
no longer relevant, please remove
these arent relevant to me remove me
I have no need for your services, remove me
dont need your services take me off
we dont need anything, stop texting
not needed thanks stop
I'm good, take me off your list
im straight, stop texting
all set, no more texts
all good here no more messages needed
we're good, please stop
cease all texts
cease n desist
cease & desist
i demand you stop
I demand to be removed
i insist you remove me
im begging you stop
for the love of god stop
for the love of god stop texting me
jesus christ stop texting me
good lord stop
enough of the texts
enough with the spam
enough is enough stop
too many msgs stop
too much. unsubscribe
way too many texts, opt me out
you text way too much, remove me
this is excessive, remove me
this is harassment stop
this is illegal, remove me
i will report you if you text again
one more text and im calling a lawyer
text me one more time see what happens
next text gets reported
im blocking u
blocking this number now
get bent and lose my number
eff off and stop texting
GTFO my phone
stfu and stop texting
stop pls n thx
stop tysm
stop & delete my info
stop and remove
Stop/remove
stop; remove; delete
remove/stop
Removeme
remove me.from.list
stop txting this #
stop txtng my mom's fone
stop txt me plz
do not txt
dont txt bak
dont text bk
no txts
NO TXT
no mas texts
no mo
nomo txts
no more pls
no mor
no texting
`);
