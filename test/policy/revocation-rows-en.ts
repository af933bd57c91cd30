import { rows } from './text-rows.ts';

/** English texts that end texting. */
export const englishRevocations = rows(`
Stop.
STOP!!!!
stop ✋
🛑
🛑🛑🛑
st0p
$top
5top
sToP
ｓｔｏｐ
𝗦𝗧𝗢𝗣
ѕtор
ＳＴＯＰ
🅢🅣🅞🅟
stpo
sotp
stoppppp
STOPP
stop please!
please stop
plz stop
pls stop thx
Stop thank you
ok stop
stop now
stop it now
Just stop
Just stop already
Please just stop.
stop, quit, unsubscribe
End
END.
"STOP"
'stop'
(stop)
Stop!
stop 🙏
unsubscribe
Unsubscribe please
unsubscribe me please
unsuscribe
un subscribe
unsub
un-subscribe
Unsubscribee
unsubsribe
usubscribe
optout
opt me out
Opt me out of this
please opt me out
I opt out
I'd like to opt out
I want to opt out of these texts
how do I opt out?
how do I unsubscribe
How can I get off this list
quit
Quit it
quit texting
Quit texting me
quit messaging me asap
revoke
Revoke my consent
I revoke consent
I hereby revoke any and all consent to be contacted
I am withdrawing my consent
consent revoked
You do not have my permission to text this number
I never gave you permission to text me
remove
remove me
Remove my number please and thank you
pls remove my # from your system
Kindly remove me from your mailing list.
Please remove this number from your list
remove us from your list
can u take me off ur list
take me off your list NOW
Take my name off this list
Take my number off of your call list please
get me off this list
Get my number off your list
Please delete my number
delete my info
Delete me from your contacts
erase my number
Lose this number.
forget my number
loose my number
No more messages please
no more txts
NO MORE MSGS
no more of these messages
no more!
No mo texts
Stop texting
stop txting me
stop txtin me
plz stop messaging me
please stop with the texts
stop the texts
Stop these messages
stop sending me this crap
stop sending me stuff
Stop sending texts to this number
stop contacting me
cease contact
Cease and desist
stop bothering me
quit bothering me
stop harassing me
Stop spamming me
stop blowing up my phone
stop hitting me up
quit blowing my phone up
stop calling and texting me
Stop texting and calling
don't text me
dont text me
Dont txt me
dnt txt me
don't text me again
Do not text me again.
do not text this number
Do NOT message me
don't contact me anymore
do not contact me
Do not contact this number again
never text me again
never contact me again
don't ever text me
please don't text me anymore
Please do not send me any more texts
do not send any more messages
don't send me anything else
don't send me texts
I don't want these texts
i dont want any more texts
I dont want ur texts
I do not want to receive texts from you
I don't wish to receive messages
I no longer wish to receive these messages
i no longer want to get texts
I would prefer not to receive texts
I'd rather not get these texts
I don't want to be contacted
I don't want to be texted
I don't want to hear from you again
don't want to hear from you people
I do not consent to receiving texts
I'm not interested, please remove me
Not interested. Stop.
not interested stop texting me
Sorry not interested, please take me off your list
leave me alone
Leave me alone!!
leave us alone please
LEAVE ME THE HELL ALONE
please leave my family alone
wrong number
Wrong number sorry
Sorry, wrong number
u have the wrong number
You have the wrong number, please stop texting
you've got the wrong person
I think you have the wrong number
this is not her phone
this number no longer belongs to Kevin
put me on your do not call list
Add me to your do not contact list
This number is on the do not call registry
Do not call list
I'm on the DNC
take me off pls
get me off of this
get off my phone
stoptextingme
StopTextingMe
donttextme
stop text me
no text me no more
pls no text
make these texts stop
How do I stop these messages?
how do I stop getting these
I want you to stop texting me
I need you to stop contacting me
I asked you to stop
I already told you to stop
i said stop
I SAID STOP
I told you guys to stop texting me
how many times do I have to say stop
You need to stop texting me
you guys need to stop
yall need to quit texting me
y'all can stop texting me now
you can stop texting now
Can you stop texting me?
could you please stop sending these
will you please stop texting me
would you stop
Hi, this is Karen. Please stop messaging me. Thanks!
Thanks for the info but please don't text me again
I found someone else, you can take me off your list
We already bought a car, please stop texting
I'm 80 years old and I don't text. Please take me off your list.
already sold the house. remove me
I'm at a funeral. Stop texting me.
my wife already got a quote elsewhere so stop messaging us
can't stop by, stop texting me
I'll stop by later but stop texting me
ok thanks, now please unsubscribe me
cancel these texts
cancel the messages
cancel all texts
Cancel text alerts
end these messages
turn off these alerts
Turn off text notifications
discontinue texts
please discontinue these text messages
unenroll me
take me out of your system
Get me out of this group text
scratch me off the list
cross me off your list
strike my number from your list
drop me from the list
kick me off this list
enough texts
enough with the texting
enough already with these messages
I'm done with these texts
Sick of these texts, stop
tired of getting these messages
Would you be so kind as to remove me from your list?
I'd appreciate it if you stopped texting me.
I would appreciate not receiving these texts
it would be great if you stopped texting
Pretty please stop texting me
Good morning, please remove my number from your records. God bless.
Hello, may I be removed from this list please?
Could I be taken off the list
I would like to be removed
please have me removed
no longer interested in receiving texts
No longer want your messages
stop fucking texting me
STOP FUCKIN TEXTING ME
stop f***ing texting me you idiots
quit f@cking texting me
stop texting me asshole
don't you ever text me again
don't fucking text me
Get a life and stop texting me
fuck off and lose my number
stop sending me shit
I swear if you text me one more time. STOP
stop u creep
STOP OR I WILL REPORT YOU
stop texting me or I'm calling my lawyer
stp texting me
stop textng me
plese stop texing me
unsubscribr
remov me from list
take me of the list
dont tex me no more
dont contct me
stop mesaging me
do not cntact me again
Please stop.
STOP
stop calling me
Stop calling
don't call me anymore
do not call me
please stop calling this number
don't call or text me
do not text or call
No calls or texts please
I don't want any calls or texts
no further contact
Do not solicit
no solicitation please
cease all communication
discontinue all contact
stop asap
STOP IMMEDIATELY
stop forever
Stop please and thank you
stop all
STOPALL
stop all messages
Stop all texts
Stop everything
Stop this
no texts plz
Please stop messaging.
PLEASE STOP!!!!!!!
Stopp
Sttop
stop.texting
Remove my information immediately
Kindly take me off your contact list. Thank you.
Hello. I would like to be taken off of this list
Hi, please don't text this number anymore, thanks
I'm not the person you're looking for. Please remove my number
Don't contact.
Never contact this number
I am not interested and I don't want to receive texts
I am asking you to stop contacting me
Thank you but I don't want to be on this list
I didn't sign up. Remove me
Already voted. Stop
I'm not a voter here. Please remove my number
moved away, please unsubscribe
You need to take me off your list
Take this number off
get the f off my phone
STOP. F-ing. TEXTING.
stop u stupid bot
I don't do text. Stop
do not send anything to this phone
No more messages to this number
no msgs pls
Do not include me in any group texts
Leave this group
leave group
Exit
I want to leave this list
opt-out of messages
Opt out from texts
I choose to opt out
Please opt me out of future messages
Opted out, stop
Unsubscribe from this list
unsubscribe this number
Please unsubscribe my number
UNSUBSCRIBE NOW
Unsubcribe
unsubscride
unsubscribed
usubscribe me
end these texts
End this conversation
quit this
Quit contacting me!
Stop sendin me txts
stop text msgs
Stop the spam
stop the madness
Stop it please
Stop that
No thanks, stop
No thank you please remove me
No! Stop!
Not interested, remove
nope, take me off
F off and remove my number
Eat shit and stop texting me
dont message me u scammer
Scam stop
I'm blocking and reporting. Stop.
Wrong # 
Wrong person, wrong number
I'm not Tom. Wrong number
This isn't Tom, please stop texting
He's deceased, remove this number
you keep texting my dead mother. stop
this is a landline stop
This is a work number. Do not text here
please erase me
Erase my data
delete everything you have on me and don't text again
Can you please take us off your list?
May I please be removed
When will you stop texting me
why are you still texting me? I said stop
You were told to stop
I've asked nicely, now stop
last time: stop
final warning stop texting
Deténganse
No contactar
STOP mensajes
stop messages
je me désabonne
Cessez immédiatement
no vuelvan a contactarme
stop mandar mensajes
bórrame
desinscribirme
desuscríbeme
pouvez vous me désinscrire
désinscrire
take this number off ya list fam
yo stop w the texts
Kindly expunge my data and do not message again
This number must be removed from your marketing
I respectfully request removal from your contact list
Please be advised I do not wish to receive further correspondence
I'm opting out of all messages
Consider this my opt out
consider this my revocation of consent
this is my formal request to stop
please treat this as a request to stop texting
do me a favor and lose my number
do us both a favor and delete my number
Y'all need to chill and stop texting me
how many more times do i need to say unsubscribe
For the third time: UNSUBSCRIBE
I hit stop like 5 times already
I've texted stop three times!
I already replied STOP
why am i still getting these i said stop
i thought i unsubscribed. remove me
stop pestering me about my house
stop bugging me with this
Please, no further texts.
No further messages, thank you
nothing further please, remove my number
please end these text messages
end text
end all texts
END ALERTS
stop alerts
stop notifications
Stop promo
stop ads
STOP MSG
stop msgs
stop text
Stop text messages
texts stop
txt stop
please terminate messages
kill the texts pls
mute me
I want nothing from you, stop
I don't want anything from you people
don't want your texts
dont need these texts
don't need your messages anymore
Do not need any more texts
not wanting texts anymore
I am not interested in receiving text messages
no interest in your texts
I won't be reading these, unsubscribe
you're texting the wrong lady
this is the wrong number bud
nope wrong number
no such person here, wrong number
ain't nobody here by that name
There is no Carlos at this number
new owner of this number here, please remove
I just got this number, stop texting for Ashley
This is my number now not Ashley's. stop
I'm not the person you're looking for
this phone belongs to my son he is 9 stop
quit with the texts already
quit sendin me this mess
Quit spamming
cease
Cease and desist all contact immediately
Desist
don't hit me up no more
dont hit my phone again
dont ever hit me up
don't reach out again
do not reach out to me
please don't reach out anymore
Never reach out to me again
Stop reaching out
don't keep texting me
don't you guys ever stop? unsubscribe
I'd like no more texts please
can we stop with the texts
please leave me out of your texts
Leave me tf alone
leave my phone alone
get lost and stop texting me
Drop dead and take me off your list
go away stop texting me
I will sue you if you text me again
stop it with the spam
U need to stop
u guys r annoying stop
annoying. stop.
STOP.....
"Stop"
stop -
-stop-
*STOP*
~stop~
Stop (please)
#stop
@stop
s+op
5TOP
stOp
sтοр
⛔stop⛔
ⓢⓣⓞⓟ
ˢᵗᵒᵖ
s t 0 p
 stop 
stop.
stop,
sStop
sttop
stooop
stopping? no: STOP
I asked that you stop texting me
I told her to stop texting me already
I told your office to stop texting me
can I get no more texts
I request that you stop contacting me
this is the last time I say stop texting me
I don't know you. Don't text me
whoever this is stop texting me
sorry i don't want these messages, wrong person
for real stop hitting me up
how many times I gotta tell yall to stop texting me
I ain't trying to be on no list take me off
get my number off your list before I sue
I been asked y'all to take me off this list
can y'all not text this phone no more
don't want no texts from nobody
i said unsubscribe
unsubscribe unsubscribe unsubscribe
UNSUBSCRIBE - THIS IS THE THIRD TIME
stop/unsubscribe/remove
Stop. Unsubscribe. Remove me.
would appreciate being removed from this list
We would like to be removed from your texting list
Please make sure I'm removed from your list
ensure my number is removed from your records
kindly ensure that I receive no further messages
I do not want any further contact from your company
No further texts or calls
All further communication should cease
I'm formally asking that you cease contacting this number
quit texting my phone
stop texting my phone number
Please stop. I'm in the hospital.
leave my mom alone
Stop, thank you.
arrêtez de m'envoyer ces messages sinon je porte plainte
Plz get me off this thing
Text me again and I'm calling the police
stop texting my mom
block my number from your system
blocking you
I'm blocking this number
My dad passed away. Please take him off your list
you're texting a dead man's phone, take it off your list
she is deceased please take her off your list
`);
