import { rows } from './text-rows.ts';

/** English requests with a slip in one of their words, or its verb in a wrong form. */
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
`);
