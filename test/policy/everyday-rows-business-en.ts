import { rows } from './text-rows.ts';

/** What people tell and ask a business, with the words of a request to stop in it. */
export const businessTalk = rows(`
Jim here, running late
Thanks - Carol
call me back - Pete
Bring the ladder -Tom
it's Carol's new phone, save the number
Carol's phone died, text me instead
my boss pays for this so send the invoice to him
company truck, not mine
got this number from a friend, do you do roofs?
got your number from Sheila
got this phone 2 weeks ago and the screen is cracked
Sheila isn't here yet
there's no parking
Is Tyrone working
I'm his mom, he has class until 3
she's in hospice, can you come to us
my daughter is a minor, do I sign for her
this belongs to unit 10
the tablet froze
grandma doesn't drive, can you pick her up
my mother can't read the small print, call her
we closed on the house, when do you start
already under contract, what's next
the house sold! need movers
fixed it myself thanks
I hired you guys last year
job's done, looks great
you can stop at the gate
you can stop by now
never been happier with a car
not buying the warranty
won't be buying the extras
I'm unemployed, do you have payment plans
im broke lol, any discount
dont have insurance, how much cash
im on medicare, do you take it
I'm not 65 yet, can I apply
I'm only 22, do I qualify
the dogs are annoying, sorry
sorry to be annoying, any update?
am I annoying you with all these questions lol
these tires are getting old
this carpet is getting old, replace it
getting really tired of this leak
so sick of this heat, when can you come
so over winter
done with the form
done with work at 5
no thank you on the fries
thanks but no need to rush
thx but I'll take the 3pm
love your store
love yall!!
great service, thanks
nothing personal but that quote is high
no offense but that's expensive
respectfully the price is too high
would u mind stopping at the store
could you not park on the grass
can you not send the same guy
can u guys come early
slow down on the driveway please
calm down lol it's coming
5 texts today and no answer from your office
is once a week enough
every single day it leaks
do u know what time he arrives
i sleep days so come after 4
no means no dairy at all
i said no onions
told u it would rain
told yall you're the best
how many times do I have to water
how many times do I come in
for the 2nd time the drain is clogged
once again great job
again thanks
see you in court lol (tennis)
my lawyer will send the papers
on the list for 3?
I'm on the call list for openings right?
do you have a do not call list
what's TCPA
can I leave the list of repairs at the desk
leave the list on the counter
take the list off the fridge
I got off the list of requirements you sent
remove the list price
my kids are off school
off at 5
out of the office til monday
out of paint
out of town, stop the paper delivery please
stop delivery for a week
stop my service on the 3rd, I'm moving
stop my mail
please stop my order
stop the order
please stop the work until I'm back
stop work now, there's a gas leak
STOP the water is leaking everywhere
stop the truck he left the door open
stop them from parking there
tell the crew to stop
tell him to stop please
have them stop for lunch
ask your guys to stop at noon
can the crew stop hammering at 5
please stop drilling
stop hammering
please stop honking
stop smoking on my porch
please stop smoking near the door
stop leaving trash in my yard
stop leaving the gate open
stop parking in my driveway
stop charging me
stop charging my card
please stop billing me
quit charging my card
stop overcharging
stop the charges
stop the autopay
stop withdrawing from my account
cancel all my appointments
cancel everything on the 5th
end my membership
end the lease
end the contract
quit the program
quit my membership
remove my card
remove my card from file
remove my payment method
delete my payment info
delete my review
delete my last order
can I cancel my plan anytime
what happens if I cancel
I got a cancellation email by mistake
how long after I cancel do I get a refund
cancel the wire please
I want to delete a transaction
delete the meeting with Sam
please delete that photo from the listing
could you delete my old address from the file
can you delete the reminder for 5
don't text and drive folks
don't call after 9
i dont text much, call me
do not contact the tenant, contact me
don't message him yet
please don't call my work, call my cell
no texts after 10 please
I don't get your texts until the next day
the end of an era lol
at the end of the day it's your call
we need this done by the end of june
end result looks great
does the promo end tonight
bookends are sold separately
leave it with the doorman
leave the porch light on
i left my phone at your office
we leave for vacation tuesday
she's on maternity leave
we are in need of water and tents
there are no more medicine in the camp
we have no more food, please help
please tell us where we can find help
somebody told me there was a stop in delivery
my coworker said no more texts during meetings
he says don't text him before noon
i won't stop recommending you guys
you can't quit now, the deck is half done
we're not quitting the project
not opting out, just asking about fees
I wouldn't remove that wall
no, the other one
no not that one
no more than three please
no more appointments this week?
no more onions, thanks
no more parking on my lawn please
can my husband get these texts too
yes please keep me on the list
I quit drinking so no wine for me
quit claim filed yesterday
trying to quit vaping
he quit the company in may
remove the tree by the shed
remove my ex from the account
can you remove shingles in winter
remove stains from the couch
i need to remove a name from the deed
how do I remove a beneficiary
stop at the second gate
stop sign is missing at our corner
the toilet won't stop running
my daughter can't stop talking about the party
does this stop leaks
stop loss on the trade
next stop your office
is there a stop fee on checks
one stop then I'm there
stop light is out on main
put a stop on the check
the pain stops when I sit
when should I stop the antibiotics
`);
