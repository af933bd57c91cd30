import { rows } from './text-rows.ts';

/** Everyday texts of friends and customers that sound graver than they are. */
export const everydayTalk = rows(`
this sale is fire
fire sale this weekend
burning calories like crazy
shoot me the address
do you need help moving?
let me know if you need help with the grill
we got locked out of the airbnb
my car won't start
the brakes squeak on the car
brakes need replacing
brakes went out of stock?
need new brakes on the truck
how much to fix the steering
can't find my glasses
missing you
missed my bus
is that really you in the photo lol
is this you on the right?
I wired the fence
when do we get our certificates
washed and folded
my ex will pick up the kids
my ex used to train with you
I'm renting my house
I got a call from your office
water is boiling
the water's up to temp
hot water is out
how high is the water at the lake
rising prices
prices are rising fast
smoke break?
do you smoke
smoked brisket
non smoking room please
smoke detector battery low, how do I change it
the room filled up fast
room is full
smoky eye for prom
the candle is burning
burning the midnight oil
burning a dvd for u
i burnt the toast
burnt my tongue on coffee
next door is having a party
the house next to ours is blue
robbers cave trip
we're stuck in traffic
can't stop eating
on the highway now, 20 min out
driving my car to the shop
drove into town
my car is at the wall side
hit a wall with this project
I hit a wall on my run
feel like pizza
feel like driving to the beach
i won't be here monday, im on vacation
i wont be there
tired tbh
can't take it anymore this show is so good
can't take the heat
she left me on read
she left me the keys
take them all, i don't want any
can you take them all to the dump
take all my stuff
i did it on purpose
I got it on purpose lol
i overdid it
my keys disappeared
plan to be there by sunday
plan to be done by sunday
got a gun safe to move
bought a new glue gun and im going to use it
i got a drill and im gonna use it
got a gym pass and I'm going to use it
spray tan gun
top gun was great
gonna use it on my hair
my dad passed away
sorry for your loss
funeral is tuesday
killer deal
deadline is monday
shots at the bar tonight
flu shot appointment
get a shot of the front of the house
photo shoot at 5
shooting hoops
bomb food
you're the bomb
i bombed the test
we bombed the interview
fashion emergency lol
not an emergency
it's not urgent
knock it out of the park
blew up my phone lol
my phone is blowing up
exploding with flavor
broke the lamp
i broke up with him
my car broke down
broke my phone
stroke of luck
back stroke lessons
heart attack burger lol
almost had a heart attack when i saw the price
gave me a heart attack lol
choking on these prices
choked in the final
drowning in paperwork
drowning in work
flooded with calls
flooded inbox
trapped in a meeting
stuck at work
locked in my rate
locked the door
is the door locked
break in period for the boots
break into groups
breaking in my new shoes
smash it
he smashed the interview
crashing at my place
crash course
my computer crashed
crash on the couch
wreck it ralph
I'm a wreck lol
train wreck of a date
hit the gym
hit by traffic
hits different
attack of the munchies
the dog attacked his toy
snake plant
bug bite
bite to eat?
out of control kids lol
swimsuit
depose lol
depot closes at 9
settling in nicely
accident free since 2010
had a little accident, spilled coffee
dog had an accident on the rug
potty accident
by accident
accidentally hit send
injury free season
out with an injury, back next week
the players injured
birthday
new baby
baby is coming in june
the baby is due next month
baby shower is sunday
labor day hours
labor cost
delivery at noon
is the delivery here
contraction worksheet
fraudian lol
phish concert
i withdrew from the class
i withdrew cash
open a new line of credit for our business
she got into the program!
he got into my car
the dog got into my bag
need to change my billing address
acting like a kid again
acting as my brother's agent on the sale
he told us he worked for a bakery
tell them I'm with you guys
is that your truck outside
is that your guy at my door?
your guy is at the door
your tech is at my house
the crew is in the house now
he is at the door
my wife is in the house, just knock
people are at the house already
she is in the kitchen
are you a licensed contractor
is that company licensed and insured
how many miles on it
rolled back prices!
the dress was altered
who cashed out at table 5
we changed banks, where do I update it
updated my payment info
`);
