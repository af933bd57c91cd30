import { rows } from './text-rows.ts';

/** English requests with a slip in one of their words, a verb in a wrong form, or in passing. */
export const slippedRevocations = rows(`
stop2
dont txt agn
pls dnt snd msgs
dont sned me anything
dont send me no more txt
no mor txts
no moar texts
nomore msg
remv me pls
remov my numbr
tke me off ur lst
take me off you list
take my off your list
take me off yore list
taek me off the list
tak me off list
opt me oot
op me out
opt me iut
opt mee out
otp me out
unsubscribe em
unscribe me plz
unsubscrib me
un subscrib
unsuscribe me
unsibscribe
unsubsrcibe
stop txing me
stop texitng me
stop textig me
stop testing my phone
quit testing me
stop texts me
stop texted my phone
stop message me
stop messages me
stop messaged me
stop contacted me
stop send me texts
stop sends me message
stop sent me messages
stop spam me
stop spamming
stop spammin me
stop botherin me
quit buggin me
quit harassin me
stop blowin up my phone
stop hittin my line
dont texting me
dont texted me
dont messaging me
dont messages me anymore
dont sending me messages
dont sent me messages
do not sent me texts
dont contacting me
no texting me
no send me texts
stop sending me massages
dont massage me again
dont send me anymor text
dont want massages from you
leave me alon
leve me alone
leave me aone
leav me aloen
loose my numbr
lose mt number
lose my nubmer
delete my nubmer
delet my number
dleete my number
delete me number
remove mee
remove ne
remove me frm this list
pleas stop
plesae stop
please stpo
please stp txting
stop plaese
stop txt
stopp txting mee
wrong nmber
worng number
wrong nunber
wrong numbr bro
rong numbr
wrong persn
Stop -Jim Harper
STOP - Dana
Unsubscribe. Thanks, Pete
This is Carol's new phone, she doesn't want texts
please no texting to this number its for emergencies
I'm the new owner of this number, pls update your records
number was reassigned to me in march
u got the wrong chick
I'm his mom, he's in prison, stop texting
she's in hospice, please stop
my child has this phone please stop sending these
kid's tablet, stop texting it
he passed. please take off list.
we closed on a house already. stop
we're under contract, please stop reaching out
fixed it myself, no more texts
I hired someone already, you can stop now
job's done, stop following up
not in the market. stop
never been in the market for a car, stop
not buying anything so stop
I won't be buying, remove me
i'm unemployed stop asking for money
dont have medicare stop calling and texting
im not on medicare, too young, stop
im only 22 stop with the medicare stuff
sooo annoying pls stop
this is getting old, stop
so sick of ur texts
so over these texts
I'm over it, remove me
done with you people. unsubscribe
no thank u, n pls dont text again
Thanks but no thanks, remove my number
thx but pls take me off
appreciate it but no more texts
I appreciate the offers but please stop
love yall but take me off the texts
great service but I don't need the texts
nothing personal but stop
no offense but stop texting me
with all due respect stop
respectfully, stop
kindly stop
kindly desist
kindly discontinue these
plz discontinue
be so kind and take me off
mind taking me off?
would u mind stopping
could you not text me
chill with the texts
ease up on the texts
too many per day, stop
10 texts a day?? stop
one a week is enough! stop
5 texts today. remove me
3rd text today, unsubscribe
every single day. stop
everyday u text me, stop
at 11pm?? stop
do u know what time it is stop texting
no means no. stop
I said NO MORE
told u to stop
for the 5th time stop
once again, stop
again. stop
AGAIN STOP TEXTING
see you in court if you text again
TCPA violation, stop
im on the do not call list
I'm on the national DNC registry
registered on do not call
this number is on the DNC
get the hell off my phone
leave me the f alone
quit harassing my phone you losers
i dont want ur damn texts
thanks for asking but we are all set please take us off
we went with another roofer, please no more messages
the house is already sold so you can take me off your list
I am not the homeowner so please stop contacting me
my wife handles this and she doesn't want texts either
I'm recovering from surgery, please stop texting
Hello, I no longer need your services, kindly remove my number
UNSUBSCRIBE ALL
opt-out please
Cancel texts
Stop all promotions
End subscription to texts
remov me frm list
unsubcribe plz
stp sending me txts
quite texting me
stoo texting me
stop testin me
dont messag me
take me oof the list
remove mi number
leev me alone
dont conact me
no mor messages
please do not contact
I want out of this list
delete this number please
forget this number
no more marketing texts
block me
I would appreciate it if you would stop
Would it be possible to be removed from this list?
May I ask that you stop texting me
I kindly request no further messages
If possible please remove me
Please could you stop the messages
Thank you for reaching out but please don't contact me again
I'd rather you didn't text me
sorry but I must ask you to stop texting
Please be so kind as to delete my number
`);
