import { rows } from './text-rows.ts';

/** English requests said with their reason, of another person or of the number, in passing. */
export const explainedRevocations = rows(`
how can I get these messages to stop
what do i need to do to make these stop
how do we get the texts to end
is there a way to get these to stop coming
what will it take to make the texts stop
how do you make these go away
how do I get rid of these texts
tell me how to stop these
anyone know how to stop these texts
whats the way to stop getting these
how do I not get these anymore
how can i be taken off
who gave you this number, take it off
where did you get my number? delete it
how did u get this number. lose it
idk who gave u my number but remove it
who is this? take me off
this is my work cell, please remove it
this is my kid's phone, take it off your list
This is a business line. Please delete it from your database
this is a hospital phone please take it out of your system
this is an office landline, kindly remove it
this is a shared phone please delete it from your records
I pay per text so quit sending them
I get charged for texts, stop sending these
every text costs me 10 cents so dont send any
i have a limited plan so please dont send these
we sold the house in June, quit asking
house already sold stop asking
sold it two years ago. stop asking me
we're not selling, stop asking if we want to sell
Not selling my house. Quit asking.
my house isn't for sale so stop asking
I already bought a car so stop asking if I'm interested
I already voted so stop asking
i moved out of state stop asking me to vote
no longer own the property, stop asking about it
My wife died last month. stop sending her these
my dad passed please stop sending him messages
mom is in a home now, stop sending her texts
my grandmother is deceased, please stop sending her offers
my son is 12 stop sending him this stuff
he died. take his number off
she passed away, please remove her number from your list
he doesn't live here anymore stop sending him stuff
my ex doesn't have this number anymore, stop texting for him
STOP - Karen
Stop. -Maria Lopez
Stop, thanks, Linda
Unsubscribe - Tom
unsubscribe me please. thx, Dana
Remove me. Regards, Steve Miller
STOP –JD
Take me off please. -Al
n0 more texts
ST0P TEXT1NG ME
d0nt text me
t4ke me off
l3ave me al0ne
this number is not to be contacted
This phone is not to be texted
You are not to text this number
you are not to contact me again
we are not to be contacted
not my car anymore lol stop
already voted lol stop
I'm 14 lol stop
bruh i dont even own a house lol stop
wrong guy lol stop texting
Kevin doesn't have this number anymore
you have me confused with Kevin
nobody named kevin here
kevin hasnt had this number in years
this hasn't been Kevin's number for 3 years
I've had this number for ten years, I'm not her
you got the wrong guy
I think you've got me mixed up with someone else
you must have the wrong contact
we sold that house last year, take us off
sold the house. remove my number
house is sold. no more texts
I don't own that property anymore please stop
we dont live there anymore, please stop
I no longer own a home, take me off
property sold, lose my number
I haven't owned that car in years, stop messaging
already traded that car in so quit texting
if you don't stop texting me I'm calling the cops
if u dont stop txting me ima report u
why wont you stop texting me
why don't you people stop texting me
you just don't stop do you? unsubscribe
don't make me tell you again stop texting me
don't know you, take me off
I don't know how I got on this, take me off the list
don't care, take me off the list
If it's not too much trouble take me off the list
if you wouldn't mind removing me
why not just take me off the list
why haven't you taken me off the list
I don't recall signing up, take me off
I didn't ask for this so take me off
you did not take me off the list
you didn't take me off the list like I asked
you still haven't removed me
I told you not to text me
I did not subscribe, unsubscribe me
didn't I unsubscribe?
I said not to contact me
she said she'd take me off the list, do it
he said you'd stop texting me
Your rep said you would stop, so stop
My wife says take her off your list
I want the texts to stop
I just want it all to stop, no more texts
these have to stop
make it stop please, every day a text
stop!! you text too much
stop!! you're so annoying
STOP you're not funny
stop lol i'm not even a homeowner
haha no. stop texting
lol take me off your list
lmao stop texting me
reporting you to the FTC stop texting
fuck you and your texts
screw you and your spam
f u and ur text messages
cancel me from these texts
cancel me out of this list
please cancel me off this texting
cut me off
cut me from the list
get this off my phone
get these off my phone
get your texts off my phone
take these off my phone
ditch my digits
no texting please
not ok to text
it's not ok to text me
this is not an ok number to text
do not use this number for texts
don't use this number for marketing
texting me is not allowed
not allowed to text me
you're not welcome to text me
please refrain from texting
Please discontinue
please cease
pls halt all msgs
I'm out, unsubscribe
quit sendin these
stop sending em to me
stop sending me them
stop sending me so many
dont send em no more
dont send these to me no more
no longer needed, please stop sending
not needed anymore, remove me
enough with these already
I'm done, take me off
over it. unsubscribe
why do I keep getting these I unsubscribed
If you don't stop texting me I'm calling the FCC
there's no Kevin here
`);
