import { rows } from './text-rows.ts';

/** Everyday texts about cards, names, links and things that change hands. */
export const everydayMoney = rows(`
we won, pay up lol
paid the deposit and can't wait
have my card with me for the payment
email me to update my bank info
card was used as a bookmark lol
did you really send me a birthday card aww
bill for the water never came
cashed my lottery ticket, dinner on me
refund deposit to my account please
payment from my company card ok?
charge from the app is pending, ok?
copy of my card attached
someone has access to the gate code list?
used my number for the loyalty points
see a charge for parking, that's right
i was asleep when you called
code of the door
someone trying the door code, that's me
storm took down the fence, need a quote
took all the boxes
took all my stuff home
with my late husband's truck title
flood insurance quote
water park tickets
gas bill
steal you for lunch
the second name on my account is my wife's
can I add someone to my account
I added my wife to my account
my card is used for autopay
is the account used by the whole family
my name is on the list but I might not make it
my name's on the guest list but I can't come
signed for the package
no ID needed right? says so online
is that email from you about the class
that text about the class, was it from you guys?
click the link to verify your spot, right?
I paid half up front already
we paid the deposit up front and it went great
paid in advance for march
are the diamonds real
tickets aren't valid on sunday right
she hid the gift from us
not all charges are posted yet
visa card ok?
green card stock paper
third notice? I paid already
I hit someone's mailbox
got my gun license
took the gun course
took 20 pics
took the bottle of wine
someone's in the house band
no heat in unit 4, can someone come
he bought shoes with my card, I let him lol
my mom bought it with my card so the receipt is in my name
my wife booked under my name
my husband opened the account in 2010
the reservation was opened under my moms name
can you put the invoice under my company name
please register my son under my insurance
my daughter is using my insurance for this visit
I signed up using my work email
sign in with my name
we rented a car in my name
I want to open an account with my daughter
my brother got a new card with my bank
I changed my password
can you reset my password
someone changed the channel
did someone change the schedule
she changed her number
they cloned my favorite coffee recipe
two factor code isn't working
I never got the verification code
gave the guy the gate code
what's the gate code
the code you sent didn't work
I'm pretending it's friday
she said she works for the city
she said she's with the kids
there's someone at the door for you
is there someone in the office?
someone in your office told me to text
is he a real contractor or a handyman
are your agents real people
i have a fake tree
fake news
fake lashes appointment at 3
my ID is expired
my license is expired
title is clean?
is it a clean title
does it have a salvage title
has the title been transferred yet
mileage is 40k
what's the gas mileage
check was in the mail
did you get my check
check if the washer was fixed
can you check the altered dress is ready
your check engine light
check please
cash or check?
someone cashed in their reward
send the money to my bank
wire transfer ok?
what's the wire info for closing
new bank on main street
my new card number is on file
got a text from you about my appointment
got an email from the school about pictures
is that text from you?
was that you who called
is this email correct
is this link working?
the link doesn't work
I clicked the link and it worked
clicked the link, it says page not found
opened the link, looks great
is this the right number
sounds legit
looks legit
looks fishy but tastes great lol
fish smells fishy
sketchy neighborhood, park inside
my account is empty until payday
my bank is closed today
the account balance
my account is locked
the money's from my dad
my mom told me to pay you
she asked me to buy a gift card for teacher
can I buy gift cards online
mom wants a gift card for her birthday
can i pay half with a gift card
do I have to use the whole gift card
he asked if he could pay with bitcoin
asked for a gift receipt
what card do you need
someone asked for my order number
they asked for my insurance card
the form asked for my social, is that required?
lady at the desk asked for my phone
she got my number from you
somebody listed a couch like mine
my realtor listed my house today
we listed our condo with you
I saw the listing on zillow
photos of my house attached
here's pictures of my roof
posted on facebook
I put down a deposit
deposit was real cheap
when do I get my deposit back
the tickets are sold out
sold my car
I sold my bike on craigslist
your cleaner took my key by mistake, can he drop it off
the movers took the couch
your guys took the old fridge right?
the tech took a picture of my panel
package was left on the porch
package delivered?
bill for the visit?
got the bill for march
I got a bill for the crown
never got the bill
never got an invoice
never opened the email sorry
who charged the drill
can I claim this on insurance
does insurance claim take long
open a ticket for my sink
what's the case number
settle the bill
insurance offered through work
does your insurance offer dental
my insurance is through my employer
other insurance
real estate board exam
insurance department phone number
code review
code for the door
movie tickets
ticket price?
fight night tickets
overtime pay rate?
do you pay overtime
does the job pay overtime
who covers the deposit if I cancel
I want damage deposit info
pulled up with a gun show ticket 💪
going to shoot me an email?
plane tickets
cant find my husband's invoice
someone took my kid's photo
make it to the hospital gift shop
need help with my bill
send someone to fix the sink
took too much paint
shoot me a text when you get here
charge my phone pls
do you have a charger
can I charge it to my room
how do I claim my free gift
i have a claim number for the warranty
my account is locked, forgot password
I forgot my password
changed my number, here's the new one
changed my email
I opened an account in my daughter's name
set up an account in my name
can you put it in my name
the lease is in my name
put the reservation under my name
sign under my name
my name is Jack
is this real leather
is this real hardwood or laminate
are you for real
did you send that email?
I got your email
got an email with the link thanks
send me the wire instructions
what are the wire instructions for closing
the wire went through
link to pay my bill?
can I pay with a gift card
do you sell gift cards
I have a gift card to use
gift card balance?
can I use two gift cards
can I get a gift certificate
what's the mileage on it
how many miles on the odometer
does the odometer work
fake plants ok?
are those fake nails
`);
