import { rows } from './text-rows.ts';

/** A stop that is denied, feared, reported, printed, asked about, in jest, or of something else. */
export const unwantedStops = rows(`
don't unsubscribe me, I love these
please don't ever unsubscribe me
I never unsubscribed, where are my coupons
I did not opt out, please keep me on
i never opted out, why no texts
don't remove me from the list please
please don't take us off the list
do not take me off your mailing list, I need the updates
don't stop sending me the coupons
please never stop texting me deals
dont stop the alerts, they're useful
I hope you never stop sending these
hope y'all don't stop the texts
you better not stop sending these coupons lol
I'd hate it if you stopped texting me the deals
Wouldn't want you to stop sending these
I don't want these to stop
I don't want the texts to stop
I don't want to opt out
I'm not trying to unsubscribe
not asking to be removed
I wasn't trying to opt out
I'm not opting out, just asking
I did not say stop
I didn't text stop
I never said stop
never texted stop, please keep sending
did I get unsubscribed? I want back on
I got unsubscribed somehow, put me back
I think I unsubscribed by accident, can you add me back
opted out by accident, please sign me up again
oops hit stop by mistake, keep me on
my toddler texted stop, please keep sending them
my son sent stop by accident put me back please
stop was an accident, please add me back
ignore the stop, that was my kid
sorry meant START not STOP
I meant ship not stop
autocorrect! meant shop, not stop
typo, meant stop by
can I resubscribe? I miss the texts
how do I get back on the list
put me back on your text list
add me back to the list
add my number back please
I changed my mind, I want to keep getting texts
do I need to do anything to keep getting messages
I'd like to continue receiving texts
yes keep sending me texts
keep us on the list
we want to stay on the list
I'll stay on the list
she said leave me alone so I did
he said stop texting me and blocked me lol
my brother was like leave me alone
he told her to lose his number haha
she told him wrong number lol
my sister texted her ex leave me alone
he texted unsubscribe to his girlfriend lol
my friend replied stop to his boss
I told the roofers next door to stop texting but yours are fine
I told my ex to stop texting me, not you
I asked the other company to stop texting me, you're fine
that song Leave Me Alone is playing in your shop
have you seen the movie Unsubscribe
there is a podcast called Unsubscribe
the sign says Stop
listening to Don't Stop Believin
don't stop believing
don't stop till you get enough
the band is called Quit
a book titled Opt Out
reading Stop Walking on Eggshells
does anyone unsubscribe from these
do many people opt out
how many people unsubscribe
has anybody ever said stop to you
bet nobody ever unsubscribes
who would ever unsubscribe from this
why would anyone opt out
do customers get to opt out
do I lose my points if I unsubscribe
is there an unsubscribe option for emails only
what does unsubscribe do
opt out of the damage waiver but keep the rental
I want to opt out of the arbitration clause
can I opt out of paperless billing
opting out of the meal plan this semester
opt out of the gym fee
opt me out of the dental coverage but keep the vision
opt my son out of the field trip
remove the insurance but keep the order
cancel the add on but keep my appointment
take me off the wait list
take the tax off
remove me from the lease
take her off the policy
stop!! you're too funny
stop!! you're killing me
Stop it, you're too sweet
omg stop that's hilarious
STOP that is so cute
stop it's so good
stopppp I love this
shut up that is amazing
get out of here, really?
get out! no way
quit playing lol what's the price
quit teasing me when's the grand opening
stop teasing lol
are you guys legit or a scam
is this legit or is it a scam?
are y'all a real company or a scam
got an email from you saying I owe money, is this a scam?
someone called claiming to be you, is that a scam
I got a letter about my policy, is it spam
a man came to the door saying he's with you is this a scam
is the gift card offer on facebook a scam or is it you
I'm reporting you to the BBB
reporting you to the better business bureau
I'm reporting you to the licensing board
we will report you to the state
I reported you to the health department
I'm gonna report you to corporate
I will report this to the manager
screw you and your prices
fuck you and your hidden fees
fuck your late fees
screw your warranty
I just want the pain to stop
I want the itching to stop
need the bleeding to stop
we want the leak to stop
I want this noise to stop
just want the swelling to stop
I want the fighting to stop
make the beeping stop
make my tooth stop hurting
when will the pain end
can't make it tomorrow cancel me
I won't be able to come, please cancel me
cancel me for thursday
cancel me on the 5th please
go ahead and cancel me for today
sick today, cancel me
my flight's delayed so cancel me for 3
pls cancel me, something came up at work tues
cancel us for dinner
cancel our table
dont bother rescheduling
don't bother coming today
dont bother calling them back
don't bother sending the crew
dont bother with the invoice
don't stop by today
don't stop at the office
I'm not sure
I'm not Home until 5
I'm not ready
I'm not available Tuesday
im not home
I'm not done yet
I'm not mad
I'm not Jewish but my wife is
i'm not kidding
not Monday, Tuesday
Not Friday
this is not Tuesday's invoice
no Kitchen here, just bath
my car is not Honda it's Toyota
no more massages this month, my back is better
I'd love a massage
stop massaging the numbers lol
we are testing the alarm
quit testing my patience lol
stop testing the alarm
they keep testing me for strep
don't test me
no more tests please doc
lost my number?
love my number 7 jersey
I sent the form already
don't send him yet
dont send the truck
remove it from my order
delete it from my order
take it off my bill
take it off the invoice please
please remove it from the quote
remove it from the wall
this is my work cell, call me here
this is my new phone
this is a work phone so text me
this is a business line, which dept do you want
this is my personal number
this is a landline? no it's a cell
we sold the house last year and moved to Elm
I sold my car
my husband passed away in March, I need to update the account
my mom passed, please change the name on the policy
stop sending him to my house
stop sending him invoices, I pay the bills
I get charged for every visit?
am I charged for each text
how do I get these to stop leaking
how do we get the gutters to stop overflowing
how do I get my dog to stop barking
how do i get this to stop beeping
how do I get him to quit
is there a way to get the alarm to stop
what will it take to get this done
how do I get rid of these ants
how do I get rid of moles
2 stops on the way
stop 2 is my house
make 2 stops
lol stop it
I can't stop lol
thanks - Jim
See you at 5 -Karen
yes please - Bob
The number is not to be shared
the dog is not to be let out
this gate is not to be opened
shes not to be disturbed until noon
do not bother the dog
knock before you come
the text you sent was great
your text made me laugh
why did the texts stop? I liked them
did you stop texting? I miss the deals
haven't gotten a text in a while, did I get removed?
did you take me off the list?
am I still on the list
how come you took me off the list
why was I removed from the list
why am I off the list
you took me off the list by mistake
why did i get opted out
was I unsubscribed?
don't unsubscribe me
I didn't mean to unsubscribe
`);
