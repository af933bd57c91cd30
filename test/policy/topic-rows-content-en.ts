import { rows } from './text-rows.ts';

/** What customers write who have nothing to complain of and nothing to cancel. */
export const contentTexts = rows(`
my fence blew down in the storm, can you quote it
the faucet in the guest bath is dripping
my AC is making a grinding noise, how soon can you come
dishwasher is leaking, need a repair
a branch cracked my windshield
the roof has leaked ever since the hail
need someone to fix a job another contractor botched
my last contractor never finished, can you take over
the previous owner painted over the brick
I need my deck refinished, the stain is peeling
the dealership wants 900 for brakes, can you beat it
will my card be charged today or at the visit
do you charge a cancellation fee
can I pay half now and half when it's finished
is there a charge if I reschedule
my payment is going out tonight
I sent the deposit by zelle, did you get it?
just sent the payment
I'll send you the money friday
transfer went through, thanks
I put 500 down already
did the check clear?
my check is in the mail
the money is in an envelope under the mat
got my package today, thank you!
the flowers were gorgeous
food was amazing
the driver was so nice
your tech was great
the nurse called me back already, all good
receptionist was super helpful
my trainer says I should rest
my teacher gave us a project
the doctor didn't find anything wrong
your guy left his ladder here
the landlord said it's fine to paint
nobody's home until 5, use the key
no one is using the pool saturday
I never got a chance to call, sorry
sorry i never replied
haven't gotten to it yet
I haven't received the form yet, can you resend?
I didn't get your email
didn't get the photos, resend please
we waited all day for the snow to stop
my kids waited all year for this
I'm waiting at the front desk
been waiting for this sale
took forever to find parking
you said it would be about 2 hours right?
they said it's ready for pickup
he said he'd be here at 3
you said tuesday right
told him 3 but 4 works too
is the job done yet? can't wait to see it
my homework isn't finished
is the wrong door, use the back
sorry wrong chat
I took the wrong exit
i got the wrong idea lol
wrong day, I meant friday
I gave you the wrong zip, it's 78704
I put the wrong date on the form
I ordered the wrong size, can I swap it
she had the wrong flu shot appointment time
it's cold in here lol
are the drinks cold
i forgot my wallet at home
I forgot the gate code
forgot to tell you about the dog
don't forget the ladder
you forgot your sunglasses here
I missed the bus
missed you at church
lost my receipt, can I still get it serviced
lost my keys, do you do rekeying
I locked my keys in the car, need a locksmith
stuck in traffic be there in 10
he got rejected from the team
I declined the other offer so we're good
the seller accepted our offer!
seller wants to close by the 10th
can we pull the car into bay 2
pull up to the second window
back out of the driveway slowly
drop the kids off at 8
I'll drop off the car at noon
drop me a pin
take your time
taking my son to camp now
picking up my daughter from class
put me on the schedule for thursday
what's on the calendar for next week
end of may is good
close the gate please
we close on the house friday
when do you close
stop by anytime
can you stop the sprinklers from hitting the walkway
we're going with the gray paint
going with you guys, when can you start
decided on the oak floors
decided not to wait, let's book it
not going to rain is it
I don't need it until june
we don't need a truck, just two guys
don't need the big size, small is fine
don't need the receipt thanks
no longer living with my ex so need a bigger place
give my table two more chairs please
can we get a table outside
can I return your call at 5?
I'll return the tools tomorrow
exchange students visit in june
how do I use the code in the text
the app is great
can you turn off the water before you start
shut the door behind you
I'm done with work at 5
done with the form, where do I send it
bill is my husband, he'll be there
the bill came, looks right
half the yard is mulch
most of the house is carpet
my car still has 3 months on the warranty
still driving my old truck, any trade in value
it's still raining
are you still hiring
my phone keeps dying, text is better
my screen broke on the way home, can you fix iphones
our heater broke two days ago and we have a newborn, when can you come
fridge quit working this morning
washing machine died after 12 years, time for a new one
water heater went out the night before thanksgiving lol
our old sitter moved away
last plumber charged us 400 for nothing
my old gym kept charging me so I want to ask how you bill
had a bad experience with another company
heard good things about you guys
the other salon cut my bangs too short, can you fix them
your ad says free estimates, is that right?
website says you're open till 6
google says you open at 9
is there parking or do we get towed
somebody hit my car in the lot, need body work
hail damaged my roof
my dog scratched up the door
my tenant damaged the walls, need a painter
kids spilled juice on the carpet
moving boxes are dirty, need the house cleaned
the house is filthy, need a deep clean
the pool is green
grass is dying since the drought
lawn is dead, can you resod
my hair turned orange from box dye, can you fix it
perm went bad at home
my tattoo faded, want a touch up
crown from my old dentist came loose
zipper broke on my jacket, do you repair those
heel came off my shoe
ran over a nail, tire's flat
is my appointment still on
I didn't get a chance to look at the quote
I haven't decided yet
can you resend the invoice, I deleted it by accident
what happens if I miss a payment
if it doesn't fit can I bring it back
my wife's car won't start, can you tow it
my door doesn't close right, can you come take a look
the old paint is peeling off the porch
water's coming in around the skylight, need a roofer
my car pulls to the left, do you do alignments
i have a cracked tooth
the dog next door barks all night
gutters are falling off, how soon can you come
I dropped my phone and the screen is cracked
the nurse said to call back monday
our server is down, can you help
your server was great
driver just got here
they didn't have my size
I wasn't home yesterday
the kids didn't like the soup lol
he didn't show me the photos yet
my manager hasn't approved my vacation yet
teacher said no homework
I got the check thanks
cash or card?
is cash ok
card works
can I use a different card
I left my card at the counter
i think i left my phone in your car
wrong chat sorry
we can't make the party but have fun
not going to lie that was great
forget about it lol
never mind i found it
ok forget it then
drop the price and we have a deal
take the trash out please
get off at exit 9
pull over by the gate
i changed my mind about the color
changed my number
we moved last month
close enough lol
I'll close the shop today
you can stop by at 4
don't worry about the mess
send the plumber to the back door
tell your guys thanks
call before you come
the alarm keeps beeping, is that normal
how do I turn off the sprinkler
the light stays on all night
I was late, my fault
what time did you say
we sat by the window
the line was long but worth it
it came out great
it broke my heart to sell it
the heat is killing us
they gave us a good deal
can i get the same girl as last time, she was great
`);
